// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cypher_statements.h"

#include "model/cypher/formatter.h"
#include "model/cypher/lexer.h"
#include "model/cypher/statement_splitter.h"

#include <QRandomGenerator>
#include <QTest>

#include <utility>

namespace
{

using KindAndText = std::pair<int, QString>;

/// All but the blanks, which is what formatting must not change.
QList<KindAndText> tokenStream(const QString &text)
{
    QList<KindAndText> stream;
    model::CypherLexer lexer(text);
    while (const auto token = lexer.next()) {
        if (token->kind != model::TokenKind::Whitespace)
            stream.append({int(token->kind), text.mid(token->begin, token->length)});
    }
    return stream;
}

QStringList split(const QString &text)
{
    QStringList statements;
    for (const model::Statement &statement : model::splitStatements(text))
        statements << statement.in(text).toString();
    return statements;
}

/// What a splitter gives for a statement: without the comments around it.
QString bare(const QString &statement)
{
    const auto tokens = model::tokenize(statement);
    qsizetype begin = -1;
    qsizetype end = 0;
    for (const model::Token &token : tokens) {
        const bool isAside = token.kind == model::TokenKind::Whitespace ||
                             token.kind == model::TokenKind::LineComment ||
                             token.kind == model::TokenKind::BlockComment;
        if (isAside)
            continue;
        begin = begin < 0 ? token.begin : begin;
        end = token.end();
    }
    return statement.mid(begin, end - begin);
}

} // namespace

class CypherFormatterTest : public QObject
{
    Q_OBJECT

private slots:
    void laysOut_data();
    void laysOut();
    void onlyTheSelection();
    void thereAreEnoughStatements();
    void statementsAreSplit_data();
    void statementsAreSplit();
    void tokensStay_data();
    void tokensStay();
    void brokenTextStays();
};

void CypherFormatterTest::laysOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("formatted");
    const auto row = [](const char *name, const char *text, const char *formatted) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(formatted);
    };
    row("empty", "", "");
    row("clauses of Cypher 25",
        "LET x = 1 FILTER WHERE x > 0 RETURN x NEXT FILTER x = 1 RETURN x AS filter",
        "LET x = 1\nFILTER WHERE x > 0\nRETURN x\nNEXT\nFILTER x = 1\nRETURN x AS filter");
    row("clauses", "MATCH (n) WHERE n.x = 1 RETURN n ORDER BY n.y LIMIT 5",
        "MATCH (n)\nWHERE n.x = 1\nRETURN n\nORDER BY n.y\nLIMIT 5");
    row("case stays", "match (n) return n", "match (n)\nreturn n");
    row("blanks", "MATCH   (n)\t RETURN\n n", "MATCH (n)\nRETURN\n  n");
    row("merge", "MERGE (a) ON CREATE SET a.x = 1 ON MATCH SET a.y = 2 RETURN a",
        "MERGE (a)\n  ON CREATE SET a.x = 1\n  ON MATCH SET a.y = 2\nRETURN a");
    row("subquery", "CALL { MATCH (n) RETURN n } RETURN n",
        "CALL {\n  MATCH (n)\n  RETURN n\n}\nRETURN n");
    row("nested", "CALL (x) { CALL { RETURN 1 AS a } RETURN a } RETURN a",
        "CALL (x) {\n  CALL {\n    RETURN 1 AS a\n  }\n  RETURN a\n}\nRETURN a");
    row("short EXISTS", "MATCH (n) WHERE EXISTS { (n)-->() } RETURN n",
        "MATCH (n)\nWHERE EXISTS { (n)-->() }\nRETURN n");
    row("long EXISTS", "MATCH (n) WHERE EXISTS {\nMATCH (n)-->(m) WHERE m.x\n} RETURN n",
        "MATCH (n)\nWHERE EXISTS {\n  MATCH (n)-->(m)\n  WHERE m.x\n}\nRETURN n");
    row("statements", "RETURN 1;RETURN 2;\n\n\n\nRETURN 3;", "RETURN 1;\nRETURN 2;\n\nRETURN 3;");
    row("comments", "// a\nMATCH (n) // b\n/* c */ RETURN n",
        "// a\nMATCH (n) // b\n/* c */\nRETURN n");
    row("map", "CREATE (n {\na: 1,\n      b: 2\n})", "CREATE (n {\n  a: 1,\n  b: 2\n})");
    row("own lines", "MATCH (n)\nWHERE n.a\n      AND n.b\nRETURN n",
        "MATCH (n)\nWHERE n.a\n  AND n.b\nRETURN n");
    row("explain", "EXPLAIN MATCH (n) RETURN n", "EXPLAIN MATCH (n)\nRETURN n");
    row("words", "MATCH (n) WHERE n.a STARTS WITH 'x' AND n.set = 1 DETACH DELETE n",
        "MATCH (n)\nWHERE n.a STARTS WITH 'x' AND n.set = 1\nDETACH DELETE n");
    row("administration", "GRANT MATCH {*} ON GRAPH neo4j TO reader",
        "GRANT MATCH {*} ON GRAPH neo4j TO reader");
    row("index", "CREATE INDEX i FOR (n:A) ON (n.x)", "CREATE INDEX i FOR (n:A) ON (n.x)");
    row("load", "LOAD CSV WITH HEADERS FROM 'x' AS r CREATE (:A)",
        "LOAD CSV WITH HEADERS FROM 'x' AS r\nCREATE (:A)");
    row("in a pattern", "MATCH (n WHERE n.x = 1) RETURN n", "MATCH (n WHERE n.x = 1)\nRETURN n");
    row("command", ":param x => 1\nRETURN $x RETURN 2", ":param x => 1\nRETURN $x\nRETURN 2");
    row("a line at the end", "RETURN 1\n\n", "RETURN 1\n");
}

void CypherFormatterTest::laysOut()
{
    QFETCH(QString, text);
    QFETCH(QString, formatted);
    QCOMPARE(model::formatCypher(text), formatted);
    QCOMPARE(model::formatCypher(formatted), formatted);
}

void CypherFormatterTest::onlyTheSelection()
{
    const QString text =
        QStringLiteral("MATCH (a) RETURN a;\nMATCH (b) RETURN b;\n\n\n\nMATCH (c) RETURN c");
    const qsizetype inSecond = text.indexOf(u'b');
    QCOMPARE(model::formatCypher(text, inSecond, inSecond + 1),
             QStringLiteral("MATCH (a) RETURN a;\nMATCH (b)\nRETURN b;\n\n\n\nMATCH (c) RETURN c"));
}

void CypherFormatterTest::thereAreEnoughStatements()
{
    const QStringList statements = test::cypherStatements();
    QVERIFY2(statements.size() >= 300, qPrintable(QString::number(statements.size())));
    qInfo("%lld statements", static_cast<long long>(statements.size()));
}

void CypherFormatterTest::statementsAreSplit_data()
{
    QTest::addColumn<QString>("separator");
    for (const char *separator :
         {";\n", ";", " ; ", ";\n// a; comment\n", ";;\n;", ";/* ; */", ";\r\n"})
        QTest::newRow(separator) << QString::fromUtf8(separator);
}

void CypherFormatterTest::statementsAreSplit()
{
    QFETCH(QString, separator);
    const QStringList statements = test::cypherStatements();
    QString text;
    QStringList expected;
    for (const QString &statement : statements) {
        // One that ends with a line comment needs the line's end.
        text += statement + QStringLiteral("\n") + separator;
        expected << bare(statement);
    }
    const QStringList found = split(text);
    for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
        QCOMPARE(found.at(i), expected.at(i));
    QCOMPARE(found.size(), expected.size());
}

void CypherFormatterTest::tokensStay_data()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const QString &statement : test::cypherStatements())
        QTest::addRow("%d", ++number) << statement;
    QTest::newRow("all") << test::cypherStatements().join(QStringLiteral("\n;\n"));
}

void CypherFormatterTest::tokensStay()
{
    QFETCH(QString, text);
    const QString formatted = model::formatCypher(text);
    QCOMPARE(tokenStream(formatted), tokenStream(text));
    QCOMPARE(model::formatCypher(formatted), formatted);
    const QString crowded =
        text.simplified().contains(QStringLiteral("//")) ? text : text.simplified();
    QCOMPARE(tokenStream(model::formatCypher(crowded)), tokenStream(crowded));
}

/// Whatever is cut out of statements keeps its tokens as well, and does no harm.
void CypherFormatterTest::brokenTextStays()
{
    const QString all = test::cypherStatements().join(QStringLiteral("\n;\n"));
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        const qsizetype begin = random.bounded(int(all.size()));
        const QString piece = all.mid(begin, random.bounded(1, 120));
        const QString formatted = model::formatCypher(piece);
        QVERIFY2(tokenStream(formatted) == tokenStream(piece), qPrintable(piece));
    }
}

QTEST_APPLESS_MAIN(CypherFormatterTest)
#include "tst_cypher_formatter.moc"
