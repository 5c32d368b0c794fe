// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/workspace_keeper.h"

#include "model/workspace/workspace_store.h"
#include "ui/connect/connection_stores.h"
#include "ui/connect/connection_target.h"
#include "ui/editor/editor_file.h"
#include "ui/editor/editor_text.h"
#include "ui/editor/scintilla_calls.h"
#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/main/run_settings_json.h"
#include "ui/results/result_memory.h"
#include "ui/widgets/message_banner.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui
{

namespace
{

/// From one writing to the next: with the writing itself well below two seconds.
constexpr std::chrono::milliseconds kDelay{700};
/// From the first change on, after calm: keys come in bursts.
constexpr std::chrono::milliseconds kShortestDelay{150};
constexpr std::chrono::milliseconds kPlaceDelay{3000};
constexpr qsizetype kMostClosed = 20;

} // namespace

WorkspaceKeeper::WorkspaceKeeper(const Parts &parts, model::WorkspaceStore &store)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_store(store)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &WorkspaceKeeper::save);
    connect(&store, &model::WorkspaceStore::saved, this, [this] { takeAnswer(std::nullopt); });
    connect(&store, &model::WorkspaceStore::saveFailed, this,
            [this](const QString &reason) { takeAnswer(reason); });
    connect(&parts.window, &MainWindow::tabAdded, this, [this](QueryPage *page) { watch(*page); });
    connect(&parts.window, &MainWindow::tabClosing, this,
            [this](QueryPage *page) { rememberClosed(*page); });
    connect(parts.tabs.tabBar(), &QTabBar::tabMoved, this, &WorkspaceKeeper::touch);
    connect(&parts.tabs, &QTabWidget::currentChanged, this, &WorkspaceKeeper::touch);
    connect(&parts.reopen, &QAction::triggered, this, &WorkspaceKeeper::reopenClosed);
    parts.reopen.setEnabled(false);
    parts.window.installEventFilter(this);
    watchDocks();
    for (QueryPage *page : parts.window.pages())
        watch(*page);
}

void WorkspaceKeeper::watch(QueryPage &page)
{
    m_pages.insert(&page, {model::WorkspaceTab::createId()});
    const CypherEditor *editor = page.editor();
    connect(editor, &QsciScintilla::textChanged, this, [this, &page] { noteText(page); });
    connect(editor, &QsciScintilla::cursorPositionChanged, this, &WorkspaceKeeper::notePlace);
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &WorkspaceKeeper::notePlace);
    connect(page.pane(), &EditorPane::fileChanged, this, &WorkspaceKeeper::touch);
    connect(&page, &QueryPage::stateChanged, this, &WorkspaceKeeper::notePlace);
    connect(page.resultMemory(), &ResultMemory::changed, this, &WorkspaceKeeper::notePlace);
    touch();
}

void WorkspaceKeeper::noteText(const QueryPage &page)
{
    const auto known = m_pages.find(&page);
    if (known == m_pages.end())
        return; // it is being closed
    known->isTextChanged = true;
    m_isTextChanged = true;
    touch();
}

void WorkspaceKeeper::watchDocks()
{
    for (const QDockWidget *dock : m_parts.window.findChildren<QDockWidget *>()) {
        connect(dock, &QDockWidget::visibilityChanged, this, &WorkspaceKeeper::touch);
        connect(dock, &QDockWidget::dockLocationChanged, this, &WorkspaceKeeper::touch);
    }
}

bool WorkspaceKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move ||
        event->type() == QEvent::WindowStateChange)
        touch();
    return QObject::eventFilter(watched, event);
}

/// A caret or what is in sight: not worth a disk's wake-up for each.
void WorkspaceKeeper::notePlace()
{
    m_isChanged = true;
    if (!m_isWaiting && !m_isRestoring && !m_delay.isActive())
        m_delay.start(kPlaceDelay);
}

void WorkspaceKeeper::touch()
{
    m_isChanged = true;
    if (m_isWaiting || m_isRestoring)
        return;
    // A disk that takes its time for one text need not wait for the next one.
    const auto since =
        m_sinceSave.isValid() ? std::chrono::milliseconds(m_sinceSave.elapsed()) : kDelay;
    const auto wanted = std::clamp(kDelay - since, kShortestDelay, kDelay);
    if (!m_delay.isActive() || m_delay.remainingTimeAsDuration() > wanted)
        m_delay.start(wanted);
}

void WorkspaceKeeper::save()
{
    m_delay.stop();
    m_sinceSave.start();
    model::WorkspaceTexts changed;
    const model::Workspace workspace = collect(changed);
    m_isChanged = false;
    m_isTextChanged = false;
    m_isWaiting = true;
    m_store.save(workspace, changed);
}

/// A store that failed tries again by itself, and what has changed since comes after that.
void WorkspaceKeeper::takeAnswer(const std::optional<QString> &fault)
{
    m_isWaiting = false;
    if (fault)
        m_parts.banner.showMessage(
            MessageBanner::Severity::Error, tr("What you type is not being kept"), *fault,
            tr("It is tried again all the time. Until this message goes, save to a file what must "
               "not be lost."));
    else if (m_isFailing)
        m_parts.banner.hide();
    if (fault)
        m_sentTexts.clear(); // all are given again
    m_isChanged |= m_isFailing && !fault;
    m_isFailing = fault.has_value();
    if (m_closeAgain) {
        if (fault)
            return askWhetherToClose(*fault);
        const QScopedValueRollback agreed(m_isCloseAgreed, m_isLastSave && !m_isTextChanged);
        std::exchange(m_closeAgain, nullptr)();
    }
    if (m_isChanged)
        touch();
}

model::WorkspaceTab WorkspaceKeeper::describe(const QueryPage &page, const Page &known) const
{
    const CypherEditor &editor = *page.editor();
    const bool isEmpty = page.pane()->file().path().isEmpty() && editor.length() == 0;
    if (known.unread && isEmpty)
        return *known.unread;
    const EditorFile &file = page.pane()->file();
    model::WorkspaceTab tab;
    tab.id = known.id;
    tab.title = m_parts.window.tabName(page);
    tab.path = file.path();
    tab.fileHash = file.hash();
    tab.hasText =
        tab.path.isEmpty() ? send(editor, QsciScintilla::SCI_GETLENGTH) > 0 : file.isModified();
    tab.caret = send(editor, QsciScintilla::SCI_GETCURRENTPOS);
    tab.firstLine = static_cast<int>(send(editor, QsciScintilla::SCI_DOCLINEFROMVISIBLE,
                                          send(editor, QsciScintilla::SCI_GETFIRSTVISIBLELINE)));
    tab.profileId = page.profileId();
    tab.database = page.database();
    tab.run = toJson(page.runSettings());
    tab.looks = page.resultMemory()->looks();
    return tab;
}

model::Workspace WorkspaceKeeper::collect(model::WorkspaceTexts &changed)
{
    model::Workspace workspace;
    QSet<QString> sent;
    for (const QueryPage *page : m_parts.window.pages()) {
        Page &known = m_pages[page];
        workspace.tabs << describe(*page, known);
        if (!workspace.tabs.constLast().hasText)
            continue;
        sent.insert(known.id);
        if (std::exchange(known.isTextChanged, false) || !m_sentTexts.contains(known.id))
            changed.insert(known.id, page->typedText());
    }
    for (const ClosedTab &closed : std::as_const(m_closed)) {
        workspace.closed << closed.tab;
        if (!closed.tab.hasText)
            continue;
        sent.insert(closed.tab.id);
        if (!m_sentTexts.contains(closed.tab.id))
            changed.insert(closed.tab.id, closed.text);
    }
    m_sentTexts = sent;
    if (const QueryPage *page = m_parts.window.currentPage())
        workspace.currentId = m_pages.value(page).id;
    workspace.geometry = m_parts.window.saveGeometry();
    workspace.docks = m_parts.window.saveState();
    return workspace;
}

bool WorkspaceKeeper::restore()
{
    const model::SessionContents left = m_store.takeOver();
    const model::Workspace &workspace = left.workspace;
    if (const auto error = m_parts.stores.profiles().load())
        m_parts.banner.showMessage(MessageBanner::Severity::Warning, error->message);
    if (!left.notices.isEmpty())
        m_parts.banner.showMessage(MessageBanner::Severity::Warning,
                                   tr("Not all tabs could be brought back"),
                                   left.notices.join(u' '));
    if (workspace.tabs.isEmpty() && workspace.closed.isEmpty())
        return false;
    m_isRestoring = true;
    for (const model::WorkspaceTab &tab : workspace.closed)
        m_closed.append({tab, left.texts.value(tab.id)});
    m_parts.reopen.setEnabled(!m_closed.isEmpty());
    QueryPage *current = nullptr;
    if (!workspace.tabs.isEmpty())
        m_parts.tabs.tabBar()->setTabData(0, QString()); // it goes, and its name is free
    for (const model::WorkspaceTab &tab : workspace.tabs) {
        QueryPage *page = open(tab, left.texts.value(tab.id));
        if (!current || tab.id == workspace.currentId)
            current = page;
    }
    if (current) {
        m_parts.window.closeTab(0); // the empty one that every window begins with
        m_parts.tabs.setCurrentWidget(current);
    }
    m_parts.window.restoreGeometry(workspace.geometry);
    m_parts.window.restoreState(workspace.docks);
    m_isRestoring = false;
    save();
    return true;
}

QueryPage *WorkspaceKeeper::open(const model::WorkspaceTab &tab, const QByteArray &text)
{
    QueryPage *page = m_parts.window.addTab(tab.title);
    m_pages[page].id = tab.id;
    fill(*page, tab, text);
    return page;
}

void WorkspaceKeeper::fill(QueryPage &page, const model::WorkspaceTab &tab, const QByteArray &text)
{
    CypherEditor &editor = *page.editor();
    if (tab.path.isEmpty()) {
        if (text.contains("\r\n"))
            editor.setEolMode(QsciScintilla::EolWindows);
        replaceByUtf8(editor, text);
        send(editor, QsciScintilla::SCI_EMPTYUNDOBUFFER);
    } else if (tab.hasText) {
        page.pane()->file().restore(tab.path, text, tab.fileHash);
    } else {
        page.pane()->openFile(tab.path);
        if (page.pane()->file().path().isEmpty())
            m_pages[&page].unread = tab; // its file may be there at the next start
    }
    page.setRunSettings(runSettingsFrom(tab.run));
    page.resultMemory()->setLooks(tab.looks);
    page.expectTarget(tab.profileId, tab.database);
    // A place inside of a character becomes one before it.
    const long caret = std::min<long>(send(editor, QsciScintilla::SCI_GETLENGTH), tab.caret);
    send(editor, QsciScintilla::SCI_SETEMPTYSELECTION,
         send(editor, QsciScintilla::SCI_POSITIONBEFORE, caret + 1));
    send(editor, QsciScintilla::SCI_SETFIRSTVISIBLELINE,
         send(editor, QsciScintilla::SCI_VISIBLEFROMDOCLINE, tab.firstLine));
}

void WorkspaceKeeper::rememberClosed(QueryPage &page)
{
    const Page known = m_pages.take(&page);
    model::WorkspaceTab tab = describe(page, known);
    touch();
    if (!tab.hasText && tab.path.isEmpty())
        return;
    m_closed.prepend({tab, tab.hasText ? page.typedText() : QByteArray()});
    m_sentTexts.remove(tab.id); // it may have changed since
    while (m_closed.size() > kMostClosed)
        m_closed.removeLast();
    m_parts.reopen.setEnabled(true);
}

void WorkspaceKeeper::reopenClosed()
{
    if (m_closed.isEmpty())
        return;
    const ClosedTab closed = m_closed.takeFirst();
    m_parts.reopen.setEnabled(!m_closed.isEmpty());
    open(closed.tab, closed.text);
    connectTabs();
    touch();
}

bool WorkspaceKeeper::connectTabs()
{
    const std::vector<QueryPage *> pages = m_parts.window.pages();
    QSet<QString> asked;
    for (QueryPage *page : pages) {
        const QString &id = page->profileId();
        if (page->target() || id.isEmpty() || asked.contains(id))
            continue;
        const auto other = std::find_if(pages.begin(), pages.end(), [&id](const QueryPage *open) {
            return open->target() && open->profileId() == id;
        });
        if (other != pages.end()) {
            page->setTarget(*(*other)->target());
            continue;
        }
        asked.insert(id);
        if (const auto *profile = m_parts.stores.profiles().find(id))
            connectTo(*profile);
    }
    return isOfSavedConnection(*m_parts.window.currentPage());
}

bool WorkspaceKeeper::isOfSavedConnection(const QueryPage &page) const
{
    return m_parts.stores.profiles().find(page.profileId()) != nullptr;
}

void WorkspaceKeeper::goToFreeTab()
{
    const std::vector<QueryPage *> pages = m_parts.window.pages();
    const auto free = std::find_if(pages.begin(), pages.end(), [this](const QueryPage *page) {
        return page->editor()->length() == 0 && page->pane()->file().path().isEmpty() &&
               !m_pages.value(page).unread && !isOfSavedConnection(*page);
    });
    m_parts.tabs.setCurrentWidget(free == pages.end() ? m_parts.window.addTab() : *free);
}

void WorkspaceKeeper::connectTo(const model::ConnectionProfile &profile)
{
    const auto use = [this, profile](const QString &password) {
        const auto target = makeTarget(profile, password, {}, m_parts.stores.certificates());
        const bool isPasswordMissing = password.isEmpty() && !profile.user.isEmpty();
        if (isPasswordMissing || std::holds_alternative<model::UriError>(target)) {
            if (m_parts.window.currentPage()->profileId() == profile.id)
                Q_EMIT passwordMissing(profile);
            return;
        }
        for (QueryPage *page : m_parts.window.pages()) {
            if (!page->target() && page->profileId() == profile.id)
                page->setTarget(std::get<ConnectionTarget>(target));
        }
    };
    m_parts.stores.findPassword(profile, this, use);
}

bool WorkspaceKeeper::mayClose(const std::function<void()> &closeAgain)
{
    if (m_isCloseAgreed || (!m_isChanged && !m_isWaiting && m_store.isSaved()))
        return true;
    if (qGuiApp->isSavingSession()) {
        save(); // the desktop is going down: a window that stays would stop that
        return true;
    }
    m_closeAgain = closeAgain;
    m_isLastSave = !m_isWaiting;
    if (m_isLastSave)
        save();
    return false;
}

void WorkspaceKeeper::askWhetherToClose(const QString &reason)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Unsaved changes"),
                        tr("What is open cannot be kept for the next start: %1").arg(reason),
                        QMessageBox::Discard | QMessageBox::Cancel, &m_parts.window);
    box->setObjectName(QStringLiteral("notKeptBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Closing now loses what no file has."));
    box->setDefaultButton(QMessageBox::Cancel);
    const auto closeAgain = std::exchange(m_closeAgain, nullptr);
    connect(box, &QDialog::finished, this, [this, box, closeAgain](int result) {
        if (result != QMessageBox::Discard)
            return;
        const QScopedValueRollback agreed(m_isCloseAgreed, true);
        closeAgain();
    });
    box->open();
}

} // namespace ui
