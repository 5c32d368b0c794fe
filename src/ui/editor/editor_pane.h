// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/cypher_editor.h"
#include "ui/editor/editor_find_bar.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace ui
{

class EditorFile;
class LiveCheck;
class MessageBanner;
class ProblemStrip;

/// An editor with all that belongs to it: its file, find and replace above it, and what the server says
/// about the statement below. Part of a page; GUI thread.
class EditorPane : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPane(QWidget *parent = nullptr);

    CypherEditor *editor() const { return m_editor; }
    EditorFile &file() { return *m_file; }
    const EditorFile &file() const { return *m_file; }
    LiveCheck &check() { return *m_check; }
    void openFind(EditorFindBar::Mode mode) { m_find->open(mode); }
    EditorFindBar &find() { return *m_find; }

    void openFile(const QString &path);
    /// Asks for a name when there is none yet.
    void save();
    void saveAs();
    void setWrapping(bool isWrapping);

Q_SIGNALS:
    /// The name of the file, or whether there is something to save.
    void fileChanged();

private:
    void tellChangedOutside();
    void showFault(const std::optional<QString> &fault);

    MessageBanner *m_banner;
    CypherEditor *m_editor;
    EditorFindBar *m_find;
    ProblemStrip *m_strip;
    EditorFile *m_file;
    LiveCheck *m_check;
    QPushButton *m_reload;
};

} // namespace ui
