// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/commands/client_command.h"

#include <QCoreApplication>

#include <algorithm>

namespace model
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Command)
};

std::vector<CommandDescription> makeCommands()
{
    const auto names = [](std::initializer_list<const char *> list) {
        QStringList out;
        for (const char *name : list)
            out << QString::fromLatin1(name);
        return out;
    };
    const auto usage = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {CommandId::Help, names({":help"}), usage(":help [command]"),
         Text::tr("What a command does, or all commands.")},
        {CommandId::Use, names({":use"}), usage(":use <database>"),
         Text::tr("Statements go to this database from now on; without a name to your own.")},
        {CommandId::Param, names({":param", ":params"}),
         usage(":param [name => expression | {name: expression, ...} | clear]"),
         Text::tr("Sets parameters, by Cypher literals or expressions that the server works out; "
                  "shows them; or drops them all.")},
        {CommandId::Begin, names({":begin"}), usage(":begin"),
         Text::tr("Begins a transaction; statements run in it until it is ended.")},
        {CommandId::Commit, names({":commit"}), usage(":commit"),
         Text::tr("Commits the open transaction.")},
        {CommandId::Rollback, names({":rollback"}), usage(":rollback"),
         Text::tr("Rolls the open transaction back.")},
        {CommandId::Auto, names({":auto"}), usage(":auto <statement>"),
         Text::tr("Runs one statement outside a transaction, whatever the mode.")},
        {CommandId::Source, names({":source"}), usage(":source <file>"),
         Text::tr("Runs the statements of a file.")},
        {CommandId::History, names({":history"}), usage(":history"),
         Text::tr("Lists the statements that were run last.")},
        {CommandId::Databases, names({":dbs"}), usage(":dbs"), Text::tr("Lists the databases.")},
        {CommandId::Schema, names({":schema"}), usage(":schema"),
         Text::tr("Lists indexes and constraints.")},
        {CommandId::SystemInfo, names({":sysinfo"}), usage(":sysinfo"),
         Text::tr("Tells the server's version, edition and databases.")},
        {CommandId::Queries, names({":queries"}), usage(":queries"),
         Text::tr("Lists what runs on the server now, to stop what should not.")},
        {CommandId::AccessMode, names({":access-mode"}), usage(":access-mode [read|write]"),
         Text::tr("Lets statements read only, or write as well.")},
        {CommandId::Connect, names({":connect"}), usage(":connect"), Text::tr("Chooses a server.")},
        {CommandId::Disconnect, names({":disconnect"}), usage(":disconnect"),
         Text::tr("Closes the connection; the next statement opens another.")},
        {CommandId::Clear, names({":clear"}), usage(":clear"),
         Text::tr("Closes the results that are not pinned.")},
        {CommandId::Exit, names({":exit", ":quit"}), usage(":exit"), Text::tr("Ends the program.")},
    };
}

bool isElsewhere(const QString &name)
{
    static const QStringList kNames{
        QStringLiteral(":play"),  QStringLiteral(":guide"),      QStringLiteral(":get"),
        QStringLiteral(":post"),  QStringLiteral(":put"),        QStringLiteral(":delete"),
        QStringLiteral(":head"),  QStringLiteral(":server"),     QStringLiteral(":config"),
        QStringLiteral(":style"), QStringLiteral(":impersonate")};
    return kNames.contains(name);
}

} // namespace

const std::vector<CommandDescription> &clientCommands()
{
    static const std::vector<CommandDescription> kCommands = makeCommands();
    return kCommands;
}

ClientCommand readCommand(QStringView line)
{
    QString text = line.trimmed().toString();
    while (text.endsWith(u';'))
        text = text.chopped(1).trimmed();
    const auto blank = std::ranges::find_if(text, [](QChar c) { return c.isSpace(); });
    // Browser takes :params{...} as well.
    const auto brace = std::ranges::find(text, QChar(u'{'));
    const auto end = std::min(blank, brace);
    ClientCommand command;
    const auto length = static_cast<qsizetype>(end - text.begin());
    command.name = text.left(length).toLower();
    command.argument = text.mid(length).trimmed();
    if (const CommandDescription *known = describeCommand(command.name))
        command.id = known->id;
    else if (isElsewhere(command.name))
        command.id = CommandId::Elsewhere;
    return command;
}

const CommandDescription *describeCommand(const QString &name)
{
    const QString wanted = name.startsWith(u':') ? name.toLower() : u':' + name.toLower();
    const auto &commands = clientCommands();
    const auto found = std::ranges::find_if(commands, [&wanted](const CommandDescription &command) {
        return command.names.contains(wanted);
    });
    return found == commands.end() ? nullptr : &*found;
}

QStringList commandNames()
{
    QStringList names;
    for (const CommandDescription &command : clientCommands())
        names << command.names;
    return names;
}

QStringList statementsFor(CommandId id)
{
    switch (id) {
    case CommandId::Databases:
        return {QStringLiteral("SHOW DATABASES")};
    case CommandId::Schema:
        return {QStringLiteral("SHOW INDEXES"), QStringLiteral("SHOW CONSTRAINTS")};
    case CommandId::SystemInfo:
        return {QStringLiteral("CALL dbms.components()"),
                QStringLiteral("SHOW DATABASES YIELD name, type, access, role, currentStatus, "
                               "default, home")};
    case CommandId::Queries:
        return {QStringLiteral("SHOW TRANSACTIONS")};
    default:
        return {};
    }
}

QString databaseName(const QString &argument)
{
    if (argument.size() >= 2 && argument.startsWith(u'`') && argument.endsWith(u'`'))
        return argument.mid(1, argument.size() - 2)
            .replace(QLatin1String("``"), QLatin1String("`"));
    return argument;
}

} // namespace model
