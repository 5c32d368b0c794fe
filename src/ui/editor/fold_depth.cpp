// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fold_depth.h"

#include "ui/editor/scintilla_calls.h"

#include <algorithm>

namespace ui
{
namespace
{

// Scintilla has twelve bits for a level; the level of the next line is kept in those above its flags.
constexpr int kNextShift = 16;
constexpr int kDeepest = 200;
constexpr int kOutside = 0;
constexpr int kInStatement = 1;
// A comment that is still open adds so much that its end can be told from that of a bracket.
constexpr int kInComment = 1000;

} // namespace

FoldDepth::FoldDepth(QsciScintilla &editor, int line)
    : m_editor(editor)
    , m_line(line)
    , m_before(kOutside)
{
    if (line > 0)
        m_before = int(send(editor, QsciScintilla::SCI_GETFOLDLEVEL, line - 1) >> kNextShift);
    m_after = m_before;
}

void FoldDepth::add(const model::Token &token, QStringView text)
{
    using model::TokenKind;
    switch (token.kind) {
    case TokenKind::Whitespace:
    case TokenKind::LineComment:
    case TokenKind::Command:
        return;
    case TokenKind::BlockComment:
        m_after = m_after % kInComment + (token.isOpen ? kInComment : 0);
        return;
    default:
        break;
    }
    const QChar c = text.isEmpty() ? QChar() : text.front();
    const bool isPunctuation = token.kind == TokenKind::Punctuation;
    if (isPunctuation && c == u';')
        m_after = kOutside;
    else if (isPunctuation && (c == u'(' || c == u'[' || c == u'{'))
        m_after = std::min(std::max(m_after, kInStatement) + 1, kDeepest);
    else if (isPunctuation && (c == u')' || c == u']' || c == u'}'))
        m_after = std::max(m_after - 1, kInStatement);
    else
        m_after = std::max(m_after, kInStatement);
}

void FoldDepth::store() const
{
    const auto shown = [](int depth) { return depth % kInComment + (depth >= kInComment ? 1 : 0); };
    int level = QsciScintilla::SC_FOLDLEVELBASE + shown(m_before);
    const bool isFollowed = m_line + 1 < m_editor.lines();
    if (isFollowed && shown(m_after) > shown(m_before))
        level |= QsciScintilla::SC_FOLDLEVELHEADERFLAG;
    level |= m_after << kNextShift;
    if (send(m_editor, QsciScintilla::SCI_GETFOLDLEVEL, m_line) != level)
        send(m_editor, QsciScintilla::SCI_SETFOLDLEVEL, m_line, level);
}

bool FoldDepth::isOutsideAfter(const QsciScintilla &editor, int line)
{
    return send(editor, QsciScintilla::SCI_GETFOLDLEVEL, line) >> kNextShift == kOutside;
}

} // namespace ui
