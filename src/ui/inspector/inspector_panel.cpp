// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_panel.h"

#include "model/inspector/part_text.h"
#include "model/inspector/value_tree_model.h"
#include "model/text/cypher_literal.h"
#include "model/text/kind_name.h"
#include "model/text/value_text.h"
#include "ui/table/clipboard_copy.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace ui
{

namespace
{

/// Counting the characters of longer strings would be felt.
constexpr std::uint32_t kMaximumCounted = 1U << 24U;

int asCount(std::size_t number)
{
    return static_cast<int>(std::min<std::size_t>(number, std::numeric_limits<int>::max()));
}

QString measure(const bolt::ValueView &value)
{
    switch (value.kind()) {
    case bolt::Kind::String:
        if (value.size() > kMaximumCounted)
            return QLocale().formattedDataSize(value.size());
        return InspectorPanel::tr("%Ln character(s)", nullptr,
                                  asCount(model::characterCount(value.asString())));
    case bolt::Kind::Bytes:
        return InspectorPanel::tr("%Ln byte(s)", nullptr, asCount(value.size()));
    case bolt::Kind::List:
        return InspectorPanel::tr("%Ln item(s)", nullptr, asCount(value.size()));
    case bolt::Kind::Map:
        return InspectorPanel::tr("%Ln entries", nullptr, asCount(value.size()));
    default:
        return {};
    }
}

QString titleOf(const bolt::ValueView &value)
{
    const QString size = measure(value);
    const QString kind = QString(model::kindName(value));
    return size.isEmpty() ? kind : kind + QStringLiteral(" · ") + size;
}

} // namespace

InspectorPanel::InspectorPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new model::ValueTreeModel(this))
    , m_title(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_text(new QPlainTextEdit(this))
    , m_cutNotice(new QLabel(this))
    , m_content(new QWidget(this))
    , m_copy(new ClipboardCopy(this))
{
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_title->setProperty("role", QStringLiteral("muted"));
    m_title->setWordWrap(true);
    m_title->setContentsMargins(kSpacing, kSpacing, kSpacing, kSpacing);

    m_tree->setObjectName(QStringLiteral("inspectorTree"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(model::ValueTreeModel::ValueColumn,
                                           QHeaderView::Stretch);

    m_text->setObjectName(QStringLiteral("inspectorText"));
    m_text->setReadOnly(true);
    m_text->setFont(codeFont());
    m_text->setFrameShape(QFrame::NoFrame);
    m_cutNotice->setProperty("role", QStringLiteral("muted"));
    m_cutNotice->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    m_cutNotice->setText(tr("Only the beginning is shown. Copying takes everything."));

    auto *splitter = new QSplitter(Qt::Vertical, m_content);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto *contentLayout = new QVBoxLayout(m_content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(0);
    contentLayout->addWidget(splitter, 1);
    contentLayout->addWidget(m_cutNotice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_content, 1);
    layout->addStretch();

    auto *copy = new QAction(tr("Copy"), m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(copy);
    connect(copy, &QAction::triggered, this, &InspectorPanel::copyPart);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &InspectorPanel::showContextMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_model->result())
            showPart(chosenPart());
    });
    connect(m_copy, &ClipboardCopy::copied, this, &InspectorPanel::copied);
    clear();
}

InspectorPanel::~InspectorPanel() = default;

void InspectorPanel::showValue(const bolt::ValueView &value, const model::ResultHandle &result)
{
    if (!result) {
        clear();
        return;
    }
    m_model->setValue(value, result);
    const QModelIndex root = m_model->index(0, 0);
    m_tree->setRootIndex(root);
    m_tree->setVisible(m_model->hasChildren(root));
    if (value.kind() == bolt::Kind::Structure)
        m_tree->expandToDepth(0);
    m_tree->resizeColumnToContents(model::ValueTreeModel::NameColumn);
    m_tree->resizeColumnToContents(model::ValueTreeModel::TypeColumn);
    m_title->setText(titleOf(value));
    m_content->show();
    showPart(value);
}

void InspectorPanel::clear()
{
    m_model->clear();
    m_text->clear();
    m_content->hide();
    m_title->setText(tr("Choose a cell, a node or a relationship to see it here."));
}

void InspectorPanel::showPart(const bolt::ValueView &value)
{
    const model::PartText part = model::partText(value);
    const bool isLine = value.kind() != bolt::Kind::Bytes;
    m_text->setLineWrapMode(isLine ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_text->setPlainText(part.text);
    m_cutNotice->setVisible(part.extent == model::TextExtent::Cut);
}

void InspectorPanel::showContextMenu(const QPoint &position)
{
    if (!m_model->result())
        return;
    QMenu menu(this);
    menu.addActions(m_tree->actions());
    menu.addAction(tr("Copy as Cypher Literal"), this, &InspectorPanel::copyLiteral);
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

void InspectorPanel::copyPart()
{
    if (!m_model->result())
        return;
    m_copy->start([value = chosenPart(), result = m_model->result()](const std::stop_token &) {
        QString text;
        model::appendValueText(text, value);
        return text;
    });
}

void InspectorPanel::copyLiteral()
{
    m_copy->start([value = chosenPart(), result = m_model->result()](const std::stop_token &) {
        return model::cypherLiteral(value).text;
    });
}

bolt::ValueView InspectorPanel::chosenPart() const
{
    const QModelIndex current = m_tree->currentIndex();
    return m_model->value(current.isValid() ? current : m_model->index(0, 0));
}

} // namespace ui
