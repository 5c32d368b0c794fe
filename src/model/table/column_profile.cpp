// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/table/column_profile.h"

#include "model/table/row_cursor.h"
#include "model/text/kind_name.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace model
{

namespace
{

using TypeCounts = std::vector<ColumnProfile::TypeCount>;

void addType(TypeCounts &types, QLatin1String name, std::uint64_t count)
{
    const auto type =
        std::find_if(types.begin(), types.end(),
                     [name](const ColumnProfile::TypeCount &known) { return known.name == name; });
    if (type == types.end())
        types.push_back({name, count});
    else
        type->count += count;
}

std::optional<double> finiteNumber(const bolt::ValueView &value)
{
    if (value.kind() == bolt::Kind::Integer)
        return static_cast<double>(value.asInteger());
    if (value.kind() == bolt::Kind::Float && std::isfinite(value.asFloat()))
        return value.asFloat();
    return std::nullopt;
}

/// What one thread sees of the column.
struct PartialProfile {
    ValueSummary summary;
    TypeCounts types;
    double smallest = std::numeric_limits<double>::infinity();
    double greatest = -std::numeric_limits<double>::infinity();

    void add(const bolt::ValueView &value)
    {
        summary.add(value);
        addType(types, kindName(value), 1);
        if (const auto number = finiteNumber(value)) {
            smallest = std::min(smallest, *number);
            greatest = std::max(greatest, *number);
        }
    }
    void add(const PartialProfile &other)
    {
        summary.add(other.summary);
        for (const ColumnProfile::TypeCount &type : other.types)
            addType(types, type.name, type.count);
        smallest = std::min(smallest, other.smallest);
        greatest = std::max(greatest, other.greatest);
    }
};

/// Walks over the column twice: what the ranges of a histogram are is known after the first time.
class ProfileWork
{
public:
    ProfileWork(const bolt::ResultSet &result, const RowMapping &rows, int column,
                const std::stop_token &stopToken, const RowProgress &progress)
        : m_result(result)
        , m_rows(rows)
        , m_column(static_cast<std::uint32_t>(column))
        , m_work(2 * rows.size(), stopToken, progress)
    {
    }

    std::optional<ColumnProfile> run()
    {
        std::vector<PartialProfile> parts(RowWork::partCount(m_rows.size()));
        if (!eachValue(
                [&](std::size_t part, const bolt::ValueView &value) { parts[part].add(value); }))
            return std::nullopt;
        PartialProfile whole = std::move(parts.front());
        for (std::size_t part = 1; part < parts.size(); ++part)
            whole.add(parts[part]);
        ColumnProfile profile{std::move(whole.summary), std::move(whole.types), std::nullopt};
        std::stable_sort(profile.types.begin(), profile.types.end(),
                         [](const auto &a, const auto &b) { return a.count > b.count; });
        if (whole.smallest < whole.greatest) {
            profile.histogram = histogram(whole.smallest, whole.greatest);
            if (!profile.histogram)
                return std::nullopt;
        }
        return profile;
    }

private:
    template <typename Visit>
    bool eachValue(const Visit &visit)
    {
        return m_work.share(
            m_rows.size(), [&](std::size_t part, std::size_t begin, std::size_t end) {
                RowCursor cursor;
                for (std::size_t place = begin; place < end; ++place) {
                    if (!m_work.passRow(place))
                        return false;
                    visit(part, cursor.value(m_result, m_rows.rowAt(place), m_column));
                }
                return true;
            });
    }

    std::optional<ColumnProfile::Histogram> histogram(double first, double last)
    {
        ColumnProfile::Histogram all{first, last, {}};
        std::vector<ColumnProfile::Histogram> parts(RowWork::partCount(m_rows.size()));
        // Halves, as the whole width may be beyond the greatest number.
        const double width = last / 2 - first / 2;
        if (!eachValue([&](std::size_t part, const bolt::ValueView &value) {
                const auto number = finiteNumber(value);
                if (!number)
                    return;
                const double share = (*number / 2 - first / 2) / width;
                const auto bin = static_cast<std::size_t>(share * ColumnProfile::kBins);
                ++parts[part].counts[std::min(bin, ColumnProfile::kBins - 1)];
            }))
            return std::nullopt;
        for (const ColumnProfile::Histogram &part : parts) {
            for (std::size_t bin = 0; bin < ColumnProfile::kBins; ++bin)
                all.counts[bin] += part.counts[bin];
        }
        return all;
    }

    const bolt::ResultSet &m_result;
    const RowMapping &m_rows;
    const std::uint32_t m_column;
    RowWork m_work;
};

} // namespace

std::optional<ColumnProfile> profileColumn(const ResultHandle &result, const RowMapping &rows,
                                           int column, const std::stop_token &stopToken,
                                           const RowProgress &progress)
{
    return ProfileWork(*result, rows, column, stopToken, progress).run();
}

} // namespace model
