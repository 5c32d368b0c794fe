// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspector/value_tree_model.h"

#include "driver/value/structures.h"
#include "model/cypher/names.h"
#include "model/inspector/value_parts.h"
#include "model/text/kind_name.h"
#include "model/text/value_text.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace model
{

namespace
{

constexpr QChar kEllipsis(0x2026);

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A stretch of the parts of a list or map: all of them, or a page.
struct Stretch {
    std::uint32_t first = 0;
    std::uint32_t count = 0;

    /// Parts that a child stands for: one each where they fit on a page.
    std::uint32_t partsPerChild() const
    {
        std::uint32_t parts = 1;
        while (count / parts > ValueTreeModel::kPageSize ||
               (count / parts == ValueTreeModel::kPageSize && count % parts != 0))
            parts *= ValueTreeModel::kPageSize;
        return parts;
    }
    std::uint32_t childCount() const
    {
        const std::uint32_t parts = partsPerChild();
        return count / parts + (count % parts != 0 ? 1 : 0);
    }
};

bool isElement(const bolt::ValueView &value)
{
    switch (bolt::classify(value)) {
    case bolt::StructureKind::Node:
    case bolt::StructureKind::Relationship:
    case bolt::StructureKind::UnboundRelationship:
        return true;
    default:
        return false;
    }
}

/// The step from `whole` to its part of this name.
QString pathStep(const bolt::ValueView &whole, const QString &name)
{
    const bool isNumber = !name.isEmpty() && name.front().isDigit();
    switch (whole.kind()) {
    case bolt::Kind::Map:
        return u'.' % quoteName(name);
    case bolt::Kind::Structure:
        if (isElement(whole) && name == QLatin1String("properties"))
            return {};
        return isNumber ? QString(u'[' % name % u']') : QString(u'.' % name);
    default:
        return u'[' % name % u']';
    }
}

} // namespace

/// A part, or a page of parts, with the children that have been looked at.
class ValueTreeModel::Item
{
public:
    Item(Item *parent, int row, QString name, const bolt::ValueView &value)
        : m_parent(parent)
        , m_row(row)
        , m_name(std::move(name))
        , m_value(value)
    {
        if (isSequence())
            m_stretch = {0, value.size()};
    }

    Item *parent() const { return m_parent; }
    int row() const { return m_row; }
    const QString &name() const { return m_name; }
    const bolt::ValueView &value() const { return m_value; }
    bool isPage() const { return m_isPage; }

    bool hasChildren() const
    {
        return isSequence() ? m_stretch.count > 0 : m_value.kind() == bolt::Kind::Structure;
    }
    int childCount()
    {
        if (isSequence())
            return static_cast<int>(m_stretch.childCount());
        makeChildren();
        return static_cast<int>(m_children.size());
    }
    Item *child(int row)
    {
        makeChildren();
        return m_children[static_cast<std::size_t>(row)].get();
    }

private:
    /// Pages of `parent`'s value: the cursor stands at `stretch.first` when it is known.
    Item(Item *parent, int row, Stretch stretch)
        : m_parent(parent)
        , m_row(row)
        , m_name(
              QStringLiteral("%1 … %2").arg(stretch.first).arg(stretch.first + stretch.count - 1))
        , m_value(parent->m_value)
        , m_stretch(stretch)
        , m_isPage(true)
    {
    }

    bool isSequence() const
    {
        return m_value.kind() == bolt::Kind::List || m_value.kind() == bolt::Kind::Map;
    }

    void makeChildren()
    {
        if (m_areChildrenMade)
            return;
        m_areChildrenMade = true;
        if (!isSequence())
            makeStructureParts();
        else if (m_stretch.partsPerChild() > 1)
            makePages();
        else
            makeParts();
    }

    void makeStructureParts()
    {
        if (m_value.kind() != bolt::Kind::Structure)
            return;
        for (ValuePart &part : partsOf(m_value))
            append(std::move(part.name), part.value);
    }

    void makePages()
    {
        const std::uint32_t step = m_stretch.partsPerChild();
        const std::uint32_t end = m_stretch.first + m_stretch.count;
        for (std::uint32_t first = m_stretch.first; first < end; first += step) {
            const Stretch page{first, std::min(step, end - first)};
            const int row = static_cast<int>(m_children.size());
            m_children.emplace_back(new Item(this, row, page));
        }
    }

    void makeParts()
    {
        bolt::ChildCursor cursor = start();
        for (std::uint32_t i = 0; i < m_stretch.count; ++i) {
            if (m_value.kind() == bolt::Kind::Map) {
                QString key = fromUtf8(cursor.current().asString());
                cursor.advance();
                append(std::move(key), cursor.current());
            } else {
                append(QString::number(m_stretch.first + i), cursor.current());
            }
            if (i + 1 < m_stretch.count)
                cursor.advance();
        }
    }

    void append(QString name, const bolt::ValueView &value)
    {
        const int row = static_cast<int>(m_children.size());
        m_children.push_back(std::make_unique<Item>(this, row, std::move(name), value));
    }

    /// A cursor at the first part of the stretch. Walking there from the front of the value is quick
    /// beside showing a page: some nanoseconds a part.
    bolt::ChildCursor start() const
    {
        bolt::ChildCursor cursor(m_value);
        const std::uint64_t valuesPerPart = m_value.kind() == bolt::Kind::Map ? 2 : 1;
        for (std::uint64_t i = 0; i < m_stretch.first * valuesPerPart; ++i)
            cursor.advance();
        return cursor;
    }

    Item *m_parent;
    int m_row;
    QString m_name;
    bolt::ValueView m_value;
    Stretch m_stretch; ///< of lists and maps
    bool m_isPage = false;
    bool m_areChildrenMade = false;
    std::vector<std::unique_ptr<Item>> m_children;
};

ValueTreeModel::ValueTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

ValueTreeModel::~ValueTreeModel() = default;

void ValueTreeModel::setValue(const bolt::ValueView &value, ResultHandle result)
{
    beginResetModel();
    m_root = std::make_unique<Item>(nullptr, 0, QString(), value);
    m_result = std::move(result);
    endResetModel();
}

void ValueTreeModel::clear()
{
    beginResetModel();
    m_root.reset();
    m_result.reset();
    endResetModel();
}

bolt::ValueView ValueTreeModel::value(const QModelIndex &index) const
{
    return itemAt(index)->value();
}

bool ValueTreeModel::isPage(const QModelIndex &index) const
{
    return itemAt(index)->isPage();
}

QString ValueTreeModel::path(const QModelIndex &index) const
{
    QString path;
    for (const Item *item = itemAt(index); item->parent(); item = item->parent()) {
        if (!item->isPage())
            path.prepend(pathStep(item->parent()->value(), item->name()));
    }
    return path;
}

QModelIndex ValueTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? itemAt(parent)->child(row) : m_root.get());
}

QModelIndex ValueTreeModel::parent(const QModelIndex &index) const
{
    Item *parent = index.isValid() ? itemAt(index)->parent() : nullptr;
    return parent ? createIndex(parent->row(), 0, parent) : QModelIndex();
}

int ValueTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root ? 1 : 0;
    return parent.column() == NameColumn ? itemAt(parent)->childCount() : 0;
}

int ValueTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool ValueTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root != nullptr;
    return parent.column() == NameColumn && itemAt(parent)->hasChildren();
}

QVariant ValueTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Item *item = itemAt(index);
    if (index.column() == NameColumn)
        return item->name();
    if (item->isPage())
        return {};
    if (index.column() == TypeColumn)
        return QString(kindName(item->value()));
    QString text;
    if (appendValueText(text, item->value(), {kTextCharacters}) == TextExtent::Cut)
        text += kEllipsis;
    return text;
}

QVariant ValueTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ValueColumn:
        return tr("Value");
    case TypeColumn:
        return tr("Type");
    default:
        return {};
    }
}

ValueTreeModel::Item *ValueTreeModel::itemAt(const QModelIndex &index)
{
    return static_cast<Item *>(index.internalPointer());
}

} // namespace model
