// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "model/text/error_text.h"
#include "ui/graph/graph_pane.h"
#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/results/graph_page.h"
#include "ui/results/result_page.h"
#include "ui/sidebar/schema_feed.h"
#include "ui/table/result_table_view.h"

#include <QPixmap>

#include <chrono>
#include <cstdio>

namespace ui
{

namespace
{

constexpr std::chrono::seconds kLimit{60};
/// Until columns have found their widths and the side bar its counts.
constexpr std::chrono::milliseconds kTableCalm{800};
/// For a schema that has not come at all.
constexpr std::chrono::milliseconds kSchemaPatience{5000};
/// From the last news of the layout on.
constexpr std::chrono::milliseconds kGraphCalm{2000};

} // namespace

Tour::Tour(MainWindow &window, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
{
    m_limit.setSingleShot(true);
    m_limit.start(kLimit);
    m_calm.setSingleShot(true);
    m_calm.setInterval(kGraphCalm);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(tr("It took too long.")); });
    connect(&m_job, &model::ExportJob::finished, this, [this] {
        note(QStringLiteral("export.csv"));
        Q_EMIT ended(EXIT_SUCCESS);
    });
    connect(&m_job, &model::ExportJob::failed, this,
            [this](const model::ExportError &error) { fail(error.message); });
}

void Tour::start(const std::variant<ConnectionTarget, model::UriError> &target,
                 const QString &query)
{
    if (const auto *error = std::get_if<model::UriError>(&target))
        return fail(error->message);
    if (!m_folder.mkpath(QStringLiteral(".")))
        return fail(tr("The folder %1 cannot be made.").arg(m_folder.path()));
    m_window.useTarget(std::get<ConnectionTarget>(target));
    m_window.currentPage()->runText(query);
    if (!result())
        return fail(tr("There is no statement to run."));
    connect(result(), &ResultPage::ended, this, &Tour::takeResult);
}

ResultPage *Tour::result() const
{
    return m_window.currentPage()->currentResult();
}

void Tour::takeResult()
{
    const model::QueryRun &run = result()->run();
    if (run.error())
        return fail(
            model::describeError(*run.error(), m_window.currentPage()->target()->options.endpoint)
                .plain());
    ResultTableView *table = result()->table();
    result()->setView(ResultPage::View::Table);
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto *schema = m_window.findChild<SchemaFeed *>();
    auto *wait = new QTimer(this);
    wait->setSingleShot(true);
    wait->callOnTimeout(this, [this, wait] {
        wait->deleteLater();
        if (!savePicture(QStringLiteral("table.png")))
            return;
        result()->table()->clearSelection(); // the graph would follow it, and dim the rest
        showGraph();
    });
    connect(schema, &SchemaFeed::changed, wait, [wait] { wait->start(kTableCalm); });
    wait->start(schema->schema().keys.isEmpty() ? kSchemaPatience : kTableCalm);
}

void Tour::showGraph()
{
    GraphPage *page = result()->graphPage();
    connect(&m_calm, &QTimer::timeout, this, [this, page] {
        const GraphScene &scene = page->pane()->view()->scene();
        if (scene.nodeCount() > 0 && !scene.isPlaced())
            m_calm.start(); // a large one is still laid out
        else if (savePicture(QStringLiteral("graph.png")))
            exportRows();
    });
    connect(page->pane()->view(), &GraphView::layoutSettled, &m_calm, qOverload<>(&QTimer::start));
    connect(page, &GraphPage::built, &m_calm, qOverload<>(&QTimer::start));
    result()->setView(ResultPage::View::Graph);
    if (page->isBuilt())
        m_calm.start();
}

void Tour::exportRows()
{
    model::ExportRequest request = result()->exportSources().request(model::ExportSource::Fetched);
    request.path = m_folder.filePath(QStringLiteral("export.csv"));
    m_job.start(request);
}

bool Tour::savePicture(const QString &name)
{
    const QString path = m_folder.filePath(name);
    if (!m_window.grab().save(path)) {
        fail(tr("%1 cannot be written.").arg(path));
        return false;
    }
    note(name);
    return true;
}

void Tour::note(const QString &name)
{
    std::printf("%s\n", qPrintable(m_folder.filePath(name)));
}

void Tour::fail(const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    Q_EMIT ended(EXIT_FAILURE);
}

} // namespace ui
