// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/net/address_order.h"
#include "support/transport_attempt.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

using bolt::Endpoint;
using test::TransportAttempt;

namespace
{

const QString kClosed = QStringLiteral("127.0.0.2");
const QString kIpv6 = QStringLiteral("::1");

Endpoint endpointOf(quint16 port, const QStringList &addresses)
{
    Endpoint endpoint;
    endpoint.host = QStringLiteral("db.example");
    endpoint.port = port;
    endpoint.resolver = [addresses](const QString &, const bolt::AddressAnswer &answer) {
        answer(addresses);
    };
    return endpoint;
}

/// A port of 127.0.0.3 whose queue is full, so that further connections get no answer at all.
class BlackHole
{
public:
    BlackHole()
    {
        m_server.setListenBacklogSize(0);
        if (!m_server.listen(QHostAddress(address())))
            qFatal("the black hole cannot listen");
        ::listen(int(m_server.socketDescriptor()), 0);
        m_server.pauseAccepting();
        for (QTcpSocket &filler : m_fillers)
            filler.connectToHost(m_server.serverAddress(), m_server.serverPort());
        QTest::qWait(100); // for the kernel to take what it takes
    }

    static QString address() { return QStringLiteral("127.0.0.3"); }
    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    QTcpSocket m_fillers[3];
};

} // namespace

/// Which of several addresses a transport ends up at, and what it says when none takes it.
class TestTransportAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void familiesByTurns_data();
    void familiesByTurns();
    void theSystemIsAskedWithoutAHook();
    void aLiteralIsNotLookedUp_data();
    void aLiteralIsNotLookedUp();
    void theNextAddressIsTriedAtOnce();
    void aSilentAddressIsOvertaken();
    void aNameInTheAnswerIsLookedUp();
    void aLateAnswer();
    void anAnswerToNobody();
    void noAddressIsNoHost();
    void allRefuse();
    void theMostTellingFailureIsTold();
    void eachAddressHasItsTime();
    void closingStopsTheRace();
};

void TestTransportAddresses::familiesByTurns_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("order");
    QTest::newRow("one") << QStringLiteral("10.0.0.1") << QStringLiteral("10.0.0.1");
    QTest::newRow("IPv6 first") << QStringLiteral("::1 ::2 ::3 10.0.0.1 10.0.0.2")
                                << QStringLiteral("::1 10.0.0.1 ::2 10.0.0.2 ::3");
    QTest::newRow("IPv4 first") << QStringLiteral("10.0.0.1 10.0.0.2 ::1")
                                << QStringLiteral("10.0.0.1 ::1 10.0.0.2");
    QTest::newRow("twice") << QStringLiteral("::1 10.0.0.1 ::1") << QStringLiteral("::1 10.0.0.1");
}

void TestTransportAddresses::familiesByTurns()
{
    QFETCH(const QString, given);
    QFETCH(const QString, order);
    QCOMPARE(bolt::interleaveFamilies(given.split(u' ')), order.split(u' '));
}

void TestTransportAddresses::theSystemIsAskedWithoutAHook()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Endpoint endpoint;
    endpoint.host = QStringLiteral("localhost");
    endpoint.port = server.serverPort();
    QCOMPARE(TransportAttempt(endpoint).outcome(), QByteArray("open"));
}

void TestTransportAddresses::aLiteralIsNotLookedUp_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
    QTest::newRow("IPv6") << kIpv6;
    QTest::newRow("IPv6 with a zone") << QStringLiteral("::1%lo");
}

void TestTransportAddresses::aLiteralIsNotLookedUp()
{
    QFETCH(const QString, host);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::Any));
    Endpoint endpoint = endpointOf(server.serverPort(), {});
    endpoint.host = host;
    QCOMPARE(TransportAttempt(endpoint).outcome(), QByteArray("open"));
}

void TestTransportAddresses::theNextAddressIsTriedAtOnce()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHostIPv6));
    const TransportAttempt attempt(endpointOf(server.serverPort(), {kClosed, kIpv6}));
    QCOMPARE(attempt.outcome(), QByteArray("open"));
    QVERIFY2(attempt.tookMs() < bolt::AddressRace::kHeadStart.count(),
             QByteArray::number(attempt.tookMs()).constData());
}

void TestTransportAddresses::aSilentAddressIsOvertaken()
{
    const BlackHole hole;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, hole.port()));
    const TransportAttempt attempt(
        endpointOf(hole.port(), {BlackHole::address(), QStringLiteral("127.0.0.1")}));
    QCOMPARE(attempt.outcome(), QByteArray("open"));
    QVERIFY2(attempt.tookMs() >= bolt::AddressRace::kHeadStart.count() - 5 &&
                 attempt.tookMs() < 2000,
             QByteArray::number(attempt.tookMs()).constData());
}

void TestTransportAddresses::aNameInTheAnswerIsLookedUp()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const TransportAttempt attempt(endpointOf(server.serverPort(), {QStringLiteral("localhost")}));
    QCOMPARE(attempt.outcome(), QByteArray("open"));
}

void TestTransportAddresses::aLateAnswer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Endpoint endpoint = endpointOf(server.serverPort(), {});
    QString asked;
    endpoint.resolver = [&](const QString &host, const bolt::AddressAnswer &answer) {
        asked = host;
        QTimer::singleShot(10, this, [answer] { answer({QStringLiteral("127.0.0.1")}); });
    };
    QCOMPARE(TransportAttempt(endpoint).outcome(), QByteArray("open"));
    QCOMPARE(asked, endpoint.host);
}

void TestTransportAddresses::anAnswerToNobody()
{
    Endpoint endpoint = endpointOf(7687, {});
    bolt::AddressAnswer answer;
    endpoint.resolver = [&answer](const QString &, bolt::AddressAnswer given) {
        answer = std::move(given);
    };
    auto transport = std::make_unique<bolt::SocketTransport>(endpoint);
    int failures = 0;
    connect(transport.get(), &bolt::Transport::failed, this, [&failures] { ++failures; });
    transport->open();
    QCOMPARE(transport->step(), bolt::Step::Resolve);
    transport->close();
    answer({});
    QCOMPARE(failures, 0);
    transport.reset();
    answer({kClosed});
}

void TestTransportAddresses::noAddressIsNoHost()
{
    QCOMPARE(TransportAttempt(endpointOf(7687, {})).outcome(),
             QByteArray("resolve/host_not_found"));
}

void TestTransportAddresses::allRefuse()
{
    const TransportAttempt one(endpointOf(1, {kClosed}));
    QCOMPARE(one.outcome(), QByteArray("connect/connection_refused"));
    QCOMPARE(one.words(), QStringLiteral("Connection refused"));
    const TransportAttempt three(endpointOf(1, {kClosed, kIpv6, QStringLiteral("127.0.0.1")}));
    QCOMPARE(three.outcome(), QByteArray("connect/connection_refused"));
    QCOMPARE(three.words(), QStringLiteral("Connection refused (3 addresses tried: 127.0.0.2, "
                                           "::1, 127.0.0.1)"));
    QCOMPARE(three.failures(), 1);
}

void TestTransportAddresses::theMostTellingFailureIsTold()
{
    const BlackHole hole;
    Endpoint endpoint = endpointOf(hole.port(), {BlackHole::address(), kClosed});
    endpoint.connectTimeout = std::chrono::milliseconds(400);
    const TransportAttempt attempt(endpoint);
    QCOMPARE(attempt.outcome(), QByteArray("connect/connection_refused"));
    QCOMPARE(attempt.words(),
             QStringLiteral("Connection refused (2 addresses tried: 127.0.0.2: Connection refused, "
                            "127.0.0.3: Connection timed out)"));
}

void TestTransportAddresses::eachAddressHasItsTime()
{
    const BlackHole hole;
    Endpoint endpoint = endpointOf(hole.port(), {BlackHole::address()});
    endpoint.connectTimeout = std::chrono::milliseconds(200);
    const TransportAttempt attempt(endpoint);
    QCOMPARE(attempt.outcome(), QByteArray("connect/timed_out"));
    QVERIFY2(attempt.tookMs() >= 195 && attempt.tookMs() < 2000,
             QByteArray::number(attempt.tookMs()).constData());
}

void TestTransportAddresses::closingStopsTheRace()
{
    const BlackHole hole;
    Endpoint endpoint = endpointOf(hole.port(), {BlackHole::address()});
    endpoint.connectTimeout = std::chrono::milliseconds(50);
    bolt::SocketTransport transport(endpoint);
    int answers = 0;
    connect(&transport, &bolt::Transport::failed, this, [&answers] { ++answers; });
    transport.open();
    QCOMPARE(transport.step(), bolt::Step::Connect);
    transport.close();
    QTest::qWait(150);
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestTransportAddresses)
#include "tst_transport_addresses.moc"
