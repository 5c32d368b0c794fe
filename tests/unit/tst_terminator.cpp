// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/driver.h"
#include "support/scripted_transport.h"
#include "support/server_messages.h"

#include <QTest>

#include <memory>
#include <string>
#include <vector>

using namespace std::chrono_literals;
using bolt::ResultStream;
using test::Bytes;
using test::list;
using test::string;
using test::Tree;
using test::operator+; // Bytes are a std type: not found by their namespace

namespace
{

constexpr char kStatement[] = "UNWIND range(1, 100000000) AS i RETURN i";
/// For RESET; the terminator comes after half of it.
constexpr auto kCancelTimeout = 1'000ms;

/// A server whose first connection is busy with kStatement and does not answer RESET; the others
/// show `transactions`, and end the statement when they are told to terminate it.
class BusyServer
{
public:
    BusyServer(std::vector<Tree> names, std::vector<std::vector<Tree>> transactions)
        : m_names(std::move(names))
        , m_transactions(std::move(transactions))
    {
    }

    std::unique_ptr<bolt::Transport> connect()
    {
        auto transport = std::make_unique<test::ScriptedTransport>();
        const bool isFirst = !m_busy;
        if (isFirst)
            m_busy = transport.get();
        transport->onWrite = [this, raw = transport.get(), isFirst](const Bytes &bytes) {
            hear(raw, isFirst, std::string(bytes.begin(), bytes.end()));
        };
        return transport;
    }

    bool isBusyNoLonger = false;         ///< the statement ends while a helper looks for it
    std::vector<std::string> terminated; ///< what the helpers were told to terminate
    int helpers = 0;

private:
    void hear(test::ScriptedTransport *transport, bool isFirst, const std::string &words)
    {
        if (words.size() == 20 && words.starts_with("\x60\x60\xB0\x17")) {
            helpers += isFirst ? 0 : 1;
            transport->feed(test::welcome());
        } else if (isFirst && words.find(kStatement) != std::string::npos) {
            transport->feed(test::columns({string("i")}) + test::record({test::integer(1)}));
        } else if (words.find("SHOW TRANSACTIONS") != std::string::npos) {
            if (isBusyNoLonger)
                m_busy->feed(test::ignored() + test::success());
            Bytes answer = test::columns(m_names);
            for (const auto &transaction : m_transactions)
                answer = std::move(answer) + test::record(transaction);
            // Later, so that the busy connection hears what it was told before.
            QMetaObject::invokeMethod(
                transport, [=] { transport->feed(answer + test::success()); },
                Qt::QueuedConnection);
        } else if (const auto at = words.find("TERMINATE TRANSACTIONS \"");
                   at != std::string::npos) {
            const auto begin = at + sizeof "TERMINATE TRANSACTIONS";
            terminated.push_back(words.substr(begin + 1, words.find('"', begin + 1) - begin - 1));
            transport->feed(test::columns({}) + test::success());
            m_busy->feed(test::failure("Memgraph.TransientError.Terminated") + test::success());
        }
    }

    const std::vector<Tree> m_names;
    const std::vector<std::vector<Tree>> m_transactions;
    test::ScriptedTransport *m_busy = nullptr;
};

} // namespace

/// Statements that RESET does not interrupt.
class TestTerminator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terminatesOnAnotherConnection_data();
    void terminatesOnAnotherConnection();
    void leavesAloneWhatItIsNotSureOf_data();
    void leavesAloneWhatItIsNotSureOf();
    void leavesAloneWhatComesAfterwards();

private:
    std::shared_ptr<ResultStream> cancelled(BusyServer &server);

    std::unique_ptr<bolt::Driver> m_driver;
};

/// kStatement on `server`, cancelled after its first row, and ended.
std::shared_ptr<ResultStream> TestTerminator::cancelled(BusyServer &server)
{
    bolt::DriverOptions options;
    options.cancelTimeout = kCancelTimeout;
    options.transportFactory = [&server](const bolt::Endpoint &) { return server.connect(); };
    m_driver = std::make_unique<bolt::Driver>(options);
    std::shared_ptr<ResultStream> stream;
    const auto session = m_driver->session({});
    session->run(kStatement, {}, {}, std::nullopt,
                 [&stream](const auto &started) { stream = started.value(); });
    const auto hasRow = [&stream] {
        return stream && stream->result() && stream->result()->rowCount() == 1;
    };
    if (QTest::qWaitFor(hasRow))
        stream->cancel();
    static_cast<void>(QTest::qWaitFor([&stream] { return stream && stream->isOver(); }));
    return stream;
}

void TestTerminator::terminatesOnAnotherConnection_data()
{
    using Names = std::vector<Tree>;
    using Rows = std::vector<std::vector<Tree>>;
    QTest::addColumn<Names>("names");
    QTest::addColumn<Rows>("transactions");
    QTest::newRow("as Memgraph shows them")
        << Names{string("username"), string("transaction_id"), string("query")}
        << Rows{{string(""), string("41"), list({string("SHOW TRANSACTIONS")})},
                {string(""), string("42"), list({string("RETURN 1"), string(kStatement)})}};
    QTest::newRow("as Neo4j shows them")
        << Names{string("transactionId"), string("currentQuery")}
        << Rows{{string("42"), string(kStatement)}, {string("43"), string("RETURN 1")}};
}

void TestTerminator::terminatesOnAnotherConnection()
{
    QFETCH(const std::vector<Tree>, names);
    QFETCH(const std::vector<std::vector<Tree>>, transactions);
    BusyServer server(names, transactions);
    const auto stream = cancelled(server);
    QVERIFY(stream && stream->isOver());
    QCOMPARE(server.terminated, std::vector<std::string>{"42"});
    QCOMPARE(server.helpers, 1);
    QCOMPARE(stream->error()->kind, bolt::ErrorKind::Cancelled);
    QCOMPARE(stream->result()->rowCount(), std::uint64_t(1));
    QTRY_COMPARE(m_driver->pool().openConnections(), 2); // neither was given up
}

void TestTerminator::leavesAloneWhatItIsNotSureOf_data()
{
    using Names = std::vector<Tree>;
    using Rows = std::vector<std::vector<Tree>>;
    QTest::addColumn<Names>("names");
    QTest::addColumn<Rows>("transactions");
    const Names memgraph{string("transaction_id"), string("query")};
    QTest::newRow("two of the same text") << memgraph
                                          << Rows{{string("41"), list({string(kStatement)})},
                                                  {string("42"), list({string(kStatement)})}};
    QTest::newRow("none of that text") << memgraph << Rows{{string("41"), list({string("x")})}};
    QTest::newRow("an id that would be more than an id")
        << memgraph << Rows{{string("1\", \"2"), list({string(kStatement)})}};
    QTest::newRow("columns that nobody knows")
        << Names{string("a"), string("b")} << Rows{{string("42"), string(kStatement)}};
    QTest::newRow("another connection's")
        << Names{string("transactionId"), string("currentQuery"), string("connectionId")}
        << Rows{{string("42"), string(kStatement), string("bolt-7")}};
}

/// The connection is given up instead, in time.
void TestTerminator::leavesAloneWhatItIsNotSureOf()
{
    QFETCH(const std::vector<Tree>, names);
    QFETCH(const std::vector<std::vector<Tree>>, transactions);
    BusyServer server(names, transactions);
    const auto stream = cancelled(server);
    QVERIFY(stream && stream->isOver());
    QCOMPARE(server.terminated, std::vector<std::string>());
    QCOMPARE(server.helpers, 1);
    QCOMPARE(stream->error()->kind, bolt::ErrorKind::Cancelled);
    QTRY_COMPARE(m_driver->pool().openConnections(), 1);
}

/// RESET has been answered at last: whatever runs on the connection now is another statement.
void TestTerminator::leavesAloneWhatComesAfterwards()
{
    BusyServer server({string("transaction_id"), string("query")},
                      {{string("42"), list({string(kStatement)})}});
    server.isBusyNoLonger = true;
    const auto stream = cancelled(server);
    QVERIFY(stream && stream->isOver());
    QCOMPARE(stream->error()->kind, bolt::ErrorKind::Cancelled);
    QTRY_COMPARE(m_driver->pool().idle({{}, 7687}), 2);
    QCOMPARE(server.terminated, std::vector<std::string>());
    QCOMPARE(server.helpers, 1);
}

QTEST_GUILESS_MAIN(TestTerminator)
#include "tst_terminator.moc"
