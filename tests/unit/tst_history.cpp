// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/history_database.h"
#include "model/history/query_history.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using model::HistoryDatabase;
using model::HistoryEntry;
using model::QueryHistory;
using model::RunOutcome;

namespace
{

constexpr int kRunsOfAProcess = 200;

HistoryEntry entry(const QString &text)
{
    HistoryEntry entry;
    entry.text = text;
    entry.startedAt = QDateTime::fromMSecsSinceEpoch(1700000000123, Qt::UTC);
    entry.uri = QStringLiteral("neo4j://localhost:7687");
    return entry;
}

// What the second program of the test does.
int appendMany(const QString &path)
{
    HistoryDatabase database(path);
    if (database.open())
        return 1;
    for (int i = 0; i < kRunsOfAProcess; ++i) {
        if (database.append(entry(QStringLiteral("run %1").arg(i))))
            return 1;
    }
    return 0;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void entriesComeBack();
    void passwordsAreLeftOut_data();
    void passwordsAreLeftOut();
    void otherStringsStay();
    void theLatestComeFirst();
    void searchFindsSubstrings_data();
    void searchFindsSubstrings();
    void appendDoesNotWaitForTheDisk();
    void theDestructorKeepsWhatWasAppended();
    void clearEmpties();
    void onlyTheOwnerReadsTheFiles();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void damageMetLaterIsSetAsideToo();
    void aNewerFileIsLeftAlone();
    void anUnusableFolderIsReported();
    void anAnswerForADeadContextIsDropped();
    void twoProgramsAppendAtOnce();
    void theStateFolderIsTheUsers();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("state/history.sqlite")); }
    QList<HistoryEntry> search(QueryHistory &history, const QString &pattern, int limit = 100);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void HistoryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

QList<HistoryEntry> HistoryTest::search(QueryHistory &history, const QString &pattern, int limit)
{
    std::optional<QList<HistoryEntry>> answer;
    history.search(pattern, limit, this, [&](const auto &found) { answer = found; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qWarning("the history does not answer");
    return answer.value_or(QList<HistoryEntry>());
}

void HistoryTest::entriesComeBack()
{
    HistoryEntry written = entry(QStringLiteral("RETURN '😀\n; ''"));
    written.database = QStringLiteral("movies");
    written.duration = std::chrono::milliseconds(1234);
    written.rows = 5'000'000'000;
    written.outcome = RunOutcome::Failed;
    written.error = QStringLiteral("Neo.ClientError.Statement.SyntaxError: no");
    QueryHistory(path()).append(written);

    QueryHistory history(path());
    const auto found = search(history, {});
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].id > 0);
    QCOMPARE(found[0].text, written.text);
    QCOMPARE(found[0].startedAt, written.startedAt);
    QCOMPARE(found[0].uri, written.uri);
    QCOMPARE(found[0].database, written.database);
    QCOMPARE(found[0].duration.count(), written.duration.count());
    QCOMPARE(found[0].rows, written.rows);
    QCOMPARE(found[0].outcome, written.outcome);
    QCOMPARE(found[0].error, written.error);
}

void HistoryTest::passwordsAreLeftOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("create user") << QStringLiteral("CREATE USER ann SET PASSWORD 'abc\\'d' CHANGE "
                                                   "REQUIRED")
                                 << QStringLiteral("CREATE USER ann SET PASSWORD '…' CHANGE "
                                                   "REQUIRED");
    QTest::newRow("own password")
        << QStringLiteral("alter current user set password from \"old\" to 'new'")
        << QStringLiteral("alter current user set password from '…' to '…'");
    QTest::newRow("by parameter") << QStringLiteral("ALTER USER ann SET PASSWORD $word")
                                  << QStringLiteral("ALTER USER ann SET PASSWORD $word");
    QTest::newRow("memgraph") << QStringLiteral("CREATE USER ann IDENTIFIED BY 'abc'")
                              << QStringLiteral("CREATE USER ann IDENTIFIED BY '…'");
    QTest::newRow("procedure") << QStringLiteral(
                                      "CALL dbms.security.createUser('bob','s3cret',false)")
                               << QStringLiteral("CALL dbms.security.createUser('…','…',false)");
    QTest::newRow("address") << QStringLiteral(
                                    "LOAD CSV FROM \"https://bob:it\\'s/3@host/a\" AS row")
                             << QStringLiteral("LOAD CSV FROM '…' AS row");
    QTest::newRow("no end") << QStringLiteral("CREATE USER ann SET PASSWORD 'abc")
                            << QStringLiteral("CREATE USER ann SET PASSWORD '…'");
    QTest::newRow("across lines") << QStringLiteral(
                                         "CREATE USER ann\n  SET PASSWORD // why\n 'abc'")
                                  << QStringLiteral("CREATE USER ann\n  SET PASSWORD // why\n '…'");
}

void HistoryTest::passwordsAreLeftOut()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    HistoryEntry run = entry(typed);
    run.error = QStringLiteral("Invalid input in: ") % typed;
    QueryHistory history(path());
    history.append(run);
    const auto found = search(history, {});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].text, kept);
    QCOMPARE(found[0].error, QString());
}

void HistoryTest::otherStringsStay()
{
    HistoryEntry run = entry(QStringLiteral("MATCH (n {name: 'Ann', mail: 'ann@host'}) "
                                            "RETURN n, 'https://host:80/a'"));
    run.error = QStringLiteral("no");
    QueryHistory history(path());
    history.append(run);
    const auto found = search(history, {});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].text, run.text);
    QCOMPARE(found[0].error, run.error);
}

void HistoryTest::theLatestComeFirst()
{
    QueryHistory history(path());
    for (int i = 0; i < 20; ++i)
        history.append(entry(QString::number(i)));
    const auto found = search(history, {}, 3);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].text, QStringLiteral("19"));
    QCOMPARE(found[2].text, QStringLiteral("17"));
}

void HistoryTest::searchFindsSubstrings_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QString() << 4;
    QTest::newRow("middle") << QStringLiteral("Person") << 2;
    QTest::newRow("other case") << QStringLiteral("PERSON") << 2;
    QTest::newRow("percent is itself") << QStringLiteral("50%") << 1;
    QTest::newRow("underscore is itself") << QStringLiteral("a_b") << 1;
    QTest::newRow("backslash is itself") << QStringLiteral("\\") << 1;
    QTest::newRow("quote") << QStringLiteral("'") << 1;
    QTest::newRow("emoji") << QStringLiteral("😀") << 1;
    QTest::newRow("nowhere") << QStringLiteral("zzz") << 0;
}

void HistoryTest::searchFindsSubstrings()
{
    QFETCH(QString, pattern);
    QFETCH(int, count);
    QueryHistory history(path());
    history.append(entry(QStringLiteral("MATCH (n:Person) RETURN 50%")));
    history.append(entry(QStringLiteral("MATCH (n:Person) RETURN n.a_b")));
    history.append(entry(QStringLiteral("RETURN '\\n' // 500 and axb")));
    history.append(entry(QStringLiteral("😀")));
    QCOMPARE(search(history, pattern).size(), count);
}

void HistoryTest::appendDoesNotWaitForTheDisk()
{
    QueryHistory history(path());
    search(history, {});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        history.append(entry(QStringLiteral("RETURN 1")));
    const qint64 callUs = timer.nsecsElapsed() / 1000;
    QCOMPARE(search(history, {}, 2000).size(), 1000);
    qInfo("1000 calls: %lld us; written and read back: %lld ms", static_cast<long long>(callUs),
          static_cast<long long>(timer.elapsed()));
    QVERIFY(callUs < 500'000);
}

void HistoryTest::theDestructorKeepsWhatWasAppended()
{
    {
        QueryHistory history(path());
        for (int i = 0; i < 100; ++i)
            history.append(entry(QStringLiteral("x")));
    }
    QueryHistory history(path());
    QCOMPARE(search(history, {}, 1000).size(), 100);
}

void HistoryTest::clearEmpties()
{
    QueryHistory history(path());
    QSignalSpy changed(&history, &QueryHistory::changed);
    history.append(entry(QStringLiteral("x")));
    history.clear();
    QCOMPARE(search(history, {}).size(), 0);
    QTRY_COMPARE(changed.size(), 2);
}

void HistoryTest::onlyTheOwnerReadsTheFiles()
{
    HistoryDatabase database(path());
    QVERIFY(!database.open());
    QVERIFY(!database.append(entry(QStringLiteral("x"))));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    const auto files = QFileInfo(path()).dir().entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3);
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void HistoryTest::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::newRow("header") << 0 << 100;
    QTest::newRow("pages") << 4096 << 20000;
    QTest::newRow("everything") << 0 << 1'000'000;
}

void HistoryTest::aDamagedFileIsSetAside()
{
    QFETCH(int, from);
    QFETCH(int, length);
    {
        QueryHistory history(path());
        for (int i = 0; i < 1000; ++i)
            history.append(entry(QStringLiteral("MATCH (n) RETURN n // %1").arg(i)));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 20000);
    QVERIFY(file.seek(from));
    file.write(QByteArray(int(qMin(qint64(length), file.size() - from)), '\xa5'));
    file.close();

    QueryHistory history(path());
    QSignalSpy problems(&history, &QueryHistory::problemFound);
    history.append(entry(QStringLiteral("new")));
    QCOMPARE(search(history, {}).size(), 1);
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(problems[0][0].toString().contains(QStringLiteral(".bad")));
    QVERIFY(QFileInfo(path() % QStringLiteral(".bad")).size() > 20000);
}

void HistoryTest::damageMetLaterIsSetAsideToo()
{
    {
        // More than the page cache holds, so that the search meets the damage on the disk.
        QueryHistory history(path());
        for (int i = 0; i < 2000; ++i)
            history.append(entry(QString(3000, u'x')));
    }
    HistoryDatabase database(path());
    QVERIFY(!database.open());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 5'000'000);
    QVERIFY(file.seek(4096));
    file.write(QByteArray(2'000'000, '\xa5'));
    file.close();

    QList<HistoryEntry> found;
    const auto problem = database.search({}, 10000, found);
    QVERIFY(problem);
    QVERIFY2(!problem->setAsideAs.isEmpty(), qPrintable(problem->message));
    QVERIFY(!database.append(entry(QStringLiteral("y"))));
    QVERIFY(!database.search({}, 10, found));
    QCOMPARE(found.size(), 1);
}

void HistoryTest::aNewerFileIsLeftAlone()
{
    {
        HistoryDatabase database(path());
        QVERIFY(!database.open());
        QVERIFY(!database.append(entry(QStringLiteral("x"))));
        auto direct = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("t"));
        direct.setDatabaseName(path());
        QVERIFY(direct.open());
        QVERIFY(QSqlQuery(direct).exec(QStringLiteral("PRAGMA user_version=99")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("t"));
    HistoryDatabase database(path());
    QVERIFY(database.open());
    QVERIFY(database.append(entry(QStringLiteral("y"))));
    QVERIFY(!QFile::exists(path() % QStringLiteral(".bad")));
}

void HistoryTest::anUnusableFolderIsReported()
{
    QFile blocker(m_dir->filePath(QStringLiteral("state")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QueryHistory history(path());
    QSignalSpy problems(&history, &QueryHistory::problemFound);
    QVERIFY(problems.wait(test::kPatienceMs));
    QCOMPARE(search(history, {}).size(), 0);
}

void HistoryTest::anAnswerForADeadContextIsDropped()
{
    QueryHistory history(path());
    bool isAnswered = false;
    {
        QObject context;
        history.search({}, 1, &context, [&](const auto &) { isAnswered = true; });
    }
    search(history, {});
    QVERIFY(!isAnswered);
}

void HistoryTest::twoProgramsAppendAtOnce()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--append"), path()});
    QVERIFY(other.waitForStarted());
    QCOMPARE(appendMany(path()), 0);
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    HistoryDatabase database(path());
    QVERIFY(!database.open());
    QList<HistoryEntry> found;
    QVERIFY(!database.search({}, 10 * kRunsOfAProcess, found));
    QCOMPARE(found.size(), 2 * kRunsOfAProcess);
}

void HistoryTest::theStateFolderIsTheUsers()
{
    qputenv("XDG_STATE_HOME", "/somewhere");
    QCOMPARE(QueryHistory::defaultPath(),
             QStringLiteral("/somewhere/lightningbolt/history.sqlite"));
    qunsetenv("XDG_STATE_HOME");
    QVERIFY(QueryHistory::defaultPath().endsWith(
        QStringLiteral("/.local/state/lightningbolt/history.sqlite")));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--append")
        return appendMany(arguments[2]);
    HistoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_history.moc"
