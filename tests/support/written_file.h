// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/record_writer.h"
#include "support/test_result.h"

#include <QByteArray>

namespace test
{

/// The whole file that `writer` makes of these rows.
inline QByteArray written(model::RecordWriter &writer, const std::vector<std::string> &fields,
                          const std::vector<std::vector<Tree>> &rows)
{
    const auto result = makeResult(fields, rows);
    std::string out;
    writer.begin(result->fields(), out);
    for (std::uint64_t row = 0; row < result->rowCount(); ++row)
        writer.row(result->row(row), out);
    while (writer.end(out) == model::RecordWriter::Ending::MoreToCome) {
    }
    return QByteArray::fromStdString(out);
}

/// Node `id` with the element id "4:x:<id>".
inline Tree node(std::int64_t id, std::vector<Tree> labels = {}, std::vector<Tree> properties = {})
{
    return structure('N', {integer(id), list(std::move(labels)), map(std::move(properties)),
                           string("4:x:" + std::to_string(id))});
}

/// Relationship `id`, "5:x:<id>", between two of these nodes.
inline Tree relationship(std::int64_t id, std::int64_t start, std::int64_t end,
                         std::string_view type, std::vector<Tree> properties = {})
{
    return structure('R', {integer(id), integer(start), integer(end), string(type),
                           map(std::move(properties)), string("5:x:" + std::to_string(id)),
                           string("4:x:" + std::to_string(start)),
                           string("4:x:" + std::to_string(end))});
}

} // namespace test
