// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/storage_problem.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <optional>

class QSqlError;
class QSqlQuery;

namespace model
{

/// An SQLite file of the person's, readable by its owner only (mode 0600), in WAL mode so that
/// several programs can use it at once. A damaged file is renamed to .bad and a new one begun; one
/// of a newer version is left alone. What is deleted is overwritten. Blocking; every call from the
/// one thread that constructed it.
class SqliteFile
{
public:
    /// Makes the tables of this version out of those of `fromVersion`, 0 in a new file, inside of a
    /// transaction. False: it could not.
    using SetUp = std::function<bool(SqliteFile &file, int fromVersion)>;

    SqliteFile(const QString &path, int version, SetUp setUp);
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    [[nodiscard]] std::optional<StorageProblem> open();
    /// Runs the work, which returns whether it went well; when it meets a damaged file, once more on
    /// a new one.
    [[nodiscard]] std::optional<StorageProblem> run(const std::function<bool()> &work);

    // For the work of run() and for SetUp:

    QSqlQuery query() const;
    bool execute(const QString &sql);
    /// Runs a prepared query.
    bool execute(QSqlQuery &query);
    /// After the last row: whether all were read.
    bool isReadWhole(const QSqlQuery &query);
    /// All of the work or nothing.
    bool inTransaction(const std::function<bool()> &work);

private:
    enum class Health : quint8 { Sound, Damaged, Newer, Unusable };

    Health tryOpen();
    Health tryOpenOnce();
    Health check();
    std::optional<int> version();
    bool setUpTables();
    void close();
    std::optional<StorageProblem> setAside();
    StorageProblem problem() const;
    bool noteError(const QSqlError &error);
    Health healthAfterError() const;

    const QString m_path;
    const int m_version;
    const SetUp m_setUp;
    const QString m_connectionName;
    QSqlDatabase m_database;
    Health m_health = Health::Unusable;
    QString m_errorText;
    /// SQLite's result code without its extension.
    int m_errorCode = 0;
};

} // namespace model
