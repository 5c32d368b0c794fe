// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_worker.h"

#include "driver/packstream/writer.h"

#include <QTimer>

#include <chrono>
#include <iterator>
#include <utility>

using bolt::Error;
using bolt::PullPlan;
using bolt::ResultStream;

namespace
{

constexpr PullPlan kAll{1000, PullPlan::Mode::Automatic, 0};
constexpr PullPlan kOneBatch{1000, PullPlan::Mode::Manual, 0};

constexpr char kLittle[] = "UNWIND range(1, 50) AS i RETURN i, toString(i) AS s, i / 7.0 AS f, "
                           "[i, null, true] AS l, {d: date(), p: point({x: i, y: 1})} AS m";
constexpr char kMuch[] = "UNWIND range(1, 100000) AS i RETURN i, 'row number ' + i AS s";
constexpr char kEndless[] = "UNWIND range(1, 100000000) AS i RETURN i";
constexpr char kProduct[] = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b "
                            "UNWIND range(1, 100000) AS c RETURN count(*) AS n";

} // namespace

SoakWorker::SoakWorker(bolt::Driver &driver, SoakCounts &counts, std::uint32_t seed)
    : m_driver(driver)
    , m_counts(counts)
    , m_random(seed)
{
}

int SoakWorker::random(int below)
{
    return std::uniform_int_distribution<>(0, below - 1)(m_random);
}

void SoakWorker::start(int jobs, std::function<void()> done)
{
    m_jobsLeft = jobs;
    m_done = std::move(done);
    m_session = m_driver.session({});
    next();
}

/// The next thing, from the event loop: jobs end inside of handlers of the driver.
void SoakWorker::next()
{
    constexpr Job kJobs[] = {
        &SoakWorker::readLittle,        &SoakWorker::readLittle,     &SoakWorker::readLittle,
        &SoakWorker::readMuch,          &SoakWorker::discardTheRest, &SoakWorker::failOnPurpose,
        &SoakWorker::cancelRows,        &SoakWorker::cancelProduct,  &SoakWorker::writeManaged,
        &SoakWorker::writeManaged,      &SoakWorker::rollBack,       &SoakWorker::killConnection,
        &SoakWorker::useDriverOfItsOwn,
    };
    if (m_jobsLeft-- == 0) {
        m_session->close(std::exchange(m_done, nullptr));
        m_session.reset();
        return;
    }
    ++m_counts.jobs;
    const Job job = kJobs[random(static_cast<int>(std::size(kJobs)))];
    QTimer::singleShot(0, this, [this, job] { (this->*job)(); });
}

void SoakWorker::surprise(const Error &error)
{
    m_counts.surprises.push_back(std::string(stepName(error.step)) + ": " +
                                 std::string(reasonName(error.reason)) + " " + error.code + " " +
                                 error.message);
}

void SoakWorker::expectNoError(const ResultStream &stream)
{
    if (stream.error())
        surprise(*stream.error());
    next();
}

void SoakWorker::run(const char *query, const PullPlan &plan, StreamEnd end)
{
    m_session->run(query, {}, {}, plan, [this, end = std::move(end)](const auto &outcome) {
        if (!outcome) {
            surprise(outcome.error());
            return next();
        }
        const auto stream = outcome.value();
        stream->setListener([this, stream, end](ResultStream::Event event) {
            if (event == ResultStream::Event::Paused)
                stream->discard();
            if (event != ResultStream::Event::Ended)
                return;
            if (stream->result())
                m_counts.rows += stream->result()->rowCount();
            end(*stream);
        });
    });
}

void SoakWorker::readLittle()
{
    run(kLittle, kAll, [this](const ResultStream &stream) { expectNoError(stream); });
}

void SoakWorker::readMuch()
{
    run(kMuch, kAll, [this](const ResultStream &stream) { expectNoError(stream); });
}

void SoakWorker::discardTheRest()
{
    run(kMuch, kOneBatch, [this](const ResultStream &stream) { expectNoError(stream); });
}

void SoakWorker::failOnPurpose()
{
    run("RETURN 1 / 0 AS x", kAll, [this](const ResultStream &stream) {
        if (!stream.error() || stream.error()->reason != bolt::Reason::Server)
            m_counts.surprises.emplace_back("a wrong statement did not fail as it should");
        next();
    });
}

void SoakWorker::cancelRows()
{
    cancelSoon(kEndless);
}

void SoakWorker::cancelProduct()
{
    cancelSoon(kProduct);
}

void SoakWorker::cancelSoon(const char *query)
{
    ++m_counts.cancels;
    m_session->run(query, {}, {}, kAll, [this](const auto &outcome) {
        if (!outcome) {
            surprise(outcome.error());
            return next();
        }
        const auto stream = outcome.value();
        stream->setListener([this, stream](ResultStream::Event event) {
            if (event != ResultStream::Event::Ended)
                return;
            if (!stream->error() || stream->error()->kind != bolt::ErrorKind::Cancelled)
                m_counts.surprises.emplace_back("a cancelled statement ended otherwise");
            next();
        });
        QTimer::singleShot(std::chrono::milliseconds(random(100)), this,
                           [stream] { stream->cancel(); });
    });
}

void SoakWorker::writeManaged()
{
    ++m_counts.transactions;
    m_session->execute(
        {},
        [](const std::shared_ptr<bolt::Transaction> &transaction, const auto &done) {
            const auto stream =
                transaction->run("CREATE (n:LbSoak {at: timestamp()}) DELETE n", {}, kAll);
            stream->setListener([stream, done](ResultStream::Event event) {
                if (event == ResultStream::Event::Ended)
                    done(stream->error());
            });
        },
        [this](const std::optional<Error> &error) {
            if (error)
                surprise(*error);
            next();
        });
}

/// A transaction with an open result, which nobody has read to its end.
void SoakWorker::rollBack()
{
    ++m_counts.transactions;
    m_session->begin({}, [this](const auto &begun) {
        if (!begun) {
            surprise(begun.error());
            return next();
        }
        const auto transaction = begun.value();
        const auto stream = transaction->run(kMuch, {}, kOneBatch);
        stream->setListener([this, stream, transaction](ResultStream::Event event) {
            if (event == ResultStream::Event::Ended && stream->error())
                surprise(*stream->error());
            if (event != ResultStream::Event::Paused)
                return;
            transaction->rollback([this](const std::optional<Error> &error) {
                if (error)
                    surprise(*error);
                next();
            });
        });
    });
}

/// Another session has the server close the connection under a transaction, which keeps it until it
/// is gone, so that nobody else gets a dying connection.
void SoakWorker::killConnection()
{
    m_session->begin({}, [this](const auto &begun) {
        if (!begun) {
            surprise(begun.error());
            return next();
        }
        const auto transaction = begun.value();
        const auto stream = transaction->run(kEndless, {}, kAll);
        const std::string id = stream->server().connectionId;
        auto *watch = new QObject(this);
        connect(&m_driver.pool(), &bolt::ConnectionPool::connectionLost, watch,
                [this, transaction, id, watch](const bolt::Lease &lease) {
                    if (lease->connection->server().connectionId != id)
                        return;
                    watch->deleteLater();
                    // Its results are told of it first.
                    QTimer::singleShot(
                        0, this, [this, transaction] { transaction->close([this] { next(); }); });
                });
        m_driver.session({})->run("CALL dbms.killConnection('" + id + "')", {}, {}, kAll,
                                  [this](const auto &killer) {
                                      if (!killer)
                                          surprise(killer.error());
                                  });
    });
}

void SoakWorker::useDriverOfItsOwn()
{
    m_ownDriver = std::make_unique<bolt::Driver>(m_driver.options());
    m_ownDriver->verifyConnectivity({}, [this](const auto &server) {
        if (!server)
            surprise(server.error());
        QTimer::singleShot(0, this, [this] {
            m_ownDriver.reset();
            next();
        });
    });
}
