// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/export_format.h"
#include "model/exporting/export_task.h"
#include "model/exporting/record_stream.h"

#include <QSaveFile>

#include <chrono>
#include <memory>
#include <optional>

namespace model
{

/// A file that an export writes: under a name of its own, and put in its place by commit(). Gone
/// without that. Each step answers with what went wrong. Belongs to one thread.
class ExportFile
{
public:
    ExportFile(const QString &path, const ExportOptions &options);

    std::optional<ExportError> open();
    /// Once it is open.
    void begin(const std::vector<std::string> &fields);
    std::optional<ExportError> write(const bolt::BoltList &values);
    std::optional<ExportError> end();
    std::optional<ExportError> commit();

    std::uint64_t rows() const { return m_stream.rowsWritten(); }
    std::uint64_t bytes() const { return m_stream.bytesWritten(); }
    /// Whether it is time to show how far it is; then not again for a while.
    bool isProgressDue();
    ExportSummary summary() const;

private:
    using Clock = std::chrono::steady_clock;

    QSaveFile m_file;
    const std::unique_ptr<RecordWriter> m_writer;
    RecordStream m_stream;
    const Clock::time_point m_started = Clock::now();
    Clock::time_point m_lastProgress = m_started;
};

} // namespace model
