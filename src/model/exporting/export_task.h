// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/base/error.h"
#include "model/exporting/export_remark.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace model
{

enum class ExportStep : std::uint8_t {
    Open,
    Fetch, ///< the statement failed, or the way to the server
    Write,
    Count, ///< not as many rows were written as the server sent
    Commit,
};

struct ExportError {
    ExportStep step;
    QString message;                    ///< in the system's own words; empty for Fetch and Count
    std::optional<bolt::Error> fetch{}; ///< for Fetch
};

struct ExportSummary {
    std::uint64_t rows = 0;
    std::uint64_t bytes = 0;
    std::chrono::milliseconds elapsed{0};
    std::vector<ExportRemark> remarks;
};

/// Something that writes rows to a file on threads of its own. The file appears whole or not at all:
/// an older one of that name stays until the new one is complete. Lives on the GUI thread and works
/// once at a time; each time ends with exactly one of finished, failed and cancelled.
class ExportTask : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isRunning() const = 0;
    /// Does nothing when nothing runs. The export may still finish if it was complete already.
    virtual void cancel() = 0;
    /// Stops writing until resume(); a server is not asked for more rows meanwhile.
    virtual void pause() = 0;
    virtual void resume() = 0;

Q_SIGNALS:
    /// At most about twenty times a second.
    void progressed(quint64 rows, quint64 bytes);
    void finished(const model::ExportSummary &summary);
    void failed(const model::ExportError &error);
    void cancelled();
};

} // namespace model
