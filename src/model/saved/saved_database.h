// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/saved/saved_item.h"
#include "model/storage/sqlite_file.h"

#include <QList>

#include <optional>

namespace model
{

/// The SQLite file of the saved queries. Blocking; every call from the one thread that constructed it
/// (see SavedQueries).
class SavedDatabase
{
public:
    explicit SavedDatabase(const QString &path);

    [[nodiscard]] std::optional<StorageProblem> open();
    [[nodiscard]] std::optional<StorageProblem> readAll(QList<SavedItem> &items);
    /// All or nothing, as remove().
    [[nodiscard]] std::optional<StorageProblem> put(const QList<SavedItem> &items);
    [[nodiscard]] std::optional<StorageProblem> remove(const QStringList &ids);
    /// Whether another program has written since this was asked last.
    bool isChangedElsewhere();

private:
    bool putOne(const SavedItem &item);
    bool removeOne(const QString &id);

    SqliteFile m_file;
    std::optional<int> m_dataVersion;
};

} // namespace model
