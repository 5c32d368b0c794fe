// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/pool/record_store.h"
#include "driver/value/value_view.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bolt
{

/// The records of one query: column names, and the rows in the pool as the server sent them.
/// The connection that runs the query appends; everybody else holds a
/// std::shared_ptr<const ResultSet> and reads rows below rowCount(), from any thread. Values read
/// from it are views that live as long as it does.
class ResultSet
{
public:
    explicit ResultSet(std::vector<std::string> fields,
                       std::size_t maxMessageBytes = RecordStore::kDefaultMaxMessage)
        : m_fields(std::move(fields))
        , m_records(maxMessageBytes)
    {
    }

    /// Column names in order; they may repeat.
    const std::vector<std::string> &fields() const { return m_fields; }
    std::size_t columnCount() const { return m_fields.size(); }

    /// Rows that can be read now; grows while the query runs.
    std::uint64_t rowCount() const { return m_records.publishedRows(); }
    /// The values of a row below rowCount(), columnCount() of them.
    BoltList row(std::uint64_t row) const
    {
        return ValueView::fromWire(m_records.row(row)).asList();
    }
    /// The same as it came: a PackStream list, which skipValue() finds the end of.
    const std::uint8_t *record(std::uint64_t row) const { return m_records.row(row); }
    ValueView cell(std::uint64_t row, std::size_t column) const
    {
        return this->row(row).at(static_cast<std::uint32_t>(column));
    }

    /// Message bytes received for the rows, and memory held for them.
    std::uint64_t payloadBytes() const { return m_records.payloadBytes(); }
    std::uint64_t bytesHeld() const { return m_records.bytesReserved(); }

    /// For the connection (or the file) that fills it.
    RecordStore &records() { return m_records; }
    /// The rows as they lie.
    const RecordStore &records() const { return m_records; }

private:
    const std::vector<std::string> m_fields;
    RecordStore m_records;
};

} // namespace bolt
