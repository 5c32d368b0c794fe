// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <utility>
#include <variant>

namespace model
{

enum class Encryption : quint8 {
    None,
    Verified, // +s: the certificate must chain to a trusted root and match the host name
    Pinned,   // +ssc: the certificate that was trusted on first use, and no other
};

enum class Routing : quint8 { Direct, Routed };

// The address of a server, taken apart. A plain value.
struct ServerUri {
    QString scheme; // in lower case; "neo4j" when the address had none
    QString host;   // an IPv6 address stands without its brackets
    quint16 port = 7687;
    Encryption encryption = Encryption::None;
    Routing routing = Routing::Direct;
    QString user;                               // from user@host, to fill in the form
    QList<std::pair<QString, QString>> context; // routing context, in the order written
    QString hint;                               // what looks mistaken though it is well formed

    // scheme://host:port with the context and without the user.
    QString toString() const;
};

enum class UriFault : quint8 {
    Empty,
    BadScheme,
    RoutingScheme, // bolt+routing, the old name of neo4j
    PasswordInAddress,
    BadHost,
    BadPort,
    PathOrFragment,
    BadContext,
    BadProxy,
    BadAddressMap,
    BadMetadata,
    BadStartUp,
};

struct UriError {
    UriFault fault = UriFault::Empty;
    QString message; // a sentence for people, translated
};

// Takes bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc, memgraph, and a bare host[:port].
std::variant<ServerUri, UriError> parseUri(QStringView text);

} // namespace model
