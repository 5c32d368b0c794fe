// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/run_options.h"

#include "driver/packstream/writer.h"

#include <chrono>
#include <string_view>

namespace ui
{

namespace
{

/// As Neo4j Browser marks its own, so that administrators can tell.
std::vector<std::uint8_t> runMetadata()
{
    std::vector<std::uint8_t> metadata;
    bolt::PackStreamWriter writer(metadata);
    writer.map(2);
    writer.string("app");
    writer.string("LightningBolt_v" LB_VERSION);
    writer.string("type");
    writer.string("user-direct");
    return metadata;
}

model::RunOutcome outcomeOf(model::QueryRun::State state)
{
    switch (state) {
    case model::QueryRun::State::Finished:
        return model::RunOutcome::Ok;
    case model::QueryRun::State::Failed:
        return model::RunOutcome::Failed;
    default:
        return model::RunOutcome::Cancelled;
    }
}

} // namespace

model::RunOptions runOptions(const QString &statement, const QString &database,
                             const RunSettings &settings, const model::ParameterSet &parameters)
{
    model::RunOptions options;
    options.parameters = parameters.encodedFor(statement);
    options.database = database;
    options.mode = settings.access;
    options.memory = model::RunOptions::Memory::Budgeted;
    options.timeoutMs = settings.timeoutMs;
    options.metadata = runMetadata();
    if (settings.transactions == TransactionMode::Manual)
        options.scope = model::RunOptions::Scope::Transaction;
    else if (settings.transactions == TransactionMode::Smart)
        options.scope = model::RunOptions::Scope::Smart;
    return options;
}

bool needsAutoCommit(const bolt::Error &error)
{
    constexpr std::string_view kSigns[] = {"can only be executed in an implicit transaction",
                                           "periodic commit in an open transaction"};
    for (const std::string_view sign : kSigns) {
        if (error.message.find(sign) != std::string::npos)
            return true;
    }
    return false;
}

bool isParameterMissing(const bolt::Error &error)
{
    return error.code == "Neo.ClientError.Statement.ParameterMissing";
}

model::HistoryEntry completedEntry(model::HistoryEntry entry, const model::QueryRun &run)
{
    entry.duration = std::chrono::milliseconds(run.totalMs());
    entry.rows = static_cast<qint64>(run.rowCount());
    entry.outcome = outcomeOf(run.state());
    if (run.error())
        entry.error = QString::fromStdString(run.error()->message);
    return entry;
}

} // namespace ui
