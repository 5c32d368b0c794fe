// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cypher_statements.h"

#include "model/diagnostics/explain_text.h"

#include <QTest>

class ExplainTextTest : public QObject
{
    Q_OBJECT

private slots:
    void explains_data();
    void explains();
    void everythingIsExplained();
    void messagesAreBare();
};

void ExplainTextTest::explains_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("sent");
    const auto row = [](const char *name, const char *statement, const char *sent) {
        QTest::newRow(name) << QString::fromUtf8(statement) << QString::fromUtf8(sent);
    };
    row("plain", "MATCH (n) DELETE n", "EXPLAIN\nMATCH (n) DELETE n");
    row("explained already", "EXPLAIN RETURN 1", "EXPLAIN\nEXPLAIN RETURN 1");
    row("profiled", "PROFILE RETURN 1", "EXPLAIN\n        RETURN 1");
    row("profiled, small letters", "profile\nRETURN 1", "EXPLAIN\n       \nRETURN 1");
    row("profiled after options", "CYPHER 25 runtime=slotted PROFILE RETURN 1",
        "EXPLAIN\nCYPHER 25 runtime=slotted         RETURN 1");
    row("profiled after a comment", "/* a */ PROFILE RETURN 1",
        "EXPLAIN\n/* a */         RETURN 1");
    row("profile elsewhere", "MATCH (n:PROFILE) RETURN n", "EXPLAIN\nMATCH (n:PROFILE) RETURN n");
    row("a command", ":use neo4j", "");
    row("blank", " \n", "");
    row("a comment", "// RETURN 1", "");
}

void ExplainTextTest::explains()
{
    QFETCH(QString, statement);
    QFETCH(QString, sent);
    QCOMPARE(model::explainText(statement).value_or(QString()), sent);
}

void ExplainTextTest::everythingIsExplained()
{
    for (const QString &statement : test::cypherStatements()) {
        const auto sent = model::explainText(statement);
        QVERIFY2(sent && sent->startsWith(QStringLiteral("EXPLAIN\n")), qPrintable(statement));
        QCOMPARE(sent->size(), statement.size() + 8);
    }
}

void ExplainTextTest::messagesAreBare()
{
    QCOMPARE(model::bareMessage(QStringLiteral("Variable `m` not defined (line 1, column 8 "
                                               "(offset: 7))\n\"RETURN m\"\n        ^")),
             QStringLiteral("Variable `m` not defined"));
    QCOMPARE(model::bareMessage(QStringLiteral("No place")), QStringLiteral("No place"));
}

QTEST_APPLESS_MAIN(ExplainTextTest)
#include "tst_explain_text.moc"
