// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/history_database.h"

#include "model/storage/damaged_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace model
{
namespace
{

constexpr int kVersion = 1;
constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// Result codes of SQLite that say that the file is not a sound database.
constexpr int kSqliteCorrupt = 11;
constexpr int kSqliteNotADatabase = 26;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(QueryHistory)
};

// SQLite gives its side files the mode of the main file, so that has to be right from the start.
void createForOwnerOnly(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setPermissions(kOwnerOnly);
}

QString asLikePattern(QString text)
{
    for (const char16_t special : {u'\\', u'%', u'_'})
        text.replace(QChar(special), QString(u'\\') % QChar(special));
    return u'%' % text % u'%';
}

HistoryEntry entryAt(const QSqlQuery &row)
{
    HistoryEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.text = row.value(1).toString();
    entry.startedAt = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), Qt::UTC);
    entry.uri = row.value(3).toString();
    entry.database = row.value(4).toString();
    entry.duration = std::chrono::milliseconds(row.value(5).toLongLong());
    entry.rows = row.value(6).toLongLong();
    entry.outcome = RunOutcome(row.value(7).toInt());
    entry.error = row.value(8).toString();
    return entry;
}

} // namespace

HistoryDatabase::HistoryDatabase(const QString &path)
    : m_path(path)
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

HistoryDatabase::~HistoryDatabase()
{
    close();
}

std::optional<HistoryProblem> HistoryDatabase::open()
{
    m_health = tryOpen();
    if (m_health == Health::Damaged)
        return setAside();
    if (m_health == Health::Sound)
        return std::nullopt;
    return problem();
}

HistoryDatabase::Health HistoryDatabase::tryOpen()
{
    createForOwnerOnly(m_path);
    m_errorMeansDamage = false;
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open()) {
        noteError(m_database.lastError());
        return m_errorMeansDamage ? Health::Damaged : Health::Unusable;
    }
    QSqlQuery check(m_database);
    if (!check.exec(QStringLiteral("PRAGMA quick_check(1)")) || !check.next()) {
        noteError(check.lastError());
        return m_errorMeansDamage ? Health::Damaged : Health::Unusable;
    }
    if (check.value(0).toString() != u"ok")
        return Health::Damaged;
    check.finish();
    QSqlQuery version(m_database);
    version.exec(QStringLiteral("PRAGMA user_version"));
    if (version.next() && version.value(0).toInt() > kVersion)
        return Health::Newer;
    version.finish();
    const bool isReady =
        execute(QStringLiteral("PRAGMA journal_mode=WAL")) &&
        execute(QStringLiteral("PRAGMA synchronous=NORMAL")) &&
        execute(QStringLiteral("CREATE TABLE IF NOT EXISTS run (id INTEGER PRIMARY KEY, "
                               "text TEXT NOT NULL, started_ms INTEGER NOT NULL, uri TEXT, "
                               "database TEXT, duration_ms INTEGER, row_count INTEGER, "
                               "outcome INTEGER, error TEXT)")) &&
        execute(QStringLiteral("PRAGMA user_version=%1").arg(kVersion));
    return isReady ? Health::Sound : Health::Unusable;
}

void HistoryDatabase::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

std::optional<HistoryProblem> HistoryDatabase::setAside()
{
    close();
    const QString asideName = freeBadName(m_path);
    if (!QFile::rename(m_path, asideName)) {
        m_health = Health::Unusable;
        m_errorText = Texts::tr("the damaged file cannot be moved aside");
        return problem();
    }
    // What the side files still hold belongs to the damaged file and would spoil the new one.
    for (const QLatin1String suffix : {QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::rename(m_path % suffix, asideName % suffix);
    m_health = tryOpen();
    if (m_health != Health::Sound)
        return problem();
    return HistoryProblem{
        Texts::tr("The history was damaged. It is kept as %1, and a new one is begun.")
            .arg(QDir::toNativeSeparators(asideName)),
        asideName};
}

// Runs the statement; when it meets a damaged file, once more on a new one.
template <typename Statement>
std::optional<HistoryProblem> HistoryDatabase::run(Statement statement)
{
    if (m_health != Health::Sound)
        return problem();
    m_errorMeansDamage = false;
    if (statement())
        return std::nullopt;
    if (!m_errorMeansDamage)
        return problem();
    const std::optional<HistoryProblem> damage = setAside();
    return m_health == Health::Sound && !statement() ? problem() : damage;
}

HistoryProblem HistoryDatabase::problem() const
{
    if (m_health == Health::Newer) {
        return {
            Texts::tr("The history was written by a newer version of LightningBolt, so it is not "
                      "used."),
            {}};
    }
    return {Texts::tr("The history in %1 cannot be used: %2")
                .arg(QDir::toNativeSeparators(m_path), m_errorText),
            {}};
}

bool HistoryDatabase::noteError(const QSqlError &error)
{
    m_errorText = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    const int code = error.nativeErrorCode().toInt() & 0xff;
    m_errorMeansDamage = code == kSqliteCorrupt || code == kSqliteNotADatabase;
    return false;
}

bool HistoryDatabase::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    return query.exec(sql) || noteError(query.lastError());
}

std::optional<HistoryProblem> HistoryDatabase::append(const HistoryEntry &entry)
{
    return run([&] { return appendOnce(entry); });
}

bool HistoryDatabase::appendOnce(const HistoryEntry &entry)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("INSERT INTO run (text, started_ms, uri, database, duration_ms, "
                                 "row_count, outcome, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    // A null string would be stored as NULL, which the table does not take for the text.
    query.addBindValue(entry.text.isNull() ? QLatin1String("") : entry.text);
    query.addBindValue(entry.startedAt.toMSecsSinceEpoch());
    query.addBindValue(entry.uri);
    query.addBindValue(entry.database);
    query.addBindValue(qint64(entry.duration.count()));
    query.addBindValue(entry.rows);
    query.addBindValue(int(entry.outcome));
    query.addBindValue(entry.error);
    return query.exec() || noteError(query.lastError());
}

std::optional<HistoryProblem> HistoryDatabase::clear()
{
    return run([this] { return execute(QStringLiteral("DELETE FROM run")); });
}

std::optional<HistoryProblem> HistoryDatabase::search(const QString &pattern, int limit,
                                                      QList<HistoryEntry> &found)
{
    return run([&] { return searchOnce(pattern, limit, found); });
}

bool HistoryDatabase::searchOnce(const QString &pattern, int limit, QList<HistoryEntry> &found)
{
    found.clear();
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT id, text, started_ms, uri, database, duration_ms, "
                                 "row_count, outcome, error FROM run WHERE text LIKE ? ESCAPE '\\' "
                                 "ORDER BY id DESC LIMIT ?"));
    query.addBindValue(asLikePattern(pattern));
    query.addBindValue(limit);
    if (!query.exec())
        return noteError(query.lastError());
    while (query.next())
        found.append(entryAt(query));
    return !query.lastError().isValid() || noteError(query.lastError());
}

} // namespace model
