// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_panel.h"

#include "model/history/query_history.h"
#include "ui/history/history_delegate.h"
#include "ui/history/history_preview.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/search_keys.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui
{

namespace
{

constexpr std::chrono::milliseconds kTypingPause{120};
constexpr int kListHeight = 400;
constexpr int kTextHeight = 120;

} // namespace

HistoryPanel::HistoryPanel(model::QueryHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_list(new model::HistoryList(history, this))
    , m_search(new QLineEdit(this))
    , m_servers(new QComboBox(this))
    , m_outcomes(new QComboBox(this))
    , m_view(new QListView(this))
    , m_hint(new QLabel(this))
    , m_preview(new HistoryPreview(this))
{
    setObjectName(QStringLiteral("historyPanel"));
    m_view->setObjectName(QStringLiteral("historyList"));
    m_view->setAccessibleName(tr("History"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new HistoryDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_hint->setObjectName(QStringLiteral("historyHint"));
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_preview);
    splitter->setSizes({kListHeight, kTextHeight});
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilters());
    layout->addWidget(m_hint);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeButtons());

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryPanel::applyFilter);
    connect(m_list, &model::HistoryList::answered, this, &HistoryPanel::selectSomething);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::showCurrent);
    connect(m_view, &QListView::doubleClicked, this, [this] { use(Wanted::Open); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &HistoryPanel::openMenu);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0 && m_isStale)
            reload();
    });
    connect(&m_history, &model::QueryHistory::changed, this, &HistoryPanel::follow);
    auto *keys = new SearchKeys(*m_search, *m_view);
    keys->addListKey(Qt::Key_Delete, [this] { removeCurrent(); });
    connect(keys, &SearchKeys::chosen, this, [this](Qt::KeyboardModifiers modifiers) {
        chooseBest(modifiers.testFlag(Qt::ControlModifier) ? Wanted::Run : Wanted::Open);
    });
    connect(keys, &SearchKeys::left, this, &HistoryPanel::leaveRequested);
    showCurrent();
}

QWidget *HistoryPanel::makeFilters()
{
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setPlaceholderText(tr("Search all statements"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setClearButtonEnabled(true);
    m_servers->setObjectName(QStringLiteral("historyServers"));
    m_servers->setAccessibleName(tr("Server"));
    m_servers->addItem(tr("All servers"), QString());
    m_servers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_outcomes->setObjectName(QStringLiteral("historyOutcomes"));
    m_outcomes->setAccessibleName(tr("Outcome"));
    m_outcomes->addItem(tr("Any outcome"));
    m_outcomes->addItem(tr("Succeeded"), int(model::RunOutcome::Ok));
    m_outcomes->addItem(tr("Failed"), int(model::RunOutcome::Failed));
    m_outcomes->addItem(tr("Stopped"), int(model::RunOutcome::Cancelled));
    m_outcomes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *filters = new QWidget(this);
    auto *layout = new QGridLayout(filters);
    layout->setContentsMargins(kSpacing, kSpacing, kSpacing, kSpacing);
    layout->setSpacing(kTightSpacing);
    layout->addWidget(m_search, 0, 0, 1, 2);
    layout->addWidget(m_servers, 1, 0);
    layout->addWidget(m_outcomes, 1, 1);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_servers, m_outcomes})
        connect(box, &QComboBox::activated, this, &HistoryPanel::applyFilter);
    return filters;
}

QToolButton *HistoryPanel::makeButton(const QString &objectName, const QString &text,
                                      const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(text);
    button->setIcon(themedIcon(icon));
    return button;
}

QWidget *HistoryPanel::makeButtons()
{
    auto *bar = new QWidget(this);
    m_open = makeButton(QStringLiteral("openFromHistory"), tr("Open"), QStringLiteral("export"));
    m_open->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_open->setToolTip(tr("Open in the editor (Enter)"));
    m_run = makeButton(QStringLiteral("runFromHistory"), tr("Run Again"), QStringLiteral("run"));
    m_run->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_run->setToolTip(tr("Run with the same parameters (Ctrl+Enter)"));
    m_remove = makeButton(QStringLiteral("removeFromHistory"), tr("Delete this entry (Delete)"),
                          QStringLiteral("trash"));
    QToolButton *clear =
        makeButton(QStringLiteral("clearHistory"), tr("Clear All…"), QStringLiteral("trash"));
    clear->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    layout->setSpacing(kTightSpacing);
    layout->addWidget(m_open);
    layout->addWidget(m_run);
    layout->addStretch(1);
    layout->addWidget(m_remove);
    layout->addWidget(clear);
    connect(m_open, &QToolButton::clicked, this, [this] { use(Wanted::Open); });
    connect(m_run, &QToolButton::clicked, this, [this] { use(Wanted::Run); });
    connect(m_remove, &QToolButton::clicked, this, &HistoryPanel::removeCurrent);
    connect(clear, &QToolButton::clicked, this, &HistoryPanel::askToClear);
    return bar;
}

void HistoryPanel::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool HistoryPanel::event(QEvent *event)
{
    // Another window may have run something meanwhile.
    if (event->type() == QEvent::WindowActivate)
        follow();
    return QWidget::event(event);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        reload();
}

void HistoryPanel::reload()
{
    m_isStale = false;
    fillServers();
    m_list->reload();
}

/// Somebody who has scrolled back is not thrown to the top by the next run.
void HistoryPanel::follow()
{
    m_isStale = true;
    if (isVisible() && m_view->verticalScrollBar()->value() == 0)
        reload();
}

void HistoryPanel::fillServers()
{
    m_history.servers(this, [this](const QStringList &servers) {
        const QString chosen = m_servers->currentData().toString();
        m_servers->clear();
        m_servers->addItem(tr("All servers"), QString());
        for (const QString &uri : servers)
            m_servers->addItem(uri, uri);
        m_servers->setCurrentIndex(qMax(0, m_servers->findData(chosen)));
    });
}

void HistoryPanel::applyFilter()
{
    m_typing.stop();
    model::HistoryFilter filter;
    filter.words = m_search->text();
    filter.uri = m_servers->currentData().toString();
    if (const QVariant outcome = m_outcomes->currentData(); outcome.isValid())
        filter.outcome = model::RunOutcome(outcome.toInt());
    if (filter != m_list->filter())
        m_currentId = 0; // the best match is the one to take
    m_list->setFilter(filter);
}

void HistoryPanel::selectSomething()
{
    // The first row is a heading.
    const int row = qMax(m_list->rowOf(m_currentId), qMin(1, m_list->rowCount() - 1));
    if (row > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_list->index(row));
    const bool isEmpty = m_list->rowCount() == 0;
    m_hint->setVisible(isEmpty);
    m_hint->setText(m_list->filter() == model::HistoryFilter()
                        ? tr("What you run is listed here.")
                        : tr("Nothing in the history fits."));
    showCurrent();
    if (m_pending && !m_typing.isActive())
        use(*std::exchange(m_pending, std::nullopt));
}

const model::HistoryEntry *HistoryPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || m_list->at(index.row()).isHeading())
        return nullptr;
    return &m_list->at(index.row()).entry;
}

void HistoryPanel::showCurrent()
{
    const model::HistoryEntry *entry = current();
    for (QToolButton *button : {m_open, m_run, m_remove})
        button->setEnabled(entry != nullptr);
    m_preview->showEntry(entry);
    if (entry)
        m_currentId = entry->id;
}

/// The whole of the entry is read first: the list has only its beginning.
void HistoryPanel::use(Wanted wanted)
{
    const model::HistoryEntry *entry = current();
    if (!entry)
        return;
    m_history.read(entry->id, this, [this, wanted](const auto &whole) {
        if (!whole)
            return reload(); // another program has deleted it
        if (wanted == Wanted::Open)
            Q_EMIT openRequested(*whole);
        else if (wanted == Wanted::Run)
            Q_EMIT runRequested(*whole);
        else
            Q_EMIT saveRequested(*whole);
    });
}

/// What is current may be for other words than those that have been typed: then Enter waits for what
/// fits, and nothing is run that has not been shown.
void HistoryPanel::chooseBest(Wanted wanted)
{
    if (m_typing.isActive())
        applyFilter();
    const bool isShown = m_currentId != 0 || !m_list->isSearching();
    if (isShown)
        use(wanted);
    else if (wanted == Wanted::Open)
        m_pending = wanted;
}

void HistoryPanel::removeCurrent()
{
    const model::HistoryEntry *entry = current();
    if (!entry)
        return;
    const qint64 id = entry->id;
    m_history.remove(id);
    m_list->drop(id);
}

void HistoryPanel::askToClear()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Clear the history"),
                                tr("Delete all entries of the history, of all servers?"),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("clearHistoryBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("This cannot be undone. Saved queries stay."));
    const QPushButton *clear = box->addButton(tr("&Delete All"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, clear](const QAbstractButton *button) {
        if (button == clear)
            m_history.clear();
    });
    box->open();
}

void HistoryPanel::openMenu(const QPoint &place)
{
    const model::HistoryEntry *entry = current();
    if (!entry)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open in the Editor"), this, [this] { use(Wanted::Open); });
    menu->addAction(tr("&Run Again"), this, [this] { use(Wanted::Run); });
    menu->addAction(tr("Sa&ve to Saved Queries…"), this, [this] { use(Wanted::Save); });
    menu->addAction(tr("Only This &Server"), this, [this, uri = entry->uri] {
        m_servers->setCurrentIndex(qMax(0, m_servers->findData(uri)));
        applyFilter();
    });
    menu->addSeparator();
    menu->addAction(tr("&Delete"), this, &HistoryPanel::removeCurrent);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

} // namespace ui
