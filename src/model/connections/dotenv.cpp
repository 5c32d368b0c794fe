// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/dotenv.h"

#include "model/connections/uri.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

namespace model
{

namespace
{

/// Aura's have less than one.
constexpr qint64 kMostBytes = 64LL * 1024;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Dotenv)
};

/// In quotes as it stands there; without, up to a comment.
QString valueOf(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.startsWith(u'"') || trimmed.startsWith(u'\'')) {
        const qsizetype end = trimmed.indexOf(trimmed.front(), 1);
        if (end > 0)
            return trimmed.mid(1, end - 1).toString();
    }
    const qsizetype comment = trimmed.indexOf(QLatin1String(" #"));
    return (comment < 0 ? trimmed : trimmed.left(comment)).trimmed().toString();
}

QHash<QString, QString> variablesOf(const QString &text)
{
    QHash<QString, QString> variables;
    for (const QString &line : text.split(u'\n')) {
        QStringView rest = QStringView(line).trimmed();
        if (rest.startsWith(QLatin1String("export ")))
            rest = rest.mid(7);
        const qsizetype equals = rest.indexOf(u'=');
        if (equals > 0 && !rest.startsWith(u'#'))
            variables.insert(rest.left(equals).trimmed().toString(), valueOf(rest.mid(equals + 1)));
    }
    return variables;
}

/// Where the @ behind the login stands; -1: there is none. A ? begins the routing context, in which
/// there may be an @, unless the address makes no sense with that: then it is one of the password's.
qsizetype loginEnd(const QString &uri, qsizetype begin)
{
    const qsizetype question = uri.indexOf(u'?', begin);
    const qsizetype last = uri.lastIndexOf(u'@');
    if (question < 0 || last < question)
        return last;
    const auto isAddressLeft = [&uri, begin](qsizetype end) {
        const QString left = uri.left(begin) + uri.mid(std::max(begin, end + 1));
        const auto parsed = parseUri(left);
        const auto *address = std::get_if<ServerUri>(&parsed);
        return address && address->user.isEmpty();
    };
    qsizetype end = uri.lastIndexOf(u'@', question);
    while (end < last && !isAddressLeft(end))
        end = uri.indexOf(u'@', std::max(begin, end + 1));
    return end;
}

/// What stands before an @ in the address goes where it belongs, unless that is said elsewhere.
void takeLogin(DotenvConnection &connection)
{
    QString &uri = connection.profile.uri;
    const qsizetype schemeEnd = uri.indexOf(QLatin1String("://"));
    const qsizetype begin = schemeEnd < 0 ? 0 : schemeEnd + 3;
    const qsizetype end = loginEnd(uri, begin);
    if (end < begin)
        return;
    const QString login = uri.mid(begin, end - begin);
    uri.remove(begin, end + 1 - begin);
    const auto decoded = [](const QString &text) {
        return QUrl::fromPercentEncoding(text.toUtf8());
    };
    const qsizetype colon = login.indexOf(u':');
    if (connection.profile.user.isEmpty())
        connection.profile.user = decoded(login.left(colon));
    if (connection.password.isEmpty() && colon >= 0)
        connection.password = decoded(login.mid(colon + 1));
}

/// Nothing when no server is named. `valueOf` tells a variable's value.
template <typename ValueOf>
std::optional<DotenvConnection> connectionOf(ValueOf valueOf)
{
    DotenvConnection connection{ConnectionProfile::createNew(), {}};
    ConnectionProfile &profile = connection.profile;
    profile.uri = valueOf("NEO4J_URI").trimmed();
    if (profile.uri.isEmpty())
        profile.uri = valueOf("NEO4J_ADDRESS").trimmed();
    if (profile.uri.isEmpty())
        return std::nullopt;
    profile.user = valueOf("NEO4J_USERNAME");
    profile.database = valueOf("NEO4J_DATABASE");
    profile.name = valueOf("AURA_INSTANCENAME");
    connection.password = valueOf("NEO4J_PASSWORD");
    takeLogin(connection);
    return connection;
}

} // namespace

std::variant<DotenvConnection, QString> readDotenv(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Texts::tr("%1 cannot be opened.").arg(name);
    const QByteArray bytes = file.read(kMostBytes + 1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (bytes.size() > kMostBytes || decoder.hasError() || bytes.contains('\0'))
        return Texts::tr("%1 is no file of environment variables.").arg(name);
    const QHash<QString, QString> variables = variablesOf(text);
    auto connection = connectionOf(
        [&variables](const char *variable) { return variables.value(QLatin1String(variable)); });
    if (!connection)
        return Texts::tr("%1 does not set NEO4J_URI.").arg(name);
    return *std::move(connection);
}

std::optional<DotenvConnection> environmentConnection()
{
    return connectionOf([](const char *variable) { return qEnvironmentVariable(variable); });
}

} // namespace model
