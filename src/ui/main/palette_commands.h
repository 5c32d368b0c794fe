// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include <vector>

class QAction;
class QMenu;

namespace model
{
class SavedQueries;
}

namespace ui
{

class CommandPalette;
class MainWindow;
class WindowSettings;
struct PaletteEntry;

/// The command palette of the window: all its commands, the saved queries and the connections by their
/// names. Owned by the window; GUI thread.
class PaletteCommands : public QObject
{
    Q_OBJECT

public:
    PaletteCommands(MainWindow &window, WindowSettings &settings, const model::SavedQueries &saved);

    /// For a menu.
    QAction *action() const { return m_open; }

private:
    using Entries = std::vector<PaletteEntry>;

    void open();
    void addMenu(Entries &entries, QMenu &menu, const QString &path);
    void addAction(Entries &entries, QAction &action, const QString &context);
    void addOthers(Entries &entries);
    void addSaved(Entries &entries);
    void addConnections(Entries &entries);
    void remember(const QString &id);

    MainWindow &m_window;
    WindowSettings &m_settings;
    const model::SavedQueries &m_saved;
    CommandPalette *m_palette;
    QAction *m_open;
    QSet<const QAction *> m_added; ///< while entries are collected
};

} // namespace ui
