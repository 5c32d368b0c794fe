// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/conversation_client.h"

#include <algorithm>
#include <utility>

namespace test
{

namespace
{

/// Small, so that the first result needs a second batch.
constexpr bolt::PullPlan kPlan{3, bolt::PullPlan::Mode::Automatic, 0};

} // namespace

ConversationClient::ConversationClient(bolt::DriverOptions options)
    : m_driver(std::move(options))
    , m_session(m_driver.session({}))
{
}

void ConversationClient::start(Step whenOver)
{
    m_whenOver = std::move(whenOver);
    // From the last step to the first.
    const auto cleanUp = [this] {
        run("MATCH (n:LbFault) DETACH DELETE n", Outcome::Success, [this] { stop(std::nullopt); });
    };
    const auto refused = [this, cleanUp] { run("RETURN missing", Outcome::Refusal, cleanUp); };
    const auto create = [this, refused] {
        runInTransaction("CREATE (a:LbFault {k: 1})-[r:KNOWS]->(b:LbFault) RETURN a, r",
                         [this, refused] { commit(refused); });
    };
    run("UNWIND range(1, 5) AS i RETURN i, 'row ' + i AS text, [i, i / 2.0, null] AS list,"
        " {date: date('2024-02-29') + duration({days: i})} AS map",
        Outcome::Success, [this, create] { begin(create); });
}

void ConversationClient::run(const char *query, Outcome expected, Step next)
{
    m_session->run(
        query, {}, {}, kPlan,
        [this, expected, next = std::move(next), &call = newCall()](const auto &outcome) {
            ++call.answers;
            if (outcome)
                follow(outcome.value(), expected, next);
            else
                stop(outcome.error());
        });
}

void ConversationClient::begin(Step next)
{
    m_session->begin({}, [this, next = std::move(next), &call = newCall()](const auto &begun) {
        ++call.answers;
        if (!begun)
            return stop(begun.error());
        m_transaction = begun.value();
        next();
    });
}

void ConversationClient::runInTransaction(const char *query, Step next)
{
    follow(m_transaction->run(query, {}, kPlan), Outcome::Success, std::move(next));
}

void ConversationClient::commit(Step next)
{
    m_transaction->commit(
        [this, next = std::move(next), &call = newCall()](const std::optional<bolt::Error> &error) {
            ++call.answers;
            if (error)
                return stop(error);
            next();
        });
}

void ConversationClient::follow(const std::shared_ptr<bolt::ResultStream> &stream, Outcome expected,
                                Step next)
{
    stream->setListener([this, expected, next = std::move(next), stream,
                         &call = newCall()](bolt::ResultStream::Event event) {
        if (event == bolt::ResultStream::Event::Started)
            m_results.push_back(stream->result());
        if (event != bolt::ResultStream::Event::Ended)
            return;
        ++call.answers;
        const auto &error = stream->error();
        const bool isRefusal = error && error->reason == bolt::Reason::Server;
        if (!error || (isRefusal && expected == Outcome::Refusal))
            next();
        else
            stop(error);
    });
}

void ConversationClient::stop(const std::optional<bolt::Error> &error)
{
    m_error = error;
    m_isOver = true;
    m_whenOver();
}

std::size_t ConversationClient::wronglyAnswered() const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_calls, [this](const auto &call) {
        return call->answers > 1 || (m_isOver && call->answers == 0);
    }));
}

std::vector<ConversationClient::Rows> ConversationClient::rows() const
{
    std::vector<Rows> all;
    for (const auto &result : m_results) {
        Rows &rows = all.emplace_back();
        for (std::uint64_t row = 0; row < result->rowCount(); ++row) {
            auto &values = rows.emplace_back();
            for (const bolt::ValueView value : result->row(row))
                values.push_back(treeOf(value));
        }
    }
    return all;
}

} // namespace test
