// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/completion_cases.h"
#include "support/server_environment.h"

#include "model/completion/completer.h"
#include "model/cypher/keywords.h"
#include "model/query/session.h"
#include "model/schema/schema_loader.h"

#include <QSignalSpy>
#include <QTest>

namespace
{

constexpr int kPatience = 60'000;

const char *const kFilms[] = {
    "CREATE (p:Person {name: 'Tom', born: 1956, lbTest: true})"
    "-[:ACTED_IN {roles: ['Forrest']}]->"
    "(m:Movie {title: 'Forrest Gump', released: 1994, tagline: 'Run', lbTest: true}), "
    "(d:Person {name: 'Bob', born: 1951, lbTest: true})-[:DIRECTED]->(m), "
    "(r:Person {name: 'Ann', born: 1970, lbTest: true})"
    "-[:REVIEWED {summary: 'Good', rating: 90}]->(m), "
    "(:`Two Words` {lbTest: true})",
};

} // namespace

/// What is offered with the schema of a real server.
class ServerCompletionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theSchemaIsWhole();
    void theServerTellsItsWords_data();
    void theServerTellsItsWords();
    void wantedIsAmongTheFirstThree_data();
    void wantedIsAmongTheFirstThree();

private:
    void run(const QString &statement)
    {
        const auto run = m_session->run(statement);
        QTRY_VERIFY_WITH_TIMEOUT(run->isOver(), kPatience);
        QVERIFY2(run->state() == model::QueryRun::State::Finished,
                 run->error() ? run->error()->message.c_str() : "");
    }

    std::unique_ptr<model::Session> m_session;
    model::Schema m_schema;
};

void ServerCompletionTest::initTestCase()
{
    const QByteArray missing = test::missingVariables(
        {"LB_TEST_URI_5", "LB_TEST_URI_2026", "LB_TEST_USER", "LB_TEST_PASSWORD"});
    QVERIFY2(missing.isEmpty(), missing.constData());
    m_session = std::make_unique<model::Session>(test::optionsFor("LB_TEST_URI_2026"));
    for (const char *statement : kFilms)
        run(QString::fromUtf8(statement));
    model::SchemaLoader loader(*m_session);
    QSignalSpy changed(&loader, &model::SchemaLoader::changed);
    loader.load({});
    QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 3, kPatience);
    m_schema = loader.schema();
}

void ServerCompletionTest::cleanupTestCase()
{
    if (m_session)
        run(QStringLiteral("MATCH (n) WHERE n.lbTest DETACH DELETE n"));
    m_session.reset();
}

void ServerCompletionTest::theSchemaIsWhole()
{
    QVERIFY(m_schema.functions.size() > 100);
    QVERIFY(m_schema.procedures.size() > 20);
    QVERIFY(m_schema.keysOfLabel.value(QStringLiteral("Person")).contains(QStringLiteral("born")));
    QVERIFY(
        m_schema.keysOfType.value(QStringLiteral("REVIEWED")).contains(QStringLiteral("rating")));
    QVERIFY(m_schema.databases.contains(QStringLiteral("neo4j")));
}

void ServerCompletionTest::theServerTellsItsWords_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<bool>("isCypher25");
    QTest::newRow("5.26") << QByteArray("LB_TEST_URI_5") << false;
    QTest::newRow("2026") << QByteArray("LB_TEST_URI_2026") << true;
}

void ServerCompletionTest::theServerTellsItsWords()
{
    QFETCH(const QByteArray, server);
    QFETCH(const bool, isCypher25);
    model::Session session(test::optionsFor(server));
    model::SchemaLoader loader(session);
    QSignalSpy changed(&loader, &model::SchemaLoader::changed);
    loader.load({});
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), kPatience);
    const model::CypherDialect dialect = loader.schema().dialect;
    QCOMPARE(dialect, isCypher25 ? model::CypherDialect::Cypher25 : model::CypherDialect::Cypher5);
    // Without a version a database of these servers reads Cypher 5.
    QCOMPARE(loader.schema().defaultDialect, model::CypherDialect::Cypher5);
    const auto plain = session.run(QStringLiteral("LET x = 1 RETURN x"));
    QTRY_VERIFY_WITH_TIMEOUT(plain->isOver(), kPatience);
    QCOMPARE(plain->state(), model::QueryRun::State::Failed);
    // The server itself is the judge of the words.
    const QString version = isCypher25 ? QStringLiteral("CYPHER 25 ") : QString();
    for (const auto &[word, statement] :
         {std::pair("LET", "LET x = 1 RETURN x"),
          std::pair("FILTER", "UNWIND [1] AS x FILTER x > 0 RETURN x"),
          std::pair("NEXT", "RETURN 1 AS x NEXT RETURN x AS y"),
          std::pair("ACYCLIC", "MATCH p = ACYCLIC (a)-->+(b) RETURN p LIMIT 0"),
          std::pair("LABELED", "MATCH (n) RETURN n IS LABELED A LIMIT 0"),
          std::pair("OFFSET", "RETURN 1 AS x OFFSET 0"),
          std::pair("FINISH", "UNWIND [] AS x FINISH")}) {
        const auto run = session.run(version + QLatin1String(statement));
        QTRY_VERIFY_WITH_TIMEOUT(run->isOver(), kPatience);
        const bool isKnown = model::cypherKeywords(dialect).contains(QLatin1String(word));
        QVERIFY2((run->state() == model::QueryRun::State::Finished) == isKnown, statement);
    }
}

void ServerCompletionTest::wantedIsAmongTheFirstThree_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wanted");
    const auto cases = test::completionCases();
    QVERIFY(cases.size() >= 80);
    for (const test::CompletionCase &each : cases)
        QTest::newRow(each.typed) << QString::fromUtf8(each.typed)
                                  << QString::fromUtf8(each.wanted);
}

void ServerCompletionTest::wantedIsAmongTheFirstThree()
{
    QFETCH(QString, typed);
    QFETCH(QString, wanted);
    const model::CompletionCatalogue catalogue(m_schema);
    QStringList first;
    for (const model::CompletionItem &item : model::completeAt(typed, catalogue).items.mid(0, 3))
        first << item.name;
    QVERIFY2(first.contains(wanted), qPrintable(first.join(QStringLiteral(", "))));
}

QTEST_GUILESS_MAIN(ServerCompletionTest)
#include "tst_server_completion.moc"
