// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryFile>

#include <cstdint>
#include <string>
#include <string_view>

namespace model
{

/// Where temporary files of any size belong.
QString spoolFolder();

/// Bytes that a format sets aside until it knows what has to stand before them: in a temporary file
/// without limit, in memory a few hundred KiB. Written first, then read once from the front. Belongs
/// to one thread; the file goes with it.
class SpoolFile
{
public:
    SpoolFile();

    void append(std::string_view bytes);
    bool isEmpty() const { return m_size == 0; }
    /// Appends the next piece to `out`; false when there is none. No append() after the first call.
    bool readPiece(std::string &out);
    /// In the system's words; empty as long as all is well.
    QString failure() const { return m_failure; }

private:
    void flush();

    QTemporaryFile m_file;
    std::string m_buffer;
    std::uint64_t m_size = 0;
    bool m_isReading = false;
    QString m_failure;
};

} // namespace model
