// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connection_target.h"
#include "ui/main/main_actions.h"

#include <QMainWindow>

#include <optional>
#include <vector>

class QDockWidget;
class QTabWidget;

namespace model
{
class ParameterStore;
class QueryHistory;
class SavedQueries;
class WorkspaceStore;
} // namespace model

namespace ui
{

class ConnectionStores;
class EditorCommands;
class HistoryCommands;
class InspectorPanel;
class MessageBanner;
class PaletteCommands;
class ParameterPanel;
class QueryPage;
class RecentFiles;
class ResultCommands;
class ResultPage;
class RunCommands;
class SavedCommands;
class SchemaFeed;
class SchemaLink;
class SchemaPanel;
class ServerCommands;
class ServerStrip;
class SettingsCommands;
class StatusLine;
class Theme;
class WindowSettings;
class WorkspaceKeeper;

/// The window: editor tabs in the middle, the schema at the left, the chosen value at the right. It
/// wires its parts together and holds no data of theirs. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the application owns and the window works with; all of it outlives the window.
    struct Services {
        ConnectionStores &stores;
        model::QueryHistory &history;
        model::SavedQueries &saved;
        model::ParameterStore &parameters;
        WindowSettings &settings;
        Theme &theme;
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The current tab, and new ones, work with this server from now on.
    void useTarget(const ConnectionTarget &target);
    /// What is open is kept from now on. The window owns the answer.
    WorkspaceKeeper &keepWorkspace(model::WorkspaceStore &store);
    ServerCommands &servers() const { return *m_servers; }

    /// Shows a kept result's file in the current tab.
    void openKeptResult(const QString &path);

    QueryPage *currentPage() const;
    std::vector<QueryPage *> pages() const;
    /// With a title: one that comes back, without a server.
    QueryPage *addTab(const QString &title = {});
    /// What a tab is called as long as it has no file.
    QString tabName(const QueryPage &page) const;
    /// Asks first when an open transaction of the tab has changed something.
    void closeTab(int index);

Q_SIGNALS:
    void tabAdded(ui::QueryPage *page);
    /// The page is still whole.
    void tabClosing(ui::QueryPage *page);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildToolBar();
    void buildDocks();
    void connectActions();
    void connectResultActions();
    void wirePage(QueryPage &page);
    QString freeTabName(const QString &wanted);
    void removeTab(QueryPage *page);
    void moveToTarget(QueryPage *page, const ConnectionTarget &target);
    void showParameters(const QStringList &missing);
    void openExportDialog(ResultPage *page);
    void openMemoryDialog();
    void stepTab(int step);
    void showServer();
    void updateForPage();
    void updateActions();

    Services m_services;
    MainActions m_actions;
    ResultCommands *m_resultCommands;
    EditorCommands *m_editorCommands;
    RunCommands *m_runCommands;
    ServerStrip *m_strip;
    MessageBanner *m_banner; ///< about all tabs
    HistoryCommands *m_historyCommands;
    SavedCommands *m_savedCommands;
    PaletteCommands *m_paletteCommands;
    SettingsCommands *m_settingsCommands;
    RecentFiles *m_recentFiles;
    QTabWidget *m_tabs;
    SchemaPanel *m_schemaPanel;
    InspectorPanel *m_inspector;
    ParameterPanel *m_parameterPanel;
    StatusLine *m_status;
    SchemaFeed *m_schema;
    ServerCommands *m_servers;
    SchemaLink *m_schemaLink;
    QDockWidget *m_sideBar = nullptr;
    QDockWidget *m_details = nullptr;
    QDockWidget *m_parameters = nullptr;
    WorkspaceKeeper *m_keeper = nullptr; ///< null: nothing is kept
    int m_tabNumber = 0;
    bool m_isClosingAgreed = false;            ///< what becomes of open transactions has been asked
    const ResultPage *m_shownResult = nullptr; ///< only compared: it may be gone
    std::optional<ConnectionTarget> m_target;  ///< of new tabs
};

} // namespace ui
