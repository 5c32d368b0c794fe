// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/export_job.h"

#include "model/exporting/record_stream.h"

#include <QSaveFile>

#include <cerrno>
#include <new>
#include <optional>

namespace model
{

namespace
{

using Clock = std::chrono::steady_clock;

/// Between two looks at the stop token and the clock: some thousand common rows, or one huge one.
constexpr std::uint64_t kBatchBytes = std::uint64_t{1} << 16;
constexpr std::chrono::milliseconds kProgressInterval{50};

std::uint64_t rowsToWrite(const ExportRequest &request)
{
    return request.order ? request.order->size() : request.result->rowCount();
}

bolt::BoltList rowAt(const ExportRequest &request, std::uint64_t position)
{
    return request.result->row(request.order ? (*request.order)[position] : position);
}

} // namespace

/// How an export ended; neither half set means that it was cancelled.
struct ExportJob::Outcome {
    std::optional<ExportSummary> summary;
    std::optional<ExportError> error;

    static Outcome failure(ExportStep step, const QString &message)
    {
        return {std::nullopt, ExportError{step, message}};
    }
};

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
}

ExportJob::~ExportJob() = default;

void ExportJob::start(const ExportRequest &request)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_thread = std::jthread([this, request](const std::stop_token &stop) { run(stop, request); });
}

void ExportJob::cancel()
{
    m_thread.request_stop();
}

void ExportJob::run(const std::stop_token &stop, const ExportRequest &request)
{
    Outcome outcome;
    try {
        outcome = writeFile(stop, request);
    } catch (const std::bad_alloc &) {
        outcome = Outcome::failure(ExportStep::Write, qt_error_string(ENOMEM));
    }
    QMetaObject::invokeMethod(
        this, [this, outcome] { report(outcome); }, Qt::QueuedConnection);
}

ExportJob::Outcome ExportJob::writeFile(const std::stop_token &stop, const ExportRequest &request)
{
    const Clock::time_point started = Clock::now();
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return Outcome::failure(ExportStep::Open, file.errorString());

    const std::unique_ptr<RecordWriter> writer = makeRecordWriter(request.options);
    RecordStream stream(*writer, file);
    stream.begin(request.result->fields());
    const std::uint64_t rows = rowsToWrite(request);
    std::uint64_t batchEnd = kBatchBytes;
    Clock::time_point lastProgress = started;
    for (std::uint64_t i = 0; i < rows; ++i) {
        if (!stream.writeRow(rowAt(request, i)))
            return Outcome::failure(ExportStep::Write, stream.errorString());
        if (stream.bytesWritten() < batchEnd)
            continue;
        batchEnd = stream.bytesWritten() + kBatchBytes;
        if (stop.stop_requested())
            return {};
        if (Clock::now() - lastProgress < kProgressInterval)
            continue;
        lastProgress = Clock::now();
        postProgress(stream.rowsWritten(), stream.bytesWritten());
    }
    if (!stream.end())
        return Outcome::failure(ExportStep::Write, stream.errorString());
    if (stop.stop_requested())
        return {};
    if (!file.commit())
        return Outcome::failure(ExportStep::Commit, file.errorString());
    const auto elapsed =
        std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - started);
    return {ExportSummary{stream.rowsWritten(), stream.bytesWritten(), elapsed}, std::nullopt};
}

void ExportJob::postProgress(std::uint64_t rows, std::uint64_t bytes)
{
    QMetaObject::invokeMethod(
        this, [this, rows, bytes] { Q_EMIT progressed(rows, bytes); }, Qt::QueuedConnection);
}

void ExportJob::report(const Outcome &outcome)
{
    m_isRunning = false;
    if (outcome.summary)
        Q_EMIT finished(*outcome.summary);
    else if (outcome.error)
        Q_EMIT failed(*outcome.error);
    else
        Q_EMIT cancelled();
}

} // namespace model
