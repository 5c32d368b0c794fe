// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/completion/command_completion.h"

#include "model/commands/client_command.h"
#include "model/completion/fuzzy_match.h"
#include "model/cypher/lexer.h"

#include <algorithm>
#include <vector>

namespace model
{

namespace
{

/// The text from the colon on; nothing when the first that is no comment is not a command.
std::optional<QStringView> commandIn(QStringView before)
{
    const QString text = before.toString();
    CypherLexer lexer(text);
    while (const std::optional<Token> token = lexer.next()) {
        if (token->kind == TokenKind::Command)
            return before.mid(token->begin);
        if (!isAside(token->kind))
            break;
    }
    return std::nullopt;
}

Completion offering(const QList<CompletionItem> &items, const QString &prefix)
{
    struct Offer {
        const CompletionItem *item;
        int score;
    };
    std::vector<Offer> offers;
    for (const CompletionItem &item : items) {
        if (const std::optional<int> score = fuzzyScore(prefix, item.name))
            offers.push_back({&item, *score});
    }
    std::ranges::stable_sort(offers, std::greater(), &Offer::score);
    Completion completion;
    for (const Offer &offer : offers)
        completion.items.append(*offer.item);
    completion.prefix = prefix;
    completion.isWhole = std::ranges::any_of(completion.items, [&](const CompletionItem &item) {
        return item.name.compare(prefix, Qt::CaseInsensitive) == 0;
    });
    return completion;
}

QList<CompletionItem> commandItems()
{
    QList<CompletionItem> items;
    for (const CommandDescription &command : clientCommands()) {
        for (const QString &name : command.names)
            items.append({CompletionKind::Command, name, name, command.meaning, command.usage});
    }
    return items;
}

QList<CompletionItem> wordItems(const QStringList &words)
{
    QList<CompletionItem> items;
    for (const QString &word : words)
        items.append({CompletionKind::Keyword, word, word, {}, {}});
    return items;
}

QList<CompletionItem> parameterItems(const QStringList &names)
{
    QList<CompletionItem> items;
    for (const QString &name : names)
        items.append({CompletionKind::Parameter, name, name, {}, {}});
    return items + wordItems({QStringLiteral("clear")});
}

} // namespace

std::optional<Completion> completeCommand(QStringView before, const CompletionCatalogue &catalogue,
                                          const QStringList &parameters)
{
    const std::optional<QStringView> command = commandIn(before);
    if (!command)
        return std::nullopt;
    const auto blank = std::ranges::find_if(*command, [](QChar c) { return c.isSpace(); });
    if (blank == command->end()) {
        Completion completion = offering(commandItems(), command->toString());
        completion.isAfterMark = *command == u":";
        return completion;
    }
    const QStringView arguments = command->mid(blank - command->begin() + 1);
    const CommandId id = readCommand(*command).id;
    if (id == CommandId::Auto)
        return completeAt(arguments, catalogue, parameters);
    const qsizetype begin =
        std::ranges::find_if_not(arguments, [](QChar c) { return c.isSpace(); }) -
        arguments.begin();
    const QString argument = arguments.mid(begin).toString();
    if (std::ranges::any_of(argument, [](QChar c) { return c.isSpace(); }))
        return Completion(); // it is complete
    switch (id) {
    case CommandId::Use:
        return offering(catalogue.databases(), argument);
    case CommandId::Help:
        return offering(commandItems(), argument);
    case CommandId::AccessMode:
        return offering(wordItems({QStringLiteral("read"), QStringLiteral("write")}), argument);
    case CommandId::Param:
        return offering(parameterItems(parameters), argument);
    default:
        return Completion();
    }
}

} // namespace model
