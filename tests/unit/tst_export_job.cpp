// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/packstream/writer.h"
#include "model/exporting/export_job.h"
#include "model/exporting/export_preview.h"
#include "model/exporting/record_stream.h"
#include "support/test_result.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using model::ExportFormat;
using model::ExportJob;
using model::ExportStep;
using test::integer;
using test::string;

namespace
{

constexpr int kTimeoutMs = 60'000;

/// As UNWIND range(1, rows) AS i RETURN i, toString(i) AS s, i * 0.5 AS f, date() AS d, [i, i+1] AS l.
std::shared_ptr<bolt::ResultSet> mixedResult(std::int64_t rows)
{
    auto result =
        std::make_shared<bolt::ResultSet>(std::vector<std::string>{"i", "s", "f", "d", "l"});
    test::Bytes bytes;
    for (std::int64_t i = 1; i <= rows; ++i) {
        bytes.clear();
        bolt::PackStreamWriter writer(bytes);
        writer.list(5);
        writer.integer(i);
        writer.string(std::to_string(i));
        writer.floating(static_cast<double>(i) * 0.5);
        writer.structure('D', 1);
        writer.integer(20'000);
        writer.list(2);
        writer.integer(i);
        writer.integer(i + 1);
        test::appendRow(*result, bytes);
    }
    return result;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All rows of `result` to `path`.
model::ExportRequest requestFor(std::shared_ptr<const bolt::ResultSet> result, QString path,
                                ExportFormat format = ExportFormat::Csv)
{
    model::ExportRequest request;
    request.rows = model::RowMapping(result->rowCount());
    request.result = std::move(result);
    request.options.format = format;
    request.path = std::move(path);
    return request;
}

/// Runs a job to its end and keeps what it said.
struct FinishedJob {
    explicit FinishedJob(const model::ExportRequest &request)
    {
        ExportJob job;
        QObject::connect(&job, &ExportJob::finished, &job, [this](const model::ExportSummary &s) {
            summary = s;
            ++ends;
        });
        QObject::connect(&job, &ExportJob::failed, &job, [this](const model::ExportError &e) {
            error = e;
            ++ends;
        });
        QObject::connect(&job, &ExportJob::progressed, &job, [this] { ++progressReports; });
        job.start(request);
        isEnded = QTest::qWaitFor([&job] { return !job.isRunning(); }, kTimeoutMs);
    }

    std::optional<model::ExportSummary> summary;
    std::optional<model::ExportError> error;
    int progressReports = 0;
    int ends = 0;
    bool isEnded = false;
};

/// Limits the size of files that this process may write, as a full disk does.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
        m_signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signalBefore);
    }

private:
    rlimit m_before{};
    void (*m_signalBefore)(int) = nullptr;
};

/// Takes so many bytes and then no more.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void formats_data();
    void formats();
    void rowsInAGivenOrder();
    void chosenColumns();
    void aPausedJobWaits();
    void anOlderFileIsReplaced();
    void rowsThatComeLaterAreLeftOut();
    void cancelLeavesNothing();
    void destroyingCancels();
    void unwritableFolder();
    void fullDisk();
    void aJobRunsAgain();
    void aMillionRows();
    void aStreamFollowsAGrowingResult();
    void aStreamStopsAtAFullDevice();
    void thePreviewEndsAtALargeRow();
    void aStoppedPreviewWritesNoRows();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestExportJob::formats_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("CSV") << ExportFormat::Csv << QByteArray("a,b\r\n1,x\r\n2,\r\n");
    QTest::newRow("JSON") << ExportFormat::Json
                          << QByteArray("[\n{\"a\":1,\"b\":\"x\"},\n{\"a\":2,\"b\":null}\n]\n");
    QTest::newRow("JSON Lines") << ExportFormat::JsonLines
                                << QByteArray("{\"a\":1,\"b\":\"x\"}\n{\"a\":2,\"b\":null}\n");
}

void TestExportJob::formats()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QByteArray, expected);
    const auto result =
        test::makeResult({"a", "b"}, {{integer(1), string("x")}, {integer(2), test::null()}});
    const FinishedJob job(requestFor(result, path("out"), format));
    QVERIFY(job.isEnded);
    QCOMPARE(job.ends, 1);
    QVERIFY(job.summary);
    QCOMPARE(job.summary->rows, std::uint64_t{2});
    QCOMPARE(job.summary->bytes, static_cast<std::uint64_t>(expected.size()));
    QCOMPARE(contentOf(path("out")), expected);
    QCOMPARE(files(), QStringList{QStringLiteral("out")});
}

void TestExportJob::rowsInAGivenOrder()
{
    const auto result =
        test::makeResult({"a"}, {{integer(10)}, {integer(20)}, {integer(30)}, {integer(40)}});
    model::ExportRequest request = requestFor(result, path("out.csv"));
    request.rows =
        model::RowMapping(std::make_shared<const model::RowList>(
                              std::vector<std::uint32_t>{}, std::vector<std::uint32_t>{3, 0, 2, 1}),
                          0, 0);
    request.places = {{0, 2}, {2, 3}};
    const FinishedJob job(request);
    QVERIFY(job.summary);
    QCOMPARE(job.summary->rows, std::uint64_t{3});
    QCOMPARE(contentOf(path("out.csv")), QByteArray("a\r\n40\r\n10\r\n30\r\n"));
}

void TestExportJob::chosenColumns()
{
    const auto result =
        test::makeResult({"a", "b", "c"}, {{integer(1), string("x"), test::list({integer(2)})},
                                           {integer(3), test::null(), test::list({})}});
    model::ExportRequest request = requestFor(result, path("out.csv"));
    request.columns = {2, 0};
    const FinishedJob job(request);
    QVERIFY(job.summary);
    QCOMPARE(contentOf(path("out.csv")), QByteArray("c,a\r\n[2],1\r\n[],3\r\n"));
}

void TestExportJob::aPausedJobWaits()
{
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    QSignalSpy cancelled(&job, &ExportJob::cancelled);
    const auto result = mixedResult(300'000);
    for (const bool isResumed : {true, false}) {
        job.start(requestFor(result, path("out.csv")));
        job.pause();
        QVERIFY(!QTest::qWaitFor([&job] { return !job.isRunning(); }, 1000));
        if (isResumed)
            job.resume();
        else
            job.cancel();
        QVERIFY(QTest::qWaitFor([&job] { return !job.isRunning(); }, kTimeoutMs));
    }
    QCOMPARE(finished.count(), 1);
    QCOMPARE(cancelled.count(), 1);
}

void TestExportJob::anOlderFileIsReplaced()
{
    QFile older(path("out.csv"));
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write(QByteArray(1000, 'x'));
    older.close();
    const FinishedJob job(requestFor(test::makeResult({"a"}, {{integer(1)}}), path("out.csv")));
    QVERIFY(job.summary);
    QCOMPARE(contentOf(path("out.csv")), QByteArray("a\r\n1\r\n"));
}

void TestExportJob::rowsThatComeLaterAreLeftOut()
{
    const auto result = test::makeResult({"a"}, {{integer(1)}});
    const model::ExportRequest request = requestFor(result, path("out.csv"));
    test::appendRow(*result, test::encode(test::list({integer(2)})));
    const FinishedJob job(request);
    QVERIFY(job.summary);
    QCOMPARE(job.summary->rows, std::uint64_t{1});
}

void TestExportJob::cancelLeavesNothing()
{
    QFile older(path("out.csv"));
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("old");
    older.close();
    ExportJob job;
    QSignalSpy cancelled(&job, &ExportJob::cancelled);
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start(requestFor(mixedResult(300'000), path("out.csv")));
    job.cancel();
    QVERIFY(QTest::qWaitFor([&job] { return !job.isRunning(); }, kTimeoutMs));
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(finished.count(), 0);
    QCOMPARE(contentOf(path("out.csv")), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("out.csv")});
}

void TestExportJob::destroyingCancels()
{
    {
        ExportJob job;
        job.start(requestFor(mixedResult(300'000), path("out.csv")));
    }
    QCOMPARE(files(), QStringList());
}

void TestExportJob::unwritableFolder()
{
    const FinishedJob job(requestFor(test::makeResult({"a"}, {}), path("no such folder/out.csv")));
    QVERIFY(job.isEnded);
    QCOMPARE(job.ends, 1);
    QVERIFY(job.error);
    QCOMPARE(job.error->step, ExportStep::Open);
    QCOMPARE(job.error->message, QStringLiteral("No such file or directory"));
}

void TestExportJob::fullDisk()
{
    const auto result = mixedResult(100'000);
    const FileSizeLimit limit(1'500'000);
    const FinishedJob job(requestFor(result, path("out.csv")));
    QVERIFY(job.isEnded);
    QCOMPARE(job.ends, 1);
    QVERIFY(job.error);
    QCOMPARE(job.error->step, ExportStep::Write);
    QCOMPARE(job.error->message, QStringLiteral("File too large"));
    QCOMPARE(files(), QStringList());
}

void TestExportJob::aJobRunsAgain()
{
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    for (const char *name : {"one", "two"}) {
        job.start(requestFor(test::makeResult({"a"}, {{integer(1)}}), path(name)));
        QVERIFY(QTest::qWaitFor([&job] { return !job.isRunning(); }, kTimeoutMs));
    }
    QCOMPARE(finished.count(), 2);
    QCOMPARE(files(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
}

void TestExportJob::aMillionRows()
{
    constexpr std::int64_t kRows = 1'000'000;
    const auto result = mixedResult(kRows);
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::Json, ExportFormat::JsonLines}) {
        const FinishedJob job(requestFor(result, path("out"), format));
        QVERIFY(job.summary);
        QCOMPARE(job.summary->rows, static_cast<std::uint64_t>(kRows));
        const auto elapsedMs = job.summary->elapsed.count();
        qInfo("format %d: %lld rows, %llu bytes in %lld ms, %d progress reports",
              static_cast<int>(format), static_cast<long long>(kRows),
              static_cast<unsigned long long>(job.summary->bytes),
              static_cast<long long>(elapsedMs), job.progressReports);
        QVERIFY(job.progressReports <= elapsedMs / 50 + 1);
        QCOMPARE(static_cast<std::uint64_t>(QFile(path("out")).size()), job.summary->bytes);
    }
    QFile lines(path("out"));
    QVERIFY(lines.open(QIODevice::ReadOnly));
    std::int64_t count = 0;
    QByteArray last;
    for (QByteArray line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
        ++count;
        last = line;
    }
    QCOMPARE(count, kRows);
    QCOMPARE(last, QByteArray("{\"i\":1000000,\"s\":\"1000000\",\"f\":500000.0,"
                              "\"d\":\"2024-10-04\",\"l\":[1000000,1000001]}\n"));
}

void TestExportJob::aStreamFollowsAGrowingResult()
{
    const auto result = test::makeResult({"a"}, {{integer(1)}});
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    model::ExportOptions options;
    options.format = ExportFormat::JsonLines;
    const auto writer = model::makeRecordWriter(options);
    model::RecordStream stream(*writer, buffer);
    stream.begin(result->fields());
    QVERIFY(stream.writeRows(*result, 0, 1));
    QVERIFY(stream.flush());
    QCOMPARE(buffer.data(), QByteArray("{\"a\":1}\n"));
    test::appendRow(*result, test::encode(test::list({integer(2)})));
    QVERIFY(stream.writeRows(*result, 1, result->rowCount()));
    QVERIFY(stream.end());
    QCOMPARE(buffer.data(), QByteArray("{\"a\":1}\n{\"a\":2}\n"));
    QCOMPARE(stream.rowsWritten(), std::uint64_t{2});
    QCOMPARE(stream.bytesWritten(), std::uint64_t{16});
}

void TestExportJob::aStreamStopsAtAFullDevice()
{
    const auto result = mixedResult(100'000);
    FullDevice device(1'500'000);
    const auto writer = model::makeRecordWriter({});
    model::RecordStream stream(*writer, device);
    stream.begin(result->fields());
    QVERIFY(!stream.writeRows(*result, 0, result->rowCount()));
    QVERIFY(stream.rowsWritten() < result->rowCount());
}

void TestExportJob::thePreviewEndsAtALargeRow()
{
    const auto result = test::makeResult(
        {"a"}, {{integer(1)}, {test::string(std::string(2 << 20, 'x'))}, {integer(3)}});
    QCOMPARE(model::exportPreview(requestFor(result, {})), QStringLiteral("a\r\n1\r\n…"));
}

void TestExportJob::aStoppedPreviewWritesNoRows()
{
    std::stop_source stop;
    stop.request_stop();
    const auto request = requestFor(test::makeResult({"a"}, {{integer(1)}}), {});
    QCOMPARE(model::exportPreview(request, stop.get_token()), QStringLiteral("a\r\n…"));
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_export_job.moc"
