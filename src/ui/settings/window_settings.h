// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QFont>
#include <QKeySequence>
#include <QSettings>
#include <QStringList>

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
    /// One of model::languages(); empty: that of the system.
    QString language() const;
    void setLanguage(const QString &code);
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
    /// Of the editors: the system's font of fixed width, with what was chosen instead.
    QFont editorFont() const;
    void setEditorFont(const QFont &font);
    void resetEditorFont();
    /// Whether runs are recorded in the history.
    bool recordsHistory() const;
    void setRecordsHistory(bool isOn);
    /// The keys that were chosen for a command, by its object name; none: those that it comes with.
    std::optional<QKeySequence> keysOf(const QString &command) const;
    void setKeysOf(const QString &command, const std::optional<QKeySequence> &keys);
    /// Paths, the latest first.
    QStringList recentFiles() const;
    void setRecentFiles(const QStringList &paths);
    /// What the command palette ran, the latest first.
    QStringList recentCommands() const;
    void setRecentCommands(const QStringList &ids);

private:
    QSettings m_settings;
};

} // namespace ui
