// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the program at random moments while somebody works with it (typist.cpp), starts it again, and
// compares what is open then with what had been typed: no more than the last two seconds may be
// missing, no file may be damaged, and each start has to succeed. LB_CRASH_KILLS says how often;
// LB_CRASH_SEED repeats a run's moments.
#include "support/paging_server.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <optional>

namespace
{

constexpr int kKills = 12;
constexpr int kLatestKillMs = 4000;
constexpr int kStartMs = 30'000;
constexpr qint64 kMostLostMs = 2000;

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// Something that was typed into a tab.
struct Piece {
    qint64 time;
    QByteArray text;
};

struct Tab {
    QByteArray before; ///< its text when the program started
    QList<Piece> typed;
};

/// What a run of the program has told.
class Told
{
public:
    void read(const QByteArray &line)
    {
        const QList<QByteArray> parts = line.trimmed().split(' ');
        if (parts.constFirst() == "READY") {
            isReady = true;
        } else if (parts.constFirst() == "R" && parts.size() == 3) {
            hasTwins |= tabs.contains(parts.at(1).toInt());
            tabs[parts.at(1).toInt()].before = QByteArray::fromBase64(parts.at(2));
            atStart << parts.at(1).toInt();
        } else if (parts.constFirst() == "W" && parts.size() == 4) {
            tabs[parts.at(1).toInt()].typed.append(
                {parts.at(2).toLongLong(), QByteArray::fromBase64(parts.at(3))});
        } else if (parts.constFirst() == "O" && parts.size() == 3) {
            order.clear();
            for (const QByteArray &number : parts.at(2).split(','))
                order << number.toInt();
            orderTime = parts.at(1).toLongLong();
        }
    }

    bool isReady = false;
    bool hasTwins = false;
    QHash<int, Tab> tabs;
    QList<int> atStart; ///< the tabs that came back, in their order
    QList<int> order;   ///< of the tabs in the end
    qint64 orderTime = 0;
    qint64 killTime = 0;
};

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTypedIsLost();

private:
    void start(QProcess &program, int nextTab);
    std::optional<Told> run(int killAfterMs);
    void compare(const Told &before, const Told &after);
    void compareTab(int number, const Tab &before, const Told &after, qint64 killTime);
    void checkFiles();
    void checkHistory();
    void noteLoss(qint64 killTime, qint64 time);

    QTemporaryDir m_home;
    test::PagingServer m_server{std::vector<test::Tree>{test::string("n")}};
    int m_nextTab = 1;
    qint64 m_mostLostMs = 0;
};

void TestCrash::nothingTypedIsLost()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("LB_CRASH_KILLS", &isSet);
    const int kills = isSet ? wanted : kKills;
    const quint32 seed = qEnvironmentVariableIsSet("LB_CRASH_SEED")
                             ? qEnvironmentVariableIntValue("LB_CRASH_SEED")
                             : QRandomGenerator::global()->generate();
    qInfo("%d kills, LB_CRASH_SEED=%u", kills, seed);
    QRandomGenerator random(seed);
    m_server.setBatches({{{test::integer(1)}}});
    std::optional<Told> last;
    int compared = 0;
    for (int i = 0; i <= kills; ++i) {
        // The last one has to come up.
        const auto told = run(i == kills ? -1 : random.bounded(kLatestKillMs));
        QVERIFY2(told, "the program did not start");
        checkFiles();
        if (!told->isReady)
            continue; // it was killed while it started: the next one finds what this one found
        if (last) {
            compare(*last, *told);
            ++compared;
        }
        if (QTest::currentTestFailed())
            return;
        last = told;
    }
    checkHistory();
    qInfo("%d starts compared, at most %lld ms of typing lost", compared,
          static_cast<long long>(m_mostLostMs));
}

void TestCrash::start(QProcess &program, int nextTab)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), m_home.filePath(QLatin1String(name)));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("NEO4J_PASSWORD"), QStringLiteral("secret"));
    environment.insert(QStringLiteral("LB_CRASH_NEXT_TAB"), QString::number(nextTab));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(LB_TYPIST), {QStringLiteral("--uri"), m_server.target().uri,
                                              QStringLiteral("--user"), QStringLiteral("neo4j")});
}

/// Runs the program and kills it; without a time as soon as it is ready. Nothing when it has not come
/// up, or has ended by itself.
std::optional<Told> TestCrash::run(int killAfterMs)
{
    Told told;
    QProcess program;
    QElapsedTimer clock;
    clock.start();
    start(program, m_nextTab);
    const auto readLines = [&program, &told] {
        while (program.canReadLine())
            told.read(program.readLine());
    };
    const int limit = killAfterMs < 0 ? kStartMs : killAfterMs;
    while (clock.elapsed() < limit && !(killAfterMs < 0 && told.isReady)) {
        QTest::qWait(1); // the server answers meanwhile
        readLines();
        if (program.state() == QProcess::NotRunning)
            return std::nullopt;
    }
    told.killTime = now();
    program.kill();
    if (!program.waitForFinished() || program.exitStatus() != QProcess::CrashExit)
        return std::nullopt;
    readLines();
    if (killAfterMs < 0 && !told.isReady)
        return std::nullopt;
    for (auto tab = told.tabs.constBegin(); tab != told.tabs.constEnd(); ++tab)
        m_nextTab = std::max(m_nextTab, tab.key() + 1);
    return told;
}

void TestCrash::compare(const Told &before, const Told &after)
{
    QVERIFY(!after.hasTwins);
    QVERIFY2(!after.atStart.contains(0), "a text that nobody has typed");
    for (auto tab = before.tabs.constBegin(); tab != before.tabs.constEnd(); ++tab) {
        const bool isOpen = before.order.contains(tab.key());
        if (isOpen)
            compareTab(tab.key(), tab.value(), after, before.killTime);
        else if (after.atStart.contains(tab.key()))
            noteLoss(before.killTime, before.orderTime); // its closing
    }
    if (before.killTime - before.orderTime > kMostLostMs)
        QCOMPARE(after.atStart, before.order);
}

void TestCrash::compareTab(int number, const Tab &before, const Told &after, qint64 killTime)
{
    const bool isBack = after.atStart.contains(number);
    const QByteArray found = isBack ? after.tabs.value(number).before : QByteArray();
    QByteArray expected = before.before;
    QVERIFY2(found.startsWith(expected), qPrintable(QStringLiteral("tab %1").arg(number)));
    for (const Piece &piece : before.typed) {
        const QByteArray longer = QByteArray(expected).append(piece.text);
        if (!isBack || !found.startsWith(longer)) {
            QVERIFY2(longer.startsWith(found), "the text has a hole");
            return noteLoss(killTime, piece.time);
        }
        expected = longer;
    }
    // What was typed and not told any more.
    constexpr qsizetype kWord = 10;
    QVERIFY(found.size() - expected.size() < kWord);
}

void TestCrash::noteLoss(qint64 killTime, qint64 time)
{
    m_mostLostMs = std::max(m_mostLostMs, killTime - time);
    QVERIFY2(killTime - time <= kMostLostMs,
             qPrintable(QStringLiteral("%1 ms lost").arg(killTime - time)));
}

void TestCrash::checkFiles()
{
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(!file.fileName().contains(QLatin1String(".bad")), qPrintable(file.fileName()));
        if (!file.fileName().endsWith(QLatin1String(".json")))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(QJsonDocument::fromJson(file.readAll()).isObject(), qPrintable(file.fileName()));
    }
}

void TestCrash::checkHistory()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(
        m_home.filePath(QStringLiteral("XDG_STATE_HOME/lightningbolt/history.sqlite")));
    QVERIFY(database.open());
    QSqlQuery check(QStringLiteral("PRAGMA integrity_check"), database);
    QVERIFY(check.next());
    QCOMPARE(check.value(0).toString(), QStringLiteral("ok"));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // many kills take their time
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
