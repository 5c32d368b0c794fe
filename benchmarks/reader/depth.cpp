// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/depth.h"

#include "driver/packstream/reader.h"
#include "model/text/value_text.h"

#include <QString>

namespace reader
{

namespace
{

std::uint64_t decodeRow(const std::uint8_t *row, bolt::BoltPool<bolt::BoltValue> &pool)
{
    const bolt::PoolScope scope(pool);
    const std::size_t first = pool.used();
    bolt::BoltValue list;
    bolt::readDeep(row, pool, list);
    std::uint64_t seen = 0;
    for (std::size_t at = first; at < pool.used(); ++at) {
        const bolt::BoltValue &value = *pool.Resolve(at);
        seen += static_cast<std::uint64_t>(value.kind()) + value.size();
    }
    return seen;
}

std::uint64_t writeRow(const bolt::BoltList &row, QString &text)
{
    std::uint64_t seen = 0;
    for (const bolt::ValueView &cell : row) {
        text.resize(0);
        model::appendValueText(text, cell);
        seen += static_cast<std::uint64_t>(text.size());
    }
    return seen;
}

std::uint64_t countIn(const bolt::ValueView &value);

std::uint64_t countItems(const bolt::BoltList &list)
{
    std::uint64_t count = 0;
    for (const bolt::ValueView &item : list)
        count += countIn(item);
    return count;
}

std::uint64_t countStructure(const bolt::BoltStruct &structure)
{
    const bolt::BoltList fields = structure.fields();
    const auto contents = [&fields](std::uint32_t i) { return countIn(fields.at(i)) - 1; };
    switch (structure.tag()) {
    case 'N':
        return 1 + contents(1) + contents(2);
    case 'R':
        return 1 + contents(4);
    case 'r':
        return 1 + contents(2);
    case 'P':
        return 1 + contents(0) + contents(1);
    default:
        return 1;
    }
}

std::uint64_t countIn(const bolt::ValueView &value)
{
    if (value.kind() == bolt::Kind::List)
        return 1 + countItems(value.asList());
    if (value.kind() == bolt::Kind::Structure)
        return countStructure(value.asStructure());
    std::uint64_t count = 1;
    if (value.kind() == bolt::Kind::Map) {
        for (const auto &entry : value.asMap())
            count += countIn(entry.value);
    }
    return count;
}

} // namespace

std::uint64_t readRows(bolt::ResultSet &result, std::uint64_t from, std::uint64_t to, Depth depth)
{
    if (depth == Depth::Index)
        return to - from;
    auto &pool = bolt::GetBoltPool<bolt::BoltValue>();
    QString text;
    std::uint64_t seen = 0;
    for (std::uint64_t row = from; row < to; ++row)
        seen += depth == Depth::Decode ? decodeRow(result.records().row(row), pool)
                                       : writeRow(result.row(row), text);
    return seen;
}

std::uint64_t countValues(const bolt::ResultSet &result)
{
    std::uint64_t count = 0;
    for (std::uint64_t row = 0; row < result.rowCount(); ++row)
        count += countItems(result.row(row));
    return count;
}

} // namespace reader
