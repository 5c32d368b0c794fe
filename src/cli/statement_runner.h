// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"
#include "cli/options.h"
#include "model/exporting/record_stream.h"
#include "model/query/session.h"

#include <QFile>
#include <QObject>

#include <deque>
#include <memory>
#include <vector>

namespace cli
{

/// Runs statements and commands one after another and prints each one's records as they arrive, until
/// all are done or one has failed. Lives on the main thread, which runs an event loop.
class StatementRunner : public QObject
{
    Q_OBJECT

public:
    StatementRunner(const Options &options, const std::vector<model::FileStatement> &statements);
    ~StatementRunner() override;

    void start();

Q_SIGNALS:
    /// All is done; `status` is the program's exit status.
    void finished(int status);

private:
    void runNext();
    void runStatement(const QString &statement);
    void finish();
    void printRows();
    void runEnded();
    void printSummary();
    void failOver(const bolt::Error &error);
    void fail(const QString &message);

    const Options m_options;
    std::deque<model::FileStatement> m_waiting;
    model::Session m_session;
    CommandLine m_commands;
    QFile m_output;
    std::unique_ptr<model::QueryRun> m_run;
    std::unique_ptr<model::RecordWriter> m_writer;
    std::unique_ptr<model::RecordStream> m_stream;
};

} // namespace cli
