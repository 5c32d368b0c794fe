// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saved/saved_panel.h"

#include "model/history/history_search.h"
#include "model/saved/saved_queries.h"
#include "ui/saved/saved_query_dialog.h"
#include "ui/saved/saved_tree_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/search_keys.h"

#include <QAbstractItemDelegate>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui
{

namespace
{

constexpr qsizetype kLongestProposal = 60;

/// What its first line says, without the signs of a comment.
QString proposedName(const QString &statement)
{
    QString line = statement.trimmed().section(u'\n', 0, 0).trimmed();
    if (line.startsWith(QLatin1String("//")))
        line = line.mid(2).trimmed();
    return line.simplified().left(kLongestProposal);
}

QToolButton *makeButton(const QString &objectName, const QString &text, const QString &toolTip,
                        const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    if (icon.isEmpty())
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    else
        button->setIcon(themedIcon(icon));
    return button;
}

} // namespace

SavedPanel::SavedPanel(model::SavedQueries &saved, QWidget *parent)
    : QWidget(parent)
    , m_saved(saved)
    , m_banner(new MessageBanner(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_search(new QLineEdit(this))
    , m_tree(new SavedTreeView(this))
    , m_hint(new QLabel(tr("Nothing is saved yet. Query > Save to Saved Queries keeps the "
                           "statement at the caret."),
                        this))
{
    setObjectName(QStringLiteral("savedPanel"));
    m_undo->setObjectName(QStringLiteral("undoRemoveSaved"));
    m_banner->addButton(m_undo);
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kSpacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSearch());
    layout->addWidget(m_banner);
    layout->addWidget(m_hint);
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeButtons());
    auto *keys = new SearchKeys(*m_search, *m_tree);
    keys->setSuspended([this] { return m_tree->isRenaming(); });
    keys->addListKey(Qt::Key_Delete, [this] { removeCurrent(); });
    keys->addListKey(Qt::Key_F2, [this] { m_tree->renameCurrent(); });
    keys->addListKey(QKeySequence::Undo, [this] { undoRemove(); });
    connect(keys, &SearchKeys::chosen, this, [this](Qt::KeyboardModifiers modifiers) {
        use(modifiers.testFlag(Qt::ControlModifier) ? Wanted::Run : Wanted::Open);
    });
    connect(keys, &SearchKeys::left, this, &SavedPanel::leaveRequested);
    connect(m_undo, &QPushButton::clicked, this, &SavedPanel::undoRemove);
    connect(&m_saved, &model::SavedQueries::changed, this, &SavedPanel::refill);
    connect(m_search, &QLineEdit::textChanged, this, &SavedPanel::refill);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SavedPanel::updateButtons);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, [this] { use(Wanted::Open); });
    connect(m_tree->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &SavedPanel::refill,
            Qt::QueuedConnection);
    connect(m_tree, &SavedTreeView::renamed, this, &SavedPanel::rename);
    connect(m_tree, &SavedTreeView::moved, this, &SavedPanel::move);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_tree->viewport()->mapToGlobal(place));
    });
    refill();
}

QWidget *SavedPanel::makeSearch()
{
    m_search->setObjectName(QStringLiteral("savedSearch"));
    m_search->setPlaceholderText(tr("Search saved queries"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(kSpacing, kSpacing, kSpacing, kSpacing);
    layout->addWidget(m_search);
    return row;
}

QWidget *SavedPanel::makeButtons()
{
    auto *bar = new QWidget(this);
    m_open = makeButton(QStringLiteral("openSaved"), tr("Open"), tr("Open in the editor (Enter)"),
                        {}, bar);
    m_run = makeButton(QStringLiteral("runSaved"), tr("Run"), tr("Run (Ctrl+Enter)"), {}, bar);
    QToolButton *folder = makeButton(QStringLiteral("addSavedFolder"), {}, tr("New folder"),
                                     QStringLiteral("plus"), bar);
    m_remove = makeButton(QStringLiteral("removeSaved"), {}, tr("Delete (Delete)"),
                          QStringLiteral("trash"), bar);
    QToolButton *more =
        makeButton(QStringLiteral("moreSaved"), {}, tr("More"), QStringLiteral("more"), bar);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(new QMenu(more));
    connect(more->menu(), &QMenu::aboutToShow, this, [this, menu = more->menu()] {
        menu->clear();
        fillMenu(*menu);
    });
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    layout->setSpacing(kTightSpacing);
    layout->addWidget(m_open);
    layout->addWidget(m_run);
    layout->addStretch(1);
    for (QToolButton *button : {folder, m_remove, more})
        layout->addWidget(button);
    connect(m_open, &QToolButton::clicked, this, [this] { use(Wanted::Open); });
    connect(m_run, &QToolButton::clicked, this, [this] { use(Wanted::Run); });
    connect(folder, &QToolButton::clicked, this, &SavedPanel::addFolder);
    connect(m_remove, &QToolButton::clicked, this, &SavedPanel::removeCurrent);
    return bar;
}

void SavedPanel::fillMenu(QMenu &menu)
{
    const model::SavedItem *item = m_saved.tree().find(m_tree->currentId());
    const bool isQuery = item && !item->isFolder();
    menu.addAction(tr("&Open in the Editor"), this, [this] { use(Wanted::Open); })
        ->setEnabled(isQuery);
    menu.addAction(tr("&Run"), this, [this] { use(Wanted::Run); })->setEnabled(isQuery);
    menu.addAction(tr("&Edit…"), this, &SavedPanel::editCurrent)->setEnabled(isQuery);
    menu.addAction(tr("Re&name"), m_tree, &SavedTreeView::renameCurrent)->setEnabled(item);
    menu.addAction(tr("&Delete"), this, &SavedPanel::removeCurrent)->setEnabled(item);
    menu.addSeparator();
    menu.addAction(tr("New &Folder"), this, &SavedPanel::addFolder);
    menu.addSeparator();
    menu.addAction(tr("&Import Files…"), this, [this] { transfer(ImportSource::Files); });
    menu.addAction(tr("Import a Fo&lder…"), this, [this] { transfer(ImportSource::Directory); });
    QAction *out =
        menu.addAction(item && item->isFolder() ? tr("E&xport This Folder…") : tr("E&xport All…"));
    out->setEnabled(!m_saved.tree().isEmpty());
    connect(out, &QAction::triggered, this,
            [this, folder = item && item->isFolder() ? item->id : QString()] {
                m_undo->hide();
                exportSavedQueries(m_saved, folder, *m_banner);
            });
}

void SavedPanel::transfer(ImportSource source)
{
    m_undo->hide();
    importSavedQueries(m_saved, currentFolder(), source, *m_banner);
}

void SavedPanel::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool SavedPanel::event(QEvent *event)
{
    // Another window may have saved something meanwhile.
    const bool isBack = event->type() == QEvent::WindowActivate && isVisible();
    if (isBack || event->type() == QEvent::Show)
        m_saved.reload();
    return QWidget::event(event);
}

void SavedPanel::refill()
{
    // A name that is being typed stays; the end of that calls again.
    if (m_tree->isRenaming())
        return;
    m_tree->showTree(m_saved.tree(), model::searchWords(m_search->text()));
    m_hint->setVisible(m_saved.tree().isEmpty());
    updateButtons();
}

void SavedPanel::updateButtons()
{
    const model::SavedItem *item = m_saved.tree().find(m_tree->currentId());
    m_open->setEnabled(item && !item->isFolder());
    m_run->setEnabled(item && !item->isFolder());
    m_remove->setEnabled(item != nullptr);
}

/// The folder that is current, or the one that holds what is.
QString SavedPanel::currentFolder() const
{
    const model::SavedItem *item = m_saved.tree().find(m_tree->currentId());
    if (!item)
        return {};
    return item->isFolder() ? item->id : item->parent;
}

void SavedPanel::use(Wanted wanted)
{
    const model::SavedItem *item = m_saved.tree().find(m_tree->currentId());
    if (!item)
        return;
    m_banner->hide();
    if (item->isFolder())
        m_tree->currentItem()->setExpanded(!m_tree->currentItem()->isExpanded());
    else if (wanted == Wanted::Run)
        Q_EMIT runRequested(item->text);
    else
        Q_EMIT openRequested(item->text);
}

void SavedPanel::save(const QString &statement)
{
    auto query = model::SavedItem::createNew(model::SavedItem::Kind::Query, proposedName(statement),
                                             currentFolder());
    query.text = statement;
    auto *dialog = new SavedQueryDialog(m_saved.tree(), query, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavedQueryDialog::queryAccepted, this,
            [this](const model::SavedItem &accepted) {
                m_search->clear();
                m_saved.put({accepted});
                m_tree->setCurrentId(accepted.id);
            });
    dialog->open();
}

void SavedPanel::editCurrent()
{
    const model::SavedItem *item = m_saved.tree().find(m_tree->currentId());
    if (!item || item->isFolder())
        return;
    auto *dialog = new SavedQueryDialog(m_saved.tree(), *item, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavedQueryDialog::queryAccepted, this,
            [this](const model::SavedItem &accepted) { m_saved.put({accepted}); });
    dialog->open();
}

void SavedPanel::rename(const QString &id, const QString &name)
{
    const model::SavedItem *item = m_saved.tree().find(id);
    // The tree is filled anew, which the editor of the row must not see.
    QMetaObject::invokeMethod(
        this,
        [this, item = item && !name.isEmpty() ? *item : model::SavedItem(), name] {
            if (item.id.isEmpty())
                return refill();
            model::SavedItem renamed = item;
            renamed.name = name;
            m_saved.put({renamed});
        },
        Qt::QueuedConnection);
}

void SavedPanel::move(const QString &id, const QString &folder)
{
    const model::SavedItem *item = m_saved.tree().find(id);
    if (!item || item->parent == folder)
        return;
    model::SavedItem moved = *item;
    moved.parent = folder;
    // When the drag has ended.
    QMetaObject::invokeMethod(
        this,
        [this, moved] {
            m_saved.put({moved});
            m_tree->setCurrentId(moved.id);
        },
        Qt::QueuedConnection);
}

void SavedPanel::addFolder()
{
    m_search->clear();
    const auto folder = model::SavedItem::createNew(model::SavedItem::Kind::Folder,
                                                    tr("New folder"), currentFolder());
    m_saved.put({folder});
    m_tree->setCurrentId(folder.id);
    m_tree->setFocus();
    m_tree->renameCurrent();
}

void SavedPanel::removeCurrent()
{
    const QList<model::SavedItem> branch = m_saved.tree().branch(m_tree->currentId());
    if (branch.isEmpty())
        return;
    QStringList ids;
    int queries = 0;
    for (const model::SavedItem &item : branch) {
        ids << item.id;
        queries += !item.isFolder();
    }
    m_removed = branch;
    m_saved.remove(ids);
    m_undo->show();
    const QString &name = branch.constFirst().name;
    m_banner->showMessage(MessageBanner::Severity::Information,
                          branch.constFirst().isFolder()
                              ? tr("Deleted “%1” with %n queries.", nullptr, queries).arg(name)
                              : tr("Deleted “%1”.").arg(name));
}

void SavedPanel::undoRemove()
{
    m_banner->hide();
    const QList<model::SavedItem> removed = std::exchange(m_removed, {});
    if (removed.isEmpty())
        return;
    m_saved.put(removed);
    m_tree->setCurrentId(removed.constFirst().id);
    m_tree->setFocus();
}

} // namespace ui
