// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "model/exporting/record_stream.h"
#include "model/query/session.h"

#include <QFile>
#include <QObject>

#include <memory>
#include <vector>

namespace cli
{

/// Runs statements one after another and prints each one's records as they arrive, until all are
/// done or one has failed. Lives on the main thread, which runs an event loop.
class StatementRunner : public QObject
{
    Q_OBJECT

public:
    StatementRunner(const Options &options, std::vector<QString> statements);
    ~StatementRunner() override;

    void start();

Q_SIGNALS:
    /// All is done; `status` is the program's exit status.
    void finished(int status);

private:
    void runNext();
    void printRows();
    void runEnded();
    void printSummary();
    void failOver(const bolt::Error &error);
    void fail(const QString &message);

    const Options m_options;
    const std::vector<QString> m_statements;
    std::size_t m_next = 0;
    model::Session m_session;
    QFile m_output;
    std::unique_ptr<model::QueryRun> m_run;
    std::unique_ptr<model::RecordWriter> m_writer;
    std::unique_ptr<model::RecordStream> m_stream;
};

} // namespace cli
