// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/options.h"

#include "model/connections/dotenv.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace ui
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::Options)
};

[[noreturn]] void fail(const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    std::exit(EXIT_FAILURE);
}

} // namespace

Options readOptions(const QCoreApplication &application)
{
    // A login in the address is not to be seen in it.
    const auto environment = model::environmentConnection().value_or(model::DotenvConnection());
    const QString login =
        environment.profile.user.isEmpty() ? QStringLiteral("neo4j") : environment.profile.user;
    const QCommandLineOption uri({QStringLiteral("a"), QStringLiteral("uri")},
                                 Text::tr("Connect to this server."), QStringLiteral("URI"),
                                 environment.profile.uri);
    const QCommandLineOption user({QStringLiteral("u"), QStringLiteral("user")},
                                  Text::tr("Log in as this user."), QStringLiteral("NAME"),
                                  qEnvironmentVariable("NEO4J_USERNAME", login));
    const QCommandLineOption database({QStringLiteral("d"), QStringLiteral("database")},
                                      Text::tr("Use this database."), QStringLiteral("NAME"),
                                      qEnvironmentVariable("NEO4J_DATABASE"));
    const QCommandLineOption query(QStringLiteral("query"), Text::tr("Run this statement."),
                                   QStringLiteral("CYPHER"));
    const QCommandLineOption theme(QStringLiteral("theme"), Text::tr("system, light or dark."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        Text::tr("Run the statement, save pictures and an export to this folder, and end."),
        QStringLiteral("FOLDER"));
    const QCommandLineOption newSession(
        QStringLiteral("new-session"),
        Text::tr("Begin with one empty tab; what was open comes back at another start."));
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Desktop client for graph databases that speak Bolt. "
                                              "The password is taken from NEO4J_PASSWORD."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), Text::tr("Open this kept result."),
                                 QStringLiteral("[FILE…]"));
    parser.addOptions({uri, user, database, query, theme, newSession, tour});
    parser.process(application);

    QString password = qEnvironmentVariable("NEO4J_PASSWORD");
    if (password.isEmpty() && !parser.isSet(uri))
        password = environment.password;
    Options options{parser.value(uri),      parser.value(user),       password,
                    parser.value(database), parser.value(query),      parser.positionalArguments(),
                    std::nullopt,           parser.isSet(newSession), parser.value(tour)};
    if (parser.isSet(theme)) {
        options.theme = themeChoiceFromName(parser.value(theme));
        if (!options.theme)
            fail(Text::tr("There is no theme %1.").arg(parser.value(theme)));
    }
    if (parser.isSet(tour) && (options.uri.isEmpty() || options.query.isEmpty()))
        fail(Text::tr("--tour needs --uri and --query."));
    return options;
}

} // namespace ui
