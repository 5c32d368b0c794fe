// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/connection_profile.h"
#include "ui/connect/connection_target.h"
#include "ui/main/main_actions.h"

#include <QMainWindow>

#include <optional>
#include <vector>

class QDockWidget;
class QTabWidget;
class QToolButton;

namespace model
{
class ParameterStore;
class QueryHistory;
struct Schema;
} // namespace model

namespace ui
{

class ConnectionStores;
class EditorCommands;
class InspectorPanel;
class ParameterPanel;
class QueryPage;
class ResultCommands;
class ResultPage;
class RunCommands;
class SchemaFeed;
class SchemaPanel;
class StatusLine;
class Theme;
class WindowSettings;

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
        model::ParameterStore &parameters;
        WindowSettings &settings;
        Theme &theme;
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The current tab, and new ones, work with this server from now on.
    void useTarget(const ConnectionTarget &target);
    /// Shows the connection dialog; with a profile and password it is filled in.
    void openConnectionDialog();
    void openConnectionDialog(const model::ConnectionProfile &profile, const QString &password);

    /// Shows a kept result's file in the current tab.
    void openKeptResult(const QString &path);

    QueryPage *currentPage() const;
    std::vector<QueryPage *> pages() const;
    QueryPage *addTab();
    /// Asks first when an open transaction of the tab has changed something.
    void closeTab(int index);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildToolBar();
    void buildDocks();
    void connectActions();
    void connectResultActions();
    void wirePage(QueryPage &page);
    void fillConnectionMenu();
    void fillDatabaseMenu();
    void removeTab(QueryPage *page);
    void moveToTarget(const ConnectionTarget &target);
    void showParameters(const QStringList &missing);
    void chooseProfile(const model::ConnectionProfile &profile);
    void runFromSideBar(const QString &query);
    void openExportDialog(ResultPage *page);
    void openMemoryDialog();
    void stepTab(int step);
    void updateForPage();
    void updateActions();
    void followSchema();
    void connectSchema();
    void showSchema(const model::Schema &schema);
    void showAbout();

    Services m_services;
    MainActions m_actions;
    ResultCommands *m_resultCommands;
    EditorCommands *m_editorCommands;
    RunCommands *m_runCommands;
    QTabWidget *m_tabs;
    SchemaPanel *m_schemaPanel;
    InspectorPanel *m_inspector;
    ParameterPanel *m_parameterPanel;
    StatusLine *m_status;
    SchemaFeed *m_schema;
    QDockWidget *m_sideBar = nullptr;
    QDockWidget *m_details = nullptr;
    QDockWidget *m_parameters = nullptr;
    QToolButton *m_connectionButton = nullptr;
    QToolButton *m_databaseButton = nullptr;
    QAction *m_databaseAction = nullptr; ///< shows and hides the button
    int m_tabNumber = 0;
    bool m_isClosingAgreed = false; ///< what becomes of open transactions has been asked
    QString m_lastFromSideBar;
    const ResultPage *m_shownResult = nullptr; ///< only compared: it may be gone
    std::optional<ConnectionTarget> m_target;  ///< of new tabs
};

} // namespace ui
