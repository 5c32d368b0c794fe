// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_bindings.h"

#include "ui/editor/editor_keys.h"
#include "ui/settings/window_settings.h"
#include "ui/widgets/action_text.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace ui
{

namespace
{

/// Return is on two keys of a keyboard.
QList<int> combinationsOf(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return {};
    const QKeyCombination pressed = keys[0];
    QList<int> combinations{pressed.toCombined()};
    if (pressed.key() == Qt::Key_Return)
        combinations << QKeyCombination(pressed.keyboardModifiers(), Qt::Key_Enter).toCombined();
    return combinations;
}

} // namespace

KeyBindings::KeyBindings(WindowSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void KeyBindings::take(const QWidget &window)
{
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (QAction *action : actions) {
        const bool isCommand = !action->objectName().isEmpty() && !plainText(*action).isEmpty() &&
                               !action->isSeparator() && !action->menu() &&
                               action->shortcutContext() == Qt::WindowShortcut &&
                               !action->text().contains(u'\t'); // the editor's own
        // Those that no command is named by are parts of dialogs and panels.
        if (isCommand && action->objectName().endsWith(QLatin1String("Action")))
            m_bindings.push_back({action, action->shortcuts()});
    }
    for (const Binding &binding : m_bindings)
        apply(binding);
    leaveKeysOfEditors();
}

void KeyBindings::apply(const Binding &binding)
{
    const auto chosen = m_settings.keysOf(binding.action->objectName());
    if (!chosen)
        binding.action->setShortcuts(binding.standard);
    else
        binding.action->setShortcuts(chosen->isEmpty() ? QList<QKeySequence>() : QList{*chosen});
}

bool KeyBindings::isChanged(const Binding &binding) const
{
    return m_settings.keysOf(binding.action->objectName()).has_value();
}

void KeyBindings::setKeys(const Binding &binding, const QKeySequence &keys)
{
    const bool isStandard =
        binding.standard.isEmpty() ? keys.isEmpty() : binding.standard == QList{keys};
    m_settings.setKeysOf(binding.action->objectName(),
                         isStandard ? std::nullopt : std::optional(keys));
    apply(binding);
    leaveKeysOfEditors();
    Q_EMIT changed();
}

void KeyBindings::reset(const Binding &binding)
{
    m_settings.setKeysOf(binding.action->objectName(), std::nullopt);
    apply(binding);
    leaveKeysOfEditors();
    Q_EMIT changed();
}

void KeyBindings::resetAll()
{
    for (const Binding &binding : m_bindings) {
        m_settings.setKeysOf(binding.action->objectName(), std::nullopt);
        apply(binding);
    }
    leaveKeysOfEditors();
    Q_EMIT changed();
}

QString KeyBindings::userOf(const QKeySequence &keys, const QAction *except) const
{
    if (keys.isEmpty())
        return {};
    for (const Binding &binding : m_bindings) {
        if (binding.action != except && binding.action->shortcuts().contains(keys))
            return plainText(*binding.action);
    }
    const auto own = std::ranges::find_if(
        m_bindings, [except](const Binding &binding) { return binding.action == except; });
    const bool isOwn = own != m_bindings.end() && own->standard.contains(keys);
    return isEditorKey(keys) && !isOwn ? tr("the editor") : QString();
}

/// A command that has got other keys takes them from the editor, and its old ones with it: the editor
/// does the same by them.
void KeyBindings::leaveKeysOfEditors() const
{
    QSet<int> left;
    for (const Binding &binding : m_bindings) {
        if (!isChanged(binding))
            continue;
        for (const QKeySequence &keys : binding.standard + binding.action->shortcuts()) {
            for (const int combination : combinationsOf(keys))
                left.insert(combination);
        }
    }
    leaveKeysToWindow(left);
}

} // namespace ui
