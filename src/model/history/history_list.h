// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/history_search.h"

#include <QAbstractListModel>
#include <QDate>

#include <stop_token>
#include <vector>

namespace model
{

class QueryHistory;

/// The history as a list, the latest first, with a heading above each day. It holds what has been
/// scrolled to: more is asked of the history when a view wants it, and comes later. GUI thread.
class HistoryList : public QAbstractListModel
{
    Q_OBJECT

public:
    /// A heading, or else an entry.
    struct Row {
        QDate day; ///< in local time
        HistoryFit fit = HistoryFit::Contains;
        HistoryEntry entry;

        bool isHeading() const { return entry.id == 0; }
    };
    enum Roles : quint16 { IdRole = Qt::UserRole };

    explicit HistoryList(QueryHistory &history, QObject *parent = nullptr);
    ~HistoryList() override;

    const HistoryFilter &filter() const { return m_filter; }
    /// Begins anew, with the latest that fits.
    void setFilter(const HistoryFilter &filter);
    void reload();
    /// Takes an entry out of the list, with its heading when that has no other.
    void drop(qint64 id);
    const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1 when it is not among those that are here.
    int rowOf(qint64 id) const;
    /// Whether an answer is still to come.
    bool isSearching() const { return m_isSearching; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// An answer has come: the first one after a change of the filter, or more.
    void answered();

private:
    void search(const HistoryCursor &from);
    void takePage(const HistoryPage &page);
    std::vector<Row> rowsOf(const HistoryPage &page) const;

    QueryHistory &m_history;
    HistoryFilter m_filter;
    std::vector<Row> m_rows;
    std::optional<HistoryCursor> m_next;
    std::stop_source m_stop; ///< of the search that runs
    bool m_isSearching = false;
    bool m_isFresh = false; ///< the next answer replaces the rows
};

} // namespace model
