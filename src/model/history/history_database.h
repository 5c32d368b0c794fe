// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/history_search.h"
#include "model/storage/sqlite_file.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace model
{

// The SQLite file of the history; several programs can append at once. Blocking; every call from the
// one thread that constructed it (see QueryHistory).
class HistoryDatabase
{
public:
    explicit HistoryDatabase(const QString &path);

    [[nodiscard]] std::optional<StorageProblem> open();
    [[nodiscard]] std::optional<StorageProblem> append(const HistoryEntry &entry);
    [[nodiscard]] std::optional<StorageProblem> remove(qint64 id);
    // The file becomes as small as it was at first.
    [[nodiscard]] std::optional<StorageProblem> clear();

    // The entries whose text contains the pattern, the latest first. ASCII letters match in any
    // case; an empty pattern matches all.
    [[nodiscard]] std::optional<StorageProblem> search(const QString &pattern, int limit,
                                                       QList<HistoryEntry> &found);

    // The next entries that fit, at most `limit`; fewer, perhaps none, when it was to stop.
    // `isStopped` is asked every few milliseconds.
    [[nodiscard]] std::optional<StorageProblem> find(const HistoryFilter &filter,
                                                     const HistoryCursor &from, int limit,
                                                     const std::function<bool()> &isStopped,
                                                     HistoryPage &page);
    // An entry with the whole of its text; nothing when there is none of that id.
    [[nodiscard]] std::optional<StorageProblem> read(qint64 id, std::optional<HistoryEntry> &found);
    // The nearest entry before or after `id` whose text is another than `text`.
    [[nodiscard]] std::optional<StorageProblem>
    step(qint64 id, HistoryStep direction, const QString &text, std::optional<HistoryEntry> &found);
    // The addresses of all servers that there are entries of.
    [[nodiscard]] std::optional<StorageProblem> servers(QStringList &found);

private:
    bool appendOnce(const HistoryEntry &entry);
    bool searchOnce(const QString &pattern, int limit, QList<HistoryEntry> &found);
    bool findOnce(const HistoryFilter &filter, const HistoryCursor &from, int limit,
                  const std::function<bool()> &isStopped, HistoryPage &page);
    bool findBetween(const HistoryFilter &filter, qint64 least, qint64 before, int limit,
                     HistoryPage &page);
    bool lastBefore(qint64 before, std::optional<qint64> &id);
    bool readOne(QSqlQuery &query, std::optional<HistoryEntry> &found);

    SqliteFile m_file;
};

} // namespace model
