// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_completion.h"

#include "model/cypher/lexer.h"
#include "ui/editor/call_tip.h"
#include "ui/editor/completion_popup.h"
#include "ui/editor/cypher_editor.h"
#include "ui/editor/scintilla_calls.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace ui
{

namespace
{

/// Two letters say enough; one would offer something at every key.
constexpr qsizetype kLeastPrefix = 2;
/// A statement longer than this only loses the offers that its far beginning would explain.
constexpr long kContextLines = 200;
constexpr long kContextBytes = 64 * 1024;

} // namespace

EditorCompletion::EditorCompletion(CypherEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
    , m_catalogue(std::make_shared<model::CompletionCatalogue>(model::Schema{}))
{
}

EditorCompletion::~EditorCompletion()
{
    delete m_popup;
    delete m_tip;
}

void EditorCompletion::setCatalogue(model::CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
}

void EditorCompletion::setTheme(EditorTheme theme, const QFont &font)
{
    m_theme = theme;
    m_font = font;
    if (m_popup)
        m_popup->setTheme(theme, font);
    if (m_tip)
        m_tip->setTheme(theme, font);
}

/// Of the statement, as far as it matters.
QString EditorCompletion::textBefore() const
{
    const long caret = send(m_editor, QsciScintilla::SCI_GETCURRENTPOS);
    const long line = send(m_editor, QsciScintilla::SCI_LINEFROMPOSITION, caret);
    long begin =
        send(m_editor, QsciScintilla::SCI_POSITIONFROMLINE, std::max(0L, line - kContextLines));
    if (caret - begin > kContextBytes)
        begin = send(m_editor, QsciScintilla::SCI_POSITIONBEFORE, caret - kContextBytes);
    const QString context = m_editor.text(int(begin), int(caret));
    // What lies in front of the last semicolon outside strings is another statement's.
    qsizetype start = 0;
    model::CypherLexer lexer(context);
    while (const std::optional<model::Token> token = lexer.next()) {
        if (token->kind == model::TokenKind::Punctuation && context[token->begin] == u';')
            start = token->end();
        else if (token->kind == model::TokenKind::Command && !token->isOpen &&
                 token->end() < context.size())
            start = token->end();
    }
    return context.mid(start);
}

/// The line of the caret, from where the last `back` bytes begin, in coordinates of the window.
QRect EditorCompletion::caretLine(qsizetype back) const
{
    const long caret = send(m_editor, QsciScintilla::SCI_GETCURRENTPOS) - long(back);
    const long x = send(m_editor, QsciScintilla::SCI_POINTXFROMPOSITION, 0, caret);
    const long y = send(m_editor, QsciScintilla::SCI_POINTYFROMPOSITION, 0, caret);
    const int line = int(send(m_editor, QsciScintilla::SCI_LINEFROMPOSITION, caret));
    const QPoint corner = m_editor.viewport()->mapTo(m_editor.window(), QPoint(int(x), int(y)));
    return {corner, QSize(1, m_editor.textHeight(line))};
}

void EditorCompletion::offer(Wanted wanted)
{
    const model::Completion completion =
        model::completeAt(textBefore(), *m_catalogue, m_parameters);
    const bool isLongEnough = completion.prefix.size() >= kLeastPrefix || completion.isAfterMark;
    const bool isWanted = wanted == Wanted::Asked || (isLongEnough && !completion.isWhole);
    if (completion.items.isEmpty() || !isWanted)
        return hide();
    if (!m_popup || m_popup->parentWidget() != m_editor.window()) {
        delete m_popup;
        m_popup = new CompletionPopup(m_editor.window());
        m_popup->setTheme(m_theme, m_font);
        connect(m_popup, &CompletionPopup::chosen, this, &EditorCompletion::accept);
        connect(m_popup, &QObject::destroyed, this, [this] { m_popup = nullptr; });
    }
    m_caret = send(m_editor, QsciScintilla::SCI_GETCURRENTPOS);
    m_popup->offer(completion, caretLine(completion.prefix.toUtf8().size()));
}

void EditorCompletion::showCallTip()
{
    const auto call = model::callAt(textBefore(), *m_catalogue);
    if (!call)
        return hideCallTip();
    if (!m_tip || m_tip->parentWidget() != m_editor.window()) {
        delete m_tip;
        m_tip = new CallTip(m_editor.window());
        m_tip->setTheme(m_theme, m_font);
        connect(m_tip, &QObject::destroyed, this, [this] { m_tip = nullptr; });
    }
    m_tip->show(*call, caretLine(0));
}

void EditorCompletion::typed(QChar c)
{
    offer(Wanted::WhileTyping);
    if (c == u'(' || c == u',' || isCallTipShown())
        showCallTip();
}

bool EditorCompletion::isShown() const
{
    return m_popup && m_popup->isVisible();
}

bool EditorCompletion::isCallTipShown() const
{
    return m_tip && m_tip->isVisible();
}

void EditorCompletion::hide()
{
    if (m_popup)
        m_popup->hide();
}

void EditorCompletion::hideCallTip()
{
    if (m_tip)
        m_tip->hide();
}

bool EditorCompletion::handleKey(const QKeyEvent &event)
{
    if (!isShown() || (event.modifiers() & ~Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        accept();
        return true;
    default:
        return m_popup->moveBy(event);
    }
}

void EditorCompletion::follow()
{
    if (isShown() && send(m_editor, QsciScintilla::SCI_GETCURRENTPOS) != m_caret)
        hide();
    if (isCallTipShown())
        showCallTip();
}

void EditorCompletion::accept()
{
    const model::CompletionItem item = m_popup->current();
    const long caret = send(m_editor, QsciScintilla::SCI_GETCURRENTPOS);
    const long begin = caret - long(m_popup->completion().prefix.toUtf8().size());
    hide();
    const QByteArray text = item.insertion.toUtf8();
    m_editor.beginUndoAction();
    send(m_editor, QsciScintilla::SCI_SETTARGETRANGE, begin, caret);
    m_editor.SendScintilla(QsciScintilla::SCI_REPLACETARGET,
                           static_cast<unsigned long>(text.size()), text.constData());
    send(m_editor, QsciScintilla::SCI_GOTOPOS, begin + long(text.size()));
    m_editor.endUndoAction();
}

} // namespace ui
