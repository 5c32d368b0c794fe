// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_panel.h"

#include "model/inspector/part_text.h"
#include "model/inspector/value_tree_model.h"
#include "model/text/cypher_literal.h"
#include "model/text/kind_name.h"
#include "model/text/value_text.h"
#include "ui/table/clipboard_copy.h"
#include "ui/table/size_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui
{

namespace
{

QString titleOf(const bolt::ValueView &value)
{
    const QString size = sizeText(value);
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

    addCopyAction(tr("Copy"), QKeySequence::Copy, [this] { copyText(chosenPart()); });
    addCopyAction(tr("Copy Whole Value"), QKeySequence(tr("Ctrl+Shift+C")),
                  [this] { copyText(wholeValue()); });
    addCopyAction(tr("Copy as Cypher Literal"), {}, [this] { copyLiteral(chosenPart()); });
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

void InspectorPanel::addCopyAction(const QString &text, const QKeySequence &key,
                                   const std::function<void()> &copy)
{
    auto *action = new QAction(text, m_tree);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this, [this, copy] {
        if (m_model->result())
            copy();
    });
}

void InspectorPanel::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_tree->actions());
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void InspectorPanel::copyText(const bolt::ValueView &value)
{
    m_copy->start([value, result = m_model->result()](const std::stop_token &) {
        QString text;
        model::appendValueText(text, value);
        return text;
    });
}

void InspectorPanel::copyLiteral(const bolt::ValueView &value)
{
    m_copy->start([value, result = m_model->result()](const std::stop_token &) {
        return model::cypherLiteral(value).text;
    });
}

bolt::ValueView InspectorPanel::wholeValue() const
{
    return m_model->value(m_model->index(0, 0));
}

bolt::ValueView InspectorPanel::chosenPart() const
{
    const QModelIndex current = m_tree->currentIndex();
    return current.isValid() ? m_model->value(current) : wholeValue();
}

} // namespace ui
