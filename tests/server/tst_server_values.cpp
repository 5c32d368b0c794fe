// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/value_text.h"
#include "support/server_environment.h"
#include "support/session_run.h"
#include "value_cases.h"

#include <QTest>

using model::QueryRun;
using model::Session;

/// Every type that Cypher can return, from both servers: what arrives, and how it is shown.
class TestServerValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void tableIsLargeEnough();
    void valueArrivesAndIsShown_data();
    void valueArrivesAndIsShown();

private:
    Session &session(const QString &server);

    std::unique_ptr<Session> m_session5;
    std::unique_ptr<Session> m_session2026;
};

namespace
{

void addRows(const char *server, const std::vector<test::ServerValue> &values)
{
    for (const test::ServerValue &value : values)
        QTest::addRow("%s: %.60s", server, value.name.c_str())
            << QString::fromLatin1(server) << static_cast<const void *>(&value);
}

QByteArray start(const std::string &text)
{
    return QByteArray::fromStdString(text).left(200);
}

} // namespace

void TestServerValues::initTestCase()
{
    const QByteArray missing = test::missingVariables(
        {"LB_TEST_URI_5", "LB_TEST_URI_2026", "LB_TEST_USER", "LB_TEST_PASSWORD"});
    QVERIFY2(missing.isEmpty(), missing.constData());
    m_session5 = std::make_unique<Session>(test::optionsFor("LB_TEST_URI_5"));
    m_session2026 = std::make_unique<Session>(test::optionsFor("LB_TEST_URI_2026"));
}

void TestServerValues::cleanupTestCase()
{
    for (Session *session : {m_session5.get(), m_session2026.get()}) {
        if (session)
            test::runToEnd(*session, QStringLiteral("MATCH (n) WHERE n:LbValue OR labels(n) = [] "
                                                    "DETACH DELETE n"));
    }
}

Session &TestServerValues::session(const QString &server)
{
    return server == QLatin1String("5") ? *m_session5 : *m_session2026;
}

void TestServerValues::tableIsLargeEnough()
{
    QVERIFY(test::commonServerValues().size() >= 60);
}

void TestServerValues::valueArrivesAndIsShown_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<const void *>("value");
    addRows("5", test::commonServerValues());
    addRows("2026", test::commonServerValues());
    addRows("2026", test::vectorServerValues());
}

void TestServerValues::valueArrivesAndIsShown()
{
    QFETCH(const QString, server);
    QFETCH(const void *, value);
    const auto &expected = *static_cast<const test::ServerValue *>(value);

    model::RunOptions options;
    if (expected.parameters.kind == bolt::Kind::Map)
        options.parameters = test::encode(expected.parameters);
    const auto run =
        test::runToEnd(session(server), QString::fromStdString(expected.query), options);
    QVERIFY2(run->state() == QueryRun::State::Finished, test::failureOf(*run).constData());
    QCOMPARE(run->rowCount(), 1U);
    QCOMPARE(run->result()->fields(), std::vector<std::string>{"v"});

    const bolt::ValueView cell = run->result()->cell(0, 0);
    std::string text;
    QCOMPARE(model::appendValueText(text, cell), model::TextExtent::Whole);
    QVERIFY2(text == expected.text, QByteArray("shown: " + start(text)).constData());
    QVERIFY2(test::withOrdinalIds(test::treeOf(cell)) == expected.wire,
             QByteArray("not the expected value, shown as " + start(text)).constData());
}

QTEST_GUILESS_MAIN(TestServerValues)
#include "tst_server_values.moc"
