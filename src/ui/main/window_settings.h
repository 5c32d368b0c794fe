// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>

#include <optional>

class QMainWindow;

namespace ui
{

/// What the window remembers between starts, in $XDG_CONFIG_HOME/lightningbolt/window.ini. Owned by
/// the application; GUI thread.
class WindowSettings
{
public:
    WindowSettings();

    void save(const QMainWindow &window);
    /// False when there is nothing to restore.
    bool restore(QMainWindow &window) const;

    QByteArray splitter() const;
    void setSplitter(const QByteArray &state);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Whether statements are checked while they are written, and long lines are wrapped.
    bool checksWhileTyping() const;
    void setChecksWhileTyping(bool isOn);
    bool wrapsLines() const;
    void setWrapsLines(bool isOn);
    ApplicationStyle::Motion motion() const;
    void setMotion(ApplicationStyle::Motion motion);
    /// What results may hold; nothing: the default of the machine.
    std::optional<quint64> memoryBudget() const;
    void setMemoryBudget(std::optional<quint64> bytes);

private:
    QSettings m_settings;
};

} // namespace ui
