// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/history_list.h"

#include "model/history/query_history.h"

#include <algorithm>

namespace model
{

namespace
{

constexpr int kPageSize = 200;

QDate dayOf(const HistoryEntry &entry)
{
    return entry.startedAt.toLocalTime().date();
}

} // namespace

HistoryList::HistoryList(QueryHistory &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
{
}

HistoryList::~HistoryList()
{
    m_stop.request_stop();
}

void HistoryList::setFilter(const HistoryFilter &filter)
{
    m_filter = filter;
    reload();
}

void HistoryList::reload()
{
    m_stop.request_stop();
    m_next.reset();
    m_isFresh = true;
    search({});
}

void HistoryList::search(const HistoryCursor &from)
{
    m_isSearching = true;
    m_stop = std::stop_source();
    m_history.find(m_filter, from, kPageSize, m_stop.get_token(), this,
                   [this](const HistoryPage &page) { takePage(page); });
}

void HistoryList::takePage(const HistoryPage &page)
{
    m_isSearching = false;
    m_next = page.next;
    if (m_isFresh) {
        m_isFresh = false;
        beginResetModel();
        m_rows.clear();
        m_rows = rowsOf(page);
        endResetModel();
    } else if (const std::vector<Row> rows = rowsOf(page); !rows.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
    Q_EMIT answered();
}

/// With the headings that are wanted behind the rows that are here already.
std::vector<HistoryList::Row> HistoryList::rowsOf(const HistoryPage &page) const
{
    std::vector<Row> rows;
    std::optional<Row> last = m_rows.empty() ? std::nullopt : std::optional(m_rows.back());
    for (const HistoryEntry &entry : page.entries) {
        const QDate day = dayOf(entry);
        if (!last || last->fit != page.fit || last->day != day)
            rows.push_back({day, page.fit, {}});
        rows.push_back({day, page.fit, entry});
        last = rows.back();
    }
    return rows;
}

int HistoryList::rowOf(qint64 id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [id](const Row &row) { return row.entry.id == id; });
    return id == 0 || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void HistoryList::drop(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const bool isLast = row + 1 == rowCount() || at(row + 1).isHeading();
    const int first = isLast && row > 0 && at(row - 1).isHeading() ? row - 1 : row;
    beginRemoveRows({}, first, row);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + row + 1);
    endRemoveRows();
}

int HistoryList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HistoryList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = at(index.row());
    if (role == Qt::DisplayRole)
        return row.isHeading() ? QVariant(row.day) : QVariant(row.entry.text.simplified());
    if (role == IdRole && !row.isHeading())
        return row.entry.id;
    return {};
}

Qt::ItemFlags HistoryList::flags(const QModelIndex &index) const
{
    if (!index.isValid() || at(index.row()).isHeading())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool HistoryList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isSearching;
}

void HistoryList::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        search(*m_next);
}

} // namespace model
