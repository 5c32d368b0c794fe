// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>

class QAction;

namespace ui
{

class MainWindow;
class QueryPage;
class WindowSettings;

/// The commands that do something with a query's text and its file: open, save, find, replace, format,
/// and what applies to all editors alike. Part of the main window, which says which tab is current; GUI
/// thread.
class EditorCommands : public QObject
{
    Q_OBJECT

public:
    EditorCommands(MainWindow &window, WindowSettings &settings);

    /// The parts of the file and edit menus; null stands for a separator.
    const QList<QAction *> &fileActions() const { return m_fileActions; }
    const QList<QAction *> &editActions() const { return m_editActions; }

    /// Fits a new tab to the settings. `setTitle` is told its file's name, with a dot when there is
    /// something to save; empty without a file.
    void wirePage(QueryPage &page, std::function<void(const QString &)> setTitle);
    /// Opens files in the current tab when it is empty, or else in tabs of their own.
    void openFiles(const QStringList &paths);
    /// What is to become of the changes of a tab's file.
    enum class Changes : std::uint8_t { Saved, Discarded };
    /// False when the tab's file has changes that are not saved: then the person is asked, and
    /// `close` called when they have decided. What is to be discarded is up to that.
    bool mayClose(QueryPage &page, std::function<void(Changes)> close);

private:
    using Command = void (*)(QueryPage &page);
    QAction *make(const QString &objectName, const QString &text, const QString &key,
                  std::function<void()> run);
    QAction *onPage(const QString &objectName, const QString &text, const QString &key,
                    Command command);
    QAction *makeSeparator();
    void makeSwitches();
    void chooseFile();

    MainWindow &m_window;
    WindowSettings &m_settings;
    QList<QAction *> m_fileActions;
    QList<QAction *> m_editActions;
};

} // namespace ui
