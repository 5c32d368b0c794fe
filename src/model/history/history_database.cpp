// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/history_database.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace model
{
namespace
{

// 2: the parameters of a run.
constexpr int kVersion = 2;
// Of ids, so that a search of all can be given up within a few milliseconds.
constexpr qint64 kChunk = 20'000;
// As much of a text as a list shows, and as is looked through for what is similar.
constexpr int kShown = 1000;

const QLatin1String kColumns("started_ms, uri, database, duration_ms, row_count, outcome, "
                             "parameters, is_redacted");

bool setUp(SqliteFile &file, int fromVersion)
{
    if (fromVersion == 0) {
        const bool isMade = file.execute(QStringLiteral(
            "CREATE TABLE IF NOT EXISTS run (id INTEGER PRIMARY KEY, text TEXT NOT NULL, "
            "started_ms INTEGER NOT NULL, uri TEXT, database TEXT, duration_ms INTEGER, "
            "row_count INTEGER, outcome INTEGER, error TEXT)"));
        if (!isMade)
            return false;
    }
    return file.execute(QStringLiteral("ALTER TABLE run ADD COLUMN parameters TEXT")) &&
           file.execute(QStringLiteral(
               "ALTER TABLE run ADD COLUMN is_redacted INTEGER NOT NULL DEFAULT 0")) &&
           // Version 1 left strings out without noting it: quote, ellipsis, quote.
           file.execute(QStringLiteral("UPDATE run SET is_redacted = 1 WHERE instr(text, "
                                       "char(39, 8230, 39)) > 0")) &&
           file.execute(QStringLiteral("CREATE INDEX run_of_server ON run (uri, id)"));
}

QString escaped(QString text)
{
    for (const char16_t special : {u'\\', u'%', u'_'})
        text.replace(QChar(special), QString(u'\\') % QChar(special));
    return text;
}

QString containing(const QString &text)
{
    return u'%' % escaped(text) % u'%';
}

// The letters in their order, whatever stands between them.
QString scattered(const QString &word)
{
    QString pattern(u'%');
    for (const QChar letter : word)
        pattern += escaped(letter) % u'%';
    return pattern;
}

// Columns: id, text, error, whether the text is cut, kColumns.
HistoryEntry entryAt(const QSqlQuery &row)
{
    HistoryEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.text = row.value(1).toString();
    entry.error = row.value(2).toString();
    entry.isCut = row.value(3).toBool();
    entry.startedAt = QDateTime::fromMSecsSinceEpoch(row.value(4).toLongLong(), Qt::UTC);
    entry.uri = row.value(5).toString();
    entry.database = row.value(6).toString();
    entry.duration = std::chrono::milliseconds(row.value(7).toLongLong());
    entry.rows = row.value(8).toLongLong();
    entry.outcome = RunOutcome(std::clamp(row.value(9).toInt(), 0, int(RunOutcome::Cancelled)));
    entry.parameters = row.value(10).toString();
    entry.isRedacted = row.value(11).toBool();
    return entry;
}

QString wholeEntries()
{
    return QStringLiteral("SELECT id, text, error, 0, %1 FROM run ").arg(kColumns);
}

// The conditions that the words make; their patterns are to be bound in this order.
QString wordConditions(const QStringList &words, HistoryFit fit, QStringList &patterns)
{
    QStringList contains;
    for (const QString &word : words) {
        contains << QStringLiteral("text LIKE ? ESCAPE '\\'");
        patterns << containing(word);
    }
    if (words.isEmpty())
        return {};
    if (fit == HistoryFit::Contains)
        return QStringLiteral(" AND ") % contains.join(QStringLiteral(" AND "));
    QString conditions =
        QStringLiteral(" AND NOT (%1)").arg(contains.join(QStringLiteral(" AND ")));
    for (const QString &word : words) {
        conditions += QStringLiteral(" AND substr(text, 1, %1) LIKE ? ESCAPE '\\'").arg(kShown);
        patterns << scattered(word);
    }
    return conditions;
}

} // namespace

HistoryDatabase::HistoryDatabase(const QString &path)
    : m_file(path, kVersion, setUp)
{
}

std::optional<StorageProblem> HistoryDatabase::open()
{
    return m_file.open();
}

std::optional<StorageProblem> HistoryDatabase::append(const HistoryEntry &entry)
{
    return m_file.run([&] { return appendOnce(entry); });
}

bool HistoryDatabase::appendOnce(const HistoryEntry &entry)
{
    QSqlQuery query = m_file.query();
    query.prepare(QStringLiteral("INSERT INTO run (text, error, %1) VALUES (?, ?, ?, ?, ?, ?, ?, "
                                 "?, ?, ?)")
                      .arg(kColumns));
    // A null string would be stored as NULL, which the table does not take for the text.
    query.addBindValue(entry.text.isNull() ? QLatin1String("") : entry.text);
    query.addBindValue(entry.error);
    query.addBindValue(entry.startedAt.toMSecsSinceEpoch());
    query.addBindValue(entry.uri);
    query.addBindValue(entry.database);
    query.addBindValue(qint64(entry.duration.count()));
    query.addBindValue(entry.rows);
    query.addBindValue(int(entry.outcome));
    query.addBindValue(entry.parameters);
    query.addBindValue(entry.isRedacted);
    return m_file.execute(query);
}

std::optional<StorageProblem> HistoryDatabase::remove(qint64 id)
{
    return m_file.run([&] {
        QSqlQuery query = m_file.query();
        query.prepare(QStringLiteral("DELETE FROM run WHERE id = ?"));
        query.addBindValue(id);
        return m_file.execute(query);
    });
}

std::optional<StorageProblem> HistoryDatabase::clear()
{
    return m_file.run([this] {
        return m_file.execute(QStringLiteral("DELETE FROM run")) &&
               m_file.execute(QStringLiteral("VACUUM")) &&
               m_file.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    });
}

std::optional<StorageProblem> HistoryDatabase::search(const QString &pattern, int limit,
                                                      QList<HistoryEntry> &found)
{
    return m_file.run([&] { return searchOnce(pattern, limit, found); });
}

bool HistoryDatabase::searchOnce(const QString &pattern, int limit, QList<HistoryEntry> &found)
{
    found.clear();
    QSqlQuery query = m_file.query();
    query.prepare(wholeEntries() %
                  QStringLiteral("WHERE text LIKE ? ESCAPE '\\' ORDER BY id DESC LIMIT ?"));
    query.addBindValue(containing(pattern));
    query.addBindValue(limit);
    if (!m_file.execute(query))
        return false;
    while (query.next())
        found.append(entryAt(query));
    return m_file.isReadWhole(query);
}

std::optional<StorageProblem> HistoryDatabase::find(const HistoryFilter &filter,
                                                    const HistoryCursor &from, int limit,
                                                    const std::function<bool()> &isStopped,
                                                    HistoryPage &page)
{
    return m_file.run([&] { return findOnce(filter, from, limit, isStopped, page); });
}

bool HistoryDatabase::findOnce(const HistoryFilter &filter, const HistoryCursor &from, int limit,
                               const std::function<bool()> &isStopped, HistoryPage &page)
{
    page = {};
    page.fit = from.fit;
    qint64 before = from.before;
    while (!isStopped()) {
        std::optional<qint64> last;
        if (!lastBefore(before, last))
            return false;
        if (!last) {
            if (page.fit == HistoryFit::Similar || searchWords(filter.words).isEmpty())
                return true;
            page.next = HistoryCursor{HistoryFit::Similar};
            if (!page.entries.isEmpty())
                return true;
            page.fit = HistoryFit::Similar;
            page.next.reset();
            before = HistoryCursor().before;
            continue;
        }
        // Ids may have gaps of any size.
        constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
        const qint64 least = *last < kLeast + kChunk ? kLeast : *last - kChunk + 1;
        const int room = limit - int(page.entries.size());
        if (!findBetween(filter, least, before, room, page))
            return false;
        before = least;
        if (page.entries.size() >= limit) {
            page.next = HistoryCursor{page.fit, page.entries.last().id};
            return true;
        }
    }
    return true;
}

bool HistoryDatabase::lastBefore(qint64 before, std::optional<qint64> &id)
{
    QSqlQuery query = m_file.query();
    query.prepare(QStringLiteral("SELECT id FROM run WHERE id < ? ORDER BY id DESC LIMIT 1"));
    query.addBindValue(before);
    if (!m_file.execute(query))
        return false;
    if (query.next())
        id = query.value(0).toLongLong();
    return m_file.isReadWhole(query);
}

bool HistoryDatabase::findBetween(const HistoryFilter &filter, qint64 least, qint64 before,
                                  int limit, HistoryPage &page)
{
    const QStringList words = searchWords(filter.words);
    QStringList patterns;
    QString conditions = wordConditions(words, page.fit, patterns);
    if (!filter.uri.isEmpty())
        conditions += QStringLiteral(" AND uri = ?");
    if (filter.outcome)
        conditions += QStringLiteral(" AND outcome = ?");
    QSqlQuery query = m_file.query();
    query.prepare(QStringLiteral("SELECT id, substr(text, 1, %1), substr(error, 1, %1), "
                                 "length(text) > %1, %2 FROM run WHERE id >= ? AND id < ?%3 "
                                 "ORDER BY id DESC")
                      .arg(QString::number(kShown), kColumns, conditions));
    query.addBindValue(least);
    query.addBindValue(before);
    for (const QString &pattern : patterns)
        query.addBindValue(pattern);
    if (!filter.uri.isEmpty())
        query.addBindValue(filter.uri);
    if (filter.outcome)
        query.addBindValue(int(*filter.outcome));
    if (!m_file.execute(query))
        return false;
    for (int room = limit; room > 0 && query.next();) {
        HistoryEntry entry = entryAt(query);
        const bool isFit = page.fit == HistoryFit::Contains ||
                           std::ranges::all_of(words, [&entry](const QString &word) {
                               return isSimilar(word, entry.text);
                           });
        if (!isFit)
            continue;
        page.entries.append(std::move(entry));
        --room;
    }
    return m_file.isReadWhole(query);
}

std::optional<StorageProblem> HistoryDatabase::read(qint64 id, std::optional<HistoryEntry> &found)
{
    return m_file.run([&] {
        QSqlQuery query = m_file.query();
        query.prepare(wholeEntries() % QStringLiteral("WHERE id = ?"));
        query.addBindValue(id);
        return readOne(query, found);
    });
}

std::optional<StorageProblem> HistoryDatabase::step(qint64 id, HistoryStep direction,
                                                    const QString &text,
                                                    std::optional<HistoryEntry> &found)
{
    return m_file.run([&] {
        QSqlQuery query = m_file.query();
        query.prepare(wholeEntries() %
                      (direction == HistoryStep::Older
                           ? QStringLiteral("WHERE id < ? AND text <> ? ORDER BY id DESC LIMIT 1")
                           : QStringLiteral("WHERE id > ? AND text <> ? ORDER BY id LIMIT 1")));
        query.addBindValue(id);
        query.addBindValue(text.isNull() ? QLatin1String("") : text);
        return readOne(query, found);
    });
}

bool HistoryDatabase::readOne(QSqlQuery &query, std::optional<HistoryEntry> &found)
{
    found.reset();
    if (!m_file.execute(query))
        return false;
    if (query.next())
        found = entryAt(query);
    return m_file.isReadWhole(query);
}

std::optional<StorageProblem> HistoryDatabase::servers(QStringList &found)
{
    return m_file.run([&] {
        found.clear();
        // From one address to the next by the index: DISTINCT would read all entries.
        QSqlQuery query = m_file.query();
        query.prepare(
            QStringLiteral("WITH RECURSIVE server(uri) AS (SELECT min(uri) FROM run UNION ALL "
                           "SELECT (SELECT min(uri) FROM run WHERE uri > server.uri) FROM server "
                           "WHERE server.uri IS NOT NULL) SELECT uri FROM server WHERE uri <> ''"));
        if (!m_file.execute(query))
            return false;
        while (query.next())
            found.append(query.value(0).toString());
        return m_file.isReadWhole(query);
    });
}

} // namespace model
