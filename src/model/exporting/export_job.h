// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"
#include "model/exporting/export_format.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>
#include <thread>
#include <vector>

namespace model
{

/// What to export. With a null `order` that is every row known at the start, as they came; otherwise
/// the rows with these numbers (each below result->rowCount()) in this order.
struct ExportRequest {
    std::shared_ptr<const bolt::ResultSet> result;
    std::shared_ptr<const std::vector<std::uint32_t>> order;
    ExportOptions options;
    QString path;
};

enum class ExportStep : std::uint8_t { Open, Write, Commit };

/// `message` has the system's own words.
struct ExportError {
    ExportStep step;
    QString message;
};

struct ExportSummary {
    std::uint64_t rows = 0;
    std::uint64_t bytes = 0;
    std::chrono::milliseconds elapsed{0};
};

/// Writes a result to a file on a thread of its own. The file appears whole or not at all: an older
/// one of that name stays until the new one is complete. Lives on the GUI thread and runs one export
/// at a time; each ends with exactly one of finished, failed and cancelled. Destroying it cancels and
/// waits for the worker to notice, a few milliseconds.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;

    /// Nothing may be running.
    void start(const ExportRequest &request);
    /// Does nothing when nothing runs. The export may still finish if it was complete already.
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// At most about twenty times a second.
    void progressed(quint64 rows, quint64 bytes);
    void finished(const model::ExportSummary &summary);
    void failed(const model::ExportError &error);
    void cancelled();

private:
    struct Outcome;

    void run(const std::stop_token &stop, const ExportRequest &request);
    Outcome writeFile(const std::stop_token &stop, const ExportRequest &request);
    void postProgress(std::uint64_t rows, std::uint64_t bytes);
    void report(const Outcome &outcome);

    bool m_isRunning = false;
    std::jthread m_thread;
};

} // namespace model
