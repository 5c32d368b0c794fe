// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporting/streamed_export.h"

#include "model/exporting/export_file.h"
#include "model/query/janitor.h"

#include <QThread>

#include <cerrno>
#include <new>
#include <utility>

namespace model
{

/// How an export ended; neither half set means that it was cancelled.
struct StreamedExport::Outcome {
    std::optional<ExportSummary> summary;
    std::optional<ExportError> error;
};

StreamedExport::StreamedExport(QObject *parent)
    : ExportTask(parent)
{
}

StreamedExport::~StreamedExport()
{
    m_writer.request_stop();
    if (m_writer.joinable())
        m_writer.join();
    dropFeed();
}

void StreamedExport::start(const StreamedExportRequest &request)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_gate.open();
    m_queue = std::make_shared<BatchQueue>();
    m_writer = std::jthread([this, request](const std::stop_token &stop) {
        Outcome outcome;
        try {
            outcome = write(stop, request);
        } catch (const std::bad_alloc &) {
            outcome.error = ExportError{ExportStep::Write, qt_error_string(ENOMEM)};
        }
        QMetaObject::invokeMethod(
            this, [this, outcome] { report(outcome); }, Qt::QueuedConnection);
    });
}

void StreamedExport::cancel()
{
    m_writer.request_stop();
}

/// Nothing when it has been cancelled before.
void StreamedExport::startFeed(const StreamedExportRequest &request)
{
    if (m_writer.get_stop_token().stop_requested())
        return;
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("export-io"));
    m_feed = new bolt::RecordFeed(request.connection);
    m_feed->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_feed, &QObject::deleteLater);
    // These run on the feed's thread.
    const auto push = [queue = m_queue](BatchQueue::Item item) { queue->push(std::move(item)); };
    connect(m_feed, &bolt::RecordFeed::started, m_feed, push);
    connect(m_feed, &bolt::RecordFeed::batchArrived, m_feed, push);
    connect(m_feed, &bolt::RecordFeed::failed, m_feed, push);
    connect(m_feed, &bolt::RecordFeed::finished, m_feed,
            [push](const bolt::Summary &, quint64 rows) { push(BatchQueue::Whole{rows}); });
    m_thread->start();
    QMetaObject::invokeMethod(
        m_feed, [feed = m_feed, statement = request.statement] { feed->run(statement); });
}

/// Stops the statement and lets the I/O thread end by itself; the janitor waits for it.
void StreamedExport::dropFeed()
{
    if (!m_feed)
        return;
    m_feed = nullptr;
    QThread *thread = std::exchange(m_thread, nullptr);
    thread->quit();
    Janitor::instance().post([thread] {
        thread->wait();
        delete thread;
    });
}

StreamedExport::Outcome StreamedExport::write(const std::stop_token &stop,
                                              const StreamedExportRequest &request)
{
    ExportFile file(request.path, request.options);
    if (auto error = file.open())
        return {std::nullopt, std::move(error)};
    QMetaObject::invokeMethod(
        this, [this, request] { startFeed(request); }, Qt::QueuedConnection);
    while (const auto item = m_queue->pop(stop)) {
        if (auto outcome = take(*item, file, stop))
            return *outcome;
    }
    return {};
}

/// The outcome when the item is the last one, or writing it went wrong.
std::optional<StreamedExport::Outcome>
StreamedExport::take(const BatchQueue::Item &item, ExportFile &file, const std::stop_token &stop)
{
    const auto failure = [](std::optional<ExportError> error) -> std::optional<Outcome> {
        if (!error)
            return std::nullopt;
        return Outcome{std::nullopt, std::move(error)};
    };
    if (const auto *columns = std::get_if<BatchQueue::Columns>(&item)) {
        file.begin(*columns);
        return std::nullopt;
    }
    if (const auto *batch = std::get_if<BatchQueue::Batch>(&item))
        return writeBatch(**batch, file, stop);
    if (const auto *error = std::get_if<bolt::Error>(&item))
        return failure(ExportError{ExportStep::Fetch, {}, *error});
    if (auto outcome = failure(file.end()))
        return outcome;
    if (file.rows() != std::get<BatchQueue::Whole>(item).rows)
        return failure(ExportError{ExportStep::Count, {}});
    if (stop.stop_requested())
        return Outcome{};
    if (auto outcome = failure(file.commit()))
        return outcome;
    return Outcome{file.summary(), std::nullopt};
}

std::optional<StreamedExport::Outcome> StreamedExport::writeBatch(const bolt::ResultSet &batch,
                                                                  ExportFile &file,
                                                                  const std::stop_token &stop)
{
    const std::uint64_t rows = batch.rowCount();
    for (std::uint64_t row = 0; row < rows; ++row) {
        if (auto error = file.write(batch.row(row)))
            return Outcome{std::nullopt, std::move(error)};
    }
    if (!m_gate.pass(stop))
        return Outcome{};
    QMetaObject::invokeMethod(m_feed, &bolt::RecordFeed::giveBack, Qt::QueuedConnection);
    if (file.isProgressDue())
        QMetaObject::invokeMethod(
            this,
            [this, written = file.rows(), bytes = file.bytes()] {
                Q_EMIT progressed(written, bytes);
            },
            Qt::QueuedConnection);
    return std::nullopt;
}

void StreamedExport::report(const Outcome &outcome)
{
    dropFeed();
    m_isRunning = false;
    if (outcome.summary)
        Q_EMIT finished(*outcome.summary);
    else if (outcome.error)
        Q_EMIT failed(*outcome.error);
    else
        Q_EMIT cancelled();
}

} // namespace model
