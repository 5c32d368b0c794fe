// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/table/row_order.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace model
{

/// The ways to look at a result.
enum class ResultView : std::uint8_t { Table, Graph, Summary, Plan };

/// A column, as the person has it. A plain value.
struct ColumnLook {
    QString name;
    int width = 0;  ///< in logical pixels; 0: fitted to the content
    int place = -1; ///< from the left, hidden ones included; -1: no column was moved
    bool isHidden = false;

    friend bool operator==(const ColumnLook &, const ColumnLook &) = default;
};

/// A column that rows are sorted by.
struct SortLook {
    QString column;
    SortDirection direction = SortDirection::Ascending;

    friend bool operator==(const SortLook &, const SortLook &) = default;
};

/// What a person has set on a table. The sorting belongs to it: it hides nothing, the header shows it, and a
/// statement that is run again is mostly run to see the same list anew. A filter does not: rows that are
/// missing because of what was typed an hour ago look as if the server did not have them.
struct TableLook {
    QList<ColumnLook> columns; ///< all of them, in the order of the result
    QList<SortLook> sorts;     ///< the first one first
    enum class FirstColumn : std::uint8_t { Scrolls, Stays };
    FirstColumn firstColumn = FirstColumn::Scrolls;

    friend bool operator==(const TableLook &, const TableLook &) = default;
};

/// What a person has set on the result of a statement. A plain value.
struct ResultLook {
    QString statement;              ///< its keyOf()
    std::optional<ResultView> view; ///< that was chosen; none: as it comes
    TableLook table;

    /// Tells statements apart without keeping them: a text may have a password in it.
    static QString keyOf(const QString &statement);

    QJsonObject toJson() const;
    /// Nothing when this is none. A width or place that makes no sense is as if it were not there.
    static std::optional<ResultLook> fromJson(const QJsonObject &json);

    friend bool operator==(const ResultLook &, const ResultLook &) = default;
};

/// What a person has set on the results of a tab: of the last statements, one each. A plain value.
class ResultLooks
{
public:
    static constexpr qsizetype kMostStatements = 16;
    static constexpr qsizetype kMostColumns = 256;
    static constexpr qsizetype kMostNameCharacters = 4096; ///< of all columns of a table

    /// Takes the place of what was known of that statement. Of tables with more or longer columns than are
    /// kept only the view is.
    void remember(ResultLook look);
    /// What a result of these columns is to look like: as that of the same statement, given by its
    /// keyOf(), or else of the same columns, or else of those that shared half of them or more; the
    /// latest of these.
    std::optional<ResultLook> find(const QString &key, const QStringList &columns) const;

    bool isEmpty() const { return m_looks.isEmpty(); }
    qsizetype size() const { return m_looks.size(); }

    /// At most `most` of them, the latest first.
    QJsonArray toJson(qsizetype most = kMostStatements) const;
    /// What is none is left out.
    static ResultLooks fromJson(const QJsonArray &json);

    friend bool operator==(const ResultLooks &, const ResultLooks &) = default;

private:
    QList<ResultLook> m_looks; ///< the latest first
};

} // namespace model
