// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/storage_thread.h"
#include "model/workspace/session_folder.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace model
{

/// Keeps what a window has open, in a session folder that belongs to this process as long as it runs.
/// save() returns at once: the disk is waited for on a thread of the store's own, in the order of the
/// calls. What could not be written is tried again until it can. The destructor waits until what was
/// given is written, or has failed once more. Owned by the application; GUI thread.
class WorkspaceStore : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceStore(const QString &folder = defaultFolder(), QObject *parent = nullptr);
    ~WorkspaceStore() override;

    /// $XDG_STATE_HOME/lightningbolt/sessions
    static QString defaultFolder();

    /// What windows have left that have ended, by themselves or not, all of them in one: the one that
    /// was saved last, and the tabs of the others behind its own. It is taken from the disk as soon as
    /// a save() has been written. To be called once, before that; it reads the disk.
    SessionContents takeOver();

    /// Keeps `workspace`. `changed` has the texts of tabs that are new or differ from what was given
    /// before. Answered by saved() or saveFailed().
    void save(const Workspace &workspace, const WorkspaceTexts &changed);
    /// Whether all that was given is on the disk.
    bool isSaved() const { return m_savedRevision == m_revision; }

Q_SIGNALS:
    void saved();
    /// Told again for each attempt. What is on the disk then is not known: the next save() is to give
    /// all texts.
    void saveFailed(const QString &reason);

private:
    std::optional<QString> tryToWrite();
    void writePending();
    void settle(quint64 revision, const std::optional<QString> &fault);

    const QString m_folder;
    quint64 m_revision = 0;
    quint64 m_savedRevision = 0;
    QTimer m_retry;

    // Of m_thread, as soon as something is saved.
    std::optional<SessionFolder> m_session;
    std::vector<SessionFolder> m_taken; ///< removed when they have been saved anew
    Workspace m_pending;
    WorkspaceTexts m_pendingTexts;
    quint64 m_pendingRevision = 0;

    StorageThread m_thread; ///< the first to go
};

} // namespace model
