// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/capabilities.h"
#include "driver/protocol/handshake.h"
#include "support/test_values.h"

#include <QTest>

using bolt::HandshakeOffer;
using bolt::HandshakeOutcome;
using bolt::Reason;
using bolt::Version;
using Kind = HandshakeOffer::Kind;
using Status = HandshakeOutcome::Status;
using test::operator+; // Bytes are a std type: not found by their namespace

/// The handshake as a pure function; byte examples from the protocol's documentation.
class TestHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void onlyWhatWasOfferedIsTaken();
    void manifestMustHaveBeenOffered();
    void agrees_data();
    void agrees();
    void fails_data();
    void fails();
    void doesNotReadPastTheManifest();
    void doesNotTrustTheNumberOfOffers();
};

void TestHandshake::requests_data()
{
    QTest::addColumn<HandshakeOffer>("offer");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("modern") << HandshakeOffer{}
                            << QByteArray("60 60 B0 17 00 00 01 FF 00 08 08 05 00 04 04 04 00 00 "
                                          "00 03");
    QTest::newRow("classic") << HandshakeOffer{Kind::Classic, {}}
                             << QByteArray("60 60 B0 17 00 08 08 05 00 04 04 04 00 00 00 04 00 00 "
                                           "00 03");
    QTest::newRow("ranged") << HandshakeOffer{Kind::Ranged, {}}
                            << QByteArray("60 60 B0 17 00 08 08 05 00 02 04 04 00 00 01 04 00 00 "
                                          "00 03");
    QTest::newRow("6.0 alone") << HandshakeOffer{Kind::Single, {6, 0}}
                               << QByteArray("60 60 B0 17 00 00 00 06 00 00 00 00 00 00 00 00 00 "
                                             "00 00 00");
    QTest::newRow("4.2 alone") << HandshakeOffer{Kind::Single, {4, 2}}
                               << QByteArray("60 60 B0 17 00 00 02 04 00 00 00 00 00 00 00 00 00 "
                                             "00 00 00");
}

void TestHandshake::requests()
{
    QFETCH(HandshakeOffer, offer);
    QFETCH(QByteArray, expected);
    const auto request = bolt::handshakeRequest(offer);
    QVERIFY(std::ranges::equal(request, test::fromHex(expected.toStdString())));
}

/// Every version that is spoken, and a few that are not, against every offer.
void TestHandshake::onlyWhatWasOfferedIsTaken()
{
    const HandshakeOffer modern;
    const HandshakeOffer classic{Kind::Classic, {}};
    for (std::uint8_t major = 0; major < 8; ++major) {
        for (std::uint8_t minor = 0; minor < 11; ++minor) {
            const Version version{major, minor};
            const test::Bytes answer{0, 0, minor, major};
            const bool isInRanges = (major == 5 && minor <= 8) || (major == 4 && minor <= 4) ||
                                    version == Version{3, 0};
            QCOMPARE(bolt::readHandshake(answer, modern).status == Status::Agreed, isInRanges);
            QCOMPARE(bolt::readHandshake(answer, classic).status == Status::Agreed, isInRanges);
            for (const bolt::Capabilities &spoken : bolt::allCapabilities()) {
                const HandshakeOffer single{Kind::Single, spoken.version};
                QCOMPARE(bolt::readHandshake(answer, single).status == Status::Agreed,
                         version == spoken.version);
            }
        }
    }
}

/// Servers that answer with a manifest nobody asked for are not understood.
void TestHandshake::manifestMustHaveBeenOffered()
{
    const auto manifest = test::fromHex("00 00 01 FF 01 00 08 08 05 00");
    for (const HandshakeOffer &offer :
         {HandshakeOffer{Kind::Classic, {}}, HandshakeOffer{Kind::Single, {5, 8}}}) {
        const HandshakeOutcome outcome = bolt::readHandshake(manifest, offer);
        QCOMPARE(outcome.status, Status::Failed);
        QCOMPARE(outcome.reason, Reason::UnsupportedManifest);
    }
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
    QTest::newRow("3") << QByteArray("00 00 00 03") << 3 << 0 << QByteArray();
    QTest::newRow("4.1") << QByteArray("00 00 01 04") << 4 << 1 << QByteArray();
    QTest::newRow("5.5, which nobody should pick")
        << QByteArray("00 00 05 05") << 5 << 5 << QByteArray();
    QTest::newRow("manifest, 6.1 and 6.0")
        << QByteArray("00 00 01 FF 01 00 01 01 06 00") << 6 << 1 << QByteArray("00 00 01 06 00");
    QTest::newRow("manifest, 6.2 with range 2 gives 6.1")
        << QByteArray("00 00 01 FF 01 00 02 02 06 00") << 6 << 1 << QByteArray("00 00 01 06 00");
    QTest::newRow("manifest, 3 alone")
        << QByteArray("00 00 01 FF 01 00 00 00 03 00") << 3 << 0 << QByteArray("00 00 00 03 00");
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
        << QByteArray("00 00 00 02") << Reason::NoCommonVersion;
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
