// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/record_stream.h"

#include <QIODevice>

namespace model
{

RecordStream::RecordStream(RecordWriter &writer, QIODevice &device)
    : m_writer(writer)
    , m_device(device)
{
    m_chunk.reserve(kChunkBytes + kChunkBytes / 8);
}

void RecordStream::begin(const std::vector<std::string> &fields)
{
    m_writer.begin(fields, m_chunk);
}

bool RecordStream::writeRow(const bolt::BoltList &values)
{
    m_writer.row(values, m_chunk);
    ++m_rows;
    return m_chunk.size() < kChunkBytes || flush();
}

bool RecordStream::writeRows(const bolt::ResultSet &result, std::uint64_t from, std::uint64_t to)
{
    for (std::uint64_t row = from; row < to; ++row) {
        if (!writeRow(result.row(row)))
            return false;
    }
    return true;
}

bool RecordStream::flush()
{
    if (!m_writer.failure().isEmpty())
        return false;
    // A device that runs full takes a part first, and says why only when it takes nothing.
    const auto size = static_cast<qint64>(m_chunk.size());
    for (qint64 done = 0; done < size;) {
        const qint64 taken = m_device.write(m_chunk.data() + done, size - done);
        if (taken <= 0)
            return false;
        done += taken;
    }
    m_bytes += m_chunk.size();
    m_chunk.clear();
    return true;
}

bool RecordStream::end()
{
    while (m_writer.end(m_chunk) == RecordWriter::Ending::MoreToCome) {
        if (!flush())
            return false;
    }
    return flush();
}

QString RecordStream::errorString() const
{
    const QString failure = m_writer.failure();
    return failure.isEmpty() ? m_device.errorString() : failure;
}

} // namespace model
