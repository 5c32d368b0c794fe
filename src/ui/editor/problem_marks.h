// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_colours.h"

#include <QList>
#include <QString>

#include <array>

class QsciScintilla;

namespace ui
{

enum class ProblemSeverity : quint8 { Error, Warning, Information };

// The squiggles under what is wrong in an editor's text, and their messages. They move with the text.
// Part of the editor; GUI thread.
class ProblemMarks
{
public:
    explicit ProblemMarks(QsciScintilla &editor);

    void setTheme(EditorTheme theme);

    // Line and column from 1, in UTF-16 units. A length of 0 means the word that stands there. A
    // place that does not exist is moved to the nearest one.
    void add(int line, int column, int length, const QString &message, ProblemSeverity severity);
    void clear();
    // Only those within these offsets.
    void clear(qsizetype begin, qsizetype end);
    // All messages at this offset, a line each, errors first; empty without one.
    QString messageAt(qsizetype offset) const;
    // Where the next one begins behind this offset, or the first of all; -1 without any.
    qsizetype next(qsizetype offset) const;

private:
    QsciScintilla &m_editor;
    // Of each severity; the value of an indicator is the index in here plus 1.
    std::array<QStringList, 3> m_messages;
};

} // namespace ui
