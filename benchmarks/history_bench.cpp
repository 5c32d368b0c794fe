// SPDX-License-Identifier: GPL-3.0-or-later
// How long a history of many entries takes to open and to search: history_bench FOLDER [ENTRIES].
#include "model/history/history_list.h"
#include "model/history/query_history.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <cstdio>

namespace
{

constexpr int kDefaultEntries = 1'000'000;
constexpr int kBatch = 50'000;
constexpr double kNsPerMs = 1e6;

/// Straight into the table: a million calls of append() would be a million commits.
void fill(const QString &path, int entries)
{
    {
        auto database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fill"));
        database.setDatabaseName(path);
        database.open();
        QSqlQuery insert(database);
        for (int i = 0; i < entries; ++i) {
            if (i % kBatch == 0) {
                database.transaction();
                insert.prepare(QStringLiteral(
                    "INSERT INTO run (text, started_ms, uri, database, duration_ms, row_count, "
                    "outcome) VALUES (?, ?, ?, 'neo4j', 12, 100, 0)"));
            }
            insert.addBindValue(QStringLiteral("MATCH (p:Person {id: %1})-[:ACTED_IN]->(m:Movie) "
                                               "WHERE m.released > 1990 RETURN p.name, m.title "
                                               "ORDER BY m.title LIMIT %2")
                                    .arg(i)
                                    .arg(i % 1000));
            insert.addBindValue(1'600'000'000'000 + qint64(i) * 60'000);
            insert.addBindValue(QStringLiteral("neo4j://server%1:7687").arg(i % 5));
            insert.exec();
            if (i % kBatch == kBatch - 1 || i == entries - 1)
                database.commit();
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("fill"));
}

void measure(model::HistoryList &list, const char *what, const QString &words,
             const QElapsedTimer &timer)
{
    QEventLoop loop;
    QObject::connect(&list, &model::HistoryList::answered, &loop, &QEventLoop::quit);
    const qint64 begin = timer.nsecsElapsed();
    model::HistoryFilter filter;
    filter.words = words;
    list.setFilter(filter);
    loop.exec();
    std::printf("%-42s %8.1f ms, %d rows\n", what,
                static_cast<double>(timer.nsecsElapsed() - begin) / kNsPerMs, list.rowCount());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "history_bench FOLDER [ENTRIES]\n");
        return 1;
    }
    const QString path = QDir(QString::fromLocal8Bit(argv[1])).filePath(QStringLiteral("h.sqlite"));
    const int entries = argc > 2 ? std::atoi(argv[2]) : kDefaultEntries;
    if (!QFileInfo::exists(path)) {
        {
            const model::QueryHistory made(path);
        }
        fill(path, entries);
    }
    std::printf("%d entries, %.1f MiB\n", entries,
                static_cast<double>(QFileInfo(path).size()) / (1024 * 1024));
    QElapsedTimer timer;
    timer.start();
    model::QueryHistory history(path);
    model::HistoryList list(history);
    measure(list, "opened, the latest 200 shown", {}, timer);
    measure(list, "a word of all", QStringLiteral("person"), timer);
    measure(list, "two words, some of all ages", QStringLiteral("{id: 77}"), timer);
    measure(list, "two words, few entries", QStringLiteral("123456 title"), timer);
    measure(list, "nothing contains it, all are similar", QStringLiteral("prson"), timer);
    measure(list, "nothing fits", QStringLiteral("zebra"), timer);
    return 0;
}
