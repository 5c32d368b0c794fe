// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/run_options.h"

#include "driver/packstream/writer.h"

#include <chrono>
#include <string_view>

namespace ui
{

namespace
{

/// The entries and, as Neo4j Browser marks its own, what administrators can tell us by.
std::vector<std::uint8_t> runMetadata(QMap<QString, QString> entries)
{
    entries.insert(QStringLiteral("app"), QStringLiteral("LightningBolt_v" LB_VERSION));
    entries.insert(QStringLiteral("type"), QStringLiteral("user-direct"));
    std::vector<std::uint8_t> metadata;
    bolt::PackStreamWriter writer(metadata);
    writer.map(static_cast<std::size_t>(entries.size()));
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        writer.string(entry.key().toStdString());
        writer.string(entry.value().toStdString());
    }
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
    options.metadata = runMetadata(settings.metadata);
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

bool isWritingRefused(const bolt::Error &error)
{
    return error.code == "Neo.ClientError.Statement.AccessMode";
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
