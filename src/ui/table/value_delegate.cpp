// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/value_delegate.h"

#include "driver/value/structures.h"
#include "model/style/palettes.h"
#include "model/table/result_table_model.h"
#include "model/text/value_text.h"
#include "ui/table/cell_writer.h"
#include "ui/table/size_text.h"
#include "ui/theme/colours.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>
#include <vector>

namespace ui
{

namespace
{

constexpr int kPadding = 8;
constexpr int kGap = 8;
constexpr int kMaximumHint = 1200;
constexpr std::size_t kPropertyCharacters = 60;
constexpr int kMaximumLabels = 4;
constexpr int kMaximumProperties = 12;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// FNV-1a, so that a label has the same colour in every run of the program.
QColor colourByName(QStringView label)
{
    quint32 hash = 2166136261U;
    for (const QChar c : label)
        hash = (hash ^ c.unicode()) * 16777619U;
    const auto palette = model::categoricalPalette({}).colours;
    return QColor(palette[hash % palette.size()]);
}

/// Writes one value by its type.
class ValueWriter
{
public:
    ValueWriter(CellWriter &cell, const ValueDelegate::LabelColour &labelColour)
        : m_cell(cell)
        , m_labelColour(labelColour)
        , m_colours(Colours::current())
    {
    }

    void write(const QModelIndex &index, const bolt::ValueView &value)
    {
        const QString text = index.data(Qt::DisplayRole).toString();
        switch (value.kind()) {
        case bolt::Kind::Null:
            return m_cell.text(text, m_colours.mutedText, CellWriter::Slant::Italic);
        case bolt::Kind::Boolean:
            if (value.asBoolean())
                m_cell.dot(m_colours.accent, CellWriter::Filling::Full);
            else
                m_cell.dot(m_colours.outline, CellWriter::Filling::Empty);
            return m_cell.text(text, m_colours.text);
        case bolt::Kind::Integer:
        case bolt::Kind::Float:
            return m_cell.rightText(text, m_colours.text);
        case bolt::Kind::Structure:
            return writeStructure(text, value);
        default:
            writeSize(index, value);
            return m_cell.text(text, m_colours.text);
        }
    }

private:
    /// How long a value is of which only the beginning is at hand.
    void writeSize(const QModelIndex &index, const bolt::ValueView &value)
    {
        if (!index.data(model::ResultTableModel::IsCutRole).toBool())
            return;
        m_cell.rightText(sizeText(value), m_colours.mutedText, CellWriter::Room::Taken);
    }

    void writeStructure(const QString &text, const bolt::ValueView &value)
    {
        switch (bolt::classify(value)) {
        case bolt::StructureKind::Node: {
            const auto node = bolt::NodeView::from(value);
            writeLabels(*node);
            return writeProperties(node->properties);
        }
        case bolt::StructureKind::Relationship: {
            const auto relationship = bolt::RelationshipView::from(value);
            writeType(relationship->type, CellWriter::Direction::Forward);
            return writeProperties(relationship->properties);
        }
        case bolt::StructureKind::UnboundRelationship: {
            const auto relationship = bolt::UnboundRelationshipView::from(value);
            writeType(relationship->type, CellWriter::Direction::Forward);
            return writeProperties(relationship->properties);
        }
        case bolt::StructureKind::Path:
            return writePath(*bolt::PathView::from(value));
        case bolt::StructureKind::UnsupportedType:
        case bolt::StructureKind::Broken:
            return m_cell.text(text, m_colours.error);
        default:
            return m_cell.text(text, m_colours.text);
        }
    }

    void writeLabels(const bolt::NodeView &node)
    {
        if (node.labels.isEmpty())
            m_cell.chip(ValueDelegate::tr("no label"), m_colours.border);
        int count = 0;
        for (const bolt::ValueView label : node.labels) {
            if (m_cell.isFull() || count++ == kMaximumLabels)
                return;
            const QString name = fromUtf8(label.asString());
            m_cell.chip(name, m_labelColour(name));
        }
    }

    void writeType(std::string_view type, CellWriter::Direction direction)
    {
        m_cell.arrow(fromUtf8(type), m_colours.outline, m_colours.text, direction);
    }

    void writeProperties(const bolt::BoltMap &properties)
    {
        int count = 0;
        for (const bolt::BoltMap::Entry &entry : properties) {
            if (m_cell.isFull() || count++ == kMaximumProperties)
                return;
            m_cell.space(kGap / 2);
            m_cell.text(fromUtf8(entry.key) + u' ', m_colours.mutedText);
            QString text;
            if (model::appendValueText(text, entry.value, {kPropertyCharacters}) ==
                model::TextExtent::Cut)
                text += u'…';
            m_cell.text(text, m_colours.text);
            m_cell.space(kGap / 2);
        }
    }

    void writePath(const bolt::PathView &path)
    {
        std::vector<bolt::ValueView> nodes;
        for (const bolt::ValueView node : path.nodes)
            nodes.push_back(node);
        std::vector<bolt::ValueView> relationships;
        for (const bolt::ValueView relationship : path.relationships)
            relationships.push_back(relationship);
        writeLabels(*bolt::NodeView::from(nodes.front()));
        bolt::PathWalk walk(path);
        while (const auto step = walk.next()) {
            if (m_cell.isFull())
                return;
            writeType(bolt::UnboundRelationshipView::from(relationships[step->relationship])->type,
                      step->isForward ? CellWriter::Direction::Forward
                                      : CellWriter::Direction::Backward);
            writeLabels(*bolt::NodeView::from(nodes[step->to]));
        }
    }

    CellWriter &m_cell;
    const ValueDelegate::LabelColour &m_labelColour;
    const Colours &m_colours;
};

bolt::ValueView valueAt(const QModelIndex &index)
{
    return static_cast<const model::ResultTableModel *>(index.model())->value(index);
}

} // namespace

ValueDelegate::ValueDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_labelColour(colourByName)
{
}

void ValueDelegate::setLabelColour(LabelColour colour)
{
    m_labelColour = std::move(colour);
}

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colours &colours = Colours::current();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.selection);
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(colours.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->setClipRect(option.rect);
    CellWriter cell(painter, option.rect.adjusted(kPadding, 0, -kPadding, -1), option.font);
    ValueWriter(cell, m_labelColour).write(index, valueAt(index));
    painter->restore();
}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height() + kPadding;
    CellWriter cell(nullptr, QRect(0, 0, kMaximumHint, height), option.font);
    ValueWriter(cell, m_labelColour).write(index, valueAt(index));
    return {std::min(cell.width(), kMaximumHint) + 2 * kPadding + 2, height};
}

bool ValueDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isWhole = index.isValid() &&
                         !index.data(model::ResultTableModel::IsCutRole).toBool() &&
                         sizeHint(option, index).width() <= option.rect.width();
    if (isWhole)
        return false;
    const QString text = plainToolTip(index.data(Qt::ToolTipRole).toString());
    QToolTip::showText(event->globalPos(), text, view->viewport());
    return true;
}

} // namespace ui
