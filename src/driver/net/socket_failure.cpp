// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/net/socket_failure.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace bolt
{

SocketFailure readSocketError(QAbstractSocket::SocketError code, Step step)
{
    // A proxy that answers for the server is no obstacle itself.
    const Step behindProxy = step == Step::Proxy ? Step::Connect : step;
    switch (code) {
    case QAbstractSocket::HostNotFoundError:
        return {step == Step::Connect ? Step::Resolve : step, Reason::HostNotFound};
    case QAbstractSocket::ConnectionRefusedError:
        return {behindProxy, Reason::ConnectionRefused};
    case QAbstractSocket::SocketTimeoutError:
        return {step, Reason::TimedOut};
    case QAbstractSocket::NetworkError:
        return {behindProxy,
                behindProxy == Step::Connect ? Reason::NetworkUnreachable : Reason::NetworkOther};
    case QAbstractSocket::RemoteHostClosedError:
        return {step, step == Step::Tls ? Reason::PeerHasNoTls : Reason::ClosedByPeer};
    case QAbstractSocket::ProxyNotFoundError:
        return {Step::Proxy, Reason::ProxyNotFound};
    case QAbstractSocket::ProxyConnectionRefusedError:
        return {Step::Proxy, Reason::ProxyRefused};
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return {Step::Proxy, Reason::ProxyAuthentication};
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return {Step::Proxy, Reason::TimedOut};
    case QAbstractSocket::SocketAccessError:
        return {step, step == Step::Proxy ? Reason::ProxyDenied : Reason::NetworkOther};
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError:
        return {Step::Proxy, Reason::ProxyOther};
    default:
        return {step, Reason::NetworkOther};
    }
}

Reason readTlsError(const QString &words)
{
    static constexpr std::array<std::pair<QLatin1String, Reason>, 10> kWords = {{
        // The answer was no TLS at all.
        {QLatin1String("wrong version number"), Reason::PeerHasNoTls},
        {QLatin1String("packet length too long"), Reason::PeerHasNoTls},
        {QLatin1String("unsupported protocol"), Reason::TlsTooOld},
        {QLatin1String("protocol version"), Reason::TlsTooOld},
        // Alerts of the server about our own certificate.
        {QLatin1String("certificate required"), Reason::ClientCertificateRequired},
        {QLatin1String("alert unknown ca"), Reason::ClientCertificateRejected},
        {QLatin1String("alert bad certificate"), Reason::ClientCertificateRejected},
        {QLatin1String("alert certificate"), Reason::ClientCertificateRejected},
        {QLatin1String("alert unsupported certificate"), Reason::ClientCertificateRejected},
        {QLatin1String("alert access denied"), Reason::ClientCertificateRejected},
    }};
    const auto *found = std::ranges::find_if(
        kWords, [&words](const auto &entry) { return words.contains(entry.first); });
    return found == kWords.end() ? Reason::TlsFailed : found->second;
}

const AddressRace::Failure &mostTelling(const std::vector<AddressRace::Failure> &failures)
{
    // An address that cannot be reached at all often is one of a family that this machine lacks.
    return *std::ranges::min_element(failures, {}, [](const AddressRace::Failure &failure) {
        switch (failure.error) {
        case QAbstractSocket::ConnectionRefusedError:
            return 0;
        case QAbstractSocket::SocketTimeoutError:
            return 1;
        default:
            return 2;
        }
    });
}

QString wordsOf(const std::vector<AddressRace::Failure> &failures)
{
    const AddressRace::Failure &first = failures.front();
    if (failures.size() == 1)
        return first.words;
    const bool isOneReason = std::ranges::all_of(
        failures, [&first](const AddressRace::Failure &f) { return f.words == first.words; });
    QStringList parts;
    for (const AddressRace::Failure &failure : failures)
        parts << (isOneReason ? failure.address
                              : QStringLiteral("%1: %2").arg(failure.address, failure.words));
    return QStringLiteral("%1 (%2 addresses tried: %3)")
        .arg(isOneReason ? first.words : mostTelling(failures).words)
        .arg(failures.size())
        .arg(parts.join(QStringLiteral(", ")));
}

} // namespace bolt
