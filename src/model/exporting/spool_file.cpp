// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/spool_file.h"

#include <QDir>
#include <QFileInfo>

namespace model
{

namespace
{

constexpr std::size_t kBufferBytes = std::size_t{256} << 10;

} // namespace

/// /tmp is memory on many systems, and what lies here may be as large as the export.
QString spoolFolder()
{
    const QString onDisk = QStringLiteral("/var/tmp");
    if (qEnvironmentVariableIsEmpty("TMPDIR") && QFileInfo(onDisk).isWritable())
        return onDisk;
    return QDir::tempPath();
}

SpoolFile::SpoolFile()
    : m_file(spoolFolder() + QStringLiteral("/lightningbolt-export-XXXXXX"))
{
}

void SpoolFile::append(std::string_view bytes)
{
    m_buffer += bytes;
    m_size += bytes.size();
    if (m_buffer.size() >= kBufferBytes)
        flush();
}

void SpoolFile::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    if (m_failure.isEmpty()) {
        const bool isOpen = m_file.isOpen() || m_file.open();
        // QTemporaryFile has a buffer of its own, whose failure shows at the flush.
        if (!isOpen || m_file.write(m_buffer.data(), size) != size || !m_file.flush())
            m_failure = m_file.errorString();
    }
    m_buffer.clear();
}

bool SpoolFile::readPiece(std::string &out)
{
    if (!m_isReading) {
        m_isReading = true;
        if (!m_file.isOpen()) {
            out += m_buffer; // it never grew into a file
            return !std::exchange(m_buffer, {}).empty();
        }
        flush();
        if (m_failure.isEmpty() && !m_file.seek(0))
            m_failure = m_file.errorString();
    }
    if (!m_failure.isEmpty() || !m_file.isOpen())
        return false;
    const std::size_t before = out.size();
    out.resize(before + kBufferBytes);
    const qint64 read = m_file.read(out.data() + before, qint64{kBufferBytes});
    out.resize(before + static_cast<std::size_t>(std::max<qint64>(read, 0)));
    if (read < 0)
        m_failure = m_file.errorString();
    return read > 0;
}

} // namespace model
