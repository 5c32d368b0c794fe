// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/completion/completer.h"

#include "model/completion/command_completion.h"
#include "model/completion/completion_place.h"
#include "model/completion/fuzzy_match.h"
#include "model/completion/keyword_phrases.h"
#include "model/completion/statement_scope.h"
#include "model/cypher/names.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace model
{

namespace
{

/// More than these nobody looks through.
constexpr std::size_t kMostOffers = 200;
/// Less than what parts the tiers of fuzzyScore, so that a likely place lifts a name by one at most.
constexpr int kLikely = 150;
constexpr int kPossible = 90;
/// Between the two: NOT comes before none(), and count() before COUNT.
constexpr int kTermKeyword = 120;
constexpr int kUnlikely = -120;

struct Offer {
    const CompletionItem *item;
    int score;
};

bool byRank(const Offer &one, const Offer &other)
{
    if (one.score != other.score)
        return one.score > other.score;
    return one.item->name.compare(other.item->name, Qt::CaseInsensitive) < 0;
}

QString detailOf(const ScopeVariable &variable)
{
    if (variable.kind == VariableKind::Path)
        return QStringLiteral("path");
    if (variable.labels.isEmpty())
        return {};
    const bool isNode = variable.kind == VariableKind::Node;
    return u':' + variable.labels.join(isNode ? u':' : u'|');
}

/// What a statement begins with, CYPHER 5 or CYPHER 25, or else what its database reads.
CypherDialect dialectOf(const StatementScope &scope, const CompletionCatalogue &catalogue)
{
    QString before;
    for (const Token &token : scope.tokens()) {
        const QString word = scope.textOf(token).toString().toUpper();
        if (before == u"CYPHER" && word == u"5")
            return CypherDialect::Cypher5;
        if (before == u"CYPHER" && word == u"25")
            return CypherDialect::Cypher25;
        if (word != u"CYPHER" && word != u"EXPLAIN" && word != u"PROFILE")
            break;
        before = word;
    }
    return catalogue.defaultDialect();
}

/// Collects what fits a place. The items that it makes itself live as long as it.
class Collector
{
public:
    Collector(const StatementScope &scope, const CompletionCatalogue &catalogue, QString prefix)
        : m_scope(scope)
        , m_catalogue(catalogue)
        , m_dialect(dialectOf(scope, catalogue))
        , m_prefix(std::move(prefix))
    {
    }

    void collect(CompletionPlace place, const QStringList &parameters);
    Completion take();

private:
    void add(const QList<CompletionItem> &items, int bonus)
    {
        for (const CompletionItem &item : items)
            add(item, bonus);
    }
    void add(const CompletionItem &item, int bonus);
    void addPhrases(const QStringList &likely, int bonus = kLikely);
    void addTerms();
    void addVariables(int bonus);
    void addKeys();
    void addNamespace();
    void addParameters(const QStringList &names);
    const QList<CompletionItem> &keep(QList<CompletionItem> items);

    const StatementScope &m_scope;
    const CompletionCatalogue &m_catalogue;
    const CypherDialect m_dialect;
    const QString m_prefix;
    std::vector<Offer> m_offers;
    std::vector<QList<CompletionItem>> m_own;
    QSet<QString> m_names; ///< of what is offered first, where a name may come twice
};

void Collector::add(const CompletionItem &item, int bonus)
{
    if (const std::optional<int> score = fuzzyScore(m_prefix, item.name))
        m_offers.push_back({&item, *score + bonus});
}

const QList<CompletionItem> &Collector::keep(QList<CompletionItem> items)
{
    m_own.push_back(std::move(items));
    return m_own.back();
}

/// The likely ones first, in their order, and all other keywords behind.
void Collector::addPhrases(const QStringList &likely, int bonus)
{
    QList<CompletionItem> items;
    for (const QString &phrase : likely)
        items.append({CompletionKind::Keyword, phrase, phrase, {}, {}});
    const int least = bonus / 2;
    for (const CompletionItem &item : keep(std::move(items)))
        add(item, std::max(bonus -= 4, least));
    if (m_prefix.isEmpty())
        return;
    for (const CompletionItem &item : m_catalogue.keywords(m_dialect)) {
        if (!likely.contains(item.name))
            add(item, kUnlikely);
    }
}

void Collector::addVariables(int bonus)
{
    QList<CompletionItem> items;
    for (const ScopeVariable &variable : m_scope.variables()) {
        items.append({CompletionKind::Variable,
                      variable.name,
                      quoteName(variable.name),
                      detailOf(variable),
                      {}});
    }
    // The latest are the likeliest.
    for (const CompletionItem &item : keep(std::move(items)))
        add(item, bonus--);
}

void Collector::addTerms()
{
    addVariables(kLikely);
    const Token *last = m_scope.last();
    const QString word = last && last->kind == TokenKind::Keyword
                             ? m_scope.textOf(*last).toString().toUpper()
                             : QString();
    const QStringList &following = phrasesAfterKeyword(word, m_dialect);
    if (!following.isEmpty())
        return addPhrases(following);
    add(m_catalogue.functions(), kPossible);
    addPhrases(phrasesOfTerms(), kTermKeyword);
}

void Collector::addKeys()
{
    const OpenBracket *bracket = m_scope.innermost();
    const Token *dot = m_scope.last();
    QString name = bracket ? bracket->variable : QString();
    QStringList labels = bracket ? bracket->labels : QStringList();
    bool isType = bracket && bracket->opener == u'[';
    const Token *subject = m_scope.last(1);
    if (dot && m_scope.textOf(*dot) == u"." && subject &&
        (subject->kind == TokenKind::Identifier || subject->kind == TokenKind::QuotedName))
        name = m_scope.textOf(*subject).toString();
    if (const ScopeVariable *variable = m_scope.variable(name)) {
        labels = variable->labels;
        isType = variable->kind == VariableKind::Relationship;
    }
    QStringList seen = isType ? m_catalogue.keysOfTypes(labels) : m_catalogue.keysOfLabels(labels);
    if (seen.isEmpty())
        seen = m_catalogue.keysOfTypes(labels);
    const QString owner = labels.isEmpty() ? QString() : u':' + labels.join(u':');
    QList<CompletionItem> items;
    for (const QString &key : seen)
        items.append({CompletionKind::PropertyKey, key, quoteName(key), owner, {}});
    const QSet<QString> offered(seen.begin(), seen.end());
    add(keep(std::move(items)), kLikely);
    for (const CompletionItem &item : m_catalogue.keys()) {
        if (!offered.contains(item.name))
            add(item, seen.isEmpty() ? 0 : kUnlikely);
    }
}

/// Functions, or procedures after CALL, whose names go on like this.
void Collector::addNamespace()
{
    const bool isCall = m_scope.clause() == u"CALL" && m_scope.brackets().empty();
    const QString space = m_prefix.left(m_prefix.lastIndexOf(u'.') + 1);
    for (const CompletionItem &item : isCall ? m_catalogue.procedures() : m_catalogue.functions()) {
        if (item.name.startsWith(space, Qt::CaseInsensitive))
            add(item, kLikely);
    }
    if (m_offers.empty())
        add(m_catalogue.keys(), 0);
}

void Collector::addParameters(const QStringList &names)
{
    QList<CompletionItem> items;
    for (const QString &name : names)
        items.append({CompletionKind::Parameter, name, quoteName(name), {}, {}});
    add(keep(std::move(items)), 0);
}

void Collector::collect(CompletionPlace place, const QStringList &parameters)
{
    switch (place) {
    case CompletionPlace::Nothing:
        return;
    case CompletionPlace::ClauseStart:
        return addPhrases(phrasesAfterTerm({}, m_dialect));
    case CompletionPlace::AfterTerm:
        return addPhrases(phrasesAfterTerm(m_scope.clause(), m_dialect));
    case CompletionPlace::Term:
        return addTerms();
    case CompletionPlace::Label:
        return add(m_catalogue.labels(), 0);
    case CompletionPlace::Type:
        return add(m_catalogue.types(), 0);
    case CompletionPlace::LabelOrType:
        add(m_catalogue.labels(), 1);
        return add(m_catalogue.types(), 0);
    case CompletionPlace::Key:
        return addKeys();
    case CompletionPlace::Namespace:
        return addNamespace();
    case CompletionPlace::Procedure:
        return add(m_catalogue.procedures(), 0);
    case CompletionPlace::Column:
        return add(keep(m_catalogue.columnsOf(m_scope.procedure())), 0);
    case CompletionPlace::Database:
        return add(m_catalogue.databases(), 0);
    case CompletionPlace::Parameter:
        return addParameters(parameters);
    case CompletionPlace::PatternVariable:
        return addVariables(0);
    }
}

Completion Collector::take()
{
    Completion completion;
    const std::size_t count = std::min(m_offers.size(), kMostOffers);
    std::partial_sort(m_offers.begin(), m_offers.begin() + static_cast<std::ptrdiff_t>(count),
                      m_offers.end(), byRank);
    completion.items.reserve(static_cast<qsizetype>(count));
    for (std::size_t i = 0; i < count; ++i)
        completion.items.append(*m_offers[i].item);
    completion.prefix = m_prefix;
    completion.isWhole = std::any_of(
        completion.items.begin(), completion.items.end(), [this](const CompletionItem &item) {
            const bool anyCase = item.kind == CompletionKind::Keyword;
            return item.name.compare(m_prefix, anyCase ? Qt::CaseInsensitive : Qt::CaseSensitive) ==
                   0;
        });
    return completion;
}

} // namespace

Completion completeAt(QStringView before, const CompletionCatalogue &catalogue,
                      const QStringList &parameters)
{
    if (std::optional<Completion> command = completeCommand(before, catalogue, parameters))
        return *std::move(command);
    const qsizetype nameBegin = nameBeginIn(before);
    const StatementScope scope(before.left(nameBegin), catalogue.dialect());
    const PlaceAt at = placeAt(scope, before, nameBegin);
    Collector collector(scope, catalogue, before.mid(at.prefixBegin).toString());
    collector.collect(at.place, parameters);
    Completion completion = collector.take();
    const bool isName = at.place != CompletionPlace::Term && at.place != CompletionPlace::Nothing;
    const QStringView rest = before.left(nameBegin);
    completion.isAfterMark =
        isName && (rest.endsWith(u':') || rest.endsWith(u'.') || rest.endsWith(u'$'));
    return completion;
}

std::optional<CallAtCaret> callAt(QStringView before, const CompletionCatalogue &catalogue)
{
    const StatementScope scope(before, catalogue.dialect());
    const Token *last = scope.last();
    if (last && last->isOpen && last->kind != TokenKind::String)
        return std::nullopt;
    const std::vector<OpenBracket> &brackets = scope.brackets();
    for (auto bracket = brackets.rbegin(); bracket != brackets.rend(); ++bracket) {
        if (bracket->isBlock)
            return std::nullopt;
        const QString name =
            bracket->opener == u'(' ? scope.calledBefore(bracket->token) : QString();
        QList<SchemaCallable> signatures = catalogue.callables(name);
        if (!signatures.isEmpty())
            return CallAtCaret{std::move(signatures), bracket->commas};
    }
    return std::nullopt;
}

} // namespace model
