// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/session/result_set.h"
#include "model/exporting/export_format.h"
#include "model/exporting/export_task.h"
#include "model/exporting/pause_gate.h"
#include "model/table/row_mapping.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace model
{

/// Places in a list of rows, the last one not included.
struct PlaceSpan {
    std::uint64_t first;
    std::uint64_t end;
};

/// What to export of a result that is held: the rows of `rows` in its order.
struct ExportRequest {
    std::shared_ptr<const bolt::ResultSet> result;
    RowMapping rows;
    /// Which of these, from above; empty: all.
    std::vector<PlaceSpan> places{};
    /// The columns to write, in this order; empty: all as they are.
    std::vector<std::uint32_t> columns{};
    ExportOptions options{};
    QString path{};

    std::uint64_t rowCount() const;
    /// Calls `visit` with the number of each row in the result, until it answers false.
    template <typename Visit>
    void forEachRow(const Visit &visit) const
    {
        const std::vector<PlaceSpan> all{{0, rows.size()}};
        for (const PlaceSpan &span : places.empty() ? all : places) {
            for (std::uint64_t place = span.first; place < span.end; ++place) {
                if (!visit(rows.rowAt(place)))
                    return;
            }
        }
    }
};

/// Writes rows of a held result. Destroying it cancels and waits for the worker to notice, a few
/// milliseconds, or seconds while a large spreadsheet is being put together.
class ExportJob : public ExportTask
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;

    /// Nothing may be running.
    void start(const ExportRequest &request);

    bool isRunning() const override { return m_isRunning; }
    void cancel() override;
    void pause() override { m_gate.close(); }
    void resume() override { m_gate.open(); }

private:
    struct Outcome;

    void run(const std::stop_token &stop, const ExportRequest &request);
    Outcome writeFile(const std::stop_token &stop, const ExportRequest &request);
    void report(const Outcome &outcome);

    bool m_isRunning = false;
    PauseGate m_gate;
    std::jthread m_thread;
};

} // namespace model
