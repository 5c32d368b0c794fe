// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/text_file.h"

namespace ui
{

namespace
{

constexpr std::size_t kLargeBytes = std::size_t{1} << 20;

} // namespace

bool TextFile::flushWhenLarge()
{
    return m_text.size() < kLargeBytes || flush();
}

bool TextFile::commit()
{
    return flush() && m_file.commit();
}

bool TextFile::flush()
{
    const auto bytes = static_cast<qint64>(m_text.size());
    const bool isWritten = m_file.write(m_text.data(), bytes) == bytes;
    m_text.clear();
    return isWritten;
}

PictureOutcome endOf(TextFile &file, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return PictureOutcome::stopped();
    return file.commit() ? PictureOutcome() : PictureOutcome::failed(file.errorString());
}

} // namespace ui
