// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/export_job.h"

#include "model/exporting/export_file.h"
#include "model/exporting/row_projection.h"

#include <cerrno>
#include <new>

namespace model
{

namespace
{

/// Between two looks at the stop token and the clock: some thousand common rows, or one huge one.
constexpr std::uint64_t kBatchBytes = std::uint64_t{1} << 16;
/// The same for formats that set their bytes aside until the end.
constexpr std::uint64_t kBatchRows = 1'000;

} // namespace

std::uint64_t ExportRequest::rowCount() const
{
    if (places.empty())
        return rows.size();
    std::uint64_t count = 0;
    for (const PlaceSpan &span : places)
        count += span.end - span.first;
    return count;
}

/// How an export ended; neither half set means that it was cancelled.
struct ExportJob::Outcome {
    std::optional<ExportSummary> summary;
    std::optional<ExportError> error;
};

ExportJob::ExportJob(QObject *parent)
    : ExportTask(parent)
{
}

ExportJob::~ExportJob() = default;

void ExportJob::start(const ExportRequest &request)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_gate.open();
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
        outcome.error = ExportError{ExportStep::Write, qt_error_string(ENOMEM)};
    }
    QMetaObject::invokeMethod(
        this, [this, outcome] { report(outcome); }, Qt::QueuedConnection);
}

ExportJob::Outcome ExportJob::writeFile(const std::stop_token &stop, const ExportRequest &request)
{
    ExportFile file(request.path, request.options);
    RowProjection projection(request.columns);
    if (auto error = file.open())
        return {std::nullopt, std::move(error)};
    file.begin(projection.fields(request.result->fields()));
    std::optional<ExportError> failure;
    std::uint64_t batchEnd = kBatchBytes;
    request.forEachRow([&](std::uint64_t row) {
        failure = file.write(projection.values(request.result->row(row)));
        if (failure)
            return false;
        if (file.bytes() < batchEnd && file.rows() % kBatchRows != 0)
            return true;
        batchEnd = file.bytes() + kBatchBytes;
        if (file.isProgressDue())
            QMetaObject::invokeMethod(
                this,
                [this, written = file.rows(), bytes = file.bytes()] {
                    Q_EMIT progressed(written, bytes);
                },
                Qt::QueuedConnection);
        return m_gate.pass(stop);
    });
    if (failure)
        return {std::nullopt, std::move(failure)};
    if (stop.stop_requested())
        return {};
    if (auto error = file.end())
        return {std::nullopt, std::move(error)};
    if (stop.stop_requested())
        return {};
    if (auto error = file.commit())
        return {std::nullopt, std::move(error)};
    return {file.summary(), std::nullopt};
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
