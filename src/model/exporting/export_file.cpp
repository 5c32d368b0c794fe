// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/export_file.h"

namespace model
{

namespace
{

constexpr std::chrono::milliseconds kProgressInterval{50};

} // namespace

ExportFile::ExportFile(const QString &path, const ExportOptions &options)
    : m_file(path)
    , m_writer(makeRecordWriter(options))
    , m_stream(*m_writer, m_file)
{
}

std::optional<ExportError> ExportFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return ExportError{ExportStep::Open, m_file.errorString()};
    return std::nullopt;
}

void ExportFile::begin(const std::vector<std::string> &fields)
{
    m_stream.begin(fields);
}

std::optional<ExportError> ExportFile::write(const bolt::BoltList &values)
{
    if (!m_stream.writeRow(values))
        return ExportError{ExportStep::Write, m_stream.errorString()};
    return std::nullopt;
}

std::optional<ExportError> ExportFile::end()
{
    if (!m_stream.end())
        return ExportError{ExportStep::Write, m_stream.errorString()};
    return std::nullopt;
}

std::optional<ExportError> ExportFile::commit()
{
    if (!m_file.commit())
        return ExportError{ExportStep::Commit, m_file.errorString()};
    return std::nullopt;
}

bool ExportFile::isProgressDue()
{
    const Clock::time_point now = Clock::now();
    if (now - m_lastProgress < kProgressInterval)
        return false;
    m_lastProgress = now;
    return true;
}

ExportSummary ExportFile::summary() const
{
    return {m_stream.rowsWritten(), m_stream.bytesWritten(),
            std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_started),
            m_writer->remarks()};
}

} // namespace model
