// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/folder_lock.h"
#include "model/workspace/workspace.h"

#include <QDateTime>
#include <QStringList>

#include <variant>

namespace model
{

/// What has been read of a session.
struct SessionContents {
    Workspace workspace;
    WorkspaceTexts texts; ///< of its tabs, closed ones included
    bool hasList = false; ///< false: the program ended before the first one, or it was damaged
    QDateTime savedAt;    ///< by the list, or by the latest text without one
    QStringList notices;  ///< what went wrong, in words for people
    /// Newer: written by a version that came after this one; it stays as it is.
    enum class Format : std::uint8_t { Known, Newer };
    Format format = Format::Known;
};

/// The folder of one window's session, locked by its process: session.json says what is open, and
/// ID.cypher is the text of a tab. Only the owner can read it. Each file appears whole or not at all,
/// and a text before the list that names it, so that the program may be killed at any moment. A
/// damaged list is moved beside the folder, and the texts are found without it. Its functions wait
/// for the disk; any thread, one at a time.
class SessionFolder
{
public:
    /// A new one in `parent`, or what went wrong, in words for people; then nothing is left of it.
    static std::variant<SessionFolder, QString> create(const QString &parent);
    /// Refused when another process works with it.
    static std::variant<SessionFolder, LockRefusal> tryOpen(const QString &path);

    SessionContents load() const;
    /// `changed` has the texts of tabs that are new or differ from what was written before. Says what
    /// went wrong, if something did; then what was there before is still there.
    [[nodiscard]] std::optional<QString> write(const Workspace &workspace,
                                               const WorkspaceTexts &changed);
    /// False when somebody else has removed it: then it cannot be used any more.
    bool isThere() const;
    /// With all that is in it.
    void remove();

private:
    SessionFolder(QString path, FolderLock lock);

    QString listPath() const;
    QString textPath(const QString &id) const;
    std::optional<Workspace> readList(SessionContents &contents) const;
    void readTexts(SessionContents &contents) const;
    void readText(const QString &id, SessionContents &contents) const;
    void findLostTexts(SessionContents &contents) const;
    std::optional<QString> moveOut(const QString &path, const QString &name) const;
    void removeOldTexts(const Workspace &workspace) const;

    QString m_path;
    FolderLock m_lock;
    QByteArray m_written; ///< the list, as it was written last
};

} // namespace model
