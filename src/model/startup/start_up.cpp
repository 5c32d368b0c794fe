// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/startup/start_up.h"

#include "model/commands/client_command.h"
#include "model/cypher/lexer.h"
#include "model/cypher/statement_splitter.h"
#include "model/cypher/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace model
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StartUp)
};

/// The keyword of a text that writes; empty when there is none.
QStringView writingWord(QStringView text)
{
    CypherLexer lexer(text);
    while (const std::optional<Token> token = lexer.next()) {
        const QStringView word = text.mid(token->begin, token->length);
        if (token->kind == TokenKind::Keyword &&
            isOneOf(word, {u"CREATE", u"INSERT", u"MERGE", u"SET", u"DELETE", u"DETACH",
                           u"NODETACH", u"REMOVE", u"FOREACH", u"DROP", u"ALTER", u"RENAME",
                           u"GRANT", u"DENY", u"REVOKE"}))
            return word;
    }
    return {};
}

/// Puts the statements of a text together, one after another.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    /// What is wrong with the statement, if anything is.
    std::optional<QString> add(const Statement &statement);
    StartUp take() { return std::move(m_startUp); }

private:
    std::optional<QString> addCommand(const ClientCommand &command, const Statement &statement);
    std::optional<QString> addParameters(const ClientCommand &command, const Statement &statement);
    std::optional<QString> addAccess(const ClientCommand &command);
    std::optional<QString> addStep(const QString &text, const QString &parameter, qsizetype begin);

    const QString &m_text;
    StartUp m_startUp;
};

std::optional<QString> Reader::add(const Statement &statement)
{
    const QStringView written = statement.in(m_text);
    if (statement.kind == StatementKind::ClientCommand)
        return addCommand(readCommand(written), statement);
    return addStep(written.toString(), {}, statement.begin);
}

std::optional<QString> Reader::addStep(const QString &text, const QString &parameter,
                                       qsizetype begin)
{
    const QStringView writing = writingWord(text);
    if (!writing.isEmpty())
        return Texts::tr("%1 writes, and start-up statements can only read.").arg(writing);
    const QStringView before = QStringView(m_text).left(begin);
    const qsizetype lineBegin = before.lastIndexOf(u'\n') + 1;
    m_startUp.steps.push_back({text, parameter, static_cast<int>(before.count(u'\n')) + 1,
                               static_cast<int>(begin - lineBegin) + 1, m_startUp.database});
    return std::nullopt;
}

std::optional<QString> Reader::addCommand(const ClientCommand &command, const Statement &statement)
{
    switch (command.id) {
    case CommandId::Param:
        return addParameters(command, statement);
    case CommandId::Use:
        m_startUp.database = databaseName(command.argument);
        return std::nullopt;
    case CommandId::AccessMode:
        return addAccess(command);
    default:
        return Texts::tr("%1 cannot stand among start-up statements: only :param, :use and "
                         ":access-mode can.")
            .arg(command.name);
    }
}

std::optional<QString> Reader::addParameters(const ClientCommand &command,
                                             const Statement &statement)
{
    auto read = readParamCommand(command.argument);
    if (const auto *fault = std::get_if<LiteralFault>(&read))
        return fault->message;
    auto *assignments = std::get_if<std::vector<Assignment>>(&read);
    if (!assignments)
        return Texts::tr("Write “:param name => value”.");
    for (Assignment &assignment : *assignments) {
        if (assignment.value)
            m_startUp.parameters.push_back(std::move(assignment));
        else if (auto words = addStep(assignment.text, assignment.name, statement.begin))
            return words;
    }
    return std::nullopt;
}

std::optional<QString> Reader::addAccess(const ClientCommand &command)
{
    if (command.argument.compare(QLatin1String("read"), Qt::CaseInsensitive) != 0)
        return Texts::tr("Start-up statements can only restrict access: write “:access-mode "
                         "read”.");
    m_startUp.isReadOnly = true;
    return std::nullopt;
}

UriError fault(const QString &words)
{
    return {UriFault::BadStartUp, words};
}

} // namespace

std::variant<StartUp, UriError> readStartUp(const QString &text)
{
    if (text.size() > kMostStartUpCharacters)
        return fault(
            Texts::tr("They are %1 characters long; %2 are the most.")
                .arg(QLocale().toString(text.size()), QLocale().toString(kMostStartUpCharacters)));
    const std::vector<Statement> statements = splitStatements(text);
    if (statements.size() > kMostStartUpStatements)
        return fault(Texts::tr("There are %1 of them; %2 are the most.")
                         .arg(statements.size())
                         .arg(kMostStartUpStatements));
    Reader reader(text);
    for (const Statement &statement : statements) {
        if (const auto words = reader.add(statement)) {
            const auto line = QStringView(text).left(statement.begin).count(u'\n') + 1;
            return fault(Texts::tr("Line %1: %2").arg(QString::number(line), *words));
        }
    }
    return reader.take();
}

} // namespace model
