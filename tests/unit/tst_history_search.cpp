// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/history_list.h"
#include "model/history/query_history.h"
#include "model/parameters/literal_reader.h"
#include "model/parameters/parameter_set.h"

#include <QAbstractItemModelTester>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using model::HistoryEntry;
using model::HistoryFilter;
using model::HistoryFit;
using model::HistoryList;
using model::HistoryPage;
using model::HistoryStep;
using model::QueryHistory;
using model::RunOutcome;

namespace
{

constexpr qint64 kFirstMs = 1'700'000'000'000;
constexpr qint64 kDayMs = 24 * 60 * 60 * 1000;

HistoryEntry entry(const QString &text)
{
    HistoryEntry entry;
    entry.text = text;
    entry.startedAt = QDateTime::fromMSecsSinceEpoch(kFirstMs, Qt::UTC);
    entry.uri = QStringLiteral("neo4j://localhost:7687");
    return entry;
}

HistoryFilter words(const QString &text)
{
    HistoryFilter filter;
    filter.words = text;
    return filter;
}

} // namespace

class HistorySearchTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_dir->filePath(QStringLiteral("history.sqlite")); }
    HistoryPage find(QueryHistory &history, const HistoryFilter &filter,
                     const model::HistoryCursor &from = {}, int limit = 100)
    {
        std::optional<HistoryPage> answer;
        history.find(filter, from, limit, {}, this, [&](const auto &page) { answer = page; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qWarning("the history does not answer");
        return answer.value_or(HistoryPage());
    }
    std::optional<HistoryEntry> step(QueryHistory &history, qint64 id, HistoryStep direction,
                                     const QString &text = {})
    {
        bool isAnswered = false;
        std::optional<HistoryEntry> answer;
        history.step(id, direction, text, this, [&](const auto &found) {
            answer = found;
            isAnswered = true;
        });
        if (!QTest::qWaitFor([&] { return isAnswered; }))
            qWarning("the history does not answer");
        return answer;
    }

    /// A row of id, text, time and outcome, as nothing of ours would write it.
    void insertDirectly(const QString &row)
    {
        const QString name = QStringLiteral("direct");
        {
            auto direct = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            direct.setDatabaseName(path());
            QVERIFY(direct.open());
            QVERIFY(QSqlQuery(direct).exec(
                QStringLiteral("INSERT INTO run (id, text, started_ms, outcome) VALUES %1")
                    .arg(row)));
        }
        QSqlDatabase::removeDatabase(name);
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void wordsMayStandAnywhere()
    {
        QueryHistory history(path());
        history.append(entry(QStringLiteral("MATCH (p:Person) RETURN p.name")));
        history.append(entry(QStringLiteral("MATCH (m:Movie) RETURN m.title")));
        history.append(entry(QStringLiteral("RETURN 1")));
        const HistoryPage both = find(history, words(QStringLiteral("title  match")));
        QCOMPARE(both.fit, HistoryFit::Contains);
        QCOMPARE(both.entries.size(), 1);
        QCOMPARE(both.entries[0].text, QStringLiteral("MATCH (m:Movie) RETURN m.title"));
        QCOMPARE(find(history, {}).entries.size(), 3);
        QVERIFY(!find(history, {}).next);
    }

    void similarComesBehind()
    {
        QueryHistory history(path());
        history.append(entry(QStringLiteral("MATCH (p:Person) RETURN p")));
        history.append(entry(QStringLiteral("MATCH (x:Persn) RETURN x")));
        history.append(entry(QStringLiteral("MATCH (m:Movie) RETURN m")));
        const HistoryFilter filter = words(QStringLiteral("persn"));
        const HistoryPage first = find(history, filter);
        QCOMPARE(first.fit, HistoryFit::Contains);
        QCOMPARE(first.entries.size(), 1);
        QCOMPARE(first.entries[0].text, QStringLiteral("MATCH (x:Persn) RETURN x"));
        QVERIFY(first.next);
        const HistoryPage second = find(history, filter, *first.next);
        QCOMPARE(second.fit, HistoryFit::Similar);
        QCOMPARE(second.entries.size(), 1);
        QCOMPARE(second.entries[0].text, QStringLiteral("MATCH (p:Person) RETURN p"));
        QVERIFY(!second.next);
    }

    void similarAtOnceWhenNothingContains()
    {
        QueryHistory history(path());
        history.append(entry(QStringLiteral("MATCH (p:Person) RETURN p")));
        const HistoryPage page = find(history, words(QStringLiteral("mtch persn")));
        QCOMPARE(page.fit, HistoryFit::Similar);
        QCOMPARE(page.entries.size(), 1);
        QVERIFY(find(history, words(QStringLiteral("mtch zzz"))).entries.isEmpty());
    }

    void isSimilar_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const QString text = QStringLiteral("MATCH (p:Person)-[:ACTED_IN]->(m) RETURN p");
        QTest::newRow("whole") << QStringLiteral("Person") << text << true;
        QTest::newRow("letter missing") << QStringLiteral("prson") << text << true;
        QTest::newRow("beginnings") << QStringLiteral("mper") << text << true;
        QTest::newRow("behind a line") << QStringLiteral("actin") << text << true;
        QTest::newRow("too far apart") << QStringLiteral("aret") << text << false;
        QTest::newRow("not at a beginning") << QStringLiteral("erson") << text << false;
        QTest::newRow("other letters") << QStringLiteral("persox") << text << false;
        QTest::newRow("longer than the text")
            << QStringLiteral("abc") << QStringLiteral("ab") << false;
    }

    void isSimilar()
    {
        QFETCH(QString, word);
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QCOMPARE(model::isSimilar(word, text), expected);
    }

    void serversAndOutcomesFilter()
    {
        QueryHistory history(path());
        HistoryEntry failed = entry(QStringLiteral("RETURN x"));
        failed.outcome = RunOutcome::Failed;
        failed.uri = QStringLiteral("bolt://other:7687");
        history.append(entry(QStringLiteral("RETURN 1")));
        history.append(failed);
        HistoryFilter filter;
        filter.outcome = RunOutcome::Failed;
        QCOMPARE(find(history, filter).entries.size(), 1);
        filter.uri = QStringLiteral("neo4j://localhost:7687");
        QCOMPARE(find(history, filter).entries.size(), 0);
        filter.outcome.reset();
        QCOMPARE(find(history, filter).entries.size(), 1);
        std::optional<QStringList> servers;
        history.servers(this, [&](const QStringList &found) { servers = found; });
        QTRY_VERIFY(servers);
        QCOMPARE(*servers, QStringList({QStringLiteral("bolt://other:7687"),
                                        QStringLiteral("neo4j://localhost:7687")}));
    }

    void pagesFollowEachOther()
    {
        QueryHistory history(path());
        constexpr int kEntries = 25;
        for (int i = 0; i < kEntries; ++i)
            history.append(entry(QStringLiteral("RETURN %1").arg(i)));
        QStringList texts;
        std::optional<model::HistoryCursor> from = model::HistoryCursor();
        while (from) {
            const HistoryPage page = find(history, {}, *from, 10);
            for (const HistoryEntry &found : page.entries)
                texts << found.text;
            from = page.next;
        }
        QCOMPARE(texts.size(), kEntries);
        QCOMPARE(texts.first(), QStringLiteral("RETURN 24"));
        QCOMPARE(texts.last(), QStringLiteral("RETURN 0"));
    }

    void longTextsAreCutInLists()
    {
        QueryHistory history(path());
        const QString text = QStringLiteral("RETURN ") + QString(100'000, u'1');
        history.append(entry(text));
        const HistoryPage page = find(history, {});
        QCOMPARE(page.entries.size(), 1);
        QVERIFY(page.entries[0].isCut);
        QVERIFY(page.entries[0].text.size() < 2000);
        std::optional<HistoryEntry> whole;
        history.read(page.entries[0].id, this, [&](const auto &found) { whole = found; });
        QTRY_VERIFY(whole);
        QVERIFY(!whole->isCut);
        QCOMPARE(whole->text, text);
    }

    void hostileWordsFindWhatTheySay()
    {
        QueryHistory history(path());
        history.append(entry(QStringLiteral("RETURN '50%'; -- \\_")));
        for (const char *word : {"50%'", "%", "_", "\\", "'", "--", "😀"})
            find(history, words(QString::fromUtf8(word)));
        QCOMPARE(find(history, words(QStringLiteral("50%'"))).entries.size(), 1);
        QCOMPARE(find(history, words(QString(100'000, u'%'))).entries.size(), 0);
        QCOMPARE(find(history, words(QStringLiteral("a ").repeated(10'000))).entries.size(), 0);
    }

    void idsMayHaveGapsOfAnySize()
    {
        {
            QueryHistory history(path());
            history.append(entry(QStringLiteral("first")));
        }
        insertDirectly(QStringLiteral("(9000000000000000000, 'last', 0, 77)"));
        QueryHistory history(path());
        const HistoryPage page = find(history, {});
        QCOMPARE(page.entries.size(), 2);
        QCOMPARE(page.entries[0].outcome, RunOutcome::Cancelled); // the nearest that there is
        QCOMPARE(page.entries[1].text, QStringLiteral("first"));
    }

    void theLeastIdEndsTheSearch()
    {
        QueryHistory(path()).append(entry(QStringLiteral("first")));
        insertDirectly(QStringLiteral("(-9223372036854775808, 'least', 0, 0)"));
        QueryHistory history(path());
        const HistoryPage page = find(history, {});
        QCOMPARE(page.entries.size(), 2);
        QCOMPARE(page.entries[1].text, QStringLiteral("least"));
    }

    void stepsPassWhatIsTheSame()
    {
        QueryHistory history(path());
        for (const char *text : {"a", "b", "b", "c"})
            history.append(entry(QString::fromUtf8(text)));
        constexpr qint64 kLatest = std::numeric_limits<qint64>::max();
        const auto c = step(history, kLatest, HistoryStep::Older);
        QVERIFY(c);
        QCOMPARE(c->text, QStringLiteral("c"));
        const auto b = step(history, c->id, HistoryStep::Older, c->text);
        QCOMPARE(b->text, QStringLiteral("b"));
        const auto a = step(history, b->id, HistoryStep::Older, b->text);
        QCOMPARE(a->text, QStringLiteral("a"));
        QVERIFY(!step(history, a->id, HistoryStep::Older, a->text));
        QCOMPARE(step(history, b->id, HistoryStep::Newer, b->text)->text, QStringLiteral("c"));
        QVERIFY(!step(history, c->id, HistoryStep::Newer, c->text));
    }

    void parametersComeBackExactly()
    {
        model::ParameterSet set;
        const auto add = [&set](const QString &name, const QString &text) {
            set.put({name, text, std::get<model::EncodedValue>(model::readLiteral(text))});
        };
        add(QStringLiteral("n"), QStringLiteral("9223372036854775807 // the largest"));
        add(QStringLiteral("odd name"), QStringLiteral("'Ann\\'s'"));
        add(QStringLiteral("unused"), QStringLiteral("1"));
        const QString statement = QStringLiteral("RETURN $n, $`odd name`");
        HistoryEntry run = entry(statement);
        run.parameters = set.literalFor(statement);
        QueryHistory history(path());
        history.append(run);
        const auto found = step(history, std::numeric_limits<qint64>::max(), HistoryStep::Older);
        QVERIFY(found);
        const auto read = model::readLiteral(found->parameters);
        const auto *value = std::get_if<model::EncodedValue>(&read);
        QVERIFY2(value, qPrintable(found->parameters));
        QCOMPARE(*value, set.encodedFor(statement));
        QVERIFY(!found->isRedacted);
        QVERIFY(set.literalFor(QStringLiteral("RETURN 1")).isEmpty());
    }

    void secretsOfParametersAreLeftOut()
    {
        QueryHistory history(path());
        HistoryEntry run = entry(QStringLiteral("CREATE USER ann SET PASSWORD $new"));
        run.parameters = QStringLiteral("{new: 'hunter2'}");
        history.append(run);
        run.text = QStringLiteral("CALL log.in($password)");
        run.parameters = QStringLiteral("{password: \"hunter2\"}");
        history.append(run);
        const HistoryPage page = find(history, {});
        QCOMPARE(page.entries.size(), 2);
        for (const HistoryEntry &found : page.entries) {
            QVERIFY(found.isRedacted);
            QVERIFY2(!found.parameters.contains(QStringLiteral("hunter2")),
                     qPrintable(found.parameters));
        }
    }

    void aFileOfTheFirstVersionIsTakenOver()
    {
        {
            auto direct = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("v"));
            direct.setDatabaseName(path());
            QVERIFY(direct.open());
            QSqlQuery query(direct);
            QVERIFY(query.exec(QStringLiteral(
                "CREATE TABLE run (id INTEGER PRIMARY KEY, text TEXT NOT NULL, started_ms INTEGER "
                "NOT NULL, uri TEXT, database TEXT, duration_ms INTEGER, row_count INTEGER, "
                "outcome INTEGER, error TEXT)")));
            QVERIFY(
                query.exec(QStringLiteral("INSERT INTO run VALUES (1, 'RETURN 1', 5, 'bolt://a', "
                                          "'neo4j', 7, 1, 0, NULL)")));
            QVERIFY(query.exec(QString::fromUtf8("INSERT INTO run VALUES (2, 'SET PASSWORD ''…''', "
                                                 "6, 'bolt://a', '', 7, 1, 0, NULL)")));
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version=1")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("v"));
        QueryHistory history(path());
        QSignalSpy problems(&history, &QueryHistory::problemFound);
        const HistoryPage page = find(history, {});
        QCOMPARE(problems.size(), 0);
        QCOMPARE(page.entries.size(), 2);
        QVERIFY(page.entries[0].isRedacted);
        QVERIFY(!page.entries[1].isRedacted);
        QCOMPARE(page.entries[1].text, QStringLiteral("RETURN 1"));
        QCOMPARE(page.entries[1].duration.count(), 7);
    }

    void deletedIsGoneFromTheFile()
    {
        {
            QueryHistory history(path());
            history.append(entry(QStringLiteral("RETURN 'tell nobody'")));
            history.append(entry(QStringLiteral("RETURN 2")));
            const HistoryPage page = find(history, {});
            history.remove(page.entries[1].id);
            QCOMPARE(find(history, {}).entries.size(), 1);
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("tell nobody"));
    }

    void nothingIsRecordedWhenThatIsOff()
    {
        QueryHistory history(path());
        history.setRecording(false);
        history.append(entry(QStringLiteral("RETURN 1")));
        history.setRecording(true);
        history.append(entry(QStringLiteral("RETURN 2")));
        QCOMPARE(find(history, {}).entries.size(), 1);
    }

    void aStoppedSearchDoesNotAnswer()
    {
        QueryHistory history(path());
        history.append(entry(QStringLiteral("RETURN 1")));
        std::stop_source stop;
        bool isAnswered = false;
        history.find({}, {}, 10, stop.get_token(), this,
                     [&](const HistoryPage &) { isAnswered = true; });
        stop.request_stop();
        find(history, {});
        QVERIFY(!isAnswered);
    }

    void theListHasDaysAndPages()
    {
        QueryHistory history(path());
        constexpr int kEntries = 450;
        for (int i = 0; i < kEntries; ++i) {
            HistoryEntry run = entry(QStringLiteral("RETURN %1").arg(i));
            // Two days, at noon of each.
            run.startedAt =
                QDateTime::fromMSecsSinceEpoch(kFirstMs + (i < 400 ? 0 : kDayMs), Qt::UTC);
            history.append(run);
        }
        HistoryList list(history);
        const QAbstractItemModelTester tester(
            &list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy answered(&list, &HistoryList::answered);
        list.reload();
        QVERIFY(answered.wait(test::kPatienceMs));
        QVERIFY(list.at(0).isHeading());
        QCOMPARE(list.at(1).entry.text, QStringLiteral("RETURN 449"));
        QVERIFY(!(list.flags(list.index(0)) & Qt::ItemIsSelectable));
        QVERIFY(list.at(51).isHeading()); // the day before
        QVERIFY(list.at(51).day < list.at(0).day);
        while (list.canFetchMore({}) || list.isSearching()) {
            list.fetchMore({});
            QVERIFY(answered.wait(test::kPatienceMs));
        }
        QCOMPARE(list.rowCount(), kEntries + 2);
        QCOMPARE(list.at(list.rowCount() - 1).entry.text, QStringLiteral("RETURN 0"));
        // The heading of a day goes with the last of its entries.
        for (int i = 0; i < 50; ++i)
            list.drop(list.at(1).entry.id);
        QCOMPARE(list.rowCount(), 401);
        QVERIFY(list.at(0).isHeading());
        QCOMPARE(list.at(1).entry.text, QStringLiteral("RETURN 399"));
    }

    void anEntryOfNoDayHasAHeading()
    {
        // East of Greenwich the last moment that can be written has no local time.
        const QByteArray before = qgetenv("TZ");
        const bool hadZone = qEnvironmentVariableIsSet("TZ");
        const auto restore = qScopeGuard([&] {
            if (hadZone)
                qputenv("TZ", before);
            else
                qunsetenv("TZ");
        });
        qputenv("TZ", "XYZ-5");
        HistoryEntry run = entry(QStringLiteral("RETURN 1"));
        run.startedAt = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max(), Qt::UTC);
        QueryHistory history(path());
        history.append(run);
        HistoryList list(history);
        QSignalSpy answered(&list, &HistoryList::answered);
        list.reload();
        QVERIFY(answered.wait(test::kPatienceMs));
        QCOMPARE(list.rowCount(), 2);
        QVERIFY(list.at(0).isHeading());
        QVERIFY(!list.at(0).day.isValid());
        list.drop(list.at(1).entry.id);
        QCOMPARE(list.rowCount(), 0);
    }

    void theListFollowsTheLatestFilter()
    {
        QueryHistory history(path());
        for (int i = 0; i < 50; ++i)
            history.append(entry(QStringLiteral("RETURN %1").arg(i)));
        HistoryList list(history);
        QSignalSpy answered(&list, &HistoryList::answered);
        list.setFilter(words(QStringLiteral("RETURN 4")));
        list.setFilter(words(QStringLiteral("RETURN 49")));
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(list.at(1).entry.text, QStringLiteral("RETURN 49"));
    }
};

QTEST_GUILESS_MAIN(HistorySearchTest)
#include "tst_history_search.moc"
