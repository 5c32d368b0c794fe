// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/exploration_runner.h"

#include "model/graph/graph_builder.h"
#include "model/query/session.h"

#include <algorithm>
#include <utility>

namespace model
{

namespace
{

std::int64_t limitOf(const ExplorationRequest &request)
{
    if (const auto *expand = std::get_if<ExpandRequest>(&request))
        return expand->limit;
    if (const auto *reveal = std::get_if<RevealRequest>(&request))
        return reveal->limit;
    if (const auto *path = std::get_if<PathRequest>(&request))
        return path->limit;
    return 0;
}

/// Lets a run go that is telling of its end just now.
void dropLater(std::unique_ptr<QueryRun> &run)
{
    if (run)
        run.release()->deleteLater();
}

std::optional<RelationshipCount> countIn(const bolt::BoltList &row)
{
    const bolt::ValueView type = row.at(0);
    const bolt::ValueView direction = row.at(1);
    const bolt::ValueView count = row.at(2);
    if (type.kind() != bolt::Kind::String || direction.kind() != bolt::Kind::String ||
        count.kind() != bolt::Kind::Integer)
        return std::nullopt;
    const std::string_view name = type.asString();
    return RelationshipCount{
        {QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
         direction.asString() == "outgoing" ? Direction::Outgoing : Direction::Incoming},
        count.asInteger()};
}

} // namespace

ExplorationRunner::ExplorationRunner(QObject *parent)
    : QObject(parent)
{
}

ExplorationRunner::~ExplorationRunner() = default;

void ExplorationRunner::setSource(std::shared_ptr<Session> session, const QString &database)
{
    m_run.reset();
    m_counting.reset();
    m_session = std::move(session);
    m_database = database;
}

PathSyntax ExplorationRunner::syntax() const
{
    return m_session->server() ? pathSyntaxOf(m_session->server()->agent)
                               : PathSyntax::ShortestPath;
}

std::unique_ptr<QueryRun> ExplorationRunner::send(const ExplorationStatement &statement)
{
    RunOptions options;
    options.parameters = statement.parameters;
    options.database = m_database;
    options.mode = bolt::AccessMode::Read;
    return m_session->run(statement.text, options);
}

void ExplorationRunner::run(const ExplorationRequest &request)
{
    if (!m_session)
        return;
    m_building.stop();
    const ExplorationStatement statement = statementFor(request, syntax());
    m_run = send(statement);
    connect(m_run.get(), &QueryRun::ended, this,
            [this, request, statement] { finish(request, statement); });
    Q_EMIT started(statement);
}

void ExplorationRunner::stop()
{
    if (m_run) {
        m_run->stop();
    } else if (m_building.isRunning()) {
        m_building.stop();
        Q_EMIT stopped();
    }
}

void ExplorationRunner::finish(const ExplorationRequest &request,
                               const ExplorationStatement &statement)
{
    const QueryRun &run = *m_run;
    if (run.state() == QueryRun::State::Finished && run.result()) {
        ExplorationAnswer answer{request, statement, {}, run.rowCount(), false, run.totalMs()};
        const std::int64_t limit = limitOf(request);
        answer.isCut = limit > 0 && answer.rows >= static_cast<std::uint64_t>(limit);
        const ResultHandle result = run.result();
        dropLater(m_run);
        build(std::move(answer), result);
        return;
    }
    const bool isStopped = run.state() == QueryRun::State::Cancelled;
    const ErrorText reason = run.failureText(m_session->options().endpoint);
    dropLater(m_run);
    if (isStopped)
        Q_EMIT stopped();
    else
        Q_EMIT failed(reason, statement);
}

void ExplorationRunner::build(ExplorationAnswer answer, ResultHandle result)
{
    m_building.start([this, answer = std::move(answer), result = std::move(result)](
                         const std::stop_token &stop) -> BackgroundJob::Continuation {
        ExplorationAnswer whole = answer;
        whole.elements = buildGraph(result, answer.rows, stop);
        if (!whole.elements)
            return {};
        return [this, whole] { Q_EMIT answered(whole); };
    });
}

void ExplorationRunner::count(const std::vector<std::string> &nodes)
{
    if (!m_session)
        return;
    m_counting = send(countStatement(nodes));
    connect(m_counting.get(), &QueryRun::ended, this, &ExplorationRunner::finishCount);
}

void ExplorationRunner::finishCount()
{
    const QueryRun &run = *m_counting;
    std::vector<RelationshipCount> counts;
    const bool isThere = run.state() == QueryRun::State::Finished && run.result();
    for (std::uint64_t row = 0; isThere && row < run.rowCount(); ++row) {
        if (const auto count = countIn(run.result()->row(row)))
            counts.push_back(*count);
    }
    const ErrorText reason = isThere ? ErrorText() : run.failureText(m_session->options().endpoint);
    dropLater(m_counting);
    if (!isThere) {
        Q_EMIT countFailed(reason);
        return;
    }
    std::stable_sort(
        counts.begin(), counts.end(),
        [](const RelationshipCount &a, const RelationshipCount &b) { return a.count > b.count; });
    Q_EMIT counted(counts);
}

} // namespace model
