// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/history_entry.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

class QSqlError;

namespace model
{

// What went wrong with the history's file; never a reason to stop working.
struct HistoryProblem {
    QString message;    // a sentence for people, translated
    QString setAsideAs; // where a damaged file was moved to, if one was
};

// The SQLite file of the history, readable by its owner only (mode 0600), in WAL mode so that
// several programs can append at once. A damaged file is renamed to .bad and a new one begun.
// Blocking; every call from the one thread that constructed it (see QueryHistory).
class HistoryDatabase
{
public:
    explicit HistoryDatabase(const QString &path);
    ~HistoryDatabase();
    HistoryDatabase(const HistoryDatabase &) = delete;
    HistoryDatabase &operator=(const HistoryDatabase &) = delete;

    [[nodiscard]] std::optional<HistoryProblem> open();
    [[nodiscard]] std::optional<HistoryProblem> append(const HistoryEntry &entry);
    [[nodiscard]] std::optional<HistoryProblem> clear();

    // The entries whose text contains the pattern, the latest first. ASCII letters match in any
    // case; an empty pattern matches all.
    [[nodiscard]] std::optional<HistoryProblem> search(const QString &pattern, int limit,
                                                       QList<HistoryEntry> &found);

private:
    enum class Health : quint8 { Sound, Damaged, Newer, Unusable };

    Health tryOpen();
    void close();
    std::optional<HistoryProblem> setAside();
    template <typename Statement>
    std::optional<HistoryProblem> run(Statement statement);
    HistoryProblem problem() const;
    bool execute(const QString &sql);
    bool appendOnce(const HistoryEntry &entry);
    bool searchOnce(const QString &pattern, int limit, QList<HistoryEntry> &found);
    bool noteError(const QSqlError &error);

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_database;
    Health m_health = Health::Unusable;
    QString m_errorText;
    bool m_errorMeansDamage = false;
};

} // namespace model
