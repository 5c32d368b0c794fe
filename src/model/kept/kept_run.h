// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kept/result_file.h"
#include "model/query/query_run.h"
#include "model/table/background_job.h"

#include <memory>
#include <optional>

namespace model
{

/// A kept result that is being opened: its rows arrive as the run's that made them did, block by
/// block, once each block has been checked. There is no server. Owned by whoever shows it; lives on
/// the GUI thread, and checks on one of its own.
class KeptRun : public QueryRun
{
    Q_OBJECT

public:
    /// `fileName` is for messages. The rows arrive from the next turn of the event loop on.
    KeptRun(std::shared_ptr<const ResultFile> file, QString fileName);
    ~KeptRun() override;

    const ResultDescription &description() const { return m_file->description(); }
    const QString &fileName() const { return m_fileName; }

    /// Checks no further: the rows so far stay.
    void stop() override;
    ErrorText failureText(const bolt::Endpoint &endpoint) const override;

private:
    void read();
    void finish(const std::optional<FileFault> &fault);

    const std::shared_ptr<const ResultFile> m_file;
    const QString m_fileName;
    std::optional<FileFault> m_fault;
    BackgroundJob m_reading; ///< last: it waits for its thread before the rest goes
};

} // namespace model
