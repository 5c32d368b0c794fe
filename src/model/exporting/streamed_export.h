// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/record_feed.h"
#include "model/exporting/batch_queue.h"
#include "model/exporting/export_format.h"
#include "model/exporting/export_task.h"
#include "model/exporting/pause_gate.h"

#include <QString>

#include <memory>
#include <optional>
#include <thread>

class QThread;

namespace model
{

class ExportFile;

/// A statement whose rows are to go to a file.
struct StreamedExportRequest {
    bolt::DriverOptions connection;
    bolt::FeedRequest statement;
    ExportOptions options{};
    QString path{};
};

/// Runs a statement on a connection of its own and writes its rows as they come, without keeping
/// them: a few batches are in memory, and the server waits while the file lags behind. The statement is
/// sent when the file is open. Once all rows are written their number is checked against what the
/// server sent. Destroying it cancels and waits for the writing thread to notice (see ExportJob);
/// nothing waits for the server.
class StreamedExport : public ExportTask
{
    Q_OBJECT

public:
    explicit StreamedExport(QObject *parent = nullptr);
    ~StreamedExport() override;

    /// Nothing may be running.
    void start(const StreamedExportRequest &request);

    bool isRunning() const override { return m_isRunning; }
    void cancel() override;
    void pause() override { m_gate.close(); }
    void resume() override { m_gate.open(); }

private:
    struct Outcome;

    void startFeed(const StreamedExportRequest &request);
    void dropFeed();
    Outcome write(const std::stop_token &stop, const StreamedExportRequest &request);
    std::optional<Outcome> take(const BatchQueue::Item &item, ExportFile &file,
                                const std::stop_token &stop);
    std::optional<Outcome> writeBatch(const bolt::ResultSet &batch, ExportFile &file,
                                      const std::stop_token &stop);
    void report(const Outcome &outcome);

    bool m_isRunning = false;
    PauseGate m_gate;
    std::shared_ptr<BatchQueue> m_queue; ///< the feed's thread has it too
    QThread *m_thread = nullptr;         ///< of m_feed
    bolt::RecordFeed *m_feed = nullptr;  ///< lives on m_thread; outlives the writer
    std::jthread m_writer;
};

} // namespace model
