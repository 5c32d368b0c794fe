// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_panel.h"

#include "model/exporting/json_text.h"
#include "model/inspector/value_tree_model.h"
#include "model/text/cypher_literal.h"
#include "model/text/kind_name.h"
#include "model/text/utf8_text.h"
#include "model/text/value_text.h"
#include "ui/inspector/part_view.h"
#include "ui/table/clipboard_copy.h"
#include "ui/table/size_text.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QToolTip>
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
    , m_part(new PartView(this))
    , m_content(new QWidget(this))
    , m_copy(new ClipboardCopy(this))
{
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_title->setProperty("role", QStringLiteral("muted"));
    m_title->setWordWrap(true);
    m_title->setContentsMargins(kSpacing, kSpacing, kSpacing, kSpacing);

    m_tree->setObjectName(QStringLiteral("inspectorTree"));
    m_tree->setAccessibleName(tr("Parts of the value"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(model::ValueTreeModel::ValueColumn,
                                           QHeaderView::Stretch);

    auto *splitter = new QSplitter(Qt::Vertical, m_content);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_part);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto *contentLayout = new QVBoxLayout(m_content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(0);
    contentLayout->addWidget(splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_content, 1);
    layout->addStretch();

    addCopyAction(tr("&Copy"), QKeySequence::Copy, Copy::Text);
    addCopyAction(tr("Copy &Whole Value"), QKeySequence(QStringLiteral("Ctrl+Shift+C")),
                  Copy::WholeText);
    addCopyAction(tr("Copy as Cypher &Literal"), {}, Copy::Literal);
    addCopyAction(tr("Copy as &JSON"), {}, Copy::Json);
    addCopyAction(tr("Copy &Path"), {}, Copy::Path);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_part, &PartView::openFind);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &InspectorPanel::showContextMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_model->result())
            showChosenPart();
    });
    connect(m_copy, &ClipboardCopy::copied, this, &InspectorPanel::copied);
    connect(m_copy, &ClipboardCopy::refused, this, [this] {
        QToolTip::showText(m_tree->mapToGlobal(QPoint(kSpacing, kSpacing)),
                           tr("There is no Cypher literal for this value."), m_tree);
    });
    connect(m_part, &PartView::copied, this, &InspectorPanel::copied);
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
    m_part->showPart(value, value, result);
}

void InspectorPanel::clear()
{
    m_model->clear();
    m_part->clear();
    m_content->hide();
    m_title->setText(tr("Choose a cell, a node or a relationship to see it here."));
}

void InspectorPanel::showChosenPart()
{
    const QModelIndex parent = m_tree->currentIndex().parent();
    const bolt::ValueView whole = parent.isValid() ? m_model->value(parent) : wholeValue();
    m_part->showPart(chosenPart(), whole, m_model->result());
}

void InspectorPanel::addCopyAction(const QString &text, const QKeySequence &key, Copy form)
{
    auto *action = new QAction(text, m_tree);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setData(static_cast<int>(form));
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this, [this, form] {
        if (m_model->result())
            copy(form);
    });
}

void InspectorPanel::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_tree->actions());
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void InspectorPanel::copy(Copy form)
{
    const QModelIndex current = m_tree->currentIndex();
    const QString path = current.isValid() ? m_model->path(current) : QString();
    const bolt::ValueView value = form == Copy::WholeText ? wholeValue() : chosenPart();
    m_copy->start([form, value, path, result = m_model->result()](const std::stop_token &) {
        std::string text;
        switch (form) {
        case Copy::Text:
        case Copy::WholeText:
            model::appendValueText(text, value);
            break;
        case Copy::Literal:
            if (model::appendCypherLiteral(text, value) != model::LiteralObstacle::None)
                return QString();
            break;
        case Copy::Json:
            model::appendJson(text, value);
            break;
        case Copy::Path:
            return path;
        }
        return model::wholeText(text);
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
