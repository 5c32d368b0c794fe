// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/exploration_runner.h"
#include "model/query/session.h"
#include "model/schema/schema_loader.h"
#include "support/paging_server.h"
#include "ui/main/queries_page.h"
#include "ui/widgets/message_banner.h"

#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <memory>

using test::integer;
using test::string;
using test::Tree;

/// Servers that answer the program's own statements with fewer columns than they ask for: nothing is
/// read past the end of a record.
class TestShortAnswers : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PagingServer> m_server;

    /// A server that answers every statement with rows of so many columns.
    void start(int columns)
    {
        std::vector<Tree> names;
        std::vector<Tree> row;
        for (int i = 0; i < columns; ++i) {
            names.push_back(string("c" + std::to_string(i)));
            row.push_back(string("v"));
        }
        m_server = std::make_unique<test::PagingServer>(names);
        m_server->answer("", names, {row, row});
    }

private Q_SLOTS:
    void theListOfTransactions_data();
    void theListOfTransactions();
    void countsOfRelationships_data();
    void countsOfRelationships();
    void theSchema_data();
    void theSchema();
};

void TestShortAnswers::theListOfTransactions_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {0, 1, 5, 7})
        QTest::addRow("%d", columns) << columns;
}

void TestShortAnswers::theListOfTransactions()
{
    QFETCH(int, columns);
    start(columns);
    const ui::QueriesPage page(m_server->target().options);
    const auto *banner = page.findChild<ui::MessageBanner *>();
    QTRY_VERIFY(!banner->isHidden());
    QVERIFY2(banner->title().contains(QLatin1String("other columns")), qPrintable(banner->title()));
    QCOMPARE(page.table()->rowCount(), 0);
}

void TestShortAnswers::countsOfRelationships_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {0, 1, 2})
        QTest::addRow("%d", columns) << columns;
}

void TestShortAnswers::countsOfRelationships()
{
    QFETCH(int, columns);
    start(columns);
    model::ExplorationRunner runner;
    runner.setSource(std::make_shared<model::Session>(m_server->target().options), {});
    QSignalSpy failed(&runner, &model::ExplorationRunner::countFailed);
    runner.count([] { return std::vector<std::string>{"4:x:1"}; });
    QVERIFY(failed.wait(test::kPatienceMs));
    const auto reason = failed.first().first().value<model::ErrorText>();
    QVERIFY2(reason.title.contains(QLatin1String("other columns")), qPrintable(reason.title));
}

void TestShortAnswers::theSchema_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {0, 1, 2})
        QTest::addRow("%d", columns) << columns;
}

void TestShortAnswers::theSchema()
{
    QFETCH(int, columns);
    start(columns);
    model::Session session(m_server->target().options);
    model::SchemaLoader loader(session);
    QSignalSpy changed(&loader, &model::SchemaLoader::changed);
    loader.load({});
    QVERIFY(changed.wait(test::kPatienceMs));
    const model::Schema schema = changed.first().first().value<model::Schema>();
    QCOMPARE(schema.labels.size(), columns == 1 ? 2 : 0);
    QCOMPARE(schema.databases.size(), columns == 2 ? 1 : 0);
    QVERIFY(schema.functions.isEmpty());
}

QTEST_MAIN(TestShortAnswers)
#include "tst_short_answers.moc"
