// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqlite_file.h"

#include "model/storage/damaged_file.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>
#include <QVariant>

#include <chrono>
#include <utility>

namespace model
{
namespace
{

constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
/// A larger file would take a while to read; damage in it is told when it is met.
constexpr qint64 kLargestChecked = 16 * 1024 * 1024;

/// How long another program may hold the file.
constexpr std::chrono::milliseconds kLongestWait{5000};
constexpr std::chrono::milliseconds kPause{10};

// Result codes of SQLite, the latter two of a file that is not a sound database.
constexpr int kSqliteBusy = 5;
constexpr int kSqliteCorrupt = 11;
constexpr int kSqliteNotADatabase = 26;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(model::SqliteFile)
};

// SQLite gives its side files the mode of the main file, so that has to be right from the start.
void createForOwnerOnly(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setPermissions(kOwnerOnly);
}

} // namespace

SqliteFile::SqliteFile(const QString &path, int version, SetUp setUp)
    : m_path(path)
    , m_version(version)
    , m_setUp(std::move(setUp))
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SqliteFile::~SqliteFile()
{
    close();
}

std::optional<StorageProblem> SqliteFile::open()
{
    m_health = tryOpen();
    if (m_health == Health::Damaged)
        return setAside();
    if (m_health == Health::Sound)
        return std::nullopt;
    return problem();
}

/// SQLite waits for other programs by itself, but not where it sees that two would wait for each
/// other, as when both make the file.
SqliteFile::Health SqliteFile::tryOpen()
{
    const QDeadlineTimer deadline(kLongestWait);
    while (true) {
        m_errorCode = 0;
        const Health health = tryOpenOnce();
        if (m_errorCode != kSqliteBusy || deadline.hasExpired())
            return health;
        close();
        QThread::msleep(kPause.count());
    }
}

SqliteFile::Health SqliteFile::tryOpenOnce()
{
    createForOwnerOnly(m_path);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kLongestWait.count()));
    if (!m_database.open()) {
        noteError(m_database.lastError());
        return healthAfterError();
    }
    if (const Health health = check(); health != Health::Sound)
        return health;
    const std::optional<int> found = version();
    if (!found)
        return healthAfterError();
    if (*found > m_version)
        return Health::Newer;
    const bool isReady = execute(QStringLiteral("PRAGMA journal_mode=WAL")) &&
                         execute(QStringLiteral("PRAGMA synchronous=NORMAL")) &&
                         execute(QStringLiteral("PRAGMA secure_delete=ON")) &&
                         (*found == m_version || setUpTables());
    if (isReady)
        return Health::Sound;
    return healthAfterError();
}

SqliteFile::Health SqliteFile::check()
{
    if (QFileInfo(m_path).size() > kLargestChecked)
        return Health::Sound;
    QSqlQuery check(m_database);
    if (!check.exec(QStringLiteral("PRAGMA quick_check(1)")) || !check.next()) {
        noteError(check.lastError());
        return healthAfterError();
    }
    return check.value(0).toString() == u"ok" ? Health::Sound : Health::Damaged;
}

std::optional<int> SqliteFile::version()
{
    QSqlQuery version(m_database);
    if (!version.exec(QStringLiteral("PRAGMA user_version")) || !version.next()) {
        noteError(version.lastError());
        return std::nullopt;
    }
    return version.value(0).toInt();
}

/// Another program may be about to do the same: who comes second finds it done.
bool SqliteFile::setUpTables()
{
    return inTransaction([this] {
        const std::optional<int> found = version();
        if (!found)
            return false;
        return *found >= m_version ||
               (m_setUp(*this, *found) &&
                execute(QStringLiteral("PRAGMA user_version=%1").arg(m_version)));
    });
}

void SqliteFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

std::optional<StorageProblem> SqliteFile::setAside()
{
    close();
    const QString asideName = freeBadName(m_path);
    if (!QFile::rename(m_path, asideName)) {
        m_health = Health::Unusable;
        m_errorText = Text::tr("the damaged file cannot be moved aside");
        return problem();
    }
    // What the side files still hold belongs to the damaged file and would spoil the new one.
    for (const QLatin1String suffix : {QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::rename(m_path % suffix, asideName % suffix);
    m_health = tryOpen();
    if (m_health != Health::Sound)
        return problem();
    return StorageProblem{
        Text::tr("The file %1 was damaged. It is kept as %2, and a new one is begun.")
            .arg(QDir::toNativeSeparators(m_path), QDir::toNativeSeparators(asideName)),
        asideName};
}

std::optional<StorageProblem> SqliteFile::run(const std::function<bool()> &work)
{
    if (m_health != Health::Sound)
        return problem();
    m_errorCode = 0;
    if (work())
        return std::nullopt;
    if (healthAfterError() != Health::Damaged)
        return problem();
    const std::optional<StorageProblem> damage = setAside();
    return m_health == Health::Sound && !work() ? problem() : damage;
}

StorageProblem SqliteFile::problem() const
{
    const QString path = QDir::toNativeSeparators(m_path);
    if (m_health == Health::Newer)
        return {Text::tr("The file %1 was written by a newer version of LightningBolt, so it is "
                         "not used.")
                    .arg(path),
                {}};
    return {Text::tr("The file %1 cannot be used: %2").arg(path, m_errorText), {}};
}

bool SqliteFile::noteError(const QSqlError &error)
{
    m_errorText = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    m_errorCode = error.nativeErrorCode().toInt() & 0xff;
    return false;
}

SqliteFile::Health SqliteFile::healthAfterError() const
{
    const bool isDamage = m_errorCode == kSqliteCorrupt || m_errorCode == kSqliteNotADatabase;
    return isDamage ? Health::Damaged : Health::Unusable;
}

QSqlQuery SqliteFile::query() const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query;
}

bool SqliteFile::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    return query.exec(sql) || noteError(query.lastError());
}

bool SqliteFile::execute(QSqlQuery &query)
{
    return query.exec() || noteError(query.lastError());
}

bool SqliteFile::isReadWhole(const QSqlQuery &query)
{
    return !query.lastError().isValid() || noteError(query.lastError());
}

bool SqliteFile::inTransaction(const std::function<bool()> &work)
{
    if (!execute(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    if (work() && execute(QStringLiteral("COMMIT")))
        return true;
    // The first error is the one to tell.
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    return false;
}

} // namespace model
