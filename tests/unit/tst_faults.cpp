// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/conversation_client.h"
#include "support/fault_proxy.h"
#include "support/recorded_conversation.h"
#include "support/scripted_transport.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <memory>
#include <set>
#include <string>
#include <vector>

using namespace std::chrono_literals;
using bolt::ErrorKind;
using bolt::Reason;
using bolt::Step;
using test::Bytes;
using test::ConversationClient;
using test::Fault;
using test::FaultyLine;

namespace
{

/// Trials that run at the same time, so that their time-outs pass together. With too many, time-outs
/// pass that should not, which does no harm where the bytes are wrong anyway.
constexpr std::size_t kAtOnce = 450;
constexpr std::size_t kStalledAtOnce = 150;
constexpr std::size_t kWrongAtOnce = 900;
/// Nobody may take longer, all time-outs counted.
constexpr std::chrono::milliseconds kLimit = 60s;
/// For lines that work or end: it does not come to that.
constexpr std::chrono::milliseconds kAmple = 10s;
/// For lines that fall silent; long enough for the steps before, on a busy machine.
constexpr std::chrono::milliseconds kStall = 1'500ms;
/// For wrong bytes, some of which leave both sides waiting for each other.
constexpr std::chrono::milliseconds kShort = 300ms;

/// Refuses every connection.
class RefusingTransport : public test::ScriptedTransport
{
public:
    void open() override
    {
        QMetaObject::invokeMethod(
            this, [this] { breakDown(Reason::ConnectionRefused); }, Qt::QueuedConnection);
    }
};

/// The recorded server behind a bad line, without a network. A child of its transport.
class BadLine : public QObject
{
public:
    BadLine(test::ScriptedTransport *transport, const Fault &fault)
        : QObject(transport)
        , m_transport(transport)
        , m_toServer(fault.side == Fault::Side::Client ? fault : Fault{})
        , m_toClient(fault.side == Fault::Side::Server ? fault : Fault{})
    {
        transport->onWrite = [this](const Bytes &bytes) { carry(bytes); };
    }

private:
    void carry(const Bytes &bytes)
    {
        for (const FaultyLine::Piece &heard : m_toServer.pass(bytes)) {
            for (auto &piece : m_toClient.pass(m_server.hear(heard.bytes)))
                m_waiting.push_back(std::move(piece));
            if (heard.after != FaultyLine::After::GoOn)
                m_waiting.push_back({{}, heard.after});
        }
        QMetaObject::invokeMethod(this, &BadLine::deliver, Qt::QueuedConnection);
    }
    /// One piece each time that the event loop turns.
    void deliver()
    {
        if (m_waiting.empty() || m_transport->isClosed)
            return;
        const FaultyLine::Piece piece = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_transport->feed(piece.bytes);
        const bool isEnd = piece.after == FaultyLine::After::Cut;
        QMetaObject::invokeMethod(
            this,
            [this, isEnd] { isEnd ? m_transport->breakDown(Reason::ClosedByPeer) : deliver(); },
            Qt::QueuedConnection);
    }

    test::ScriptedTransport *const m_transport;
    test::RecordedServer m_server;
    FaultyLine m_toServer;
    FaultyLine m_toClient;
    std::deque<FaultyLine::Piece> m_waiting;
};

/// The recorded server on a real port.
class RecordedTcpServer : public QTcpServer
{
public:
    RecordedTcpServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket, server = std::make_shared<test::RecordedServer>()] {
                        const QByteArray heard = socket->readAll();
                        const Bytes words = server->hear(Bytes(heard.begin(), heard.end()));
                        socket->write(reinterpret_cast<const char *>(words.data()),
                                      static_cast<qint64>(words.size()));
                    });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("the recorded server cannot listen");
    }
};

/// One conversation over a line with one fault.
struct Trial {
    Fault fault;
    std::unique_ptr<test::FaultProxy> proxy; ///< null without a network
    std::unique_ptr<ConversationClient> client;
};

bolt::DriverOptions optionsWith(std::chrono::milliseconds timeout)
{
    bolt::DriverOptions options;
    options.auth = {"basic", "neo4j", "password1", {}, {}};
    options.userAgent = "test/1";
    options.openTimeout = timeout;
    options.receiveTimeout = timeout;
    options.cancelTimeout = timeout;
    options.stallNotice = 100ms;
    return options;
}

Trial scriptedTrial(const Fault &fault, std::chrono::milliseconds timeout)
{
    bolt::DriverOptions options = optionsWith(timeout);
    options.transportFactory = [fault, isFirst = std::make_shared<bool>(true)](
                                   const bolt::Endpoint &) -> std::unique_ptr<bolt::Transport> {
        if (!std::exchange(*isFirst, false))
            return std::make_unique<RefusingTransport>();
        auto transport = std::make_unique<test::ScriptedTransport>();
        new BadLine(transport.get(), fault);
        return transport;
    };
    return {fault, nullptr, std::make_unique<ConversationClient>(options)};
}

Trial socketTrial(const Fault &fault, quint16 serverPort, std::chrono::milliseconds timeout)
{
    auto proxy = std::make_unique<test::FaultProxy>(serverPort);
    proxy->setFault(fault);
    bolt::DriverOptions options = optionsWith(timeout);
    options.endpoint.host = QStringLiteral("127.0.0.1");
    options.endpoint.port = proxy->serverPort();
    return {fault, std::move(proxy), std::make_unique<ConversationClient>(options)};
}

std::size_t sizeOf(std::size_t turn, Fault::Side side)
{
    const test::Turn &recorded = test::recordedConversation()[turn];
    if (side == Fault::Side::Server)
        return recorded.server.size();
    // The client tells its own version when it logs in.
    const std::size_t more = turn == 1 ? sizeof LB_VERSION - sizeof "0.1.0" : 0;
    return recorded.client.size() + more;
}

std::size_t sizeOf(Fault::Side side)
{
    std::size_t size = 0;
    for (std::size_t turn = 0; turn < test::recordedConversation().size(); ++turn)
        size += sizeOf(turn, side);
    return size;
}

/// The turn that byte `offset` of one side belongs to.
std::size_t turnOf(const Fault &fault)
{
    std::size_t end = 0;
    for (std::size_t turn = 0; turn < test::recordedConversation().size(); ++turn) {
        end += sizeOf(turn, fault.side);
        if (fault.offset < end)
            return turn;
    }
    return test::recordedConversation().size();
}

/// What the recording is about, turn by turn.
const std::vector<std::set<Step>> kSteps{
    {Step::Handshake},
    {Step::Authenticate},
    {Step::Run, Step::Pull},
    {Step::Pull},
    {Step::Begin},
    {Step::Run, Step::Pull},
    {Step::Commit},
    {Step::Run, Step::Pull, Step::Connect}, // it fails before the line does
    {Step::Connect},                        // RESET: the pool opens another connection
    {Step::Run, Step::Pull},
};
constexpr std::size_t kCommitTurn = 6;

/// Whether the byte of the server's side belongs to a RECORD.
std::vector<bool> recordBytes()
{
    std::vector<bool> marks;
    for (const test::Turn &turn : test::recordedConversation()) {
        bolt::Dechunker dechunker;
        std::size_t at = 0;
        const bool isHandshake = marks.empty();
        while (!isHandshake && at < turn.server.size()) {
            const auto step = dechunker.next(std::span(turn.server).subspan(at));
            const bool isRecord = step.bytes.size() > 1 && step.bytes[1] == 0x71;
            marks.insert(marks.end(), step.consumed, isRecord);
            at += step.consumed;
        }
        if (isHandshake)
            marks.insert(marks.end(), turn.server.size(), false);
    }
    return marks;
}

/// Bytes arrive that the server has not sent.
bool isWrong(const Fault &fault)
{
    return fault.kind == Fault::Kind::Corrupt || fault.kind == Fault::Kind::Duplicate;
}

bool isPrefix(const ConversationClient::Rows &rows, const ConversationClient::Rows &whole)
{
    return rows.size() <= whole.size() && std::equal(rows.begin(), rows.end(), whole.begin());
}

} // namespace

/// A recorded conversation over lines that fail in every way, at every byte: nobody crashes or
/// hangs, no row is wrong, and each failure says at which step it was.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void conversationAsRecorded();
    void lineEnds_data();
    void lineEnds();
    void bytesAreSlow();
    void bytesAreWrong_data();
    void bytesAreWrong();
    void overSockets_data();
    void overSockets();

private:
    void runAll(std::vector<Trial> &trials);
    void runAtOffsets(Fault fault, std::size_t step, std::chrono::milliseconds timeout);
    void checkAll(const std::vector<Trial> &trials);
    void check(const Trial &trial);
    void checkError(const Trial &trial);
    void checkLineEnd(const Trial &trial);
    void checkRows(const Trial &trial);

    std::vector<ConversationClient::Rows> m_rows; ///< of the recording
    std::vector<bool> m_isRecord;                 ///< byte by byte of the server's side
    QEventLoop m_loop;
    std::size_t m_running = 0; ///< conversations
};

void TestFaults::initTestCase()
{
    QCOMPARE(test::recordedConversation().size(), kSteps.size());
    m_isRecord = recordBytes();
    QCOMPARE(m_isRecord.size(), sizeOf(Fault::Side::Server));
    std::vector<Trial> trials;
    trials.push_back(scriptedTrial({}, kAmple));
    runAll(trials);
    QVERIFY(!trials[0].client->error());
    m_rows = trials[0].client->rows();
}

void TestFaults::conversationAsRecorded()
{
    QCOMPARE(m_rows.size(), std::size_t(3));
    QCOMPARE(m_rows[0].size(), std::size_t(5));
    QCOMPARE(m_rows[0][4][0], test::integer(5));
    QCOMPARE(m_rows[0][4][1], test::string("row 5"));
    QCOMPARE(m_rows[1].size(), std::size_t(1));
    QCOMPARE(m_rows[1][0][0].tag, std::uint8_t('N'));
}

void TestFaults::runAll(std::vector<Trial> &trials)
{
    // Not QTest::qWaitFor(): it sleeps between its looks, and bytes take many turns of the loop.
    m_running = trials.size();
    for (const Trial &trial : trials)
        trial.client->start([this] {
            if (--m_running == 0)
                m_loop.quit();
        });
    QTimer deadline;
    connect(&deadline, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    deadline.start(kLimit);
    m_loop.exec();
    QVERIFY2(m_running == 0, "somebody hangs");
}

/// Every `step`th byte has the fault once.
void TestFaults::runAtOffsets(Fault fault, std::size_t step, std::chrono::milliseconds timeout)
{
    const std::size_t size = sizeOf(fault.side);
    const std::size_t atOnce = isWrong(fault)                     ? kWrongAtOnce
                               : fault.kind == Fault::Kind::Stall ? kStalledAtOnce
                                                                  : kAtOnce;
    for (fault.offset = 0; fault.offset < size;) {
        std::vector<Trial> trials;
        for (; fault.offset < size && trials.size() < atOnce; fault.offset += step)
            trials.push_back(scriptedTrial(fault, timeout));
        runAll(trials);
        checkAll(trials);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestFaults::check(const Trial &trial)
{
    checkRows(trial);
    if (trial.client->error())
        checkError(trial);
    switch (trial.fault.kind) {
    case Fault::Kind::Cut:
    case Fault::Kind::HalfClose:
    case Fault::Kind::Stall:
        checkLineEnd(trial);
        break;
    case Fault::Kind::None:
    case Fault::Kind::Delay:
    case Fault::Kind::Trickle:
        QVERIFY(!trial.client->error());
        QCOMPARE(trial.client->rows(), m_rows);
        break;
    case Fault::Kind::Duplicate:
    case Fault::Kind::Corrupt:
        break;
    }
}

void TestFaults::checkAll(const std::vector<Trial> &trials)
{
    for (const Trial &trial : trials) {
        check(trial);
        if (!QTest::currentTestFailed())
            continue;
        qWarning("the fault was at byte %zu", trial.fault.offset);
        return;
    }
}

/// A failure names a step, and is in doubt exactly when a commit is.
void TestFaults::checkError(const Trial &trial)
{
    const bolt::Error &error = *trial.client->error();
    QVERIFY(error.step != Step::Idle);
    QVERIFY(error.step != Step::Commit || error.kind == ErrorKind::InDoubt ||
            error.reason == Reason::Server);
    QVERIFY(error.kind != ErrorKind::InDoubt || error.step == Step::Commit);
    QVERIFY(error.kind != ErrorKind::Cancelled);
    QCOMPARE(error.reason == Reason::Server, !error.code.empty());
}

void TestFaults::checkLineEnd(const Trial &trial)
{
    QVERIFY(trial.client->error());
    const bolt::Error &error = *trial.client->error();
    const std::size_t turn = turnOf(trial.fault);
    // A server that closes at once may like the other proposals; it is asked again.
    const bool isSecondTry = error.step == Step::Connect && turn <= 1;
    const std::string words = "step " + std::string(stepName(error.step)) + ", reason " +
                              std::string(reasonName(error.reason)) + ", turn " +
                              std::to_string(turn);
    QVERIFY2(isSecondTry || kSteps.at(turn).contains(error.step), words.c_str());
    QCOMPARE(error.kind, turn == kCommitTurn ? ErrorKind::InDoubt : ErrorKind::Reconnect);
    if (isSecondTry || error.step == Step::Connect)
        QCOMPARE(error.reason, Reason::ConnectionRefused);
    else if (trial.fault.kind == Fault::Kind::Stall)
        QCOMPARE(error.reason, Reason::TimedOut);
    else
        QCOMPARE(error.reason, Reason::ClosedByPeer);
}

/// Rows are those of the recording, or fewer. A byte that is wrong inside a record may change that
/// record alone.
void TestFaults::checkRows(const Trial &trial)
{
    QCOMPARE(trial.client->wronglyAnswered(), std::size_t(0));
    const auto rows = trial.client->rows();
    QVERIFY(rows.size() <= m_rows.size());
    std::size_t allowed = isWrong(trial.fault) && m_isRecord.at(trial.fault.offset) ? 1 : 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isPrefix(rows[i], m_rows[i]))
            continue;
        QVERIFY(rows[i].size() <= m_rows[i].size());
        for (std::size_t row = 0; row < rows[i].size(); ++row) {
            if (rows[i][row] == m_rows[i][row])
                continue;
            QVERIFY2(allowed > 0, "a row is wrong");
            --allowed;
        }
    }
}

void TestFaults::lineEnds_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<std::size_t>("step");
    using Kind = Fault::Kind;
    using Side = Fault::Side;
    QTest::newRow("the server's side") << Fault{Kind::Cut, Side::Server} << std::size_t(1);
    QTest::newRow("the client's side") << Fault{Kind::Cut, Side::Client} << std::size_t(1);
    QTest::newRow("the server falls silent") << Fault{Kind::Stall, Side::Server} << std::size_t(1);
    QTest::newRow("the client is not heard") << Fault{Kind::Stall, Side::Client} << std::size_t(3);
}

void TestFaults::lineEnds()
{
    QFETCH(const Fault, fault);
    QFETCH(const std::size_t, step);
    runAtOffsets(fault, step, fault.kind == Fault::Kind::Stall ? kStall : kAmple);
}

void TestFaults::bytesAreSlow()
{
    // The first of them has every byte alone.
    runAtOffsets({Fault::Kind::Trickle, Fault::Side::Server, 0}, 29, kAmple);
}

void TestFaults::bytesAreWrong_data()
{
    QTest::addColumn<Fault>("fault");
    using Kind = Fault::Kind;
    QTest::newRow("twice") << Fault{Kind::Duplicate, Fault::Side::Server, 0};
    for (const std::uint8_t mask : {0x01, 0xFF})
        QTest::addRow("bits %02x", mask) << Fault{Kind::Corrupt, Fault::Side::Server, 0, mask};
}

void TestFaults::bytesAreWrong()
{
    QFETCH(const Fault, fault);
    runAtOffsets(fault, 1, kShort);
}

void TestFaults::overSockets_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<std::chrono::milliseconds>("timeout");
    using Kind = Fault::Kind;
    QTest::newRow("cut") << Fault{Kind::Cut} << kAmple;
    QTest::newRow("cut, client's side") << Fault{Kind::Cut, Fault::Side::Client} << kAmple;
    QTest::newRow("half-close") << Fault{Kind::HalfClose} << kAmple;
    QTest::newRow("stall") << Fault{Kind::Stall} << kStall;
    QTest::newRow("delay") << Fault{Kind::Delay} << kAmple;
    QTest::newRow("trickle") << Fault{Kind::Trickle} << kAmple;
    QTest::newRow("duplicate") << Fault{Kind::Duplicate} << kShort;
    QTest::newRow("corrupt") << Fault{Kind::Corrupt} << kShort;
}

void TestFaults::overSockets()
{
    QFETCH(Fault, fault);
    QFETCH(const std::chrono::milliseconds, timeout);
    constexpr std::size_t kStep = 97;
    RecordedTcpServer server;
    std::vector<Trial> trials;
    const std::size_t size = sizeOf(fault.side);
    for (fault.offset = 0; fault.offset < size; fault.offset += kStep)
        trials.push_back(socketTrial(fault, server.serverPort(), timeout));
    runAll(trials);
    checkAll(trials);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
