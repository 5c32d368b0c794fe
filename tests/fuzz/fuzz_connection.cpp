// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "connection_program.h"

#include "driver/protocol/dechunker.h"
#include "driver/session/driver.h"
#include "support/scripted_transport.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <span>

using bolt::Kind;
using bolt::PullPlan;
using bolt::ResultStream;
using bolt::Transaction;
using bolt::ValueView;

namespace
{

using Bytes = std::vector<std::uint8_t>;

/// More calls than a person makes; they would only cost time.
constexpr std::size_t kMaxCalls = 64;
/// What a result may hold beyond a few times its bytes: the first segments and the tables.
constexpr std::uint64_t kSpare = 4 << 20;

constexpr PullPlan kPlans[] = {
    {1, PullPlan::Mode::Manual, 0},
    {1000, PullPlan::Mode::Automatic, 0},
    {-1, PullPlan::Mode::Manual, 0},
    {2, PullPlan::Mode::Automatic, 1},
};

void walk(const ValueView &value)
{
    switch (value.kind()) {
    case Kind::List:
        for (const ValueView item : value.asList())
            walk(item);
        break;
    case Kind::Map:
        for (const auto &entry : value.asMap())
            walk(entry.value);
        break;
    case Kind::Structure:
        for (const ValueView field : value.asStructure().fields())
            walk(field);
        break;
    case Kind::String:
    case Kind::Bytes: {
        volatile char last = 0;
        for (const char c : value.value().asText())
            last = c;
        static_cast<void>(last);
        break;
    }
    default:
        break;
    }
}

/// The bytes of an input, one operand after the other; zeros when they are used up.
class Input
{
public:
    explicit Input(std::span<const std::uint8_t> bytes)
        : m_bytes(bytes)
    {
    }
    bool isAtEnd() const { return m_bytes.empty(); }
    std::uint8_t byte()
    {
        if (m_bytes.empty())
            return 0;
        const std::uint8_t first = m_bytes.front();
        m_bytes = m_bytes.subspan(1);
        return first;
    }
    Bytes sized()
    {
        const std::size_t high = byte();
        const std::size_t size = std::min(high << 8 | byte(), m_bytes.size());
        const Bytes taken(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(size));
        m_bytes = m_bytes.subspan(size);
        return taken;
    }

private:
    std::span<const std::uint8_t> m_bytes;
};

/// A driver, what somebody does with it, and the server's side of its lines.
class Conversation
{
public:
    explicit Conversation(std::uint8_t setup)
        : m_setup(setup)
        , m_driver(options())
    {
    }

    void carryOut(Op op, Input &input);
    /// Ends everything that is open and checks that everybody has been answered.
    void finish();

private:
    bolt::DriverOptions options();
    std::unique_ptr<bolt::Transport> makeTransport();
    void feed(const Bytes &bytes);
    void follow(const std::shared_ptr<ResultStream> &stream);
    void run(const PullPlan &plan);
    void end(void (Transaction::*how)(Transaction::Handler));
    void checkRows() const;
    void turn() { QCoreApplication::processEvents(); }

    /// A call that is to be answered once.
    std::size_t &newCall() { return *m_answers.emplace_back(std::make_unique<std::size_t>(0)); }

    struct Followed {
        std::shared_ptr<ResultStream> stream;
        std::size_t ends = 0;
    };

    const std::uint8_t m_setup;
    std::size_t m_fed = 0;
    QPointer<test::ScriptedTransport> m_transport; ///< the newest
    std::vector<std::unique_ptr<std::size_t>> m_answers;
    bolt::Driver m_driver;
    std::vector<std::unique_ptr<Followed>> m_streams;
    std::vector<std::shared_ptr<bolt::Session>> m_sessions;
    std::vector<std::shared_ptr<Transaction>> m_transactions;
};

bolt::DriverOptions Conversation::options()
{
    bolt::DriverOptions result;
    result.auth = {"basic", "neo4j", "secret", {}, {}};
    result.transportFactory = [this](const bolt::Endpoint &) { return makeTransport(); };
    result.maxConnectionsPerServer = 2;
    result.fetchSize = 2;
    result.maxMessageBytes = 1 << 20;
    if (m_setup & Setup::kImpatient)
        result.cancelTimeout = std::chrono::milliseconds(0);
    if (m_setup & Setup::kLoggedIn) {
        const auto versions = bolt::allCapabilities();
        result.onlyVersion = versions[(m_setup & Setup::kVersions) % versions.size()].version;
    }
    return result;
}

std::unique_ptr<bolt::Transport> Conversation::makeTransport()
{
    auto transport = std::make_unique<test::ScriptedTransport>();
    m_transport = transport.get();
    if (m_setup & Setup::kTrickle)
        transport->readLimit = 1;
    if (const auto &version = m_driver.options().onlyVersion) {
        Bytes welcome{0, 0, version->minor, version->major};
        const Bytes success{0xB1, 0x70, 0xA0};
        bolt::appendChunked(success, welcome);
        if (bolt::capabilitiesOf(*version)->logon)
            bolt::appendChunked(success, welcome);
        // The driver does not listen before the line is open.
        QMetaObject::invokeMethod(
            transport.get(), [raw = transport.get(), welcome] { raw->feed(welcome); },
            Qt::QueuedConnection);
    }
    return transport;
}

void Conversation::feed(const Bytes &bytes)
{
    if (!m_transport || m_transport->isClosed)
        return;
    m_fed += bytes.size();
    m_transport->feed(bytes);
}

void Conversation::follow(const std::shared_ptr<ResultStream> &stream)
{
    auto &followed = *m_streams.emplace_back(std::make_unique<Followed>());
    followed.stream = stream;
    stream->setListener([&followed](ResultStream::Event event) {
        check(followed.ends == 0, "nothing is told after the end");
        if (event != ResultStream::Event::Ended)
            return;
        ++followed.ends;
        check(followed.stream->summary().has_value() != followed.stream->error().has_value(),
              "a result ends with a summary or with an error");
    });
}

void Conversation::run(const PullPlan &plan)
{
    if (m_sessions.empty())
        return;
    std::size_t &answers = newCall();
    m_sessions.back()->run("RETURN 1", {}, {}, plan, [this, &answers](const auto &outcome) {
        ++answers;
        if (outcome)
            follow(outcome.value());
    });
}

void Conversation::end(void (Transaction::*how)(Transaction::Handler))
{
    if (m_transactions.empty())
        return;
    std::size_t &answers = newCall();
    ((*m_transactions.back()).*how)([&answers](const std::optional<bolt::Error> &) { ++answers; });
}

void Conversation::carryOut(Op op, Input &input)
{
    if (m_answers.size() + m_streams.size() >= kMaxCalls)
        return;
    ResultStream *stream = m_streams.empty() ? nullptr : m_streams.back()->stream.get();
    switch (op) {
    case Op::OpenSession:
        m_sessions.push_back(m_driver.session({}));
        break;
    case Op::CloseSession:
        if (!m_sessions.empty())
            m_sessions.back()->close([&answers = newCall()] { ++answers; });
        break;
    case Op::Verify:
        m_driver.verifyConnectivity({}, [&answers = newCall()](const auto &) { ++answers; });
        break;
    case Op::Run:
        run(kPlans[input.byte() % std::size(kPlans)]);
        break;
    case Op::Begin:
        if (!m_sessions.empty())
            m_sessions.back()->begin({}, [this, &answers = newCall()](const auto &begun) {
                ++answers;
                if (begun)
                    m_transactions.push_back(begun.value());
            });
        break;
    case Op::RunInTransaction: {
        const PullPlan &plan = kPlans[input.byte() % std::size(kPlans)];
        if (!m_transactions.empty())
            follow(m_transactions.back()->run("RETURN 1", {}, plan));
        break;
    }
    case Op::Commit:
        end(&Transaction::commit);
        break;
    case Op::Rollback:
        end(&Transaction::rollback);
        break;
    case Op::Pull: {
        const auto count = static_cast<std::int8_t>(input.byte());
        if (stream)
            stream->pull(count > 0 ? count : -1);
        break;
    }
    case Op::PullAll:
        if (stream)
            stream->pullAll();
        break;
    case Op::PullOn:
        if (stream)
            stream->pullOn(0);
        break;
    case Op::Discard:
        if (stream)
            stream->discard();
        break;
    case Op::Cancel:
        if (stream)
            stream->cancel();
        break;
    case Op::Answer: {
        Bytes chunks;
        bolt::appendChunked(input.sized(), chunks);
        feed(chunks);
        break;
    }
    case Op::Bytes:
        feed(input.sized());
        break;
    case Op::BreakDown:
        if (m_transport && !m_transport->isClosed)
            m_transport->breakDown(bolt::Reason::ClosedByPeer);
        break;
    case Op::CloseDriver:
        m_driver.close();
        break;
    }
    turn();
}

void Conversation::finish()
{
    for (const auto &session : m_sessions)
        session->close([&answers = newCall()] { ++answers; });
    turn();
    m_driver.close();
    turn();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    checkRows();
    for (const auto &answers : m_answers)
        check(*answers == 1, "every call is answered once");
    for (const auto &followed : m_streams)
        check(followed->stream->isOver() && followed->ends == 1, "every result ends once");
}

void Conversation::checkRows() const
{
    for (const auto &followed : m_streams) {
        const auto &result = followed->stream->result();
        if (!result)
            continue;
        check(result->bytesHeld() <= 4 * m_fed + kSpare, "memory follows what has arrived");
        for (std::uint64_t row = 0; row < result->rowCount(); ++row) {
            check(result->row(row).size() == result->columnCount(), "a row fills the columns");
            for (const ValueView value : result->row(row))
                walk(value);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

/// Whatever a server says and whenever it says it: everybody who asked is answered once, and all
/// rows can be read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    Input input({data + 1, size - 1});
    Conversation conversation(data[0]);
    while (!input.isAtEnd())
        conversation.carryOut(static_cast<Op>(input.byte() % kOpCount), input);
    conversation.finish();
    return 0;
}
