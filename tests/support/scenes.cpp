// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/plan.h"
#include "model/table/result_table_model.h"
#include "support/plan_summary.h"
#include "support/stage.h"
#include "ui/compare/compare_dialog.h"
#include "ui/compare/compare_page.h"
#include "ui/connect/changed_certificate_dialog.h"
#include "ui/connect/connection_dialog.h"
#include "ui/connect/trust_dialog.h"
#include "ui/connect/write_confirmation.h"
#include "ui/editor/editor_pane.h"
#include "ui/explore/metrics_dialog.h"
#include "ui/export/export_dialog.h"
#include "ui/export/picture_dialog.h"
#include "ui/graph/graph_pane.h"
#include "ui/graph/graph_view.h"
#include "ui/main/main_window.h"
#include "ui/main/queries_page.h"
#include "ui/main/query_page.h"
#include "ui/main/server_commands.h"
#include "ui/plan/plan_compare_page.h"
#include "ui/plan/plan_page.h"
#include "ui/results/graph_page.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"
#include "ui/saved/saved_query_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/table/column_profile_dialog.h"
#include "ui/table/find_bar.h"
#include "ui/table/result_table_view.h"
#include "ui/table/table_panel.h"
#include "ui/transactions/open_transaction_dialog.h"

#include <QAction>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

namespace test
{

namespace
{

constexpr int kPatience = 10'000;

/// The dialog of that type that is open.
template <typename Dialog>
QWidget *opened(Stage &stage)
{
    Dialog *dialog = nullptr;
    const auto isThere = [&] {
        for (Dialog *found : stage.window().findChildren<Dialog *>()) {
            if (found->isVisible())
                dialog = found;
        }
        return dialog != nullptr;
    };
    return QTest::qWaitFor(isThere, kPatience) ? dialog : nullptr;
}

template <typename Dialog>
QWidget *triggered(Stage &stage, const char *action)
{
    return stage.trigger(action) ? opened<Dialog>(stage) : nullptr;
}

ui::ResultPage &resultOf(Stage &stage)
{
    return *stage.window().currentPage()->currentResult();
}

QWidget *firstWindow(Stage &stage)
{
    return &stage.window();
}

QWidget *table(Stage &stage)
{
    if (!stage.run())
        return nullptr;
    for (QDockWidget *dock : stage.window().findChildren<QDockWidget *>())
        dock->show();
    ui::ResultPage &result = resultOf(stage);
    result.focusView();
    result.tablePanel()->findBar()->open();
    stage.window().currentPage()->pane()->openFind(ui::EditorFindBar::Mode::Replace);
    return &stage.window();
}

QWidget *graph(Stage &stage)
{
    if (!stage.run())
        return nullptr;
    ui::ResultPage &result = resultOf(stage);
    result.setView(ui::ResultPage::View::Graph);
    result.focusView();
    const ui::GraphView *view = result.graphPage()->pane()->view();
    const bool isPlaced = QTest::qWaitFor([view] { return view->scene().isPlaced(); }, kPatience);
    return isPlaced ? &stage.window() : nullptr;
}

QWidget *graphWithStyle(Stage &stage)
{
    QWidget *window = graph(stage);
    if (window) {
        resultOf(stage).graphPage()->pane()->showStyleOf({});
        stage.trigger("find");
    }
    return window;
}

QWidget *summary(Stage &stage)
{
    if (!stage.run())
        return nullptr;
    resultOf(stage).setView(ui::ResultPage::View::Summary);
    return &stage.window();
}

std::shared_ptr<const model::Plan> plan()
{
    const PlanStep scan{"NodeByLabelScan@neo4j", "p:Person", 100, 100, 101, 1'000'000, {}};
    const PlanStep root{"ProduceResults@neo4j", "p", 10, 4000, 0, 2'000'000, {scan}};
    return std::make_shared<const model::Plan>(*model::readPlan(planSummary("profile", root)));
}

QWidget *planPage(Stage &stage)
{
    auto page = std::make_unique<ui::PlanPage>();
    page->resize(1000, 700);
    page->setPlan(plan());
    return stage.show(std::move(page));
}

QWidget *planComparison(Stage &stage)
{
    const ui::PlanComparePage::NamedPlan one{QStringLiteral("1"), plan()};
    auto page = std::make_unique<ui::PlanComparePage>(one, one);
    page->resize(1200, 700);
    return stage.show(std::move(page));
}

QWidget *connection(Stage &stage)
{
    stage.window().servers().openDialog();
    QWidget *dialog = opened<ui::ConnectionDialog>(stage);
    // All of its parts are to be seen.
    for (QToolButton *toggle : dialog->findChildren<QToolButton *>()) {
        if (toggle->isCheckable() && !toggle->isChecked() && toggle->isVisible())
            toggle->click();
    }
    return dialog;
}

bolt::CertificateReport report()
{
    bolt::CertificateReport report;
    report.host = QStringLiteral("db.example.org");
    report.port = 7687;
    report.verifiedName = report.host;
    bolt::CertificateDescription leaf;
    leaf.subject = leaf.issuer = QStringLiteral("db.example.org");
    leaf.validFrom = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC);
    leaf.validUntil = QDateTime(QDate(2027, 1, 1), QTime(), Qt::UTC);
    leaf.names = {QStringLiteral("db.example.org"), QStringLiteral("10.0.0.1")};
    leaf.sha256 = QStringList(32, QStringLiteral("ab")).join(u':');
    report.chain = {leaf};
    report.faults = {{bolt::CertificateProblem::SelfSigned, 0, QString()}};
    return report;
}

QWidget *trust(Stage &stage)
{
    return stage.show(std::make_unique<ui::TrustDialog>(report(), nullptr));
}

QWidget *changedCertificate(Stage &stage)
{
    return stage.show(std::make_unique<ui::ChangedCertificateDialog>(
        report(), model::KnownCertificate::fromReport(report()), nullptr));
}

QWidget *exported(Stage &stage)
{
    return stage.run() && stage.trigger("exportAction") ? opened<ui::ExportDialog>(stage) : nullptr;
}

QWidget *picture(Stage &stage)
{
    if (!graph(stage))
        return nullptr;
    auto *dialog = new ui::PictureDialog(*resultOf(stage).graphPage()->pane()->view());
    dialog->open();
    return dialog;
}

/// What the graph's own commands open, with a node selected.
QWidget *ofGraph(Stage &stage, const char *action)
{
    if (!graph(stage))
        return nullptr;
    resultOf(stage).graphPage()->pane()->view()->selectNode(model::NodeIndex{0});
    return triggered<QDialog>(stage, action);
}

QWidget *expand(Stage &stage)
{
    return ofGraph(stage, "expandBy");
}

QWidget *condition(Stage &stage)
{
    return ofGraph(stage, "where");
}

QWidget *steps(Stage &stage)
{
    return ofGraph(stage, "steps");
}

QWidget *profile(Stage &stage)
{
    if (!stage.run())
        return nullptr;
    const auto *rows = qobject_cast<model::ResultTableModel *>(resultOf(stage).table()->model());
    auto dialog =
        std::make_unique<ui::ColumnProfileDialog>(resultOf(stage).run().result(), rows->rows(), 3);
    QSignalSpy profiled(dialog.get(), &ui::ColumnProfileDialog::profiled);
    QWidget *shown = stage.show(std::move(dialog));
    return profiled.wait(kPatience) ? shown : nullptr;
}

QWidget *compareDialog(Stage &stage)
{
    if (!stage.run() || !stage.trigger("pinAction") || !stage.run())
        return nullptr;
    return triggered<ui::CompareDialog>(stage, "compareAction");
}

QWidget *comparison(Stage &stage)
{
    QWidget *dialog = compareDialog(stage);
    if (!dialog)
        return nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    const auto *results = stage.window().currentPage()->results();
    const auto isThere = [results] {
        return qobject_cast<ui::ComparePage *>(results->currentWidget()) != nullptr;
    };
    return QTest::qWaitFor(isThere, kPatience) ? &stage.window() : nullptr;
}

QWidget *queries(Stage &stage)
{
    if (!stage.run())
        return nullptr;
    Q_EMIT stage.window().currentPage()->queriesWanted();
    return &stage.window();
}

QWidget *openTransaction(Stage &stage)
{
    return stage.show(std::make_unique<ui::OpenTransactionDialog>(QStringLiteral("2"), nullptr));
}

QWidget *about(Stage &stage)
{
    return triggered<QMessageBox>(stage, "aboutAction");
}

QWidget *language(Stage &stage)
{
    stage.window().findChild<QMenu *>(QStringLiteral("languageMenu"))->actions().last()->trigger();
    return opened<QMessageBox>(stage);
}

QWidget *memory(Stage &stage)
{
    return triggered<QDialog>(stage, "memoryAction");
}

QWidget *timeout(Stage &stage)
{
    return triggered<QInputDialog>(stage, "timeoutAction");
}

/// A dock beside a result of which a cell has been chosen.
QWidget *dock(Stage &stage, const char *action)
{
    if (!stage.run())
        return nullptr;
    resultOf(stage).focusView();
    return stage.trigger(action) ? &stage.window() : nullptr;
}

QWidget *history(Stage &stage)
{
    QWidget *window = dock(stage, "searchHistoryAction");
    const auto *about = stage.window().findChild<QLabel *>(QStringLiteral("historyAbout"));
    const auto isShown = [about] { return about && !about->text().isEmpty(); };
    return window && QTest::qWaitFor(isShown) ? window : nullptr;
}

QWidget *saved(Stage &stage)
{
    return dock(stage, "searchSavedAction");
}

QWidget *savedQuery(Stage &stage)
{
    return stage.run() ? triggered<ui::SavedQueryDialog>(stage, "saveToSavedAction") : nullptr;
}

QWidget *settings(Stage &stage)
{
    return triggered<ui::SettingsDialog>(stage, "settingsAction");
}

QWidget *metrics(Stage &stage)
{
    return graph(stage) ? triggered<ui::MetricsDialog>(stage, "metrics") : nullptr;
}

QWidget *writing(Stage &stage)
{
    return stage.show(std::make_unique<ui::WriteConfirmation>(QStringLiteral("Orders"), nullptr));
}

QWidget *rename(Stage &stage)
{
    return stage.run() ? triggered<QInputDialog>(stage, "renameAction") : nullptr;
}

} // namespace

const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> kScenes{
        {"first window", firstWindow},
        {"table", table},
        {"graph", graph},
        {"graph with style", graphWithStyle},
        {"summary", summary},
        {"plan", planPage},
        {"plan comparison", planComparison},
        {"connection", connection},
        {"trust", trust},
        {"changed certificate", changedCertificate},
        {"export", exported},
        {"picture", picture},
        {"expand", expand},
        {"condition", condition},
        {"steps", steps},
        {"column profile", profile},
        {"compare dialog", compareDialog},
        {"comparison", comparison},
        {"running queries", queries},
        {"open transaction", openTransaction},
        {"about", about},
        {"language", language},
        {"memory", memory},
        {"time-out", timeout},
        {"rename", rename},
        {"history", history},
        {"saved queries", saved},
        {"saved query", savedQuery},
        {"settings", settings},
        {"metrics", metrics},
        {"write confirmation", writing},
    };
    return kScenes;
}

} // namespace test
