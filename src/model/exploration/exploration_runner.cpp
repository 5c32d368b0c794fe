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

/// Type, direction and count.
constexpr std::size_t kCountColumns = 3;

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

struct ExplorationRunner::Question {
    std::shared_ptr<const ExplorationRequest> request;
    ExplorationStatement statement;
};

ExplorationRunner::ExplorationRunner(QObject *parent)
    : QObject(parent)
{
}

ExplorationRunner::~ExplorationRunner() = default;

void ExplorationRunner::setSource(std::shared_ptr<Session> session, const QString &database)
{
    drop();
    m_counting.reset();
    m_countWork.abandon();
    m_session = std::move(session);
    m_database = database;
}

PathSyntax ExplorationRunner::syntax() const
{
    return m_session->server() ? pathSyntaxOf(m_session->server()->agent)
                               : PathSyntax::ShortestPath;
}

/// Takes the parameters out of the statement: there may be many of them, and they are wanted once.
std::unique_ptr<QueryRun> ExplorationRunner::send(ExplorationStatement &statement,
                                                  std::optional<std::size_t> columns)
{
    RunOptions options;
    options.columns = columns;
    options.parameters = std::exchange(statement.parameters, {});
    options.database = m_database;
    options.mode = bolt::AccessMode::Read;
    return m_session->run(statement.text, options);
}

void ExplorationRunner::run(MakeRequest make)
{
    if (!m_session)
        return;
    m_run.reset();
    m_work.start([this, make = std::move(make),
                  syntax = syntax()](const std::stop_token &) -> BackgroundJob::Continuation {
        const auto question = std::make_shared<Question>();
        question->request = std::make_shared<const ExplorationRequest>(make());
        question->statement = statementFor(*question->request, syntax);
        return [this, question] { ask(question); };
    });
}

void ExplorationRunner::ask(const std::shared_ptr<Question> &question)
{
    m_run = send(question->statement);
    connect(m_run.get(), &QueryRun::ended, this, [this, question] { finish(*question); });
    Q_EMIT started(question->statement);
}

void ExplorationRunner::stop()
{
    if (m_run) {
        m_run->stop();
    } else if (m_work.isRunning()) {
        m_work.stop();
        Q_EMIT stopped();
    }
}

void ExplorationRunner::drop()
{
    m_run.reset();
    m_work.abandon();
}

void ExplorationRunner::finish(const Question &question)
{
    const QueryRun &run = *m_run;
    if (run.state() == QueryRun::State::Finished && run.result()) {
        ExplorationAnswer answer{question.request, question.statement, {}, run.rowCount(), false,
                                 run.totalMs()};
        const std::int64_t limit = limitOf(*question.request);
        answer.isCut = limit > 0 && answer.rows >= static_cast<std::uint64_t>(limit);
        const ResultHandle result = run.result();
        dropLater(m_run);
        build(std::move(answer), result);
        return;
    }
    const bool isStopped = run.state() == QueryRun::State::Cancelled;
    const ErrorText reason = run.failureText(m_session->options().endpoint);
    const ExplorationStatement statement = question.statement;
    dropLater(m_run);
    if (isStopped)
        Q_EMIT stopped();
    else
        Q_EMIT failed(reason, statement);
}

void ExplorationRunner::build(ExplorationAnswer answer, ResultHandle result)
{
    m_work.start([this, answer = std::move(answer), result = std::move(result)](
                     const std::stop_token &stop) -> BackgroundJob::Continuation {
        ExplorationAnswer whole = answer;
        whole.elements = buildGraph(result, answer.rows, stop);
        if (!whole.elements)
            return {};
        return [this, whole] { Q_EMIT answered(whole); };
    });
}

void ExplorationRunner::count(MakeIds make)
{
    if (!m_session)
        return;
    m_counting.reset();
    m_countWork.abandon();
    m_countWork.start(
        [this, make = std::move(make)](const std::stop_token &) -> BackgroundJob::Continuation {
            const auto statement = std::make_shared<ExplorationStatement>(countStatement(make()));
            return [this, statement] {
                m_counting = send(*statement, kCountColumns);
                connect(m_counting.get(), &QueryRun::ended, this, &ExplorationRunner::finishCount);
            };
        });
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
