// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

/// The commands that begin with a colon, in the manner of Neo4j Browser and cypher-shell. They are
/// never sent to a server as they are. Any thread.
namespace model
{

enum class CommandId : quint8 {
    Help,
    Use,
    Param,
    Begin,
    Commit,
    Rollback,
    Auto,
    Source,
    History,
    Databases,
    Schema,
    SystemInfo,
    Queries,
    AccessMode,
    Connect,
    Disconnect,
    Clear,
    Exit,
    Elsewhere, ///< of another program, with nothing to do here: explained
    Unknown,
};

/// A command as it was written.
struct ClientCommand {
    CommandId id = CommandId::Unknown;
    QString name;     ///< with its colon, in lower case
    QString argument; ///< without blanks around it and without the semicolon
};

ClientCommand readCommand(QStringView line);

/// What help and completion know of a command.
struct CommandDescription {
    CommandId id;
    QStringList names; ///< with their colon; the first is the usual one
    QString usage;     ///< ":use <database>"
    QString meaning;   ///< translated
};
const std::vector<CommandDescription> &clientCommands();
/// Of one command: ":use" and "use" alike. Null when there is none of this name.
const CommandDescription *describeCommand(const QString &name);
/// All names, for completion.
QStringList commandNames();

/// The statements that answer a command which asks the server: Databases, Schema, SystemInfo,
/// Queries. Empty for others.
QStringList statementsFor(CommandId id);

/// A name as it is written behind :use, with or without back-ticks.
QString databaseName(const QString &argument);

} // namespace model
