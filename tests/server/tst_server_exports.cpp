// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/export_job.h"
#include "support/server_environment.h"
#include "support/session_run.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using model::ExportFormat;
using model::QueryRun;
using model::Session;

/// Exported files against what the official driver fetches for the same query.
class TestServerExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void millionRowsAsCsv();
    void mixedValuesAsJsonLines_data() { addServers(); }
    void mixedValuesAsJsonLines();
    void mixedValuesAsCsv_data() { addServers(); }
    void mixedValuesAsCsv();
    void comparisonSeesDifferences_data();
    void comparisonSeesDifferences();

private:
    struct Comparison {
        int status = -1;
        QByteArray words;
    };

    static void addServers();
    void createGraph(const QByteArray &server);
    /// Runs `query` and writes its rows to `path`; empty, or what went wrong.
    QByteArray exportRows(const QByteArray &server, const QString &query, ExportFormat format,
                          const QString &path);
    Comparison compare(const QByteArray &server, const QString &query, ExportFormat format,
                       const QString &path);
    void exportAndCompare(const QByteArray &server, const QString &query, ExportFormat format);

    QTemporaryDir m_folder;
};

namespace
{

QString columns(int rows)
{
    return QStringLiteral("UNWIND range(1, %1) AS i RETURN i, toString(i) AS s, i * 0.5 AS f, "
                          "date() AS d, [i, i+1] AS l")
        .arg(rows);
}

/// Twenty-one values of all kinds in one record; nodes and relationships are those of createGraph().
const QString kMixed = QStringLiteral(
    "MATCH p = (a:LbExport {k: 1})-[r:LB_TO]->(b:LbExport) "
    "RETURN null AS nothing, true AS yes, -9223372036854775808 AS least, "
    "9223372036854775807 AS most, 9007199254740993 AS odd, -0.0 AS minusZero, "
    "1.7976931348623157e308 AS huge, 0.0 / 0.0 AS nan, -1.0 / 0.0 AS minusInfinity, "
    "'a\"b,c\\n\\u0001\\u2028🦊' AS text, '' AS empty, [1, [2.0, 'x', null], {}] AS list, "
    "{b: date('-0044-03-15') <> null, a: [point({x: 1, y: 2, z: 3})]} AS map, "
    "date('2024-02-29') AS date, time('12:34:56.789+01:00') AS time, "
    "localdatetime('2024-02-29T23:59:59.000001') AS local, "
    "datetime('2024-06-15T12:00:00[Europe/Berlin]') AS zoned, "
    "duration('P1Y2M3DT4H5M6.000000007S') AS duration, a AS node, r AS relationship, p AS path");

} // namespace

void TestServerExports::initTestCase()
{
    const QByteArray missing =
        test::missingVariables({"LB_TEST_URI_5", "LB_TEST_URI_2026", "LB_TEST_USER",
                                "LB_TEST_PASSWORD", "LB_TEST_PYTHON"});
    QVERIFY2(missing.isEmpty(), missing.constData());
    QVERIFY(m_folder.isValid());
}

void TestServerExports::cleanupTestCase()
{
    for (const char *server : {"LB_TEST_URI_5", "LB_TEST_URI_2026"}) {
        if (!qEnvironmentVariableIsEmpty(server)) {
            Session session(test::optionsFor(server));
            test::runToEnd(session, QStringLiteral("MATCH (n:LbExport) DETACH DELETE n"));
        }
    }
}

void TestServerExports::addServers()
{
    QTest::addColumn<QByteArray>("server");
    QTest::newRow("5.26") << QByteArray("LB_TEST_URI_5");
    QTest::newRow("2026") << QByteArray("LB_TEST_URI_2026");
}

void TestServerExports::createGraph(const QByteArray &server)
{
    Session session(test::optionsFor(server.constData()));
    test::runToEnd(session, QStringLiteral("MATCH (n:LbExport) DETACH DELETE n"));
    const auto run = test::runToEnd(
        session, QStringLiteral("CREATE (:LbExport {k: 1, at: time('10:00Z')})"
                                "-[:LB_TO {since: duration('P1D')}]->"
                                "(:LbExport {place: point({longitude: 12.5, latitude: 55})})"));
    QVERIFY2(run->state() == QueryRun::State::Finished, test::failureOf(*run).constData());
}

QByteArray TestServerExports::exportRows(const QByteArray &server, const QString &query,
                                         ExportFormat format, const QString &path)
{
    Session session(test::optionsFor(server.constData()));
    const auto run = session.run(query);
    if (!test::awaitEnd(*run, std::chrono::seconds(120)) ||
        run->state() != QueryRun::State::Finished)
        return test::failureOf(*run);
    model::ExportRequest request;
    request.result = run->result();
    request.rows = model::RowMapping(run->rowCount());
    request.options.format = format;
    request.path = path;
    model::ExportJob job;
    QSignalSpy ends(&job, &model::ExportJob::finished);
    job.start(request);
    return ends.wait(60'000) ? QByteArray() : QByteArray("the export has not finished");
}

TestServerExports::Comparison TestServerExports::compare(const QByteArray &server,
                                                         const QString &query, ExportFormat format,
                                                         const QString &path)
{
    const bool isCsv = format == ExportFormat::Csv;
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(qEnvironmentVariable("LB_TEST_PYTHON"),
                 {QStringLiteral(LB_COMPARE_EXPORT),
                  isCsv ? QStringLiteral("csv") : QStringLiteral("jsonl"), path,
                  qEnvironmentVariable(server.constData()), query});
    Comparison comparison;
    if (python.waitForFinished(600'000) && python.exitStatus() == QProcess::NormalExit)
        comparison.status = python.exitCode();
    comparison.words = python.readAll();
    return comparison;
}

void TestServerExports::exportAndCompare(const QByteArray &server, const QString &query,
                                         ExportFormat format)
{
    const QString path = m_folder.filePath(QStringLiteral("rows"));
    QElapsedTimer clock;
    clock.start();
    const QByteArray failure = exportRows(server, query, format, path);
    QVERIFY2(failure.isEmpty(), failure.constData());
    const qint64 exportMs = clock.restart();
    const Comparison comparison = compare(server, query, format, path);
    QVERIFY2(comparison.status == 0, comparison.words.constData());
    qInfo("fetched and exported in %lld ms, compared in %lld ms: %s", exportMs, clock.elapsed(),
          comparison.words.trimmed().constData());
}

void TestServerExports::millionRowsAsCsv()
{
    exportAndCompare("LB_TEST_URI_5", columns(1'000'000), ExportFormat::Csv);
}

void TestServerExports::mixedValuesAsJsonLines()
{
    QFETCH(const QByteArray, server);
    createGraph(server);
    exportAndCompare(server, kMixed, ExportFormat::JsonLines);
}

void TestServerExports::mixedValuesAsCsv()
{
    QFETCH(const QByteArray, server);
    createGraph(server);
    exportAndCompare(server, kMixed, ExportFormat::Csv);
}

void TestServerExports::comparisonSeesDifferences_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("an integer") << ExportFormat::Csv << QByteArray("\r\n77,77,38.5,")
                                << QByteArray("\r\n78,77,38.5,") << QByteArray("row 77, i");
    QTest::newRow("a string") << ExportFormat::Csv << QByteArray("\r\n77,77,")
                              << QByteArray("\r\n77,077,") << QByteArray("row 77, s");
    QTest::newRow("a float") << ExportFormat::Csv << QByteArray(",38.5,")
                             << QByteArray(",38.500000000000001,") << QByteArray();
    QTest::newRow("another float") << ExportFormat::Csv << QByteArray(",38.5,")
                                   << QByteArray(",38.50000000000001,") << QByteArray("row 77, f");
    QTest::newRow("a type") << ExportFormat::Csv << QByteArray(",39.0,") << QByteArray(",39,")
                            << QByteArray("row 78, f");
    QTest::newRow("an item") << ExportFormat::Csv << QByteArray("\"[77,78]\"")
                             << QByteArray("\"[77,79]\"") << QByteArray("row 77, l");
    QTest::newRow("a column name")
        << ExportFormat::Csv << QByteArray("i,s,f,d,l") << QByteArray("i,s,f,d,m")
        << QByteArray("the first line does not hold");
    QTest::newRow("one row less") << ExportFormat::JsonLines << QByteArray("\n{\"i\":100,")
                                  << QByteArray("\n#")
                                  << QByteArray("row 100 is missing on the side of the file");
    QTest::newRow("a key") << ExportFormat::JsonLines << QByteArray("{\"i\":77,")
                           << QByteArray("{\"j\":77,") << QByteArray("the keys are");
    QTest::newRow("a value") << ExportFormat::JsonLines << QByteArray("\"s\":\"77\"")
                             << QByteArray("\"s\":77") << QByteArray("row 77, s");
}

/// The comparison itself: it finds one changed value among five hundred.
void TestServerExports::comparisonSeesDifferences()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QByteArray, words);
    const QString path = m_folder.filePath(QStringLiteral("changed"));
    const QByteArray failure = exportRows("LB_TEST_URI_5", columns(100), format, path);
    QVERIFY2(failure.isEmpty(), failure.constData());

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    const qsizetype at = content.indexOf(from);
    QVERIFY(at >= 0);
    content.replace(at, from.size(), to);
    const qsizetype cut = content.indexOf("\n#"); // the row from there on goes
    file.seek(0);
    file.resize(0);
    file.write(cut < 0 ? content : content.left(cut + 1));
    file.close();

    const Comparison comparison = compare("LB_TEST_URI_5", columns(100), format, path);
    QCOMPARE(comparison.status, words.isEmpty() ? 0 : 1);
    QVERIFY2(comparison.words.contains(words), comparison.words.constData());
}

QTEST_GUILESS_MAIN(TestServerExports)
#include "tst_server_exports.moc"
