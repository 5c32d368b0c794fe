// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kept/describe_run.h"

#include "driver/protocol/capabilities.h"
#include "model/kept/kept_run.h"

namespace model
{

namespace
{

/// A version that is not spoken any more wrote what all versions read.
bolt::PackStreamVersion packStreamOf(const std::optional<bolt::ServerIdentity> &server)
{
    const auto *capabilities = server ? bolt::capabilitiesOf(server->version) : nullptr;
    return capabilities && capabilities->uuids ? bolt::PackStreamVersion::V2
                                               : bolt::PackStreamVersion::V1;
}

} // namespace

ResultDescription describeRun(const QueryRun &run,
                              const std::optional<bolt::ServerIdentity> &server,
                              const QString &database, const QDateTime &startedAt)
{
    ResultDescription description;
    if (const auto *kept = qobject_cast<const KeptRun *>(&run)) {
        description = kept->description();
        description.isComplete = description.isComplete && run.state() == QueryRun::State::Finished;
    } else {
        description.statement = run.query();
        description.database = database;
        if (server)
            description.server = *server;
        description.packStream = packStreamOf(server);
        description.startedAt = startedAt;
        description.fields = run.result()->fields();
        description.isComplete = run.state() == QueryRun::State::Finished && !run.isCutShort();
        description.firstRowMs = run.firstRowMs();
        description.totalMs = run.elapsedMs();
        if (run.summary()) {
            description.summary = run.summary()->metadata;
            if (!run.summary()->database.empty())
                description.database = QString::fromStdString(run.summary()->database);
        }
    }
    description.rows = run.rowCount();
    return description;
}

} // namespace model
