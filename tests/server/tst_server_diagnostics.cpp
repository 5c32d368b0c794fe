// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/server_environment.h"

#include "model/query/session.h"
#include "ui/editor/cypher_editor.h"
#include "ui/editor/live_check.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace
{

constexpr int kPatience = 30'000;
/// From the end of the pause in typing to the squiggle.
constexpr qint64 kLimitMs = 1000;
constexpr qint64 kPauseMs = 350;

/// `wrong` has a bar before the place that the server names; `right` is what mends it.
struct WrongStatement {
    const char16_t *wrong;
    const char16_t *right;
};

constexpr WrongStatement kWrong[] = {
    {u"MATCH (n) ▏RETRUN n", u"MATCH (n) RETURN n"},
    {u"MATCH (n) RETURN ▏m", u"MATCH (n) RETURN n"},
    {u"▏MTACH (n) RETURN n", u"MATCH (n) RETURN n"},
    {u"MATCH (n)\nWHERE ▏x.a = 1\nRETURN n", u"MATCH (n)\nWHERE n.a = 1\nRETURN n"},
    {u"RETURN ▏foo(1)", u"RETURN abs(1)"},
    {u"RETURN 1 ▏2", u"RETURN 1, 2"},
    {u"MATCH (n ▏RETURN n", u"MATCH (n) RETURN n"},
    {u"MATCH (a)-[r]->(b) RETURN a, ▏c", u"MATCH (a)-[r]->(b) RETURN a, b"},
    {u"WITH 1 AS x\nRETURN ▏y", u"WITH 1 AS x\nRETURN x"},
    {u"RETURN '😀', ▏z", u"RETURN '😀', 1"},
    {u"RETURN 'größe' AS größe, ▏z", u"RETURN 'größe' AS größe, 1 AS z"},
    {u"MATCH (n) SET ▏m.x = 1", u"MATCH (n) SET n.x = 1"},
    {u"MATCH (n) DELETE ▏m", u"MATCH (n) DELETE n"},
    {u"CREATE (a)-[:▏]->(b)", u"CREATE (a)-[:R]->(b)"},
    {u"UNWIND [1, 2] ▏x RETURN x", u"UNWIND [1, 2] AS x RETURN x"},
    {u"▏CALL db.nothing()", u"CALL db.labels()"},
    {u"CALL db.labels() YIELD ▏nothing RETURN 1", u"CALL db.labels() YIELD label RETURN 1"},
    {u"RETURN ▏abs()", u"RETURN abs(1)"},
    {u"RETURN ▏abs(1, 2)", u"RETURN abs(1)"},
    {u"RETURN abs(▏'a')", u"RETURN abs(-1)"},
    {u"MATCH (n) RETURN n ORDER ▏n.x", u"MATCH (n) RETURN n ORDER BY n.x"},
    {u"MATCH (n) RETURN n LIMIT ▏'a'", u"MATCH (n) RETURN n LIMIT 1"},
    {u"MATCH (n) RETURN n LIMIT ▏-1", u"MATCH (n) RETURN n LIMIT 1"},
    {u"MATCH (n) WHERE n.x RETURN n AND▏", u"MATCH (n) WHERE n.x RETURN n"},
    {u"RETURN [1, 2, ▏", u"RETURN [1, 2]"},
    {u"RETURN {a: 1, ▏2}", u"RETURN {a: 1, b: 2}"},
    {u"MATCH (n) RETURN n.▏", u"MATCH (n) RETURN n.x"},
    {u"RETURN 1 AS a, 2 AS ▏a", u"RETURN 1 AS a, 2 AS b"},
    {u"RETURN 1 AS a ▏UNION RETURN 2 AS b", u"RETURN 1 AS a UNION RETURN 2 AS a"},
    {u"MERGE (n) ON CREATE SET ▏m.x = 1", u"MERGE (n) ON CREATE SET n.x = 1"},
    {u"MATCH (n) RETURN count(▏count(n))", u"MATCH (n) RETURN count(n)"},
    {u"MATCH (n) WHERE ▏count(n) > 1 RETURN n", u"MATCH (n) WHERE n.x > 1 RETURN n"},
    {u"MATCH (n)-[▏n]->() RETURN n", u"MATCH (n)-[r]->() RETURN n"},
    {u"RETURN CASE ▏END", u"RETURN CASE WHEN true THEN 1 END"},
    {u"WITH 1 AS a, ▏2 RETURN a", u"WITH 1 AS a, 2 AS b RETURN a"},
    {u"CALL { RETURN 1 AS x } RETURN ▏y", u"CALL { RETURN 1 AS x } RETURN x"},
    {u"MATCH (a)\n\n  // a comment\n  RETURN a,\n    ▏b",
     u"MATCH (a)\n\n  // a comment\n  RETURN a"},
    {u"RETURN 1;\nRETURN ▏q", u"RETURN 1;\nRETURN 2"},
    {u"RETURN 0; MATCH (n) RETURN ▏q", u"RETURN 0; MATCH (n) RETURN n"},
    {u"FOREACH (x IN [1] | ▏RETURN x)", u"FOREACH (x IN [1] | CREATE (:LbNever))"},
    {u"LOAD CSV ▏'file:///x' AS row RETURN row", u"LOAD CSV FROM 'file:///x' AS row RETURN row"},
    {u"CREATE INDEX FOR ▏n:Person ON (n.x)", u"CREATE INDEX FOR (n:Person) ON (n.x)"},
    {u"PROFILE RETURN ▏x", u"PROFILE RETURN 1"},
    {u"EXPLAIN RETURN ▏x", u"EXPLAIN RETURN 1"},
    {u"MATCH (n) RETURN n.x STARTS ▏'a'", u"MATCH (n) RETURN n.x STARTS WITH 'a'"},
};

/// Right, and each would leave something behind if it ran.
constexpr const char *kWriting[] = {
    "CREATE (:LbNever)",
    "MERGE (:LbNever {x: 1})",
    "PROFILE CREATE (:LbNever)",
    "profile create (:LbNever)",
    "EXPLAIN CREATE (:LbNever)",
    "CYPHER 5 PROFILE CREATE (:LbNever)",
    "CYPHER 5 CREATE (:LbNever)",
    "/* a */ PROFILE /* b */ CREATE (:LbNever)",
    "// a\nCREATE (:LbNever)",
    "CREATE (:LbNever)-[:LB_NEVER]->(:LbNever)",
    "UNWIND range(1, 10) AS i CREATE (:LbNever {i: i})",
    "FOREACH (i IN [1, 2] | CREATE (:LbNever))",
    "CALL { CREATE (:LbNever) }",
    "UNWIND [1, 2] AS i CALL (i) { CREATE (:LbNever {i: i}) } IN TRANSACTIONS OF 1 ROW",
    "MATCH (n:LbKeep) DETACH DELETE n",
    "MATCH (n:LbKeep) SET n.touched = true",
    "MATCH (n:LbKeep) REMOVE n:LbKeep",
    "CREATE INDEX lb_never FOR (n:LbNever) ON (n.x)",
    "CREATE CONSTRAINT lb_never_c FOR (n:LbNever) REQUIRE n.x IS UNIQUE",
    "CALL db.createLabel('LbNeverLabel')",
    "CREATE USER lbnever SET PASSWORD 'abcdefgh1'",
};

} // namespace

/// The squiggles of a real server, as they come while somebody writes.
class ServerDiagnosticsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void problemsStandWhereTheServerSays_data();
    void problemsStandWhereTheServerSays();
    void warningsAreShown();
    void parametersAreNoProblem();
    void nothingIsCarriedOut_data();
    void nothingIsCarriedOut();
    void switchedOffAsksNothing();

private:
    QString run(const QString &statement);
    void wait(QSignalSpy &answers) { QTRY_VERIFY_WITH_TIMEOUT(!answers.isEmpty(), kPatience); }
    /// All that the statements below could change, as one text.
    QString state();

    std::unique_ptr<model::Session> m_session;
    std::unique_ptr<ui::CypherEditor> m_editor;
    ui::LiveCheck *m_check = nullptr;
};

void ServerDiagnosticsTest::initTestCase()
{
    const QByteArray missing =
        test::missingVariables({"LB_TEST_URI_2026", "LB_TEST_USER", "LB_TEST_PASSWORD"});
    QVERIFY2(missing.isEmpty(), missing.constData());
    m_session = std::make_unique<model::Session>(test::optionsFor("LB_TEST_URI_2026"));
    run(QStringLiteral("CREATE (:LbKeep {x: 1})"));
    m_editor = std::make_unique<ui::CypherEditor>();
    m_editor->resize(800, 400);
    m_editor->show();
    m_check = new ui::LiveCheck(*m_editor);
    m_check->setServer(test::optionsFor("LB_TEST_URI_2026"));
    // The connection is opened, and the server has compiled something.
    QSignalSpy answers(m_check, &ui::LiveCheck::problemsChanged);
    m_editor->setText(QStringLiteral("MATCH (n) RETURN n"));
    wait(answers);
}

void ServerDiagnosticsTest::cleanupTestCase()
{
    if (m_session)
        run(QStringLiteral("MATCH (n:LbKeep) DETACH DELETE n"));
    m_editor.reset();
    m_session.reset();
}

QString ServerDiagnosticsTest::run(const QString &statement)
{
    const auto run = m_session->run(statement);
    const bool isOver = QTest::qWaitFor([&run] { return run->isOver(); }, kPatience);
    if (!isOver || run->state() != model::QueryRun::State::Finished)
        return QStringLiteral("failed: ") +
               QString::fromStdString(run->error() ? run->error()->message : std::string());
    QStringList values;
    for (std::uint64_t row = 0; row < run->rowCount(); ++row) {
        const bolt::ValueView value = run->result()->row(row).at(0);
        if (value.kind() == bolt::Kind::Integer)
            values << QString::number(value.asInteger());
        else if (value.kind() == bolt::Kind::String)
            values << QString::fromUtf8(value.asString().data(),
                                        qsizetype(value.asString().size()));
    }
    return values.join(u' ');
}

QString ServerDiagnosticsTest::state()
{
    return QStringList{
        run(QStringLiteral("MATCH (n:LbNever) RETURN count(n)")),
        run(QStringLiteral("MATCH ()-[r:LB_NEVER]->() RETURN count(r)")),
        run(QStringLiteral("MATCH (n:LbKeep) WHERE n.touched IS NULL RETURN count(n)")),
        run(QStringLiteral(
            "SHOW INDEXES YIELD name WHERE name STARTS WITH 'lb_never' RETURN name")),
        run(QStringLiteral(
            "SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'lb_never' RETURN name")),
        run(QStringLiteral(
            "CALL db.labels() YIELD label WHERE label = 'LbNeverLabel' RETURN label")),
        run(QStringLiteral("SHOW USERS YIELD user WHERE user = 'lbnever' RETURN user")),
    }
        .join(u'|');
}

void ServerDiagnosticsTest::problemsStandWhereTheServerSays_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    for (const WrongStatement &each : kWrong) {
        const QString wrong = QString::fromUtf16(each.wrong);
        QTest::newRow(qPrintable(wrong)) << wrong << QString::fromUtf16(each.right);
    }
}

void ServerDiagnosticsTest::problemsStandWhereTheServerSays()
{
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    const qsizetype place = wrong.indexOf(u'▏');
    wrong.remove(place, 1);
    QSignalSpy answers(m_check, &ui::LiveCheck::problemsChanged);
    m_editor->clearProblems();
    m_editor->setText(wrong);
    m_editor->setCaretOffset(wrong.size());
    QElapsedTimer timer;
    timer.start();
    wait(answers);
    const qint64 elapsed = timer.elapsed();

    const auto problems = answers.at(0).at(0).value<QList<model::StatementProblem>>();
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.front().severity, model::StatementProblem::Severity::Error);
    // What the server names at the end of the text is shown under its last character.
    const qsizetype shown = std::min(place, wrong.size() - 1);
    QString marks;
    for (qsizetype i = 0; i < wrong.size(); ++i)
        marks += m_editor->problemAt(i).isEmpty() ? u'.' : u'^';
    QVERIFY2(!m_editor->problemAt(shown).isEmpty(),
             qPrintable(wrong + u'\n' + marks + u'\n' + problems.front().message));
    QVERIFY2(shown == 0 || m_editor->problemAt(shown - 1).isEmpty(), qPrintable(marks));
    QVERIFY(!problems.front().message.contains(QStringLiteral("(line")));
    QVERIFY2(elapsed < kPauseMs + kLimitMs, qPrintable(QString::number(elapsed)));

    answers.clear();
    m_editor->setText(right);
    m_editor->setCaretOffset(right.size());
    wait(answers);
    for (qsizetype i = 0; i < right.size(); ++i)
        QVERIFY2(!m_editor->problemAt(i).contains(problems.front().message),
                 qPrintable(m_editor->problemAt(i)));
    for (const auto &problem : answers.at(0).at(0).value<QList<model::StatementProblem>>())
        QVERIFY2(problem.severity != model::StatementProblem::Severity::Error,
                 qPrintable(problem.message));
}

void ServerDiagnosticsTest::warningsAreShown()
{
    QSignalSpy answers(m_check, &ui::LiveCheck::problemsChanged);
    m_editor->setText(QStringLiteral("MATCH (n:LbNoSuchLabel) RETURN n"));
    wait(answers);
    const auto problems = answers.at(0).at(0).value<QList<model::StatementProblem>>();
    QVERIFY(!problems.isEmpty());
    QVERIFY(problems.front().severity != model::StatementProblem::Severity::Error);
    QVERIFY2(!m_editor->problemAt(9).isEmpty(), qPrintable(problems.front().message));
}

void ServerDiagnosticsTest::parametersAreNoProblem()
{
    QSignalSpy answers(m_check, &ui::LiveCheck::problemsChanged);
    m_editor->setText(QStringLiteral("RETURN $nobodyHasSetThis"));
    wait(answers);
    QVERIFY(answers.at(0).at(0).value<QList<model::StatementProblem>>().isEmpty());
}

void ServerDiagnosticsTest::nothingIsCarriedOut_data()
{
    QTest::addColumn<QString>("statement");
    for (const char *statement : kWriting)
        QTest::newRow(statement) << QString::fromUtf8(statement);
}

void ServerDiagnosticsTest::nothingIsCarriedOut()
{
    QFETCH(QString, statement);
    const QString before = state();
    QSignalSpy answers(m_check, &ui::LiveCheck::problemsChanged);
    m_editor->setText(statement);
    m_editor->setCaretOffset(statement.size());
    wait(answers);
    // It was looked at, and found right.
    for (const auto &problem : answers.at(0).at(0).value<QList<model::StatementProblem>>())
        QVERIFY2(problem.severity != model::StatementProblem::Severity::Error,
                 qPrintable(problem.message));
    QCOMPARE(state(), before);
}

void ServerDiagnosticsTest::switchedOffAsksNothing()
{
    QSignalSpy answers(m_check, &ui::LiveCheck::problemsChanged);
    m_check->setEnabled(false);
    answers.clear();
    m_editor->setText(QStringLiteral("MTACH"));
    QTest::qWait(kPauseMs * 3);
    QVERIFY(answers.isEmpty());
    m_check->setEnabled(true);
    wait(answers);
    answers.clear();
    m_check->setServer(std::nullopt);
    m_editor->setText(QStringLiteral("MTACH (n)"));
    QTest::qWait(kPauseMs * 3);
    QVERIFY(answers.isEmpty());
    // Within the pause after something was typed.
    m_check->setServer(test::optionsFor("LB_TEST_URI_2026"));
    m_editor->setText(QStringLiteral("MTACH (n) RETURN n"));
    m_check->setServer(std::nullopt);
    QTest::qWait(kPauseMs * 3);
    QVERIFY(answers.isEmpty());
}

QTEST_MAIN(ServerDiagnosticsTest)
#include "tst_server_diagnostics.moc"
