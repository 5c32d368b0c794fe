// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_accessible.h"

#include "ui/editor/cypher_editor.h"
#include "ui/editor/scintilla_calls.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace ui
{
namespace
{

// Offsets count UTF-16 units.
class EditorAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit EditorAccessible(CypherEditor *editor)
        : QAccessibleWidget(editor, QAccessible::EditableText)
        , m_editor(editor)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = !m_editor->isReadOnly();
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_editor->text() : QAccessibleWidget::text(kind);
    }

    void selection(int index, int *begin, int *end) const override
    {
        *begin = *end = 0;
        if (index < 0 || index >= selections())
            return;
        *begin = offset(send(*m_editor, QsciScintilla::SCI_GETSELECTIONNSTART, index));
        *end = offset(send(*m_editor, QsciScintilla::SCI_GETSELECTIONNEND, index));
    }

    int selectionCount() const override { return hasSelection(*m_editor) ? selections() : 0; }

    void addSelection(int begin, int end) override
    {
        send(*m_editor, QsciScintilla::SCI_ADDSELECTION, positionOf(*m_editor, end),
             positionOf(*m_editor, begin));
    }

    void removeSelection(int index) override
    {
        send(*m_editor, QsciScintilla::SCI_DROPSELECTIONN, index);
    }

    void setSelection(int, int begin, int end) override { m_editor->selectRange(begin, end); }

    int cursorPosition() const override { return int(m_editor->caretOffset()); }
    void setCursorPosition(int place) override { m_editor->setCaretOffset(place); }

    QString text(int begin, int end) const override
    {
        const long first = positionOf(*m_editor, begin);
        const long last =
            end < 0 ? send(*m_editor, QsciScintilla::SCI_GETLENGTH) : positionOf(*m_editor, end);
        return last > first ? m_editor->text(int(first), int(last)) : QString();
    }

    int characterCount() const override
    {
        return offset(send(*m_editor, QsciScintilla::SCI_GETLENGTH));
    }

    QRect characterRect(int place) const override
    {
        const long position = positionOf(*m_editor, place);
        const int x = int(send(*m_editor, QsciScintilla::SCI_POINTXFROMPOSITION, 0, position));
        const int y = int(send(*m_editor, QsciScintilla::SCI_POINTYFROMPOSITION, 0, position));
        const long next = send(*m_editor, QsciScintilla::SCI_POSITIONAFTER, position);
        const int right = int(send(*m_editor, QsciScintilla::SCI_POINTXFROMPOSITION, 0, next));
        const QSize size(std::max(1, right - x), m_editor->textHeight(0));
        return {m_editor->viewport()->mapToGlobal(QPoint(x, y)), size};
    }

    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint place = m_editor->viewport()->mapFromGlobal(point);
        const long position =
            send(*m_editor, QsciScintilla::SCI_POSITIONFROMPOINTCLOSE, place.x(), place.y());
        return position < 0 ? -1 : offset(position);
    }

    void scrollToSubstring(int begin, int end) override
    {
        send(*m_editor, QsciScintilla::SCI_SCROLLRANGE, positionOf(*m_editor, end),
             positionOf(*m_editor, begin));
    }

    QString attributes(int place, int *begin, int *end) const override
    {
        *begin = place;
        *end = place + 1;
        return {};
    }

private:
    int offset(long position) const { return int(offsetOf(*m_editor, position)); }
    int selections() const { return int(send(*m_editor, QsciScintilla::SCI_GETSELECTIONS)); }

    CypherEditor *m_editor; // outlives it
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *editor = qobject_cast<CypherEditor *>(object);
    return editor && className == QLatin1String(CypherEditor::staticMetaObject.className())
               ? new EditorAccessible(editor)
               : nullptr;
}

void announceModification(CypherEditor &editor, int position, int type, const char *text,
                          int length)
{
    if (!QAccessible::isActive() || !text)
        return;
    const int place = int(offsetOf(editor, position));
    const QString changed = QString::fromUtf8(text, length);
    if (type & QsciScintilla::SC_MOD_INSERTTEXT) {
        QAccessibleTextInsertEvent event(&editor, place, changed);
        QAccessible::updateAccessibility(&event);
    } else if (type & QsciScintilla::SC_MOD_DELETETEXT) {
        QAccessibleTextRemoveEvent event(&editor, place, changed);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

void installEditorAccessibility()
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
}

void announceChanges(CypherEditor &editor)
{
    QObject::connect(
        &editor, &QsciScintillaBase::SCN_MODIFIED, &editor,
        [&editor](int position, int type, const char *text, int length, int, int, int, int, int,
                  int) { announceModification(editor, position, type, text, length); });
    QObject::connect(&editor, &QsciScintilla::cursorPositionChanged, &editor, [&editor] {
        if (!QAccessible::isActive())
            return;
        QAccessibleTextCursorEvent event(&editor, int(editor.caretOffset()));
        QAccessible::updateAccessibility(&event);
    });
}

} // namespace ui
