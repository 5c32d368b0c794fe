// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit_backend/features.h"
#include "testkit_backend/peer.h"
#include "testkit_backend/requests.h"

namespace testkit
{

namespace
{

void acknowledgeTime(Peer &peer)
{
    peer.answer(QStringLiteral("FakeTimeAck"));
}

} // namespace

/// About the tests themselves, and the clock that they see.
void addTestRequests(RequestTable &table)
{
    table[QStringLiteral("GetFeatures")] = [](Peer &peer, const QJsonObject &) {
        peer.answer(QStringLiteral("FeatureList"), {{QStringLiteral("features"), features()}});
    };
    table[QStringLiteral("StartTest")] = [](Peer &peer, const QJsonObject &) {
        peer.answer(QStringLiteral("RunTest"));
    };
    table[QStringLiteral("FakeTimeInstall")] = [](Peer &peer, const QJsonObject &) {
        peer.clock()->stop();
        acknowledgeTime(peer);
    };
    table[QStringLiteral("FakeTimeTick")] = [](Peer &peer, const QJsonObject &data) {
        peer.clock()->moveOn(data[QLatin1String("incrementMs")].toInteger());
        acknowledgeTime(peer);
    };
    table[QStringLiteral("FakeTimeUninstall")] = [](Peer &peer, const QJsonObject &) {
        peer.clock()->goOn();
        acknowledgeTime(peer);
    };
}

} // namespace testkit
