// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/base/endian.h"
#include "model/kept/checksum.h"
#include "model/kept/keep_job.h"
#include "model/kept/kept_run.h"
#include "model/kept/result_file.h"
#include "model/kept/result_file_format.h"
#include "model/kept/result_file_writer.h"
#include "support/result_builder.h"
#include "support/work_clock.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <set>

#include <sys/stat.h>

using model::FileFault;
using model::KeptRun;
using model::ResultDescription;
using model::ResultFile;
using What = model::FileFault::What;

namespace
{

constexpr std::uint64_t kMillion = 1'000'000;

ResultDescription describe(const model::ResultHandle &result)
{
    ResultDescription description;
    description.statement = QStringLiteral("MATCH (n)\nRETURN n.ä");
    description.database = QStringLiteral("neo4j");
    description.server.address = "example.org:7687";
    description.server.agent = "Neo4j/5.26.0";
    description.server.version = {5, 8};
    description.startedAt = QDateTime::fromMSecsSinceEpoch(1'764'000'000'123, Qt::UTC);
    description.fields = result->fields();
    description.rows = result->rowCount();
    description.isComplete = true;
    description.firstRowMs = 3;
    description.totalMs = 41;
    bolt::PackStreamWriter writer(description.summary);
    writer.map(1);
    writer.string("type");
    writer.string("r");
    return description;
}

QByteArray write(const ResultDescription &description, const model::ResultHandle &result)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome =
        model::writeResultFile(buffer, description, *result, [](std::uint64_t) { return true; });
    if (outcome != model::WriteOutcome::Written)
        qFatal("the buffer took less than was written");
    return buffer.data();
}

QByteArray fileOf(const model::ResultHandle &result)
{
    return write(describe(result), result);
}

bool isSameRow(const bolt::ResultSet &a, const bolt::ResultSet &b, std::uint64_t row)
{
    const std::uint8_t *first = a.records().row(row);
    const auto size = static_cast<std::size_t>(bolt::skipValue(first) - first);
    return std::memcmp(first, b.records().row(row), size) == 0;
}

template <std::unsigned_integral T>
T numberAt(const QByteArray &bytes, qsizetype at)
{
    return bolt::loadBigEndian<T>(reinterpret_cast<const std::uint8_t *>(bytes.constData()) + at);
}

template <std::unsigned_integral T>
void setNumber(QByteArray &bytes, qsizetype at, T value)
{
    bolt::storeBigEndian(reinterpret_cast<std::uint8_t *>(bytes.data()) + at, value);
}

std::uint32_t checksumOf(const QByteArray &bytes)
{
    return model::checksumOf({reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                              static_cast<std::size_t>(bytes.size())});
}

/// Makes all checksums of a file with one block right again, as somebody who means harm would.
void mendChecksums(QByteArray &bytes)
{
    namespace format = model::result_file;
    const auto tail = bytes.size() - qsizetype(format::kTailBytes);
    const auto table = qsizetype(numberAt<std::uint64_t>(bytes, tail));
    const auto offset = qsizetype(numberAt<std::uint64_t>(bytes, table));
    const auto size = qsizetype(numberAt<std::uint64_t>(bytes, table + 8));
    setNumber(bytes, table + 24, checksumOf(bytes.mid(offset, size)));
    const auto end = bytes.size() - qsizetype(format::kUncheckedTailBytes);
    setNumber(bytes, end, checksumOf(bytes.mid(table, end - table)));
}

} // namespace

/// Results as files: what comes back is what was kept, and nothing else is ever shown.
class TestKeptResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void manyShapes_data();
    void manyShapes();
    void theFirstRowsOfAGrowingResult();
    void aKeptResultCanBeKept();
    void cutFilesAreRefused();
    void everyChangedByteIsNoticed();
    void madeUpRowsAreRefused_data();
    void madeUpRowsAreRefused();
    void otherVersionsAreNamed();
    void otherFilesAreNamed();
    void onlyRegularFilesAreOpened();
    void largeHeadersAreRefused();
    void largeFootersAreRefused();
    void whatCouldNotBeOpenedIsNotKept();
    void damageEndsTheRowsWhereItIs();
    void keepingIsAllOrNothing();
    void aCancelledFileIsNotThere();
    void aMillionRowsOpenAtOnce();

private:
    QString put(const QByteArray &bytes);
    ResultFile::Opened open(const QByteArray &bytes) { return ResultFile::open(put(bytes)); }
    std::unique_ptr<KeptRun> run(const QByteArray &bytes);
    FileFault faultOf(const QByteArray &bytes);

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestKeptResult::put(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(QStringLiteral("%1.lbresult").arg(++m_files));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's folder takes no files");
    return path;
}

std::unique_ptr<KeptRun> TestKeptResult::run(const QByteArray &bytes)
{
    auto opened = open(bytes);
    if (std::holds_alternative<FileFault>(opened))
        return nullptr;
    auto run = std::make_unique<KeptRun>(std::get<std::shared_ptr<const ResultFile>>(opened),
                                         QStringLiteral("test.lbresult"));
    if (!QTest::qWaitFor([&run] { return run->isOver(); }))
        return nullptr;
    return run;
}

/// The first thing that is wrong with the file.
FileFault TestKeptResult::faultOf(const QByteArray &bytes)
{
    const auto opened = open(bytes);
    if (const auto *fault = std::get_if<FileFault>(&opened))
        return *fault;
    const auto &file = std::get<std::shared_ptr<const ResultFile>>(opened);
    for (std::size_t block = 0; block < file->blockCount(); ++block) {
        if (const auto fault = file->check(block, {}))
            return *fault;
    }
    qFatal("the file has no fault");
}

void TestKeptResult::comesBackAsItWas()
{
    constexpr std::uint32_t kRows = 100'000;
    const model::ResultHandle result = test::manyRows(kRows).publish();
    const ResultDescription description = describe(result);
    const auto kept = run(write(description, result));
    QVERIFY(kept);
    QCOMPARE(kept->state(), model::QueryRun::State::Finished);
    QCOMPARE(kept->query(), description.statement);
    QCOMPARE(kept->rowCount(), std::uint64_t{kRows});
    QCOMPARE(kept->result()->fields(), result->fields());
    for (std::uint64_t row = 0; row < kRows; ++row)
        QVERIFY(isSameRow(*result, *kept->result(), row));
    QVERIFY(kept->summary());
    QCOMPARE(kept->summary()->queryType, std::string("r"));
    const ResultDescription &told = kept->description();
    QCOMPARE(told.database, description.database);
    QCOMPARE(told.server.address, description.server.address);
    QCOMPARE(told.server.agent, description.server.agent);
    QVERIFY(told.server.version == description.server.version);
    QCOMPARE(told.startedAt, description.startedAt);
    QCOMPARE(told.isComplete, true);
    QCOMPARE(told.firstRowMs, 3);
    QCOMPARE(told.totalMs, 41);
    // The rows are the file's: none of this program's memory holds them.
    QVERIFY(kept->result()->bytesHeld() < 16 * 1024);
}

void TestKeptResult::manyShapes_data()
{
    QTest::addColumn<std::vector<std::string>>("fields");
    QTest::addColumn<int>("rows");
    using Fields = std::vector<std::string>;
    QTest::newRow("no columns, no rows") << Fields{} << 0;
    QTest::newRow("no columns, rows") << Fields{} << 3;
    QTest::newRow("no rows") << Fields{"a", "b"} << 0;
    QTest::newRow("repeated names") << Fields{"a", "a", ""} << 2;
    QTest::newRow("2000 columns") << Fields(2000, "column") << 100;
}

void TestKeptResult::manyShapes()
{
    QFETCH(const std::vector<std::string>, fields);
    QFETCH(const int, rows);
    test::ResultBuilder builder(fields);
    for (int row = 0; row < rows; ++row) {
        builder.row([&](bolt::PackStreamWriter &out) {
            for (std::size_t column = 0; column < fields.size(); ++column) {
                if ((row + int(column)) % 2 == 0)
                    out.integer(row);
                else
                    out.string("text");
            }
        });
    }
    const model::ResultHandle result = builder.publish();
    const auto kept = run(fileOf(result));
    QVERIFY(kept);
    QCOMPARE(kept->state(), model::QueryRun::State::Finished);
    QCOMPARE(kept->rowCount(), std::uint64_t(rows));
    QCOMPARE(kept->result()->fields(), fields);
    for (int row = 0; row < rows; ++row)
        QVERIFY(isSameRow(*result, *kept->result(), std::uint64_t(row)));
}

void TestKeptResult::theFirstRowsOfAGrowingResult()
{
    const model::ResultHandle result = test::manyRows(20'000).publish();
    ResultDescription description = describe(result);
    description.rows = 12'345; // the middle of a block
    description.isComplete = false;
    const auto kept = run(write(description, result));
    QVERIFY(kept);
    QCOMPARE(kept->rowCount(), std::uint64_t{12'345});
    QVERIFY(!kept->description().isComplete);
    QVERIFY(isSameRow(*result, *kept->result(), 12'344));
}

void TestKeptResult::aKeptResultCanBeKept()
{
    const model::ResultHandle result = test::manyRows(20'000).publish();
    const QByteArray first = fileOf(result);
    const auto kept = run(first);
    QVERIFY(kept);
    QCOMPARE(fileOf(kept->result()), first);
}

void TestKeptResult::cutFilesAreRefused()
{
    const QByteArray whole = fileOf(test::manyRows(20'000).publish());
    for (qsizetype size = whole.size() - 1; size > 0; size -= 1 + size / 7) {
        const FileFault fault = faultOf(whole.left(size));
        QCOMPARE(fault.what, size < qsizetype(model::result_file::kHeadBytes) ? What::NotAResultFile
                                                                              : What::CutOff);
        if (fault.what == What::CutOff) {
            QCOMPARE(fault.offset, std::uint64_t(size));
            QVERIFY(model::describeFault(fault, QStringLiteral("a"))
                        .title.contains(QLocale().toString(size)));
        }
    }
}

void TestKeptResult::everyChangedByteIsNoticed()
{
    const QByteArray whole = fileOf(test::manyRows(20).publish());
    std::set<What> seen;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 0x41);
        seen.insert(faultOf(changed).what);
    }
    QCOMPARE(seen, (std::set<What>{What::NotAResultFile, What::OtherVersion, What::CutOff,
                                   What::BadHeader, What::BadEnd, What::BadBlock}));
}

void TestKeptResult::madeUpRowsAreRefused_data()
{
    QTest::addColumn<qsizetype>("at"); // from the start of the block, or back from its end
    QTest::addColumn<int>("value");
    QTest::newRow("an unknown marker") << qsizetype(1) << 0xDF;
    QTest::newRow("a row that is no list") << qsizetype(0) << 0x01;
    QTest::newRow("too few values") << qsizetype(0) << 0x91;
    QTest::newRow("too many values") << qsizetype(0) << 0x9F;
    QTest::newRow("an index beyond the rows") << qsizetype(-1) << 0x7F;
    QTest::newRow("a row that begins in another") << qsizetype(-8) << 0x01;
}

void TestKeptResult::madeUpRowsAreRefused()
{
    QFETCH(const qsizetype, at);
    QFETCH(const int, value);
    test::ResultBuilder builder({"a", "b"});
    for (int row = 0; row < 3; ++row)
        builder.row([&](bolt::PackStreamWriter &out) {
            out.integer(row);
            out.string("four");
        });
    QByteArray bytes = fileOf(builder.publish());
    const auto table = qsizetype(
        numberAt<std::uint64_t>(bytes, bytes.size() - qsizetype(model::result_file::kTailBytes)));
    const auto block = qsizetype(numberAt<std::uint64_t>(bytes, table));
    bytes[at >= 0 ? block + at : table + at] = char(value);
    mendChecksums(bytes);
    const FileFault fault = faultOf(bytes);
    QCOMPARE(fault.what, What::BadBlock);
    QCOMPARE(fault.block, std::uint64_t{1});
    QVERIFY(fault.offset >= std::uint64_t(block) && fault.offset < std::uint64_t(table));
}

void TestKeptResult::otherVersionsAreNamed()
{
    QByteArray bytes = fileOf(test::manyRows(3).publish());
    setNumber(bytes, qsizetype(model::result_file::kMagic.size()), std::uint32_t{7});
    const FileFault fault = faultOf(bytes);
    QCOMPARE(fault.what, What::OtherVersion);
    const QString title = model::describeFault(fault, QStringLiteral("a.lbresult")).title;
    QVERIFY2(title.contains(QStringLiteral("version 7")), qPrintable(title));
    QVERIFY2(title.contains(QStringLiteral("version 1")), qPrintable(title));
}

void TestKeptResult::otherFilesAreNamed()
{
    QCOMPARE(faultOf("a,b\r\n1,2\r\n").what, What::NotAResultFile);
    QCOMPARE(faultOf(QByteArray(1000, ' ')).what, What::NotAResultFile);
    QCOMPARE(faultOf({}).what, What::NotAResultFile);
    const auto missing = ResultFile::open(m_folder.filePath(QStringLiteral("missing")));
    QCOMPARE(std::get<FileFault>(missing).what, What::CannotBeRead);
    QVERIFY(!std::get<FileFault>(missing).detail.isEmpty());
}

void TestKeptResult::onlyRegularFilesAreOpened()
{
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    for (const QString &path : {pipe, m_folder.path()}) {
        const auto opened = ResultFile::open(path);
        QCOMPARE(std::get<FileFault>(opened).what, What::CannotBeRead);
        QCOMPARE(std::get<FileFault>(opened).detail, QStringLiteral("It is not a regular file."));
    }
}

/// Sparse files whose lengths are as somebody who means harm would have them.
void TestKeptResult::largeHeadersAreRefused()
{
    namespace format = model::result_file;
    QByteArray bytes = fileOf(test::manyRows(3).publish()).left(qsizetype(format::kHeadBytes));
    setNumber(bytes, qsizetype(format::kMagic.size() + sizeof(std::uint32_t)),
              static_cast<std::uint32_t>(format::kMostMapBytes + 1));
    const QString path = put(bytes);
    QVERIFY(QFile::resize(path, qint64(2 * format::kMostMapBytes)));
    const auto opened = ResultFile::open(path);
    QCOMPARE(std::get<FileFault>(opened).what, What::BadHeader);
    QVERIFY(std::get<FileFault>(opened).detail.startsWith(QStringLiteral("it is larger than")));
}

void TestKeptResult::largeFootersAreRefused()
{
    namespace format = model::result_file;
    const QByteArray whole = fileOf(test::manyRows(3).publish());
    const auto header =
        numberAt<std::uint32_t>(whole, qsizetype(format::kMagic.size() + sizeof(std::uint32_t)));
    const auto table = qsizetype(format::kHeadBytes + header + format::kChecksumBytes);
    constexpr std::size_t kFooter = format::kMostMapBytes + 1;
    QByteArray tail = whole.right(qsizetype(format::kTailBytes));
    setNumber(tail, 0, static_cast<std::uint64_t>(table));
    setNumber(tail, 8, std::uint32_t{0}); // blocks
    setNumber(tail, 12, static_cast<std::uint32_t>(kFooter));
    const QString path = put(whole.left(table));
    QVERIFY(QFile::resize(path, qint64(table) + qint64(kFooter)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(tail), tail.size());
    file.close();
    const auto opened = ResultFile::open(path);
    QCOMPARE(std::get<FileFault>(opened).what, What::BadEnd);
    QVERIFY(std::get<FileFault>(opened).detail.startsWith(QStringLiteral("it is larger than")));
}

void TestKeptResult::whatCouldNotBeOpenedIsNotKept()
{
    const model::ResultHandle result = test::manyRows(3).publish();
    ResultDescription description = describe(result);
    description.statement = QString(qsizetype(model::result_file::kMostMapBytes), u'x');
    const QString path = m_folder.filePath(QStringLiteral("large.lbresult"));
    model::KeepJob job;
    QSignalSpy failed(&job, &model::KeepJob::failed);
    job.start(description, result, path);
    QVERIFY(failed.wait());
    QVERIFY(failed.last().at(0).toString().contains(QStringLiteral("too large")));
    QVERIFY(!QFileInfo::exists(path));
}

void TestKeptResult::damageEndsTheRowsWhereItIs()
{
    const model::ResultHandle result = test::manyRows(200'000).publish();
    QByteArray bytes = fileOf(result);
    const qsizetype middle = bytes.size() / 2;
    bytes[middle] = char(bytes[middle] ^ 1);
    const auto kept = run(bytes);
    QVERIFY(kept);
    QCOMPARE(kept->state(), model::QueryRun::State::Failed);
    QVERIFY(kept->rowCount() > 0 && kept->rowCount() < result->rowCount());
    QVERIFY(isSameRow(*result, *kept->result(), kept->rowCount() - 1));
    const model::ErrorText text = kept->failureText({});
    QVERIFY(text.title.contains(QStringLiteral("test.lbresult")));
    QVERIFY2(text.detail.contains(QStringLiteral("Block")), qPrintable(text.detail));
}

void TestKeptResult::keepingIsAllOrNothing()
{
    const model::ResultHandle result = test::manyRows(100'000).publish();
    const QString path = m_folder.filePath(QStringLiteral("kept.lbresult"));
    model::KeepJob job;
    QSignalSpy finished(&job, &model::KeepJob::finished);
    QSignalSpy failed(&job, &model::KeepJob::failed);
    job.start(describe(result), result, path);
    QVERIFY(finished.wait(test::kPatienceMs));
    QCOMPARE(QFileInfo(path).size(), qint64(finished.last().at(0).toULongLong()));
    job.start(describe(result), result, m_folder.filePath(QStringLiteral("no/folder/x")));
    QVERIFY(failed.wait(test::kPatienceMs));
    QVERIFY(!failed.last().at(0).toString().isEmpty());
    QCOMPARE(finished.size(), 1);
}

void TestKeptResult::aCancelledFileIsNotThere()
{
    const model::ResultHandle result = test::manyRows(500'000).publish();
    const QString path = m_folder.filePath(QStringLiteral("cancelled.lbresult"));
    model::KeepJob job;
    QSignalSpy finished(&job, &model::KeepJob::finished);
    QSignalSpy cancelled(&job, &model::KeepJob::cancelled);
    job.start(describe(result), result, path);
    job.cancel();
    QVERIFY(cancelled.wait(test::kPatienceMs));
    QVERIFY(!job.isRunning());
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("cancelled*")}).isEmpty());
    QCOMPARE(finished.size(), 0);
}

void TestKeptResult::aMillionRowsOpenAtOnce()
{
    const QString path = put(fileOf(test::manyRows(kMillion).publish()));
    QElapsedTimer clock;
    clock.start();
    const test::WorkClock work;
    const auto opened = ResultFile::open(path);
    const double openedMs = work.elapsedMs();
    KeptRun run(std::get<std::shared_ptr<const ResultFile>>(opened), {});
    qint64 firstMs = -1;
    connect(&run, &model::QueryRun::rowsArrived, this, [&] {
        if (firstMs < 0)
            firstMs = clock.elapsed();
    });
    QVERIFY(QTest::qWaitFor([&run] { return run.isOver(); }, 60'000));
    qInfo("%.1f MiB: opened after %.1f ms, first rows after %lld ms, all checked after %lld ms",
          double(QFileInfo(path).size()) / 1048576, openedMs, firstMs, clock.elapsed());
    QCOMPARE(run.rowCount(), kMillion);
    QVERIFY(openedMs < 200);
}

QTEST_GUILESS_MAIN(TestKeptResult)
#include "tst_kept_result.moc"
