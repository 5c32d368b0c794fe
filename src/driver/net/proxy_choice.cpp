// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/net/proxy_choice.h"

namespace bolt
{

namespace
{

/// The first of the system's answers that can carry a stream.
QNetworkProxy systemProxy(const Endpoint &endpoint)
{
    const QNetworkProxyQuery query(endpoint.host, endpoint.port, QStringLiteral("bolt"));
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::systemProxyForQuery(query)) {
        const bool isTunnel = proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
        if (isTunnel || proxy.type() == QNetworkProxy::NoProxy)
            return proxy;
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

} // namespace

QNetworkProxy chooseProxy(const Endpoint &endpoint)
{
    const Proxy &proxy = endpoint.proxy;
    switch (proxy.kind) {
    case ProxyKind::None:
        break;
    case ProxyKind::Socks5:
        return {QNetworkProxy::Socks5Proxy, proxy.host, proxy.port, proxy.user, proxy.password};
    case ProxyKind::HttpConnect:
        return {QNetworkProxy::HttpProxy, proxy.host, proxy.port, proxy.user, proxy.password};
    case ProxyKind::System:
        return systemProxy(endpoint);
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

} // namespace bolt
