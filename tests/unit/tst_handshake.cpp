// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/handshake.h"
#include "support/test_values.h"

#include <QTest>

using bolt::HandshakeOutcome;
using bolt::Reason;
using bolt::Version;
using Status = HandshakeOutcome::Status;
using test::operator+; // Bytes are a std type: not found by their namespace

/// The handshake as a pure function; byte examples from the protocol's documentation.
class TestHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestOffersManifestThenRanges();
    void onlyOneVersionIsOfferedAndTaken();
    void agrees_data();
    void agrees();
    void fails_data();
    void fails();
    void doesNotReadPastTheManifest();
    void doesNotTrustTheNumberOfOffers();
};

void TestHandshake::requestOffersManifestThenRanges()
{
    const auto request = bolt::handshakeRequest();
    const auto expected =
        test::fromHex("60 60 B0 17  00 00 01 FF  00 08 08 05  00 00 04 04  00 00 00 00");
    QVERIFY(std::ranges::equal(request, expected));
}

void TestHandshake::onlyOneVersionIsOfferedAndTaken()
{
    const bolt::Version only{6, 0};
    const auto request = bolt::handshakeRequest(only);
    const auto expected =
        test::fromHex("60 60 B0 17  00 00 00 06  00 00 00 00  00 00 00 00  00 00 00 00");
    QVERIFY(std::ranges::equal(request, expected));
    QCOMPARE(bolt::readHandshake(test::fromHex("00 00 00 06"), only).status, Status::Agreed);
    QCOMPARE(bolt::readHandshake(test::fromHex("00 00 08 05"), only).reason,
             Reason::NoCommonVersion);
}

void TestHandshake::agrees_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("older server picks 5.4") << QByteArray("00 00 04 05") << 5 << 4 << QByteArray();
    QTest::newRow("4.4") << QByteArray("00 00 04 04") << 4 << 4 << QByteArray();
    QTest::newRow("5.0") << QByteArray("00 00 00 05") << 5 << 0 << QByteArray();
    QTest::newRow("manifest, 6.0 and 5.8 to 5.0")
        << QByteArray("00 00 01 FF 02 00 00 00 06 00 08 08 05 00") << 6 << 0
        << QByteArray("00 00 00 06 00");
    QTest::newRow("manifest, 4.4 to 4.0, capabilities 131")
        << QByteArray("00 00 01 FF 01 00 04 04 04 83 01") << 4 << 4 << QByteArray("00 00 04 04 00");
    QTest::newRow("manifest, 6.1 with range 1 gives 6.0")
        << QByteArray("00 00 01 FF 01 00 01 01 06 00") << 6 << 0 << QByteArray("00 00 00 06 00");
    QTest::newRow("manifest, best of several in any order")
        << QByteArray("00 00 01 FF 03 00 00 04 04 00 02 08 05 00 00 02 05 00") << 5 << 8
        << QByteArray("00 00 08 05 00");
    QTest::newRow("manifest, a count that is not minimal")
        << QByteArray("00 00 01 FF 81 00 00 00 08 05 00") << 5 << 8 << QByteArray("00 00 08 05 00");
    QTest::newRow("manifest, a range wider than the minor")
        << QByteArray("00 00 01 FF 01 00 FF 01 05 00") << 5 << 1 << QByteArray("00 00 01 05 00");
}

void TestHandshake::agrees()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, major);
    QFETCH(int, minor);
    QFETCH(QByteArray, reply);
    const auto bytes = test::fromHex(answer.toStdString());

    for (std::size_t part = 0; part < bytes.size(); ++part)
        QCOMPARE(bolt::readHandshake(std::span(bytes).first(part)).status, Status::NeedMore);

    const HandshakeOutcome outcome = bolt::readHandshake(bytes);
    QCOMPARE(outcome.status, Status::Agreed);
    QCOMPARE(int(outcome.version.major), major);
    QCOMPARE(int(outcome.version.minor), minor);
    QCOMPARE(outcome.consumed, bytes.size());
    QCOMPARE(outcome.reply, test::fromHex(reply.toStdString()));
}

void TestHandshake::fails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("nothing in common") << QByteArray("00 00 00 00") << Reason::NoCommonVersion;
    QTest::newRow("HTTP") << QByteArray("48 54 54 50 2F 31 2E 31") << Reason::HttpPort;
    QTest::newRow("TLS alert") << QByteArray("15 03 01 00 02 02 16") << Reason::PeerWantsTls;
    QTest::newRow("a version that was not offered")
        << QByteArray("00 00 00 03") << Reason::NoCommonVersion;
    QTest::newRow("6.0 outside the manifest")
        << QByteArray("00 00 00 06") << Reason::NoCommonVersion;
    QTest::newRow("5.9") << QByteArray("00 00 09 05") << Reason::NoCommonVersion;
    QTest::newRow("manifest 2") << QByteArray("00 00 02 FF") << Reason::UnsupportedManifest;
    QTest::newRow("no Bolt at all") << QByteArray("53 53 48 2D") << Reason::NotBolt;
    QTest::newRow("manifest without a version for us")
        << QByteArray("00 00 01 FF 01 00 00 09 07 00") << Reason::NoCommonVersion;
    QTest::newRow("manifest without offers")
        << QByteArray("00 00 01 FF 00 00") << Reason::NoCommonVersion;
    QTest::newRow("a number of eleven bytes")
        << QByteArray("00 00 01 FF 80 80 80 80 80 80 80 80 80 80 01")
        << Reason::UnsupportedManifest;
    QTest::newRow("a number over 64 bits")
        << QByteArray("00 00 01 FF FF FF FF FF FF FF FF FF FF 02") << Reason::UnsupportedManifest;
}

void TestHandshake::fails()
{
    QFETCH(QByteArray, answer);
    QFETCH(Reason, reason);
    const HandshakeOutcome outcome = bolt::readHandshake(test::fromHex(answer.toStdString()));
    QCOMPARE(outcome.status, Status::Failed);
    QCOMPARE(outcome.reason, reason);
}

/// The server's next bytes may come with the manifest; they are the messages' business.
void TestHandshake::doesNotReadPastTheManifest()
{
    const auto manifest = test::fromHex("00 00 01 FF 01 00 08 08 05 00");
    const auto outcome = bolt::readHandshake(manifest + test::fromHex("00 02 B0 7E 00 00"));
    QCOMPARE(outcome.status, Status::Agreed);
    QCOMPARE(outcome.consumed, manifest.size());
}

void TestHandshake::doesNotTrustTheNumberOfOffers()
{
    // 2^63 offers: refused before a byte more is asked for.
    const auto outcome =
        bolt::readHandshake(test::fromHex("00 00 01 FF 80 80 80 80 80 80 80 80 80 01"));
    QCOMPARE(outcome.status, Status::Failed);
    QCOMPARE(outcome.reason, Reason::UnsupportedManifest);
}

QTEST_APPLESS_MAIN(TestHandshake)
#include "tst_handshake.moc"
