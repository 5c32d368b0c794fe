// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kept/result_description.h"
#include "model/query/result_handle.h"
#include "model/table/background_job.h"

#include <QObject>

#include <atomic>
#include <stop_token>

namespace model
{

/// Keeps a result as a file, on a thread of its own. The file appears whole or not at all: an older
/// one of that name stays until the new one is complete. Lives on the GUI thread; each start() ends
/// with exactly one of finished, failed and cancelled. Destroying it waits for the worker.
class KeepJob : public QObject
{
    Q_OBJECT

public:
    explicit KeepJob(QObject *parent = nullptr);

    /// Writes the first `description.rows` rows. Nothing may be running.
    void start(const ResultDescription &description, const ResultHandle &result,
               const QString &path);
    /// Nothing will be left of the file, unless it was complete already.
    void cancel() { m_isUnwanted = true; }
    bool isRunning() const { return m_writing.isRunning(); }

Q_SIGNALS:
    /// At most about twenty times a second; per thousand.
    void progressed(int perMille);
    void finished(quint64 bytes);
    /// In the system's words, or in ours.
    void failed(const QString &message);
    void cancelled();

private:
    using Continuation = BackgroundJob::Continuation;
    Continuation write(const ResultDescription &description, const bolt::ResultSet &result,
                       const QString &path, const std::stop_token &stop);

    std::atomic<bool> m_isUnwanted = false; ///< the worker looks at it
    BackgroundJob m_writing;                ///< last: it waits for its thread before the rest goes
};

} // namespace model
