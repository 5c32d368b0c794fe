// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workspace/workspace_store.h"

#include "model/storage/user_folders.h"

#include <QDir>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>

namespace model
{

namespace
{

constexpr std::chrono::seconds kRetry{2};

bool isWorthKeeping(const WorkspaceTab &tab)
{
    return tab.hasText || !tab.path.isEmpty();
}

/// Adds the tabs of another session. One that was being taken over when the program ended is there
/// twice.
void addContents(SessionContents &contents, SessionContents other)
{
    QSet<QString> known;
    for (const QList<WorkspaceTab> *list : {&contents.workspace.tabs, &contents.workspace.closed}) {
        for (const WorkspaceTab &tab : *list)
            known.insert(tab.id);
    }
    const auto append = [&](QList<WorkspaceTab> &to, QList<WorkspaceTab> &from) {
        for (WorkspaceTab &tab : from) {
            if (!isWorthKeeping(tab) || known.contains(tab.id))
                continue;
            if (tab.hasText)
                contents.texts.insert(tab.id, other.texts.value(tab.id));
            to.append(std::move(tab));
        }
    };
    append(contents.workspace.tabs, other.workspace.tabs);
    append(contents.workspace.closed, other.workspace.closed);
    contents.notices += other.notices;
}

/// A session without a list had begun to keep what it had taken over: its texts are the later ones.
void takeLaterTexts(SessionContents &contents, const SessionContents &listless)
{
    if (!contents.hasList || listless.hasList || listless.savedAt <= contents.savedAt)
        return;
    for (const WorkspaceTab &later : listless.workspace.tabs) {
        if (WorkspaceTab *tab = contents.workspace.find(later.id)) {
            tab->hasText = true;
            contents.texts.insert(tab->id, listless.texts.value(tab->id));
        }
    }
}

} // namespace

WorkspaceStore::WorkspaceStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_thread(QStringLiteral("workspace"))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetry);
    connect(&m_retry, &QTimer::timeout, this,
            [this] { m_thread.post([this] { writePending(); }); });
}

WorkspaceStore::~WorkspaceStore()
{
    m_thread.post([this] {
        if (!isSaved())
            writePending();
    });
}

QString WorkspaceStore::defaultFolder()
{
    return stateFolder() % QStringLiteral("/sessions");
}

SessionContents WorkspaceStore::takeOver()
{
    std::vector<SessionContents> found;
    QStringList notices;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QUuid::fromString(name).isNull())
            continue;
        auto opened = SessionFolder::tryOpen(folder.filePath(name));
        auto *session = std::get_if<SessionFolder>(&opened);
        if (!session) {
            const auto &refusal = std::get<LockRefusal>(opened);
            if (refusal.kind == LockRefusal::Kind::Fault)
                notices << tr("The session in %1 cannot be taken over: %2")
                               .arg(QDir::toNativeSeparators(folder.filePath(name)),
                                    refusal.reason);
            continue;
        }
        SessionContents contents = session->load();
        if (contents.format == SessionContents::Format::Newer) {
            notices += contents.notices;
            continue;
        }
        found.push_back(std::move(contents));
        m_taken.push_back(std::move(*session));
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const SessionContents &contents) {
        return std::pair(contents.hasList, contents.savedAt.toMSecsSinceEpoch());
    });
    for (SessionContents &contents : found) {
        std::for_each(found.crbegin(), found.crend(), [&contents](const SessionContents &other) {
            takeLaterTexts(contents, other);
        });
    }
    SessionContents all;
    if (!found.empty())
        all = std::move(found.front());
    for (std::size_t i = 1; i < found.size(); ++i)
        addContents(all, std::move(found[i]));
    all.notices += notices;
    return all;
}

void WorkspaceStore::save(const Workspace &workspace, const WorkspaceTexts &changed)
{
    m_retry.stop();
    m_thread.post([this, workspace, changed, revision = ++m_revision] {
        m_pending = workspace;
        m_pendingTexts.insert(changed);
        m_pendingRevision = revision;
        writePending();
    });
}

// On the worker's thread.
std::optional<QString> WorkspaceStore::tryToWrite()
{
    if (!m_session) {
        auto created = SessionFolder::create(m_folder);
        if (auto *fault = std::get_if<QString>(&created))
            return std::move(*fault);
        m_session = std::get<SessionFolder>(std::move(created));
    }
    return m_session->write(m_pending, m_pendingTexts);
}

// On the worker's thread.
void WorkspaceStore::writePending()
{
    const std::optional<QString> fault = tryToWrite();
    if (!fault) {
        m_pendingTexts.clear();
        for (SessionFolder &taken : m_taken)
            taken.remove();
        m_taken.clear();
    } else if (m_session && !m_session->isThere()) {
        m_session.reset();
    }
    QMetaObject::invokeMethod(
        this, [this, revision = m_pendingRevision, fault] { settle(revision, fault); });
}

void WorkspaceStore::settle(quint64 revision, const std::optional<QString> &fault)
{
    if (fault) {
        m_retry.start();
        Q_EMIT saveFailed(*fault);
        return;
    }
    m_savedRevision = revision;
    if (isSaved())
        Q_EMIT saved();
}

} // namespace model
