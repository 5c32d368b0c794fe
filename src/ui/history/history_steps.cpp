// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_steps.h"

#include "ui/editor/editor_file.h"
#include "ui/editor/editor_pane.h"
#include "ui/editor/text_replacement.h"

#include <QKeyEvent>

#include <limits>

namespace ui
{

HistorySteps::HistorySteps(EditorPane &pane, model::QueryHistory &history)
    : QObject(&pane)
    , m_pane(pane)
    , m_history(history)
{
    pane.editor()->installEventFilter(this);
}

bool HistorySteps::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOffered = event->type() == QEvent::ShortcutOverride;
    if (!isOffered && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto direction = stepFor(*static_cast<QKeyEvent *>(event));
    if (!direction)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (!isOffered)
        step(*direction);
    return true;
}

std::optional<model::HistoryStep> HistorySteps::stepFor(const QKeyEvent &key) const
{
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier)
        return std::nullopt;
    const CypherEditor &editor = *m_pane.editor();
    int line = 0;
    int column = 0;
    editor.getCursorPosition(&line, &column);
    if (!m_pane.file().path().isEmpty())
        return std::nullopt;
    if (key.key() == Qt::Key_Up && line == 0)
        return model::HistoryStep::Older;
    if (key.key() == Qt::Key_Down && line == editor.lines() - 1)
        return model::HistoryStep::Newer;
    return std::nullopt;
}

std::optional<QString> HistorySteps::typed() const
{
    if (!m_shown || m_typed.isEmpty() || m_pane.editor()->text() != m_shown->text)
        return std::nullopt;
    return m_typed;
}

void HistorySteps::step(model::HistoryStep direction)
{
    if (m_isAsking) {
        m_waiting << direction;
        return;
    }
    const QString text = m_pane.editor()->text();
    if (m_shown && m_shown->text != text)
        m_shown.reset(); // it has been edited, and is something typed now
    if (!m_shown) {
        if (direction == model::HistoryStep::Newer)
            return;
        m_typed = text;
    }
    m_isAsking = true;
    const qint64 from = m_shown ? m_shown->id : std::numeric_limits<qint64>::max();
    m_history.step(from, direction, text, this,
                   [this, direction, text](const std::optional<model::HistoryEntry> &found) {
                       m_isAsking = false;
                       if (m_pane.editor()->text() != text)
                           return m_waiting.clear(); // typed meanwhile
                       take(found, direction);
                       if (!m_waiting.isEmpty())
                           step(m_waiting.takeFirst());
                   });
}

void HistorySteps::take(const std::optional<model::HistoryEntry> &found,
                        model::HistoryStep direction)
{
    if (!found && direction == model::HistoryStep::Older)
        return;
    m_shown = found;
    show(found ? found->text : m_typed, direction);
}

/// The caret stands where the same key steps on.
void HistorySteps::show(const QString &text, model::HistoryStep direction)
{
    CypherEditor &editor = *m_pane.editor();
    replaceText(editor, text);
    editor.setCaretOffset(direction == model::HistoryStep::Older ? 0 : text.size());
}

} // namespace ui
