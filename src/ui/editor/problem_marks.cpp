// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/problem_marks.h"

#include "model/cypher/lexer.h"
#include "ui/editor/scintilla_calls.h"

#include <algorithm>

namespace ui
{
namespace
{

constexpr int kFirstIndicator = 8;
constexpr int kSeverities = 3;

int indicatorOf(int severity)
{
    return kFirstIndicator + severity;
}

} // namespace

ProblemMarks::ProblemMarks(QsciScintilla &editor)
    : m_editor(editor)
{
    for (int severity = 0; severity < kSeverities; ++severity) {
        editor.indicatorDefine(QsciScintilla::SquiggleIndicator, indicatorOf(severity));
        editor.setIndicatorDrawUnder(true, indicatorOf(severity));
    }
}

void ProblemMarks::setTheme(EditorTheme theme)
{
    const EditorColours &colours = editorColours(theme);
    const std::array inks = {colours.problem, colours.warning, colours.information};
    for (int severity = 0; severity < kSeverities; ++severity)
        m_editor.setIndicatorForegroundColor(inks[size_t(severity)], indicatorOf(severity));
}

void ProblemMarks::add(int line, int column, int length, const QString &message,
                       ProblemSeverity severity)
{
    line = std::clamp(line, 1, m_editor.lines());
    QString lineText = m_editor.text(line - 1);
    while (lineText.endsWith(u'\n') || lineText.endsWith(u'\r'))
        lineText.chop(1);
    if (lineText.isEmpty())
        return;
    const qsizetype from = std::clamp<qsizetype>(column - 1, 0, lineText.size() - 1);
    const qsizetype least = std::max<qsizetype>(1, model::nameLength(lineText, from));
    const qsizetype shown = length > 0 ? length : least;

    // Within the line, so that a long text before it costs nothing.
    const long lineBegin = send(m_editor, QsciScintilla::SCI_POSITIONFROMLINE, line - 1);
    const auto place = [&](qsizetype offset) {
        return offset == 0 ? lineBegin
                           : send(m_editor, QsciScintilla::SCI_POSITIONRELATIVECODEUNITS, lineBegin,
                                  long(offset));
    };
    const long begin = place(from);
    long end = place(from + shown);
    if (end <= begin) // past the end of the text
        end = send(m_editor, QsciScintilla::SCI_GETLENGTH);
    QStringList &messages = m_messages[size_t(severity)];
    messages.append(message);
    send(m_editor, QsciScintilla::SCI_SETINDICATORCURRENT, indicatorOf(int(severity)));
    send(m_editor, QsciScintilla::SCI_SETINDICATORVALUE, long(messages.size()));
    send(m_editor, QsciScintilla::SCI_INDICATORFILLRANGE, begin, end - begin);
}

void ProblemMarks::clear()
{
    for (int severity = 0; severity < kSeverities; ++severity) {
        m_messages[size_t(severity)].clear();
        send(m_editor, QsciScintilla::SCI_SETINDICATORCURRENT, indicatorOf(severity));
        send(m_editor, QsciScintilla::SCI_INDICATORCLEARRANGE, 0,
             send(m_editor, QsciScintilla::SCI_GETLENGTH));
    }
}

void ProblemMarks::clear(qsizetype begin, qsizetype end)
{
    const long first = positionOf(m_editor, begin);
    const long last = positionOf(m_editor, end);
    for (int severity = 0; severity < kSeverities; ++severity) {
        if (m_messages[size_t(severity)].isEmpty())
            continue;
        send(m_editor, QsciScintilla::SCI_SETINDICATORCURRENT, indicatorOf(severity));
        send(m_editor, QsciScintilla::SCI_INDICATORCLEARRANGE, first, last - first);
    }
}

QString ProblemMarks::messageAt(qsizetype offset) const
{
    const long position = positionOf(m_editor, offset);
    QStringList messages;
    for (int severity = 0; severity < kSeverities; ++severity) {
        const long value =
            send(m_editor, QsciScintilla::SCI_INDICATORVALUEAT, indicatorOf(severity), position);
        if (value > 0)
            messages.append(m_messages[size_t(severity)].value(value - 1));
    }
    return messages.join(u'\n');
}

qsizetype ProblemMarks::next(qsizetype offset) const
{
    const long length = send(m_editor, QsciScintilla::SCI_GETLENGTH);
    const long from = positionOf(m_editor, offset);
    long nearest = -1;
    long first = -1;
    for (int severity = 0; severity < kSeverities; ++severity) {
        const int indicator = indicatorOf(severity);
        long position = 0;
        while (position < length) {
            const bool isMarked =
                send(m_editor, QsciScintilla::SCI_INDICATORVALUEAT, indicator, position) > 0;
            if (isMarked && (first < 0 || position < first))
                first = position;
            if (isMarked && position > from && (nearest < 0 || position < nearest))
                nearest = position;
            const long end = send(m_editor, QsciScintilla::SCI_INDICATOREND, indicator, position);
            if (end <= position)
                break;
            position = end;
        }
    }
    const long found = nearest >= 0 ? nearest : first;
    return found < 0 ? -1 : offsetOf(m_editor, found);
}

} // namespace ui
