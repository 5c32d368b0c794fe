// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stage.h"

#include "support/paging_server.h"
#include "support/window_fixture.h"
#include "ui/main/query_page.h"
#include "ui/results/graph_page.h"
#include "ui/results/result_page.h"
#include "ui/sidebar/schema_panel.h"

#include <QAction>
#include <QtTest>

namespace test
{

namespace
{

constexpr int kPatience = 10'000;
constexpr QSize kWindow{1300, 900};

Tree person(std::int64_t id, std::string_view name)
{
    return structure('N', {integer(id), list({string("Person")}),
                           map({string("name"), string(name), string("born"), integer(1960 + id)}),
                           string("4:x:" + std::to_string(id))});
}

Tree knows(std::int64_t id, std::int64_t start, std::int64_t end)
{
    return structure(
        'R', {integer(id), integer(start), integer(end), string("KNOWS"),
              map({string("since"), integer(2000 + id)}), string("5:x:" + std::to_string(id)),
              string("4:x:" + std::to_string(start)), string("4:x:" + std::to_string(end))});
}

PagingServer::Rows rows()
{
    return {{person(1, "Ada"), knows(1, 1, 2), person(2, "Ben"), integer(1)},
            {person(2, "Ben"), knows(2, 2, 3), person(3, "Cleo"), integer(2)},
            {person(3, "Cleo"), knows(3, 3, 1), person(1, "Ada"), integer(3)}};
}

model::Schema schema()
{
    model::Schema schema;
    schema.databases = {QStringLiteral("neo4j"), QStringLiteral("system")};
    schema.homeDatabase = QStringLiteral("neo4j");
    schema.labels = {{QStringLiteral("Person"), 3}};
    schema.types = {{QStringLiteral("KNOWS"), 3}};
    schema.keys = {QStringLiteral("born"), QStringLiteral("name")};
    return schema;
}

} // namespace

Stage::Stage()
    : m_server(std::make_unique<PagingServer>(
          std::vector{string("p"), string("r"), string("q"), string("n")}))
    , m_fixture(std::make_unique<WindowFixture>())
{
    m_server->setBatches({rows()});
    m_server->answer("SHOW TRANSACTIONS",
                     {string("transactionId"), string("username"), string("database"),
                      string("status"), string("elapsedTime"), string("currentQuery")},
                     {});
    m_server->answer("MATCH (n)-[r]->()", {string("type"), string("direction"), string("count")},
                     {});
    window().resize(kWindow);
    window().findChild<ui::SchemaPanel *>()->showSchema(schema(), QStringLiteral("neo4j"));
}

Stage::~Stage()
{
    m_shown.reset();
    m_fixture.reset();
}

ui::MainWindow &Stage::window()
{
    return m_fixture->window();
}

bool Stage::run()
{
    ui::QueryPage &page = *window().currentPage();
    if (!page.target())
        page.setTarget(m_server->target());
    page.runText(QStringLiteral("MATCH (p)-[r]->(q) RETURN p, r, q, 1 AS n"));
    if (!QTest::qWaitFor([&page] { return !page.isRunning(); }, kPatience) || !page.currentResult())
        return false;
    ui::GraphPage *graph = page.currentResult()->graphPage();
    graph->build();
    return QTest::qWaitFor([graph] { return graph->isBuilt(); }, kPatience);
}

bool Stage::trigger(const char *action)
{
    for (QAction *found : window().findChildren<QAction *>(QLatin1String(action))) {
        found->trigger();
        return true;
    }
    return false;
}

QWidget *Stage::show(std::unique_ptr<QWidget> widget)
{
    m_shown = std::move(widget);
    m_shown->show();
    return m_shown.get();
}

void addSceneRows()
{
    QTest::addColumn<int>("scene");
    for (std::size_t i = 0; i < scenes().size(); ++i)
        QTest::newRow(scenes()[i].name) << static_cast<int>(i);
}

} // namespace test
