// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cypher/names.h"
#include "model/cypher/statement_splitter.h"
#include "support/work_clock.h"

#include <QStringList>
#include <QTest>

using model::Statement;
using model::StatementKind;

class CypherSplitterTest : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void findsTheStatementAtTheCaret_data();
    void findsTheStatementAtTheCaret();
    void quotesNames_data();
    void quotesNames();
    void splitsALargeTextQuickly();
};

void CypherSplitterTest::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const char16_t *text, const QStringList &statements) {
        QTest::newRow(name) << QString::fromUtf16(text) << statements;
    };
    const auto s = [](const char16_t *text) { return QString::fromUtf16(text); };

    row("empty", u"", {});
    row("blank", u" \n\t ", {});
    row("only a line comment", u"// a; b", {});
    row("only a block comment", u"/* a;\n b */", {});
    row("only semicolons", u";; ;\n;", {});
    row("one", u"RETURN 1", {s(u"RETURN 1")});
    row("one with semicolon", u"RETURN 1;", {s(u"RETURN 1")});
    row("blanks around", u"\n  RETURN 1  \n", {s(u"RETURN 1")});
    row("two", u"RETURN 1; RETURN 2", {s(u"RETURN 1"), s(u"RETURN 2")});
    row("two on lines", u"RETURN 1;\nRETURN 2;\n", {s(u"RETURN 1"), s(u"RETURN 2")});
    row("CRLF", u"RETURN\r\n1;\r\nRETURN 2;\r\n", {s(u"RETURN\r\n1"), s(u"RETURN 2")});
    row("semicolon in single quotes", u"RETURN ';'; X", {s(u"RETURN ';'"), s(u"X")});
    row("semicolon in double quotes", u"RETURN \";\"; X", {s(u"RETURN \";\""), s(u"X")});
    row("semicolon after an escaped quote", u"RETURN 'a\\';b'; X",
        {s(u"RETURN 'a\\';b'"), s(u"X")});
    row("escaped backslash before the quote", u"RETURN 'a\\\\'; X",
        {s(u"RETURN 'a\\\\'"), s(u"X")});
    row("semicolon in back-ticks", u"RETURN 1 AS `;`; X", {s(u"RETURN 1 AS `;`"), s(u"X")});
    row("doubled back-tick", u"RETURN 1 AS `a``;b`; X", {s(u"RETURN 1 AS `a``;b`"), s(u"X")});
    row("semicolon in a block comment", u"RETURN /* ; */ 1; X", {s(u"RETURN /* ; */ 1"), s(u"X")});
    row("semicolon in a line comment", u"RETURN 1 //;\n+ 2; X", {s(u"RETURN 1 //;\n+ 2"), s(u"X")});
    row("slashes in a string", u"RETURN 'http://a'; X", {s(u"RETURN 'http://a'"), s(u"X")});
    row("comment mark in a string", u"RETURN '/*'; X", {s(u"RETURN '/*'"), s(u"X")});
    row("quote in a comment", u"RETURN 1 // don't\n; X", {s(u"RETURN 1"), s(u"X")});
    row("comments around", u"// a\nRETURN 1 // b\n; /* c */ X", {s(u"RETURN 1"), s(u"X")});
    row("comment between", u"A; /* ; */ B", {s(u"A"), s(u"B")});
    row("unterminated string", u"A; RETURN 'x; B", {s(u"A"), s(u"RETURN 'x; B")});
    row("unterminated name", u"RETURN `x; B", {s(u"RETURN `x; B")});
    row("unterminated comment", u"A /* x; B", {s(u"A")});
    row("emoji", u"RETURN '😀;'; RETURN '🎉'", {s(u"RETURN '😀;'"), s(u"RETURN '🎉'")});
    row("map and list", u"RETURN {a: [';', 1]}; X", {s(u"RETURN {a: [';', 1]}"), s(u"X")});
    row("parameter with semicolon", u"RETURN $`;`; X", {s(u"RETURN $`;`"), s(u"X")});
    row("command", u":param x => 1", {s(u":param x => 1")});
    row("command ends at its line", u":param x => 1\nRETURN $x",
        {s(u":param x => 1"), s(u"RETURN $x")});
    row("command before CRLF", u":clear \r\nRETURN 1", {s(u":clear"), s(u"RETURN 1")});
    row("command and semicolon", u":use db;\nRETURN 1", {s(u":use db"), s(u"RETURN 1")});
    row("command with back-ticks", u":use `db`;", {s(u":use `db`")});
    row("command with semicolon in back-ticks", u":use `a;b`;X", {s(u":use `a;b`"), s(u"X")});
    row("command after a statement", u"RETURN 1;\n  :clear\nX",
        {s(u"RETURN 1"), s(u":clear"), s(u"X")});
    row("two commands", u":a\n:b", {s(u":a"), s(u":b")});
    row("label at the start of a line", u"MATCH (n\n:Person) RETURN n; X",
        {s(u"MATCH (n\n:Person) RETURN n"), s(u"X")});
    row("command with an apostrophe", u":help don't\nX;", {s(u":help don't"), s(u"X")});
}

void CypherSplitterTest::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, statements);
    QStringList found;
    for (const Statement &statement : model::splitStatements(text)) {
        found.append(statement.in(text).toString());
        QCOMPARE(statement.kind == StatementKind::ClientCommand, found.last().startsWith(u':'));
    }
    QCOMPARE(found, statements);
}

// The bar stands where the caret is.
void CypherSplitterTest::findsTheStatementAtTheCaret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char16_t *text, const char16_t *statement) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(statement);
    };
    row("empty", u"▏", u"");
    row("comment only", u"// ▏x", u"");
    row("inside", u"A 1; B▏ 2; C", u"B 2");
    row("at its start", u"A;▏B", u"B");
    row("before its semicolon", u"A▏; B", u"A");
    row("after its semicolon", u"A;▏ B", u"A");
    row("in the blanks of a line", u"A; ▏ B", u"A");
    row("at the end of the text", u"A;\nB;\n\n▏", u"B");
    row("before the first", u"▏\n\nA; B", u"A");
    row("in the indent of the next", u"A;\n  ▏  B", u"B");
    row("on an empty line between", u"A;\n▏\nB", u"A");
    row("in a trailing comment", u"A; // x▏\nB", u"A");
    row("in a comment inside", u"A /* ▏ */ 1; B", u"A /*  */ 1");
    row("after emoji", u"RETURN '😀'; RET▏URN '🎉'", u"RETURN '🎉'");
    row("in a command", u"A;\n:u▏se x\nB", u":use x");
    row("at a command's line end", u":use x▏\nB", u":use x");
}

void CypherSplitterTest::findsTheStatementAtTheCaret()
{
    QFETCH(QString, text);
    QFETCH(QString, statement);
    const qsizetype caret = text.indexOf(u'▏');
    text.remove(caret, 1);
    const auto found = model::statementAt(text, caret);
    QCOMPARE(found ? found->in(text).toString() : QString(), statement);
}

void CypherSplitterTest::quotesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const char *name, const char16_t *plain, const char16_t *quoted) {
        QTest::newRow(name) << QString::fromUtf16(plain) << QString::fromUtf16(quoted);
    };
    row("plain", u"Person", u"Person");
    row("underscore", u"_x1", u"_x1");
    row("letters of another script", u"Ελλάδα", u"Ελλάδα");
    row("blank", u"a b", u"`a b`");
    row("dash", u"a-b", u"`a-b`");
    row("digit first", u"1a", u"`1a`");
    row("back-tick", u"a`b", u"`a``b`");
    row("only a back-tick", u"`", u"````");
    row("empty", u"", u"``");
    row("emoji", u"😀", u"`😀`");
    row("dollar", u"a$", u"`a$`");
    row("line break", u"a\nb", u"`a\nb`");
}

void CypherSplitterTest::quotesNames()
{
    QFETCH(QString, name);
    QFETCH(QString, quoted);
    QCOMPARE(model::quoteName(name), quoted);
    QCOMPARE(model::isPlainName(name), name == quoted);
    const QString text = quoted % QStringLiteral("; X");
    const auto statements = model::splitStatements(text);
    QCOMPARE(statements.size(), size_t(2));
    QCOMPARE(statements.front().in(text), quoted);
}

void CypherSplitterTest::splitsALargeTextQuickly()
{
    const QString one = QStringLiteral(
        "MATCH (n:Person {name: 'Tom ; Hanks'})-[r:ACTED_IN]->(m) // who\nRETURN n;\n");
    const QString text = one.repeated(10000);
    const test::WorkClock clock;
    const auto statements = model::splitStatements(text);
    const double elapsedMs = clock.elapsedMs();
    qInfo("split %.1f MB in %.0f ms", double(text.size()) / 1e6, elapsedMs);
    QCOMPARE(statements.size(), size_t(10000));
    QVERIFY(elapsedMs < 2000);
}

QTEST_GUILESS_MAIN(CypherSplitterTest)
#include "tst_cypher_splitter.moc"
