// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cypher/lexer.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace model
{

enum class VariableKind : quint8 { Node, Relationship, Path, Value };

struct ScopeVariable {
    QString name; ///< without back-ticks
    VariableKind kind = VariableKind::Value;
    QStringList labels; ///< or types
};

/// A bracket that is still open at the end.
struct OpenBracket {
    QChar opener;
    qsizetype token = 0;    ///< of the opener, in StatementScope::tokens()
    bool isPattern = false; ///< of a node or relationship
    bool isBlock = false;   ///< the braces of a subquery
    int commas = 0;         ///< directly in it
    QString variable;       ///< the node's or relationship's, or whose map projection it is
    QStringList labels;     ///< the node's labels or relationship's types
    QList<ScopeVariable> locals;
};

/// What a statement has said up to some place in it, read from its tokens alone: which variables there
/// are and what is known of them, which brackets are open, and the clause. It guesses well rather than
/// checks: the server does that. Borrows the text. Any thread.
class StatementScope
{
public:
    /// `text` is the statement from its start to the place.
    explicit StatementScope(QStringView text, CypherDialect dialect = CypherDialect::Cypher25);

    /// Those that a term may use here, the latest first.
    const QList<ScopeVariable> &variables() const { return m_visible; }
    const ScopeVariable *variable(QStringView name) const;
    /// Outermost first.
    const std::vector<OpenBracket> &brackets() const { return m_brackets; }
    const OpenBracket *innermost() const
    {
        return m_brackets.empty() ? nullptr : &m_brackets.back();
    }
    /// The keyword, in capitals, that began the clause; empty at the start of a statement or subquery.
    const QString &clause() const { return m_frames.back().clause; }
    /// The procedure of the last CALL clause, with its namespace; else empty.
    const QString &procedure() const { return m_procedure; }

    /// Without blanks and comments.
    const std::vector<Token> &tokens() const { return m_tokens; }
    QStringView textOf(const Token &token) const { return m_text.mid(token.begin, token.length); }
    /// The token that many before the end; none when there are fewer.
    const Token *last(qsizetype back = 0) const;
    /// What is called by the parenthesis that is this token: `apoc.text.join`; else empty.
    QString calledBefore(qsizetype parenthesis) const;

private:
    /// A statement, or a subquery in it.
    struct Frame {
        std::size_t depth = 0; ///< brackets around it
        QString clause;
        QList<ScopeVariable> imported;
        QList<ScopeVariable> variables;
        QList<ScopeVariable> projected;
        bool isProjecting = false;
        bool keepsAll = false;
        bool isItemNamed = false;
        qsizetype itemBegin = 0; ///< first token of the projection's current item
        bool isCall = false;     ///< gives what it returns to the frame around it
    };

    void read();
    void readToken(qsizetype index);
    void readKeyword(qsizetype index);
    void beginClause(const QString &keyword, qsizetype index);
    void readPunctuation(qsizetype index);
    void open(qsizetype index, QChar opener);
    void close(qsizetype index, QChar closer);
    void readComma(qsizetype index);
    void readName(qsizetype index);
    void readBound(qsizetype index, const QString &name);
    void readLabel(qsizetype index);
    void endItem(qsizetype index);
    void endProjection(qsizetype index);
    void finish();

    bool isInPatternClause() const;
    bool opensPattern(qsizetype index) const;
    bool opensBlock(qsizetype index) const;
    bool isAtDepth() const { return m_brackets.size() == m_frames.back().depth; }
    QStringView textAt(qsizetype index) const;
    void add(QList<ScopeVariable> &list, ScopeVariable variable);
    ScopeVariable *find(const QString &name);

    QStringView m_text;
    std::vector<Token> m_tokens;
    std::vector<OpenBracket> m_brackets;
    std::vector<Frame> m_frames{1};
    QList<ScopeVariable> m_visible;
    QString m_procedure;
    QString m_subject; ///< the variable whose labels are being read
    bool m_closedCallArguments = false;
};

} // namespace model
