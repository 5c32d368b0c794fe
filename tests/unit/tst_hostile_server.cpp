// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/session/driver.h"
#include "support/server_messages.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;
using bolt::ErrorKind;
using bolt::Reason;
using bolt::Step;
using test::Bytes;
using test::welcome;
using test::operator+; // Bytes are a std type: not found by their namespace

namespace
{

constexpr char kStatement[] = "RETURN 1";
/// For servers that are to run into it.
constexpr auto kTimeout = 400ms;
/// For the others: longer than a loaded machine takes.
constexpr auto kAmple = 20s;
constexpr qint64 kPatienceMs = 30'000;

/// What a server says: something when somebody connects, something when it sees the statement, and
/// then the same thing again and again, for ever.
struct Script {
    Bytes opening;
    std::optional<Bytes> answer; ///< none: the refrain begins at once
    Bytes refrain;
    std::chrono::milliseconds interval{0}; ///< between two refrains
};

/// A server that follows its script whatever it hears.
class HostileServer : public QTcpServer
{
public:
    explicit HostileServer(Script script)
        : m_script(std::move(script))
    {
        connect(this, &QTcpServer::newConnection, this, [this] { greet(nextPendingConnection()); });
        if (!listen(QHostAddress::LocalHost))
            qFatal("the hostile server cannot listen");
    }

private:
    void greet(QTcpSocket *socket)
    {
        say(socket, m_script.opening);
        if (!m_script.answer)
            return repeatRefrain(socket);
        connect(socket, &QTcpSocket::readyRead, socket,
                [this, socket, heard = QByteArray()]() mutable {
                    heard += socket->readAll();
                    if (!heard.contains(kStatement))
                        return;
                    heard.clear();
                    say(socket, *m_script.answer);
                    repeatRefrain(socket);
                });
    }
    void repeatRefrain(QTcpSocket *socket)
    {
        auto *metronome = new QTimer(socket);
        connect(metronome, &QTimer::timeout, socket, [this, socket] {
            constexpr qint64 kMaxWaiting = 1 << 20;
            if (socket->bytesToWrite() < kMaxWaiting)
                say(socket, m_script.refrain);
        });
        metronome->start(m_script.interval);
    }
    static void say(QTcpSocket *socket, const Bytes &bytes)
    {
        socket->write(reinterpret_cast<const char *>(bytes.data()),
                      static_cast<qint64>(bytes.size()));
    }

    const Script m_script;
};

Bytes columns()
{
    return test::columns({test::string("a")});
}

Bytes record()
{
    return test::record({test::string(std::string(200, 'x'))});
}

Bytes times(std::size_t count, const Bytes &bytes)
{
    Bytes all;
    for (std::size_t i = 0; i < count; ++i)
        all.insert(all.end(), bytes.begin(), bytes.end());
    return all;
}

/// What became of a statement, or of the attempt to run it.
struct Outcome {
    std::optional<bolt::Error> error;
    std::shared_ptr<bolt::ResultSet> result;
    qint64 elapsedMs = 0;
    bool isOver = false;
};

bolt::DriverOptions optionsFor(const HostileServer &server, std::chrono::milliseconds openTimeout,
                               std::chrono::milliseconds receiveTimeout)
{
    bolt::DriverOptions options;
    options.endpoint.host = QStringLiteral("127.0.0.1");
    options.endpoint.port = server.serverPort();
    options.openTimeout = openTimeout;
    options.receiveTimeout = receiveTimeout;
    options.cancelTimeout = kTimeout;
    options.stallNotice = 100ms;
    options.maxMessageBytes = 1 << 20;
    options.maxResultBytes = 4 << 20;
    return options;
}

enum class Ending : std::uint8_t { AwaitEnd, CancelSoon };

Outcome runStatement(bolt::Driver &driver, const bolt::PullPlan &plan, Ending ending)
{
    Outcome outcome;
    QElapsedTimer clock;
    clock.start();
    const auto session = driver.session({});
    std::shared_ptr<bolt::ResultStream> stream;
    session->run(kStatement, {}, {}, plan, [&](const auto &started) {
        if (!started) {
            outcome.error = started.error();
            outcome.isOver = true;
            return;
        }
        stream = started.value();
        stream->setListener([&](bolt::ResultStream::Event event) {
            outcome.isOver |= event == bolt::ResultStream::Event::Ended;
        });
        if (ending == Ending::CancelSoon)
            QTimer::singleShot(kTimeout / 2, &driver, [&stream] { stream->cancel(); });
    });
    if (!QTest::qWaitFor([&] { return outcome.isOver; }, kPatienceMs))
        return outcome;
    outcome.elapsedMs = clock.elapsed();
    if (stream) {
        outcome.error = stream->error();
        outcome.result = stream->result();
    }
    return outcome;
}

} // namespace

/// Servers that want to keep a client waiting, or to fill its memory: each is ended by a time-out or
/// a limit, with an error that says which.
class TestHostileServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEnded_data();
    void isEnded();
    void signsOfLifeAreNoReasonToEnd();
    void cancelEndsWhatNeverEnds_data();
    void cancelEndsWhatNeverEnds();
};

void TestHostileServer::isEnded_data()
{
    using Mode = bolt::PullPlan::Mode;
    QTest::addColumn<Script>("script");
    QTest::addColumn<bolt::PullPlan>("plan");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Step>("step");
    QTest::addColumn<Reason>("reason");
    const Bytes noop{0, 0};
    const bolt::PullPlan all{-1, Mode::Manual, 0};

    const auto early = [](const char *opening, Bytes refrain,
                          std::chrono::milliseconds interval = 0ms) {
        return Script{test::fromHex(opening), std::nullopt, std::move(refrain), interval};
    };
    QTest::newRow("says nothing") << early("", {}) << all << ErrorKind::Reconnect << Step::Handshake
                                  << Reason::TimedOut;
    QTest::newRow("one byte now and then")
        << early("00 00 01 FF 40", {0}, 150ms) << all << ErrorKind::Reconnect << Step::Handshake
        << Reason::TimedOut;
    QTest::newRow("signs of life instead of a log-in")
        << early("00 00 08 05", times(64, noop)) << all << ErrorKind::Reconnect
        << Step::Authenticate << Reason::TimedOut;
    QTest::newRow("a manifest without end")
        << early("00 00 01 FF FF FF FF FF 7F", times(64, test::fromHex("00 01 01 09"))) << all
        << ErrorKind::Reconnect << Step::Handshake << Reason::UnsupportedManifest;
    QTest::newRow("a number without end")
        << early("00 00 01 FF", times(64, {0x80})) << all << ErrorKind::Reconnect << Step::Handshake
        << Reason::UnsupportedManifest;

    const auto late = [](Bytes answer, Bytes refrain = {}) {
        return Script{welcome(), std::move(answer), std::move(refrain)};
    };
    const Bytes deep = times(0x1000, {0x91});
    const Bytes endless = times(16, test::fromHex("10 00") + deep);
    QTest::newRow("says nothing more")
        << late({}) << all << ErrorKind::Reconnect << Step::Run << Reason::TimedOut;
    QTest::newRow("a huge string")
        << late(columns() + test::fromHex("00 08 B1 71 91 D2 7F FF FF FF 00 00")) << all
        << ErrorKind::Protocol << Step::Pull << Reason::MalformedMessage;
    QTest::newRow("a list of four thousand million values")
        << late(columns() + test::fromHex("00 08 B1 71 91 D6 FF FF FF FF 00 00")) << all
        << ErrorKind::Protocol << Step::Pull << Reason::MalformedMessage;
    QTest::newRow("nested too deep")
        << late(columns() + test::fromHex("10 02 B1 71") + deep + noop) << all
        << ErrorKind::Protocol << Step::Pull << Reason::MalformedMessage;
    QTest::newRow("a record without end")
        << late(columns() + test::fromHex("00 02 B1 71"), endless) << all << ErrorKind::Resource
        << Step::Pull << Reason::MessageTooLarge;
    QTest::newRow("an answer without end")
        << late(test::fromHex("00 02 B1 70"), endless) << all << ErrorKind::Resource << Step::Run
        << Reason::MessageTooLarge;
    QTest::newRow("records without end")
        << late(columns(), times(1000, record())) << all << ErrorKind::Resource << Step::Pull
        << Reason::ResultTooLarge;
    QTest::newRow("more records than asked for")
        << late(columns(), times(1000, record())) << bolt::PullPlan{10, Mode::Manual, 0}
        << ErrorKind::Resource << Step::Pull << Reason::ResultTooLarge;
}

void TestHostileServer::isEnded()
{
    QFETCH(const Script, script);
    QFETCH(const bolt::PullPlan, plan);
    QFETCH(const Step, step);
    QFETCH(const Reason, reason);
    const HostileServer server(script);
    const bool isToTimeOut = reason == Reason::TimedOut;
    bolt::Driver driver(optionsFor(server, isToTimeOut && step != Step::Run ? kTimeout : kAmple,
                                   isToTimeOut && step == Step::Run ? kTimeout : kAmple));
    const Outcome outcome = runStatement(driver, plan, Ending::AwaitEnd);
    QVERIFY2(outcome.isOver, "it was not ended");
    QVERIFY(outcome.error);
    QTEST(outcome.error->kind, "kind");
    QCOMPARE(outcome.error->step, step);
    QCOMPARE(outcome.error->reason, reason);
    if (outcome.result)
        QVERIFY(outcome.result->bytesHeld() < 3 * driver.options().maxResultBytes);
}

/// Statements may take long: a server that shows it is alive is waited for.
void TestHostileServer::signsOfLifeAreNoReasonToEnd()
{
    const HostileServer server({welcome(), columns(), {0, 0}, 20ms});
    bolt::Driver driver(optionsFor(server, kAmple, kTimeout));
    const auto session = driver.session({});
    std::shared_ptr<bolt::ResultStream> stream;
    session->run(kStatement, {}, {}, std::nullopt,
                 [&stream](const auto &started) { stream = started.value(); });
    QTRY_VERIFY(stream && stream->result());
    QVERIFY(!QTest::qWaitFor([&stream] { return stream->isOver(); }, 3 * kTimeout.count()));
    driver.close();
    QTRY_VERIFY(stream->isOver());
}

void TestHostileServer::cancelEndsWhatNeverEnds_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("signs of life") << Script{welcome(), Bytes(), {0, 0}, 20ms};
    QTest::newRow("one byte now and then")
        << Script{welcome(), columns() + test::fromHex("7F FF"), {0x91}, 50ms};
    QTest::newRow("records without end") << Script{welcome(), columns(), record(), 20ms};
}

/// The answer to RESET never comes: the connection is given up.
void TestHostileServer::cancelEndsWhatNeverEnds()
{
    QFETCH(const Script, script);
    const HostileServer server(script);
    bolt::Driver driver(optionsFor(server, kAmple, kAmple));
    std::optional<bolt::Error> loss;
    connect(&driver.pool(), &bolt::ConnectionPool::connectionLost, this,
            [&loss](const bolt::Lease &, const bolt::Error &error) { loss = error; });
    const Outcome outcome =
        runStatement(driver, {-1, bolt::PullPlan::Mode::Manual, 0}, Ending::CancelSoon);
    QVERIFY2(outcome.isOver, "it was not ended");
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Cancelled);
    QVERIFY(outcome.elapsedMs < kPatienceMs);
    QVERIFY(loss);
    QCOMPARE(loss->step, Step::Reset);
    QCOMPARE(loss->reason, Reason::TimedOut);
}

QTEST_GUILESS_MAIN(TestHostileServer)
#include "tst_hostile_server.moc"
