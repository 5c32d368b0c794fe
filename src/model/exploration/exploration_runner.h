// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/exploration_query.h"
#include "model/graph/graph.h"
#include "model/query/query_run.h"
#include "model/table/background_job.h"
#include "model/text/error_text.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace model
{

class Session;

/// How many relationships nodes have, of one type and in one direction.
struct RelationshipCount {
    TypeChoice choice;
    std::int64_t count = 0;

    friend bool operator==(const RelationshipCount &, const RelationshipCount &) = default;
};

/// What a request has brought.
struct ExplorationAnswer {
    std::shared_ptr<const ExplorationRequest> request; ///< never null
    ExplorationStatement statement;        ///< without its parameters, but for their text
    std::shared_ptr<const Graph> elements; ///< never null; keeps the result alive
    std::uint64_t rows = 0;
    bool isCut = false; ///< there are as many rows as the request's limit: perhaps there are more
    std::int64_t milliseconds = 0;
};

/// Asks a server for what is around the nodes of a picture, one request at a time, in a session that
/// statements of the editor don't wait for. Everything is read in a read transaction. Owned by whoever
/// shows the picture; lives on the session's thread, and works on its own for what takes longer.
class ExplorationRunner : public QObject
{
    Q_OBJECT

public:
    explicit ExplorationRunner(QObject *parent = nullptr);
    ~ExplorationRunner() override;

    /// Where requests go; without a session there is nothing to be asked.
    void setSource(std::shared_ptr<Session> session, const QString &database);
    bool hasSource() const { return m_session != nullptr; }

    /// Makes a request; called on another thread, since it may name every element of a large picture.
    using MakeRequest = std::function<ExplorationRequest()>;
    /// Drops the request that is under way, if there is one.
    void run(MakeRequest make);
    bool isRunning() const { return m_run != nullptr || m_work.isRunning(); }
    /// Ends the request that is under way, on the server too: stopped() follows.
    void stop();
    /// The same, and nothing follows.
    void drop();
    /// Names nodes by their element ids; called on another thread.
    using MakeIds = std::function<std::vector<std::string>()>;
    /// Asks how many relationships they have; an earlier question that is still open is dropped.
    void count(MakeIds make);

Q_SIGNALS:
    void started(const model::ExplorationStatement &statement); ///< without its parameters
    // One of these follows.
    void answered(const model::ExplorationAnswer &answer);
    void failed(const model::ErrorText &reason, const model::ExplorationStatement &statement);
    void stopped();

    /// Sorted: the most frequent first.
    void counted(const std::vector<model::RelationshipCount> &counts);
    void countFailed(const model::ErrorText &reason);

private:
    struct Question;
    std::unique_ptr<QueryRun> send(ExplorationStatement &statement,
                                   std::optional<std::size_t> columns = {});
    PathSyntax syntax() const;
    void ask(const std::shared_ptr<Question> &question);
    void finish(const Question &question);
    void build(ExplorationAnswer answer, ResultHandle result);
    void finishCount();

    std::shared_ptr<Session> m_session;
    QString m_database;
    std::unique_ptr<QueryRun> m_run;
    std::unique_ptr<QueryRun> m_counting;
    // Last: they wait for their threads before the rest goes.
    BackgroundJob m_work; ///< makes requests, and pictures of what they bring
    BackgroundJob m_countWork;
};

} // namespace model
