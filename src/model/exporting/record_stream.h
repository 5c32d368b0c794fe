// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"
#include "model/exporting/record_writer.h"

#include <QString>

#include <cstdint>
#include <string>

class QIODevice;

namespace model
{

/// Streams records through a writer into a device, in chunks of about a MiB: the core of every
/// export, and what the command line uses on a result that still grows. Borrows writer and device.
/// A step answers false when the device did not take all, or the writer failed: errorString() says
/// why, and the stream is of no further use. Belongs to one thread.
class RecordStream
{
public:
    static constexpr std::size_t kChunkBytes = std::size_t{1} << 20;

    RecordStream(RecordWriter &writer, QIODevice &device);

    /// Writes what the format has before the first row.
    void begin(const std::vector<std::string> &fields);
    [[nodiscard]] bool writeRow(const bolt::BoltList &values);
    /// Rows [from, to), all below result.rowCount().
    [[nodiscard]] bool writeRows(const bolt::ResultSet &result, std::uint64_t from,
                                 std::uint64_t to);
    /// Hands over what waits in the chunk.
    [[nodiscard]] bool flush();
    /// Writes what the format has after the last row, and flushes.
    [[nodiscard]] bool end();

    QString errorString() const;
    std::uint64_t rowsWritten() const { return m_rows; }
    /// Including what waits in the chunk.
    std::uint64_t bytesWritten() const { return m_bytes + m_chunk.size(); }

private:
    RecordWriter &m_writer;
    QIODevice &m_device;
    std::string m_chunk;
    std::uint64_t m_rows = 0;
    std::uint64_t m_bytes = 0; ///< that the device has taken
};

} // namespace model
