// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_keys.h"

#include "ui/editor/code_folding.h"
#include "ui/editor/cypher_editor.h"
#include "ui/editor/line_comments.h"
#include "ui/editor/line_editing.h"

#include <Qsci/qscicommandset.h>

#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>
#include <vector>

namespace ui
{
namespace
{

struct Key {
    QKeyCombination combination;
    EditorCommand command;
};

template <void (*function)(QsciScintilla &)>
void on(CypherEditor &editor)
{
    function(editor);
}

// A method, or a signal.
template <void (CypherEditor::*member)()>
void call(CypherEditor &editor)
{
    (editor.*member)();
}

const std::vector<Key> &keys()
{
    static const std::vector<Key> keys = {
        {Qt::CTRL | Qt::Key_Return, call<&CypherEditor::runRequested>},
        {Qt::CTRL | Qt::Key_Enter, call<&CypherEditor::runRequested>},
        {Qt::CTRL | Qt::ALT | Qt::Key_Return, call<&CypherEditor::runAllRequested>},
        {Qt::CTRL | Qt::ALT | Qt::Key_Enter, call<&CypherEditor::runAllRequested>},
        {Qt::CTRL | Qt::Key_Slash, on<toggleLineComments>},
        {Qt::CTRL | Qt::Key_Space, call<&CypherEditor::complete>},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Space, call<&CypherEditor::showCallTip>},
        {Qt::CTRL | Qt::Key_D, on<selectNextSame>},
        {Qt::CTRL | Qt::ALT | Qt::Key_D, on<selectAllSame>},
        {Qt::CTRL | Qt::ALT | Qt::Key_Up, on<addCaretAbove>},
        {Qt::CTRL | Qt::ALT | Qt::Key_Down, on<addCaretBelow>},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_D, on<duplicateSelection>},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_K, on<deleteLines>},
        {Qt::ALT | Qt::Key_Up, on<moveLinesUp>},
        {Qt::ALT | Qt::Key_Down, on<moveLinesDown>},
        {Qt::CTRL | Qt::Key_BracketRight, on<indentLines>},
        {Qt::CTRL | Qt::Key_BracketLeft, on<unindentLines>},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft, on<foldAtCaret>},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_BraceLeft, on<foldAtCaret>},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight, on<unfoldAtCaret>},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_BraceRight, on<unfoldAtCaret>},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_I, call<&CypherEditor::format>},
        {Qt::CTRL | Qt::Key_F, call<&CypherEditor::findRequested>},
        {Qt::CTRL | Qt::Key_H, call<&CypherEditor::replaceRequested>},
        {QKeyCombination(Qt::Key_F3), call<&CypherEditor::findNextRequested>},
        {Qt::SHIFT | Qt::Key_F3, call<&CypherEditor::findPreviousRequested>},
        {QKeyCombination(Qt::Key_F8), call<&CypherEditor::goToNextProblem>},
        {Qt::CTRL | Qt::Key_Plus, call<&CypherEditor::zoomInOnce>},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, call<&CypherEditor::zoomInOnce>},
        {Qt::CTRL | Qt::Key_Equal, call<&CypherEditor::zoomInOnce>},
        {Qt::CTRL | Qt::Key_Minus, call<&CypherEditor::zoomOutOnce>},
        {Qt::CTRL | Qt::Key_0, call<&CypherEditor::resetZoom>},
    };
    return keys;
}

bool isFreed(int key)
{
    static const std::vector<int> windowKeys = {
        (Qt::CTRL | Qt::Key_T).toCombined(),
        (Qt::CTRL | Qt::Key_L).toCombined(),
        (Qt::CTRL | Qt::Key_Up).toCombined(),
        (Qt::CTRL | Qt::Key_Down).toCombined(),
        (Qt::CTRL | Qt::SHIFT | Qt::Key_T).toCombined(),
        (Qt::CTRL | Qt::SHIFT | Qt::Key_L).toCombined(),
    };
    return std::count(windowKeys.begin(), windowKeys.end(), key) > 0 ||
           std::any_of(keys().begin(), keys().end(),
                       [key](const Key &own) { return own.combination.toCombined() == key; });
}

QSet<int> &windowsKeys()
{
    static QSet<int> keys;
    return keys;
}

} // namespace

void leaveKeysToWindow(const QSet<int> &combinations)
{
    windowsKeys() = combinations;
}

bool isEditorKey(const QKeySequence &sequence)
{
    return sequence.count() == 1 &&
           std::ranges::any_of(keys(), [pressed = sequence[0]](const Key &key) {
               return key.combination == pressed;
           });
}

EditorCommand commandForKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int pressed = QKeyCombination(modifiers, Qt::Key(event.key())).toCombined();
    if (windowsKeys().contains(pressed))
        return nullptr;
    const auto found = std::find_if(keys().begin(), keys().end(), [pressed](const Key &key) {
        return key.combination.toCombined() == pressed;
    });
    return found == keys().end() ? nullptr : found->command;
}

bool runsStatements(EditorCommand command)
{
    return command == &call<&CypherEditor::runRequested> ||
           command == &call<&CypherEditor::runAllRequested>;
}

void freeKeys(CypherEditor &editor)
{
    for (QsciCommand *command : editor.standardCommands()->commands()) {
        if (isFreed(command->key()))
            command->setKey(0);
        if (isFreed(command->alternateKey()))
            command->setAlternateKey(0);
    }
}

} // namespace ui
