// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <optional>

namespace ui
{

class CypherEditor;

/// The file behind an editor's text, when there is one: UTF-8, with a byte order mark and the line
/// breaks that it came with. It notices when the file is changed by somebody else. Part of the editor's
/// pane; GUI thread.
class EditorFile : public QObject
{
    Q_OBJECT

public:
    explicit EditorFile(CypherEditor &editor);

    /// Empty without a file.
    const QString &path() const { return m_path; }
    QString name() const;
    /// The text is in no file: it differs from its own, or that is gone.
    bool isModified() const;
    /// What is modified may be lost.
    void giveUpChanges();

    /// Each returns what went wrong, in words for people; nothing: it worked.
    std::optional<QString> open(const QString &path);
    std::optional<QString> save();
    std::optional<QString> saveAs(const QString &path);
    std::optional<QString> reload();
    /// What the file held when it was read or written last; empty without a file.
    const QByteArray &hash() const { return m_hash; }
    /// Goes on where a session has ended: with a text that differs from its file, and what the file
    /// held then. Undoing it shows the file.
    void restore(const QString &path, const QByteArray &text, const QByteArray &hash);

Q_SIGNALS:
    /// Name, or whether there is something to save.
    void stateChanged();
    /// Somebody else has changed the file, or taken it away. Told once for each time.
    void changedOutside();

private:
    std::optional<QString> read(const QString &path);
    void look();
    void watch();

    CypherEditor &m_editor;
    QString m_path;
    bool m_hasMark = false; ///< of the byte order
    QByteArray m_hash;      ///< of what was read or written last
    bool m_isGone = false;  ///< it was there, and cannot be read any more
    QFileSystemWatcher m_watcher;
};

} // namespace ui
