// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

class QAction;
class QWidget;

namespace ui
{

class WindowSettings;

/// The keys of a window's commands: those that each comes with, and those that somebody has chosen
/// instead, which are kept in the settings under the command's object name. GUI thread.
class KeyBindings : public QObject
{
    Q_OBJECT

public:
    /// A command that can have keys. Its action outlives this.
    struct Binding {
        QAction *action;
        QList<QKeySequence> standard;
    };

    explicit KeyBindings(WindowSettings &settings, QObject *parent = nullptr);

    /// Takes up all commands of the window, once, and gives them the keys that were chosen.
    void take(const QWidget &window);
    const std::vector<Binding> &bindings() const { return m_bindings; }

    bool isChanged(const Binding &binding) const;
    /// No keys: the command is to have none.
    void setKeys(const Binding &binding, const QKeySequence &keys);
    void reset(const Binding &binding);
    void resetAll();
    /// What else uses the keys: the text of a command, or the editor; empty: nothing.
    QString userOf(const QKeySequence &keys, const QAction *except) const;

Q_SIGNALS:
    void changed();

private:
    void apply(const Binding &binding);
    void leaveKeysOfEditors() const;

    WindowSettings &m_settings;
    std::vector<Binding> m_bindings;
};

} // namespace ui
