// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cypher/statement_splitter.h"
#include "model/exporting/streamed_export.h"
#include "support/server_environment.h"
#include "support/session_run.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using model::ExportFormat;
using model::QueryRun;
using model::Session;

namespace
{

constexpr int kTimeoutMs = 3'600'000;
/// Nodes and relationships that one statement makes.
constexpr int kCreatedAtOnce = 10'000;

/// Rows of an export: LB_EXPORT_ROWS, or few enough for every day.
int rows()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("LB_EXPORT_ROWS", &isNumber);
    return isNumber ? wanted : 4'000;
}

/// Each comes ten times.
int nodes()
{
    return rows() / 10;
}

/// A value of another type in each of five rows.
const QString kMixedValue = QStringLiteral(
    "CASE i % 5 WHEN 0 THEN null WHEN 1 THEN i * 0.1 WHEN 2 THEN 'text \"' + i + '\", é🦊\\n' "
    "WHEN 3 THEN [i, 'x', null, {k: 0.5}] ELSE date('2024-02-29') + duration({days: i % 1000}) "
    "END AS mixed");

QString tableQuery()
{
    return QStringLiteral(
               "UNWIND range(1, %1) AS i MATCH (a:LbForm {i: i % %2})-[r:LB_LINK]->(b) "
               "RETURN i, %3, i * 9007199254740 AS big, 1.0 / i AS f, i % 2 = 0 AS flag, "
               "CASE i % 3 WHEN 0 THEN '' ELSE toString(i) END AS s, "
               "datetime({epochSeconds: i * 1000, timezone: 'Europe/Berlin'}) AS zoned, "
               "duration({months: i % 30, seconds: i}) AS d, point({x: i, y: -i / 2.0}) AS p, "
               "a, r")
        .arg(rows())
        .arg(nodes())
        .arg(kMixedValue);
}

/// Without texts that LOAD CSV reads in its own way: a backslash before a quote.
QString loadQuery()
{
    return QStringLiteral("UNWIND range(1, %1) AS i RETURN i, i * 9007199254740 AS big, "
                          "1.0 / i AS f, i % 2 = 0 AS flag, "
                          "CASE i % 3 WHEN 0 THEN '' WHEN 1 THEN null ELSE 'a \"b\", é' + i END "
                          "AS s, date('2024-02-29') + duration({days: i % 1000}) AS d, "
                          "[i, 'x', null, 0.5] AS l")
        .arg(rows());
}

QString graphQuery()
{
    return QStringLiteral("UNWIND range(1, %1) AS i MATCH (a:LbForm {i: i % %2})-[r:LB_LINK]->(b) "
                          "RETURN a, r, b")
        .arg(rows())
        .arg(nodes());
}

} // namespace

/// Exports in every format, streamed from a server, against what programs of others read in them.
class TestServerExportFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void readBack_data();
    void readBack();
    void theComparisonSeesDifferences_data();
    void theComparisonSeesDifferences();
    void theScriptMakesTheGraphAgain_data();
    void theScriptMakesTheGraphAgain();
    void aFailingStatementLeavesNoFile();
    void cancelLeavesNoFile();

private:
    struct Comparison {
        int status = -1;
        QByteArray words;
    };

    static void run(const char *server, const QString &query);
    static void dropGraph(const char *server);
    /// Empty, or what went wrong.
    QByteArray streamRows(const char *server, const QString &query,
                          const model::ExportOptions &options, const QString &path);
    static Comparison compare(const QString &reader, const QString &path, const QString &query);
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void TestServerExportFormats::run(const char *server, const QString &query)
{
    Session session(test::optionsFor(server));
    const auto run = session.run(query);
    QVERIFY(test::awaitEnd(*run, std::chrono::minutes(5)));
    QVERIFY2(run->state() == QueryRun::State::Finished, test::failureOf(*run).constData());
}

void TestServerExportFormats::dropGraph(const char *server)
{
    run(server, QStringLiteral("MATCH (n:LbForm) CALL { WITH n DETACH DELETE n } "
                               "IN TRANSACTIONS OF 10000 ROWS"));
    run(server, QStringLiteral("DROP CONSTRAINT lb_form IF EXISTS"));
}

void TestServerExportFormats::initTestCase()
{
    const QByteArray missing =
        test::missingVariables({"LB_TEST_URI_5", "LB_TEST_URI_2026", "LB_TEST_USER",
                                "LB_TEST_PASSWORD", "LB_TEST_PYTHON"});
    QVERIFY2(missing.isEmpty(), missing.constData());
    QVERIFY(m_folder.isValid());
    dropGraph("LB_TEST_URI_5");
    run("LB_TEST_URI_5", QStringLiteral("CREATE CONSTRAINT lb_form FOR (n:LbForm) "
                                        "REQUIRE n.i IS UNIQUE"));
    for (int from = 0; from < nodes(); from += kCreatedAtOnce) {
        const QString range = QStringLiteral("UNWIND range(%1, %2) AS i ")
                                  .arg(from)
                                  .arg(std::min(from + kCreatedAtOnce, nodes()) - 1);
        run("LB_TEST_URI_5",
            // Labels of this test's own: they come back in the order in which they were made.
            range + QStringLiteral("CREATE (n:LbForm:`LbOdd label` {i: i, big: i * 9007199254740, "
                                   "f: 1.0 / (i + 1), flag: i % 2 = 0, s: 'a \"b\" <c> & \\\\ é' + "
                                   "i, d: date('2024-02-29') + duration({days: i % 1000}), "
                                   "l: [i, -i], p: point({x: i, y: 0.5}), mixed: CASE i % 2 "
                                   "WHEN 0 THEN i ELSE 'x' END}) "));
    }
    for (int from = 0; from < nodes(); from += kCreatedAtOnce) {
        const QString range = QStringLiteral("UNWIND range(%1, %2) AS i ")
                                  .arg(from)
                                  .arg(std::min(from + kCreatedAtOnce, nodes()) - 1);
        run("LB_TEST_URI_5",
            range + QStringLiteral("MATCH (a:LbForm {i: i}), (b:LbForm {i: (i * 7 + 1) % %1}) "
                                   "CREATE (a)-[:LB_LINK {w: i * 0.5, s: 'line\\n' + i, "
                                   "t: time('12:34:56.789+01:00')}]->(b)")
                        .arg(nodes()));
    }
}

void TestServerExportFormats::cleanupTestCase()
{
    for (const char *server : {"LB_TEST_URI_5", "LB_TEST_URI_2026"}) {
        if (!qEnvironmentVariableIsEmpty(server))
            dropGraph(server);
    }
}

QByteArray TestServerExportFormats::streamRows(const char *server, const QString &query,
                                               const model::ExportOptions &options,
                                               const QString &path)
{
    model::StreamedExportRequest request;
    request.connection = test::optionsFor(server);
    request.statement.query = query.toStdString();
    request.options = options;
    request.path = path;
    model::StreamedExport job;
    QByteArray failure("the export has not finished");
    connect(&job, &model::ExportTask::finished, &job, [&failure] { failure.clear(); });
    connect(&job, &model::ExportTask::failed, &job, [&failure](const model::ExportError &error) {
        failure =
            error.fetch ? QByteArray::fromStdString(error.fetch->message) : error.message.toUtf8();
    });
    job.start(request);
    [[maybe_unused]] const bool isOver =
        QTest::qWaitFor([&job] { return !job.isRunning(); }, kTimeoutMs);
    return failure;
}

TestServerExportFormats::Comparison
TestServerExportFormats::compare(const QString &reader, const QString &path, const QString &query)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(qEnvironmentVariable("LB_TEST_PYTHON"),
                 {QStringLiteral(LB_COMPARE_FORMATS), reader, path,
                  qEnvironmentVariable("LB_TEST_URI_5"), query});
    Comparison comparison;
    if (python.waitForFinished(kTimeoutMs) && python.exitStatus() == QProcess::NormalExit)
        comparison.status = python.exitCode();
    comparison.words = python.readAll();
    return comparison;
}

void TestServerExportFormats::readBack_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("query");
    const auto add = [](const char *name, ExportFormat format, const char *reader,
                        const QString &query) {
        QTest::newRow(name) << format << QString::fromLatin1(reader) << query;
    };
    add("CSV by Python", ExportFormat::Csv, "csv", tableQuery());
    add("CSV by pandas", ExportFormat::Csv, "csv-pandas", tableQuery());
    add("CSV by LOAD CSV", ExportFormat::Csv, "csv-server", loadQuery());
    add("CSV of APOC by Python", ExportFormat::ApocCsv, "csv-apoc", tableQuery());
    add("CSV of Browser by Python", ExportFormat::BrowserCsv, "csv-browser", tableQuery());
    add("TSV by Python", ExportFormat::Tsv, "tsv", tableQuery());
    add("JSON by Python", ExportFormat::Json, "json", tableQuery());
    add("JSON with types by Python", ExportFormat::TypedJson, "json-typed", tableQuery());
    add("JSON Lines by Python", ExportFormat::JsonLines, "jsonl", tableQuery());
    add("JSON Lines with types by Python", ExportFormat::TypedJsonLines, "jsonl-typed",
        tableQuery());
    add("JSON Lines of APOC by Python", ExportFormat::ApocJsonLines, "jsonl-apoc", tableQuery());
    add("HTML by Python", ExportFormat::Html, "html", tableQuery());
    add("Markdown by markdown-it", ExportFormat::Markdown, "markdown", tableQuery());
    add("spreadsheet by openpyxl", ExportFormat::Spreadsheet, "xlsx", tableQuery());
    add("GraphML by networkx", ExportFormat::GraphMl, "graphml", graphQuery());
    add("GEXF by networkx", ExportFormat::Gexf, "gexf", graphQuery());
    add("DOT by Graphviz", ExportFormat::Dot, "dot", graphQuery());
}

void TestServerExportFormats::readBack()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QString, reader);
    QFETCH(const QString, query);
    QElapsedTimer clock;
    clock.start();
    model::ExportOptions options;
    options.format = format;
    const QByteArray failure = streamRows("LB_TEST_URI_5", query, options, path("rows"));
    QVERIFY2(failure.isEmpty(), failure.constData());
    const qint64 exportMs = clock.restart();
    const Comparison comparison = compare(reader, path("rows"), query);
    QVERIFY2(comparison.status == 0, comparison.words.constData());
    qInfo("streamed in %lld ms, %lld bytes, compared in %lld ms: %s", exportMs,
          QFile(path("rows")).size(), clock.elapsed(), comparison.words.trimmed().constData());
}

void TestServerExportFormats::theComparisonSeesDifferences_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto add = [](const char *name, ExportFormat format, const char *reader,
                        const QString &query, const char *from, const char *to) {
        QTest::newRow(name) << format << QString::fromLatin1(reader) << query << QByteArray(from)
                            << QByteArray(to);
    };
    add("CSV by pandas", ExportFormat::Csv, "csv-pandas", tableQuery(), "\r\n77,", "\r\n78,");
    add("CSV by LOAD CSV", ExportFormat::Csv, "csv-server", loadQuery(), "\r\n77,", "\r\n78,");
    add("CSV of APOC", ExportFormat::ApocCsv, "csv-apoc", tableQuery(),
        "\"\"id\"\":", "\"\"ib\"\":");
    add("JSON with types", ExportFormat::TypedJson, "json-typed", tableQuery(),
        R"("$type":"Boolean")", R"("$type":"Bolean")");
    add("JSON Lines of APOC", ExportFormat::ApocJsonLines, "jsonl-apoc", tableQuery(),
        R"("label":"LB_LINK")", R"("label":"LB_LINE")");
    add("HTML", ExportFormat::Html, "html", tableQuery(), ">77<", ">78<");
    add("Markdown", ExportFormat::Markdown, "markdown", tableQuery(), "| 77 |", "| 78 |");
    add("GraphML, an edge", ExportFormat::GraphMl, "graphml", graphQuery(), ">38.5</data>",
        ">38.6</data>");
    add("GEXF, a node", ExportFormat::Gexf, "gexf", graphQuery(), ":`LbOdd label`\"", "\"");
    add("DOT, a property", ExportFormat::Dot, "dot", graphQuery(), "\"38.5\"", "\"38\"");
}

/// The comparison itself: it finds one changed place.
void TestServerExportFormats::theComparisonSeesDifferences()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QString, reader);
    QFETCH(const QString, query);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    model::ExportOptions options;
    options.format = format;
    const QByteArray failure = streamRows("LB_TEST_URI_5", query, options, path("changed"));
    QVERIFY2(failure.isEmpty(), failure.constData());
    QFile file(path("changed"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    const qsizetype at = content.indexOf(from);
    QVERIFY(at >= 0);
    content.replace(at, from.size(), to);
    file.resize(0);
    file.seek(0);
    file.write(content);
    file.close();
    const Comparison comparison = compare(reader, path("changed"), query);
    QVERIFY2(comparison.status == 1, comparison.words.constData());
}

void TestServerExportFormats::theScriptMakesTheGraphAgain_data()
{
    QTest::addColumn<model::ScriptClause>("clause");
    QTest::newRow("CREATE") << model::ScriptClause::Create;
    QTest::newRow("MERGE") << model::ScriptClause::Merge;
}

/// In a server of another version, whose graph is then that of the first.
void TestServerExportFormats::theScriptMakesTheGraphAgain()
{
    QFETCH(const model::ScriptClause, clause);
    model::ExportOptions options;
    options.format = ExportFormat::CypherScript;
    options.script = {clause, model::ScriptTransactions::Plain};
    QByteArray failure = streamRows("LB_TEST_URI_5", graphQuery(), options, path("graph.cypher"));
    QVERIFY2(failure.isEmpty(), failure.constData());
    dropGraph("LB_TEST_URI_2026");
    QFile file(path("graph.cypher"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString script = QString::fromUtf8(file.readAll());
    Session session(test::optionsFor("LB_TEST_URI_2026"));
    for (const model::Statement &statement : model::splitStatements(script)) {
        const auto run = test::runToEnd(session, statement.in(script).toString());
        QVERIFY2(run->state() == QueryRun::State::Finished, test::failureOf(*run).constData());
    }

    const QString query =
        QStringLiteral("MATCH (a:LbForm)-[r]->(b) RETURN "
                       "COLLECT { UNWIND labels(a) AS l RETURN l ORDER BY l } AS labels, "
                       "properties(a) AS a, type(r) AS type, properties(r) AS r, b.i AS b "
                       "ORDER BY a.i");
    options = {};
    options.format = ExportFormat::TypedJsonLines;
    failure = streamRows("LB_TEST_URI_5", query, options, path("first"));
    QVERIFY2(failure.isEmpty(), failure.constData());
    failure = streamRows("LB_TEST_URI_2026", query, options, path("second"));
    QVERIFY2(failure.isEmpty(), failure.constData());
    QFile first(path("first"));
    QFile second(path("second"));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    // Servers order a map's keys as they please.
    for (int row = 0; row < nodes(); ++row)
        QCOMPARE(QJsonDocument::fromJson(second.readLine()),
                 QJsonDocument::fromJson(first.readLine()));
    QVERIFY(first.atEnd() && second.atEnd());
}

void TestServerExportFormats::aFailingStatementLeavesNoFile()
{
    const QByteArray failure = streamRows("LB_TEST_URI_5",
                                          QStringLiteral("UNWIND range(1, 50000) AS i "
                                                         "RETURN 1 / (40000 - i)"),
                                          {}, path("failing.csv"));
    QCOMPARE(failure, QByteArray("/ by zero"));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("failing*")}), QStringList());
}

void TestServerExportFormats::cancelLeavesNoFile()
{
    model::StreamedExportRequest request;
    request.connection = test::optionsFor("LB_TEST_URI_5");
    request.statement.query = "UNWIND range(1, 100000000) AS i RETURN i";
    request.path = path("cancelled.csv");
    model::StreamedExport job;
    QSignalSpy progressed(&job, &model::ExportTask::progressed);
    QSignalSpy cancelled(&job, &model::ExportTask::cancelled);
    QSignalSpy finished(&job, &model::ExportTask::finished);
    job.start(request);
    QVERIFY(progressed.wait(60'000));
    job.cancel();
    QVERIFY(cancelled.wait(60'000));
    QCOMPARE(finished.count(), 0);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("cancelled*")}), QStringList());
}

QTEST_GUILESS_MAIN(TestServerExportFormats)
#include "tst_server_export_formats.moc"
