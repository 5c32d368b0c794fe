// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/terminator.h"

#include "driver/session/errors.h"
#include "driver/session/result_stream.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace bolt
{

namespace
{

/// What is looked for: the connection that it runs on, and its text.
struct Target {
    Lease busy;
    std::string statement;

    /// Until RESET is answered, nothing else can run on that connection.
    bool isStillRunning() const { return busy->connection->isResetPending(); }
    const std::string &connectionId() const { return busy->connection->server().connectionId; }
};

/// The columns of SHOW TRANSACTIONS, as Neo4j and as Memgraph call them.
constexpr std::array<std::string_view, 2> kIdColumns{"transactionId", "transaction_id"};
constexpr std::array<std::string_view, 2> kQueryColumns{"currentQuery", "query"};
constexpr std::array<std::string_view, 1> kConnectionColumns{"connectionId"};

std::optional<std::size_t> columnOf(const ResultSet &result,
                                    std::span<const std::string_view> names)
{
    const auto at = std::ranges::find_first_of(result.fields(), names);
    if (at == result.fields().end())
        return std::nullopt;
    return static_cast<std::size_t>(at - result.fields().begin());
}

/// `value` is the text, or a list (of a transaction's statements) that has it.
bool says(const ValueView &value, std::string_view text)
{
    if (value.kind() == Kind::String)
        return value.asString() == text;
    if (value.kind() != Kind::List)
        return false;
    for (const ValueView item : value.asList()) {
        if (item.kind() == Kind::String && item.asString() == text)
            return true;
    }
    return false;
}

/// It goes into a statement, and comes from a server.
bool isPlainId(std::string_view id)
{
    constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                          "0123456789-_.";
    return !id.empty() && id.find_first_not_of(kAllowed) == std::string_view::npos;
}

/// The id of the only transaction that can be meant.
std::optional<std::string> findTransaction(const ResultSet &transactions, const Target &target)
{
    const auto id = columnOf(transactions, kIdColumns);
    const auto query = columnOf(transactions, kQueryColumns);
    const auto connection = columnOf(transactions, kConnectionColumns);
    if (!id || !query)
        return std::nullopt;
    std::optional<std::string> found;
    for (std::uint64_t row = 0; row < transactions.rowCount(); ++row) {
        const bool isMeant = connection
                                 ? says(transactions.cell(row, *connection), target.connectionId())
                                 : says(transactions.cell(row, *query), target.statement);
        if (!isMeant)
            continue;
        const ValueView value = transactions.cell(row, *id);
        if (found || value.kind() != Kind::String || !isPlainId(value.asString()))
            return std::nullopt;
        found = std::string(value.asString());
    }
    return found;
}

/// The connection that terminates, for the time that it takes.
class Helper : public std::enable_shared_from_this<Helper>
{
public:
    Helper(ConnectionPool &pool, Lease lease)
        : m_pool(pool)
        , m_lease(std::move(lease))
    {
    }

    void terminate(const Target &target)
    {
        // It is of no use later: the interrupted connection is given up then.
        constexpr auto kPatience = std::chrono::seconds(2);
        QTimer::singleShot(kPatience, m_lease->connection.get(), [helper = weak_from_this()] {
            if (const auto late = helper.lock())
                late->m_lease->connection->abort(
                    makeError(ErrorKind::Reconnect, Step::Pull, Reason::TimedOut));
        });
        run("SHOW TRANSACTIONS", [self = shared_from_this(), target](const auto &transactions) {
            const auto id = transactions && target.isStillRunning()
                                ? findTransaction(*transactions, target)
                                : std::nullopt;
            if (!id)
                return self->m_pool.release(self->m_lease);
            self->run("TERMINATE TRANSACTIONS \"" + *id + '"',
                      [self](const auto &) { self->m_pool.release(self->m_lease); });
        });
    }

private:
    /// Runs a statement to its end; `then` gets null when it failed.
    void run(std::string_view query, std::function<void(std::shared_ptr<ResultSet>)> then)
    {
        const auto stream = std::make_shared<ResultStream>(m_lease, PullPlan{-1});
        stream->setListener(
            [raw = stream.get(), then = std::move(then)](ResultStream::Event event) {
                if (event == ResultStream::Event::Ended)
                    then(raw->error() ? nullptr : raw->result());
            });
        stream->start(runMessage(m_lease->connection->capabilities(), query, {}, {}));
    }

    ConnectionPool &m_pool;
    const Lease m_lease;
};

} // namespace

void terminateStatement(ConnectionPool &pool, const Lease &busy)
{
    ConnectionPool::Want want;
    want.address = busy->address;
    const Target target{busy, busy->statement};
    pool.acquire(want, [&pool, target](const Result<Lease> &outcome) {
        if (outcome)
            std::make_shared<Helper>(pool, outcome.value())->terminate(target);
    });
}

} // namespace bolt
