// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/uri.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace model
{
namespace
{

struct Scheme {
    QStringView name;
    Encryption encryption;
    Routing routing;
};

constexpr std::array<Scheme, 7> kSchemes = {{
    {u"bolt", Encryption::None, Routing::Direct},
    {u"bolt+s", Encryption::Verified, Routing::Direct},
    {u"bolt+ssc", Encryption::Pinned, Routing::Direct},
    {u"neo4j", Encryption::None, Routing::Routed},
    {u"neo4j+s", Encryption::Verified, Routing::Routed},
    {u"neo4j+ssc", Encryption::Pinned, Routing::Routed},
    {u"memgraph", Encryption::None, Routing::Direct},
}};

constexpr quint16 kHttpPort = 7474;
constexpr quint16 kHttpsPort = 7473;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ServerUri)
};

UriError error(UriFault fault, const QString &message)
{
    return UriError{fault, message};
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

std::optional<UriError> readScheme(QStringView name, ServerUri &uri)
{
    uri.scheme = name.toString().toLower();
    if (uri.scheme == u"bolt+routing") {
        return error(
            UriFault::RoutingScheme,
            Texts::tr("bolt+routing:// is the old name of neo4j://. Write neo4j:// instead."));
    }
    if (uri.scheme == u"http" || uri.scheme == u"https") {
        return error(UriFault::BadScheme,
                     Texts::tr("%1:// is the address of the web page. The server answers Bolt at "
                               "neo4j:// or bolt://, usually on port 7687.")
                         .arg(uri.scheme));
    }
    const auto found = std::find_if(kSchemes.begin(), kSchemes.end(), [&](const Scheme &scheme) {
        return scheme.name == uri.scheme;
    });
    if (found == kSchemes.end()) {
        return error(UriFault::BadScheme,
                     Texts::tr("“%1” is not a scheme of Bolt. Use neo4j, neo4j+s, neo4j+ssc, bolt, "
                               "bolt+s or bolt+ssc.")
                         .arg(uri.scheme));
    }
    uri.encryption = found->encryption;
    uri.routing = found->routing;
    return std::nullopt;
}

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c == u'-' || c == u'.' || c == u'_';
}

bool isIpv6(QStringView text)
{
    const QStringView address =
        text.left(text.indexOf(u'%') < 0 ? text.size() : text.indexOf(u'%'));
    return address.count(u':') >= 2 && address.count(u':') <= 7 &&
           std::all_of(address.begin(), address.end(), [](QChar c) {
               return QStringView(u"0123456789abcdefABCDEF:.").contains(c);
           });
}

std::optional<UriError> readPort(QStringView text, ServerUri &uri)
{
    const bool isNumber =
        !text.isEmpty() && text.size() <= 5 &&
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int port = isNumber ? text.toInt() : 0;
    if (port < 1 || port > 65535) {
        return error(
            UriFault::BadPort,
            Texts::tr("“%1” is not a port. A port is a number from 1 to 65535; Bolt's is 7687.")
                .arg(text));
    }
    uri.port = quint16(port);
    if (uri.port == kHttpPort || uri.port == kHttpsPort) {
        uri.hint = Texts::tr("Port %1 is usually the web page. Bolt's port is 7687.").arg(uri.port);
    }
    return std::nullopt;
}

std::optional<UriError> readHostAndPort(QStringView text, ServerUri &uri)
{
    qsizetype hostEnd = text.indexOf(u':');
    if (text.startsWith(u'[')) {
        const qsizetype bracket = text.indexOf(u']');
        const QStringView address = text.mid(1, bracket - 1);
        if (bracket < 0 || !isIpv6(address))
            return error(UriFault::BadHost,
                         Texts::tr("“%1” is not an IPv6 address in brackets.").arg(text));
        uri.host = address.toString();
        uri.host.replace(QStringLiteral("%25"),
                         QStringLiteral("%")); // a zone, as RFC 6874 writes it
        hostEnd = bracket + 1;
        if (hostEnd < text.size() && text[hostEnd] != u':')
            return error(UriFault::BadPort, Texts::tr("After the bracket only :port may follow."));
    } else {
        if (text.count(u':') > 1 && isIpv6(text))
            return error(UriFault::BadHost,
                         Texts::tr("Put an IPv6 address in brackets: [%1].").arg(text));
        uri.host = text.left(hostEnd < 0 ? text.size() : hostEnd).toString();
        if (uri.host.isEmpty())
            return error(UriFault::BadHost, Texts::tr("The address names no host."));
        if (!std::all_of(uri.host.begin(), uri.host.end(), isHostCharacter))
            return error(UriFault::BadHost, Texts::tr("“%1” is not a host name.").arg(uri.host));
    }
    if (hostEnd < 0 || hostEnd >= text.size())
        return std::nullopt;
    return readPort(text.mid(hostEnd + 1), uri);
}

std::optional<UriError> readAuthority(QStringView text, ServerUri &uri)
{
    const qsizetype userEnd = text.lastIndexOf(u'@');
    if (userEnd >= 0) {
        const QStringView user = text.left(userEnd);
        if (user.contains(u':')) {
            return error(
                UriFault::PasswordInAddress,
                Texts::tr("Leave the password out of the address: addresses are kept in plain "
                          "text."));
        }
        uri.user = decoded(user);
    }
    return readHostAndPort(text.mid(userEnd + 1), uri);
}

std::optional<UriError> readContext(QStringView text, ServerUri &uri)
{
    if (uri.routing == Routing::Direct) {
        return error(UriFault::BadContext,
                     Texts::tr("Only a neo4j:// address takes a routing context after “?”."));
    }
    for (const QStringView part : text.split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString key = decoded(part.left(equals < 0 ? part.size() : equals));
        const QString value = equals < 0 ? QString() : decoded(part.mid(equals + 1));
        if (key.isEmpty() || value.isEmpty()) {
            return error(
                UriFault::BadContext,
                Texts::tr("“%1” in the routing context is not of the form key=value.").arg(part));
        }
        if (key == u"address")
            return error(UriFault::BadContext,
                         Texts::tr("The routing context may not set “address”."));
        const bool isKnown = std::any_of(uri.context.begin(), uri.context.end(),
                                         [&](const auto &entry) { return entry.first == key; });
        if (isKnown)
            return error(UriFault::BadContext,
                         Texts::tr("“%1” stands twice in the context.").arg(key));
        uri.context.append({key, value});
    }
    return std::nullopt;
}

std::optional<UriError> read(QStringView text, ServerUri &uri)
{
    if (text.isEmpty())
        return error(UriFault::Empty, Texts::tr("Enter the address of a server."));
    const qsizetype schemeEnd = text.indexOf(u"://");
    const bool isBare = schemeEnd < 0;
    if (auto fault = readScheme(isBare ? QStringView(u"neo4j") : text.left(schemeEnd), uri))
        return fault;

    QStringView rest = isBare ? text : text.mid(schemeEnd + 3);
    if (rest.contains(u'#'))
        return error(UriFault::PathOrFragment, Texts::tr("The address may not have a “#” part."));
    const qsizetype question = rest.indexOf(u'?');
    const QStringView contextText = question < 0 ? QStringView() : rest.mid(question + 1);
    rest = question < 0 ? rest : rest.left(question);
    const qsizetype slash = rest.indexOf(u'/');
    if (slash >= 0 && slash + 1 < rest.size()) {
        return error(
            UriFault::PathOrFragment,
            Texts::tr("The address may not have a path. Choose the database in its own field."));
    }
    if (auto fault = readAuthority(slash < 0 ? rest : rest.left(slash), uri))
        return fault;
    if (question >= 0)
        return readContext(contextText, uri);
    return std::nullopt;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString ServerUri::toString() const
{
    const QString shownHost = host.contains(u':') ? u'[' % host % u']' : host;
    QString text = scheme % QStringLiteral("://") % shownHost % u':' % QString::number(port);
    QChar separator = u'?';
    for (const auto &[key, value] : context) {
        text += separator % encoded(key) % u'=' % encoded(value);
        separator = u'&';
    }
    return text;
}

std::variant<ServerUri, UriError> parseUri(QStringView text)
{
    ServerUri uri;
    if (auto fault = read(text.trimmed(), uri))
        return *std::move(fault);
    return uri;
}

} // namespace model
