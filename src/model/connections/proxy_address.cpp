// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/proxy_address.h"

#include <QCoreApplication>
#include <QUrl>

namespace model
{

namespace
{

constexpr int kSocksPort = 1080;
constexpr int kHttpProxyPort = 3128;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProxyAddress)
};

UriError proxyError(const QString &message)
{
    return {UriFault::BadProxy, message};
}

} // namespace

std::variant<bolt::Proxy, UriError> parseProxy(const QString &text)
{
    bolt::Proxy proxy;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return proxy;
    if (trimmed.compare(QLatin1String("system"), Qt::CaseInsensitive) == 0) {
        proxy.kind = bolt::ProxyKind::System;
        return proxy;
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isSocks = url.scheme() == QLatin1String("socks5");
    const bool isHttp = url.scheme() == QLatin1String("http");
    const bool isBare = url.path().isEmpty() || url.path() == QLatin1String("/");
    if (!url.isValid() || !(isSocks || isHttp) || url.host().isEmpty() || !isBare)
        return proxyError(Texts::tr("“%1” is not a proxy. Write socks5://host:port, "
                                    "http://host:port, or system.")
                              .arg(trimmed));
    if (!url.password().isEmpty())
        return proxyError(
            Texts::tr("Leave the password out of the proxy's address: it is asked for "
                      "when connecting."));
    proxy.kind = isSocks ? bolt::ProxyKind::Socks5 : bolt::ProxyKind::HttpConnect;
    proxy.host = url.host();
    proxy.port = static_cast<std::uint16_t>(url.port(isSocks ? kSocksPort : kHttpProxyPort));
    proxy.user = url.userName();
    return proxy;
}

} // namespace model
