// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"
#include "model/query/result_handle.h"

#include <QAbstractItemModel>

#include <memory>

namespace model
{

/// One value as a tree of its parts: name, value, type. A part is made when it is looked at. Lists
/// and maps of more than kPageSize parts come in pages ("0 … 999"), and pages of pages, so that a
/// list of millions opens at once and no more than a page of it is walked through or held.
/// Holds the result that the value lies in. GUI thread.
class ValueTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, TypeColumn, ColumnCount };
    static constexpr std::uint32_t kPageSize = 1000;
    static constexpr std::size_t kTextCharacters = 300;

    explicit ValueTreeModel(QObject *parent = nullptr);
    ~ValueTreeModel() override;

    /// The tree has `value` as its only root; `result` keeps it alive.
    void setValue(const bolt::ValueView &value, ResultHandle result);
    /// Shows nothing and lets go of the result.
    void clear();

    const ResultHandle &result() const { return m_result; }
    /// The part at `index`; that of a page is the list or map it belongs to.
    bolt::ValueView value(const QModelIndex &index) const;
    bool isPage(const QModelIndex &index) const;
    /// Where the part is in the value, as Cypher has it behind a variable: ".name", "[3].`odd key`".
    /// Properties belong to their node as they do there. Empty for the value itself.
    QString path(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    class Item;

    static Item *itemAt(const QModelIndex &index);

    ResultHandle m_result;
    std::unique_ptr<Item> m_root; ///< null: no value
};

} // namespace model
