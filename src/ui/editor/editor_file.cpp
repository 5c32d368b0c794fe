// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_file.h"

#include "ui/editor/cypher_editor.h"
#include "ui/editor/editor_text.h"
#include "ui/editor/scintilla_calls.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

namespace ui
{

namespace
{

/// Of a file to be edited; more is a script to be run from its file.
constexpr qint64 kLargest = 64LL * 1024 * 1024;
constexpr char kMark[] = "\xEF\xBB\xBF";

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

} // namespace

EditorFile::EditorFile(CypherEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    connect(&editor, &QsciScintilla::modificationChanged, this, &EditorFile::stateChanged);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &EditorFile::look);
}

QString EditorFile::name() const
{
    return QFileInfo(m_path).fileName();
}

bool EditorFile::isModified() const
{
    return !m_path.isEmpty() && (m_editor.isModified() || m_isGone);
}

void EditorFile::giveUpChanges()
{
    m_isGone = false;
    m_editor.setModified(false);
}

std::optional<QString> EditorFile::open(const QString &path)
{
    if (auto fault = read(path))
        return fault;
    m_path = path;
    watch();
    Q_EMIT stateChanged();
    return std::nullopt;
}

std::optional<QString> EditorFile::reload()
{
    const qsizetype caret = m_editor.caretOffset();
    if (auto fault = read(m_path))
        return fault;
    m_editor.setCaretOffset(caret);
    watch();
    Q_EMIT stateChanged();
    return std::nullopt;
}

void EditorFile::restore(const QString &path, const QByteArray &text, const QByteArray &hash)
{
    // Where the file cannot be read any more, the text is all there is of it.
    if (read(path))
        m_editor.setEolMode(text.contains("\r\n") ? QsciScintilla::EolWindows
                                                  : QsciScintilla::EolUnix);
    replaceByUtf8(m_editor, text);
    m_path = path;
    m_hash = hash;
    watch();
    look();
    Q_EMIT stateChanged();
}

std::optional<QString> EditorFile::read(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    const QString name = info.fileName();
    // To open a pipe is to wait for its writer.
    if (info.exists() && !info.isFile())
        return tr("%1 is not a regular file, so it cannot be edited.").arg(name);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 cannot be opened: %2").arg(name, file.errorString());
    // The size of a file that grows, or of one in /proc, cannot be trusted.
    QByteArray bytes = file.read(kLargest + 1);
    if (bytes.size() > kLargest)
        return tr("%1 is larger than %2 MiB. Run it from the file instead of editing it.")
            .arg(name)
            .arg(kLargest / 1024 / 1024);
    const QByteArray hash = hashOf(bytes);
    const bool hasMark = bytes.startsWith(kMark);
    if (hasMark)
        bytes.remove(0, 3);
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return tr("%1 is no text: there is a zero byte at offset %2.").arg(name).arg(zero);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return tr("%1 is not UTF-8 text.").arg(name);
    m_editor.setEolMode(bytes.contains("\r\n") ? QsciScintilla::EolWindows
                                               : QsciScintilla::EolUnix);
    m_editor.setText(text);
    send(m_editor, QsciScintilla::SCI_EMPTYUNDOBUFFER);
    m_editor.setModified(false);
    m_isGone = false;
    m_hasMark = hasMark;
    m_hash = hash;
    return std::nullopt;
}

std::optional<QString> EditorFile::save()
{
    return saveAs(m_path);
}

std::optional<QString> EditorFile::saveAs(const QString &path)
{
    const QByteArray bytes =
        (m_hasMark ? QByteArray(kMark) : QByteArray()) + m_editor.text().toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tr("%1 cannot be saved: %2").arg(QFileInfo(path).fileName(), file.errorString());
    m_path = path;
    m_hash = hashOf(bytes);
    m_editor.setModified(false);
    m_isGone = false;
    watch();
    Q_EMIT stateChanged();
    return std::nullopt;
}

/// Many programs replace a file rather than write into it, which ends the watching.
void EditorFile::watch()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    m_watcher.addPath(m_path);
}

void EditorFile::look()
{
    QFile file(m_path);
    const bool isThere = QFileInfo(m_path).isFile() && file.open(QIODevice::ReadOnly);
    if (m_isGone == isThere) {
        m_isGone = !isThere;
        Q_EMIT stateChanged();
    }
    if (isThere && hashOf(file.read(kLargest + 1)) == m_hash) {
        watch();
        return;
    }
    if (isThere)
        watch();
    Q_EMIT changedOutside();
}

} // namespace ui
