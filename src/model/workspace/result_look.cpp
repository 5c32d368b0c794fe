// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workspace/result_look.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace model
{

namespace
{

constexpr QLatin1String kStatement("statement");
constexpr QLatin1String kView("view");
constexpr QLatin1String kColumns("columns");
constexpr QLatin1String kName("name");
constexpr QLatin1String kWidth("width");
constexpr QLatin1String kPlace("place");
constexpr QLatin1String kIsHidden("hidden");
constexpr QLatin1String kSorts("sorts");
constexpr QLatin1String kColumn("column");
constexpr QLatin1String kIsDescending("descending");
constexpr QLatin1String kFirstStays("firstStays");

constexpr qsizetype kKeyLength = 32;
constexpr int kMostWidth = 10'000;

constexpr std::array<std::pair<QLatin1String, ResultView>, 4> kViews{{
    {QLatin1String("table"), ResultView::Table},
    {QLatin1String("graph"), ResultView::Graph},
    {QLatin1String("summary"), ResultView::Summary},
    {QLatin1String("plan"), ResultView::Plan},
}};

QStringList namesOf(const TableLook &table)
{
    QStringList names;
    for (const ColumnLook &column : table.columns)
        names << column.name;
    return names;
}

bool isKept(const TableLook &table)
{
    qsizetype characters = 0;
    for (const ColumnLook &column : table.columns)
        characters += column.name.size();
    return table.columns.size() <= ResultLooks::kMostColumns &&
           characters <= ResultLooks::kMostNameCharacters;
}

QJsonObject columnToJson(const ColumnLook &column)
{
    QJsonObject json{{kName, column.name}};
    if (column.width > 0)
        json.insert(kWidth, column.width);
    if (column.place >= 0)
        json.insert(kPlace, column.place);
    if (column.isHidden)
        json.insert(kIsHidden, true);
    return json;
}

ColumnLook columnFromJson(const QJsonObject &json)
{
    ColumnLook column;
    column.name = json[kName].toString();
    const int width = json[kWidth].toInt();
    column.width = width > 0 && width <= kMostWidth ? width : 0;
    const int place = json[kPlace].toInt(-1);
    column.place = place < ResultLooks::kMostColumns ? std::max(place, -1) : -1;
    column.isHidden = json[kIsHidden].toBool();
    return column;
}

QList<SortLook> sortsFromJson(const QJsonArray &json, const QStringList &columns)
{
    QList<SortLook> sorts;
    QSet<QString> known;
    for (const QJsonValue &entry : json) {
        const QString column = entry[kColumn].toString();
        if (!columns.contains(column) || known.contains(column))
            continue;
        known.insert(column);
        sorts.append({column, entry[kIsDescending].toBool() ? SortDirection::Descending
                                                            : SortDirection::Ascending});
    }
    return sorts;
}

/// How well a look fits a result.
enum class Fit : std::uint8_t { None, SomeColumns, SameColumns, SameStatement };

Fit fitOf(const ResultLook &look, const QString &key, const QSet<QString> &columns)
{
    if (look.statement == key)
        return Fit::SameStatement;
    const auto shared = std::count_if(
        look.table.columns.begin(), look.table.columns.end(),
        [&columns](const ColumnLook &column) { return columns.contains(column.name); });
    const qsizetype all = std::max(columns.size(), look.table.columns.size());
    if (shared == 0 || 2 * shared < all)
        return Fit::None;
    return shared == all ? Fit::SameColumns : Fit::SomeColumns;
}

} // namespace

QString ResultLook::keyOf(const QString &statement)
{
    const QByteArray hash =
        QCryptographicHash::hash(statement.simplified().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(kKeyLength));
}

QJsonObject ResultLook::toJson() const
{
    QJsonObject json{{kStatement, statement}};
    for (const auto &[name, known] : kViews) {
        if (view == known)
            json.insert(kView, name);
    }
    QJsonArray columns;
    for (const ColumnLook &column : table.columns)
        columns.append(columnToJson(column));
    json.insert(kColumns, columns);
    QJsonArray sorts;
    for (const SortLook &sort : table.sorts)
        sorts.append(QJsonObject{{kColumn, sort.column},
                                 {kIsDescending, sort.direction == SortDirection::Descending}});
    if (!sorts.isEmpty())
        json.insert(kSorts, sorts);
    if (table.firstColumn == TableLook::FirstColumn::Stays)
        json.insert(kFirstStays, true);
    return json;
}

std::optional<ResultLook> ResultLook::fromJson(const QJsonObject &json)
{
    ResultLook look;
    look.statement = json[kStatement].toString();
    if (look.statement.size() != kKeyLength)
        return std::nullopt;
    const QString view = json[kView].toString();
    for (const auto &[name, known] : kViews) {
        if (view == name)
            look.view = known;
    }
    const QJsonArray columns = json[kColumns].toArray();
    if (columns.size() > ResultLooks::kMostColumns)
        return std::nullopt;
    for (const QJsonValue &column : columns)
        look.table.columns.append(columnFromJson(column.toObject()));
    if (!isKept(look.table))
        return std::nullopt;
    look.table.sorts = sortsFromJson(json[kSorts].toArray(), namesOf(look.table));
    if (json[kFirstStays].toBool())
        look.table.firstColumn = TableLook::FirstColumn::Stays;
    return look;
}

void ResultLooks::remember(ResultLook look)
{
    if (!isKept(look.table))
        look.table = {};
    m_looks.removeIf(
        [&look](const ResultLook &known) { return known.statement == look.statement; });
    m_looks.prepend(std::move(look));
    while (m_looks.size() > kMostStatements)
        m_looks.removeLast();
}

std::optional<ResultLook> ResultLooks::find(const QString &key, const QStringList &columns) const
{
    const QSet<QString> names(columns.begin(), columns.end());
    const ResultLook *best = nullptr;
    Fit bestFit = Fit::None;
    for (const ResultLook &look : m_looks) {
        const Fit fit = fitOf(look, key, names);
        if (fit > bestFit) {
            best = &look;
            bestFit = fit;
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

QJsonArray ResultLooks::toJson(qsizetype most) const
{
    QJsonArray json;
    for (const ResultLook &look : m_looks.first(std::min(most, m_looks.size())))
        json.append(look.toJson());
    return json;
}

ResultLooks ResultLooks::fromJson(const QJsonArray &json)
{
    ResultLooks looks;
    QSet<QString> known;
    for (const QJsonValue &entry : json) {
        auto look = ResultLook::fromJson(entry.toObject());
        if (!look || known.contains(look->statement))
            continue;
        known.insert(look->statement);
        looks.m_looks.append(*std::move(look));
        if (looks.m_looks.size() == kMostStatements)
            break;
    }
    return looks;
}

} // namespace model
