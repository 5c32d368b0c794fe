// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "driver/net/certificate_report.h"
#include "model/connections/proxy_address.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Options)
};

/// The first of the environment variables that is set.
QString environment(std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QString tableName()
{
    return QStringLiteral("table");
}

QString nameText(const model::FormatName &format)
{
    return QString::fromLatin1(format.name.data(), static_cast<qsizetype>(format.name.size()));
}

/// "table, csv, …"
QString formatNames()
{
    QStringList names{tableName()};
    for (const model::FormatName &format : model::exportFormats())
        names.append(nameText(format));
    return names.join(QStringLiteral(", "));
}

/// Nothing for the table, and for what is no format.
std::optional<model::ExportFormat> formatFromName(const QString &name)
{
    for (const model::FormatName &format : model::exportFormats()) {
        if (nameText(format) == name)
            return format.format;
    }
    return std::nullopt;
}

EarlyExit wrongUse(const QString &text)
{
    return {2, text + QLatin1Char('\n')};
}

} // namespace

std::variant<Options, EarlyExit> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr(
        "Runs Cypher statements on a server that speaks Bolt and prints what they return.\n"
        "The statement comes from the argument, from a file, or from standard input; several\n"
        "are separated by semicolons. The password is read from NEO4J_PASSWORD, or asked for.\n"
        "\"lbolt inspect\" shows bytes of the protocol instead; see \"lbolt inspect --help\"."));
    const QCommandLineOption address(
        {QStringLiteral("a"), QStringLiteral("address"), QStringLiteral("uri")},
        Text::tr("Address of the server."), QStringLiteral("uri"));
    const QCommandLineOption user({QStringLiteral("u"), QStringLiteral("username")},
                                  Text::tr("User to log in as."), QStringLiteral("name"));
    const QCommandLineOption database({QStringLiteral("d"), QStringLiteral("database")},
                                      Text::tr("Database to use."), QStringLiteral("name"));
    const QCommandLineOption format(QStringLiteral("format"), formatNames() + QLatin1Char('.'),
                                    QStringLiteral("format"), tableName());
    const QCommandLineOption file({QStringLiteral("f"), QStringLiteral("file")},
                                  Text::tr("File of statements to run; - is standard input."),
                                  QStringLiteral("file"));
    const QCommandLineOption caFile(QStringLiteral("ca-file"),
                                    Text::tr("PEM file of authorities to trust (+s)."),
                                    QStringLiteral("file"));
    const QCommandLineOption clientCertificate(
        QStringLiteral("client-certificate"),
        Text::tr("PEM file of the certificate to show to the server."), QStringLiteral("file"));
    const QCommandLineOption clientKey(
        QStringLiteral("client-key"),
        Text::tr("PEM file of its key; a passphrase is asked for on the terminal."),
        QStringLiteral("file"));
    const QCommandLineOption proxy(
        QStringLiteral("proxy"),
        Text::tr("socks5://[user@]host:port, http://[user@]host:port or system."),
        QStringLiteral("address"));
    const QCommandLineOption trusted(QStringLiteral("trust-fingerprint"),
                                     Text::tr("SHA-256 of the certificate to accept (+ssc)."),
                                     QStringLiteral("sha256"));
    const QCommandLineOption parameter(
        {QStringLiteral("P"), QStringLiteral("param")},
        Text::tr("Parameter: \"name => expression\" or \"{name: literal}\". May be repeated."),
        QStringLiteral("parameter"));
    const QCommandLineOption access(QStringLiteral("access-mode"),
                                    Text::tr("read or write (the default)."),
                                    QStringLiteral("mode"), QStringLiteral("write"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  Text::tr("Shows this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     Text::tr("Shows the version."));
    parser.addOptions({address, user, database, format, file, caFile, clientCertificate, clientKey,
                       proxy, trusted, parameter, access, help, version});
    parser.addPositionalArgument(QStringLiteral("statement"), Text::tr("Statement to run."),
                                 QStringLiteral("[statement]"));
    if (!parser.parse(arguments))
        return wrongUse(parser.errorText());
    if (parser.isSet(help))
        return EarlyExit{0, parser.helpText()};
    if (parser.isSet(version))
        return EarlyExit{0, QStringLiteral("lbolt " LB_VERSION "\n")};

    Options options;
    QString uri =
        parser.isSet(address) ? parser.value(address) : environment({"NEO4J_URI", "NEO4J_ADDRESS"});
    if (uri.isEmpty())
        uri = QStringLiteral("neo4j://localhost:7687");
    const auto parsed = model::parseUri(uri);
    if (const auto *error = std::get_if<model::UriError>(&parsed))
        return wrongUse(error->message);
    options.uri = std::get<model::ServerUri>(parsed);

    options.user = parser.isSet(user) ? parser.value(user) : environment({"NEO4J_USERNAME"});
    if (options.user.isEmpty())
        options.user = options.uri.user;
    options.password = environment({"NEO4J_PASSWORD"});
    options.database =
        parser.isSet(database) ? parser.value(database) : environment({"NEO4J_DATABASE"});

    options.network.caFile = parser.value(caFile);
    options.network.clientCertificate = parser.value(clientCertificate);
    options.network.clientKey = parser.value(clientKey);
    options.network.proxy = parser.value(proxy);
    const auto proxyRead = model::parseProxy(options.network.proxy);
    if (const auto *error = std::get_if<model::UriError>(&proxyRead))
        return wrongUse(error->message);
    if (parser.isSet(trusted)) {
        options.trustedSha256 = bolt::normalizedSha256(parser.value(trusted));
        if (options.trustedSha256.isEmpty())
            return wrongUse(
                Text::tr("--trust-fingerprint takes a SHA-256: 64 hexadecimal digits."));
        if (options.uri.encryption != model::Encryption::Pinned)
            return wrongUse(Text::tr("--trust-fingerprint goes with a +ssc address."));
    }

    for (const QString &value : parser.values(parameter))
        options.parameters.push_back(value);
    const QString mode = parser.value(access).toLower();
    if (mode != u"read" && mode != u"write")
        return wrongUse(
            Text::tr("The access mode is read or write, not %1.").arg(parser.value(access)));
    options.accessMode = mode == u"read" ? bolt::AccessMode::Read : bolt::AccessMode::Write;

    options.format = formatFromName(parser.value(format));
    if (!options.format && parser.value(format) != tableName())
        return wrongUse(Text::tr("Unknown format \"%1\": choose one of %2.")
                            .arg(parser.value(format), formatNames()));

    const QStringList rest = parser.positionalArguments();
    if (rest.size() > 1)
        return wrongUse(Text::tr("One statement only, in quotes."));
    if (!rest.isEmpty() && parser.isSet(file))
        return wrongUse(Text::tr("Either a statement or a file, not both."));
    options.statement = rest.value(0);
    options.file = parser.isSet(file) ? parser.value(file) : QStringLiteral("-");
    return options;
}

} // namespace cli
