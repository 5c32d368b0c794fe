// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cypher/keywords.h"
#include "model/cypher/lexer.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using model::CypherDialect;
using model::CypherLexer;
using model::LexerState;
using model::Token;
using model::TokenKind;

namespace
{

// One letter a kind, so that a row reads as "k:MATCH p:( i:n …".
QChar letter(TokenKind kind)
{
    constexpr QStringView kLetters = u"_kiqsn$lyfop//!";
    switch (kind) {
    case TokenKind::LineComment:
        return u'c';
    case TokenKind::BlockComment:
        return u'C';
    case TokenKind::Command:
        return u':';
    case TokenKind::Error:
        return u'!';
    default:
        return kLetters[qsizetype(kind)];
    }
}

QString describe(QStringView text, const std::vector<Token> &tokens)
{
    QStringList parts;
    for (const Token &token : tokens) {
        if (token.kind != TokenKind::Whitespace)
            parts.append(letter(token.kind) % u'~' % text.mid(token.begin, token.length));
    }
    return parts.join(u' ');
}

} // namespace

class CypherLexerTest : public QObject
{
    Q_OBJECT

private slots:
    void cutsTokens_data();
    void cutsTokens();
    void coversTheText_data() { cutsTokens_data(); }
    void coversTheText();
    void goesOnLineByLine_data() { cutsTokens_data(); }
    void goesOnLineByLine();
    void survivesRandomText();
    void stateOfANewTextIsZero();
    void keywordsAreKeywords();
    void dialectsDiffer_data();
    void dialectsDiffer();
};

void CypherLexerTest::cutsTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    const auto row = [](const char *name, const char16_t *text, const char16_t *tokens) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(tokens);
    };

    row("empty", u"", u"");
    row("blank", u" \t\r\n ", u"");
    row("byte order mark", u"\ufeffRETURN", u"k~RETURN");

    row("keyword, lower case", u"match", u"k~match");
    row("keyword, mixed case", u"Match", u"k~Match");
    row("word of administration", u"SHOW INDEXES", u"k~SHOW k~INDEXES");
    row("the same word as a variable", u"RETURN node, type", u"k~RETURN i~node p~, i~type");
    row("count as function", u"count(n)", u"f~count p~( i~n p~)");
    row("count as subquery", u"COUNT { (n:A) }", u"k~COUNT p~{ p~( i~n p~: l~A p~) p~}");
    row("function with namespace", u"apoc.text.join(x)",
        u"f~apoc p~. f~text p~. f~join p~( i~x p~)");
    row("function in capitals", u"DATE()", u"f~DATE p~( p~)");
    row("keyword before a parenthesis", u"WHERE(a)", u"k~WHERE p~( i~a p~)");
    row("keyword as variable with label", u"(end:Person)", u"p~( i~end p~: l~Person p~)");
    row("keyword as variable with property", u"order.id", u"i~order p~. y~id");
    row("keyword as property", u"n.order", u"i~n p~. y~order");
    row("keyword as label", u"(:Match)", u"p~( p~: l~Match p~)");
    row("keyword inside a word", u"matches", u"i~matches");

    row("name with digits", u"n1_x", u"i~n1_x");
    row("name in Greek", u"αβγ", u"i~αβγ");
    row("name beyond the BMP", u"\U00020000x", u"i~\U00020000x");
    row("name with a combining mark", u"e\u0301t", u"i~e\u0301t");
    row("underscore name", u"_x", u"i~_x");
    row("quoted name", u"`a b`", u"q~`a b`");
    row("quoted name, doubled tick", u"`a``b`", u"q~`a``b`");
    row("quoted name, only ticks", u"````", u"q~````");
    row("empty quoted name", u"`` x", u"q~`` i~x");
    row("quoted name holds a comment", u"`//` x", u"q~`//` i~x");
    row("open quoted name", u"`a b", u"!~`a b");
    row("open quoted name, doubled tick", u"`a``", u"!~`a``");

    row("single quotes", u"'a'", u"s~'a'");
    row("double quotes", u"\"a\"", u"s~\"a\"");
    row("other quote inside", u"'a\"b'", u"s~'a\"b'");
    row("escaped quote", u"'a\\'b' x", u"s~'a\\'b' i~x");
    row("escaped backslash ends", u"'a\\\\' x", u"s~'a\\\\' i~x");
    row("escaped backslash and quote", u"'a\\\\\\'b'", u"s~'a\\\\\\'b'");
    row("string over lines", u"'a\nb'", u"s~'a\nb'");
    row("string over CRLF lines", u"'a\r\nb' x", u"s~'a\r\nb' i~x");
    row("comment inside a string", u"'/* // */'", u"s~'/* // */'");
    row("emoji in a string", u"'😀' x", u"s~'😀' i~x");
    row("empty strings side by side", u"''''", u"s~'' s~''");
    row("open string", u"'a b", u"!~'a b");
    row("open string, escape at the end", u"'a\\", u"!~'a\\");
    row("open string, escaped quote at the end", u"\"a\\\"", u"!~\"a\\\"");

    row("integer", u"42", u"n~42");
    row("integer with underscores", u"1_000_000", u"n~1_000_000");
    row("hexadecimal", u"0xFF", u"n~0xFF");
    row("hexadecimal in capitals", u"0XfF_0", u"n~0XfF_0");
    row("octal", u"0o17", u"n~0o17");
    row("old octal", u"017", u"n~017");
    row("float", u"1.5", u"n~1.5");
    row("float without integer part", u".5", u"n~.5");
    row("exponent", u"1e10", u"n~1e10");
    row("signed exponent", u"1.5E-3", u"n~1.5E-3");
    row("negative is an operator", u"-1", u"o~- n~1");
    row("range", u"*1..5", u"o~* n~1 o~.. n~5");
    row("range without start", u"[..3]", u"p~[ o~.. n~3 p~]");
    row("number with letters", u"12abc", u"!~12abc");
    row("hexadecimal without digits", u"0x", u"!~0x");
    row("octal with an 8", u"0o8", u"!~0o8");
    row("exponent without digits", u"1e", u"!~1e");
    row("zero", u"0", u"n~0");
    row("method on a number", u"1.x", u"n~1 p~. y~x");

    row("parameter", u"$name", u"$~$name");
    row("numbered parameter", u"$1", u"$~$1");
    row("quoted parameter", u"$`x y`", u"$~$`x y`");
    row("quoted parameter, doubled tick", u"$`x``;` y", u"$~$`x``;` i~y");
    row("parameter as map of properties", u"(n $props)", u"p~( i~n $~$props p~)");
    row("lone dollar", u"$ x", u"o~$ i~x");
    row("dynamic label", u"(n:$(x))", u"p~( i~n p~: o~$ p~( i~x p~) p~)");

    row("label", u"(n:Person)", u"p~( i~n p~: l~Person p~)");
    row("two labels", u"(n:A:B)", u"p~( i~n p~: l~A p~: l~B p~)");
    row("label expression", u"(n:A&!B|C)", u"p~( i~n p~: l~A o~& o~! l~B o~| l~C p~)");
    row("label in parentheses", u"(n:(A|B)&C)", u"p~( i~n p~: p~( l~A o~| l~B p~) o~& l~C p~)");
    row("quoted label", u"(n:`A B`)", u"p~( i~n p~: q~`A B` p~)");
    row("label after a line break", u"(n\n:A)", u"p~( i~n p~: l~A p~)");
    row("type", u"-[r:KNOWS*1..2]->", u"o~- p~[ i~r p~: l~KNOWS o~* n~1 o~.. n~2 p~] o~->");
    row("type test", u"x IS :: INTEGER", u"i~x k~IS o~:: k~INTEGER");
    row("label in WHERE", u"WHERE n:A AND m", u"k~WHERE i~n p~: l~A k~AND i~m");
    row("label, then map", u"(n:A {b: c})", u"p~( i~n p~: l~A p~{ y~b p~: i~c p~} p~)");

    row("map", u"{a: b, c: 1}", u"p~{ y~a p~: i~b p~, y~c p~: n~1 p~}");
    row("keyword as key", u"{limit: 1, order:2}", u"p~{ y~limit p~: n~1 p~, y~order p~: n~2 p~}");
    row("map in a map", u"{a: {b: c}, d: e}",
        u"p~{ y~a p~: p~{ y~b p~: i~c p~} p~, y~d p~: i~e p~}");
    row("list in a map", u"{a: [x, y], b: z}",
        u"p~{ y~a p~: p~[ i~x p~, i~y p~] p~, y~b p~: i~z p~}");
    row("map projection", u"n {.a, b: 1}", u"i~n p~{ p~. y~a p~, y~b p~: n~1 p~}");
    row("subquery holds no map", u"CALL { WITH a, b:C }",
        u"k~CALL p~{ k~WITH i~a p~, i~b p~: l~C p~}");
    row("subquery with scope", u"CALL (n) { MATCH (m:A) }",
        u"k~CALL p~( i~n p~) p~{ k~MATCH p~( i~m p~: l~A p~) p~}");

    row("line comment", u"a // b\nc", u"i~a c~// b i~c");
    row("line comment before CRLF", u"a // b\r\nc", u"i~a c~// b i~c");
    row("block comment", u"a /* b */ c", u"i~a C~/* b */ i~c");
    row("block comment over lines", u"/* a\n b */ c", u"C~/* a\n b */ i~c");
    row("quotes in a comment", u"/* ' */ a // \"\nb", u"C~/* ' */ i~a c~// \" i~b");
    row("comments do not nest", u"/* /* */ a", u"C~/* /* */ i~a");
    row("shortest block comment", u"/**/a", u"C~/**/ i~a");
    row("not yet closed", u"/*/ a", u"!~/*/ a");
    row("division", u"a / b", u"i~a o~/ i~b");

    row("command", u":use db", u":~:use db");
    row("command and semicolon", u":use `a;b`;", u":~:use `a;b` p~;");
    row("command after a statement", u"RETURN 1;\n:clear", u"k~RETURN n~1 p~; :~:clear");
    row("command after a comment", u"// x\n:clear\nMATCH", u"c~// x :~:clear k~MATCH");
    row("command with a URI", u":connect bolt://a", u":~:connect bolt://a");
    row("command with an apostrophe", u":help don't\nRETURN", u":~:help don't k~RETURN");
    row("semicolon in a command's string", u":param a => 'x\\';y'; 1",
        u":~:param a => 'x\\';y' p~; n~1");

    row("operators", u"<> <= >= =~ += => || != -> <- -- .. ::",
        u"o~<> o~<= o~>= o~=~ o~+= o~=> o~|| o~!= o~-> o~<- o~-- o~.. o~::");
    row("arrows without blanks", u"(a)-->(b)<--(c)",
        u"p~( i~a p~) o~-- o~> p~( i~b p~) o~<- o~- p~( i~c p~)");
    row("wide arrows", u"(a)\u2014\u27e9(b)", u"p~( i~a p~) o~\u2014 o~\u27e9 p~( i~b p~)");
    row("strange characters", u"# @ 😀", u"!~# !~@ !~😀");
    row("NUL", u"a\u0001b", u"i~a !~\u0001 i~b");
}

void CypherLexerTest::cutsTokens()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    QCOMPARE(describe(text, model::tokenize(text)), tokens);
}

void CypherLexerTest::coversTheText()
{
    QFETCH(QString, text);
    qsizetype end = 0;
    for (const Token &token : model::tokenize(text)) {
        QCOMPARE(token.begin, end);
        QVERIFY(token.length > 0);
        end = token.end();
    }
    QCOMPARE(end, text.size());
}

// Lexing each line from the state of the line before, through its integer, colours every
// character as lexing the whole text does.
void CypherLexerTest::goesOnLineByLine()
{
    QFETCH(QString, text);
    const auto paint = [](QString &colours, const Token &token) {
        colours.append(QString(token.length, letter(token.kind)));
    };
    QString whole;
    CypherLexer lexer(text);
    while (const auto token = lexer.next())
        paint(whole, *token);

    QString byLine;
    int state = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype lineBreak = text.indexOf(u'\n', begin);
        const qsizetype end = lineBreak < 0 ? text.size() : lineBreak + 1;
        CypherLexer line(QStringView(text).mid(begin, end - begin), LexerState::fromInt(state));
        while (const auto token = line.next())
            paint(byLine, *token);
        state = line.state().toInt();
        begin = end;
    }
    QCOMPARE(byLine, whole);
}

void CypherLexerTest::survivesRandomText()
{
    QRandomGenerator random(20240607);
    constexpr QStringView kAlphabet = u"aE01.:;,$`'\"\\/*()[]{}|-<>= \n\r_x\xd83d\xde00";
    for (int round = 0; round < 20000; ++round) {
        QString text(random.bounded(40), Qt::Uninitialized);
        for (QChar &c : text)
            c = kAlphabet[random.bounded(int(kAlphabet.size()))];
        qsizetype end = 0;
        for (const Token &token : model::tokenize(text)) {
            QCOMPARE(token.begin, end);
            QVERIFY(token.length > 0);
            end = token.end();
        }
        QCOMPARE(end, text.size());
    }
}

void CypherLexerTest::stateOfANewTextIsZero()
{
    QCOMPARE(LexerState().toInt(), 0);
    CypherLexer lexer(u"RETURN {a: [1, (\"x");
    while (lexer.next()) {
    }
    QVERIFY(lexer.state().toInt() != 0);
    QCOMPARE(LexerState::fromInt(lexer.state().toInt()).toInt(), lexer.state().toInt());
}

// As the lexers of Neo4j 5.26.30 (Cypher 5) and 2026.08.1 (Cypher 5 and 25) have them.
void CypherLexerTest::dialectsDiffer_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isIn5");
    QTest::addColumn<bool>("isIn25");
    for (const char *word :
         {"LET", "FILTER", "NEXT", "SEARCH", "SCORE", "ACYCLIC", "TRAIL", "WALK", "LABELED",
          "RETRY", "LANGUAGE", "INTEGER8", "FLOAT32", "EUCLIDEAN_SQUARED", "SHARDS", "OIDC"})
        QTest::newRow(word) << QString::fromLatin1(word) << false << true;
    for (const char *word : {"MATCH", "INSERT", "FINISH", "OFFSET", "NODETACH", "PERIODIC", "BTREE",
                             "CYPHER", "IMMUTABLE", "TOPOLOGY", "CONCURRENT", "VECTOR"})
        QTest::newRow(word) << QString::fromLatin1(word) << true << true;
    for (const char *word : {"SECURE", "ALL_SHORTEST_PATHS", "let", "Filter", "LETTER"})
        QTest::newRow(word) << QString::fromLatin1(word) << false << false;
}

void CypherLexerTest::dialectsDiffer()
{
    QFETCH(const QString, word);
    QFETCH(const bool, isIn5);
    QFETCH(const bool, isIn25);
    const auto isKeyword = [&word](CypherDialect dialect) {
        CypherLexer lexer(word, {}, dialect);
        return lexer.next()->kind == TokenKind::Keyword;
    };
    QCOMPARE(isKeyword(CypherDialect::Cypher5), isIn5);
    QCOMPARE(isKeyword(CypherDialect::Cypher25), isIn25);
    QCOMPARE(model::cypherKeywords(CypherDialect::Cypher5).contains(word), isIn5);
    QCOMPARE(model::cypherKeywords(CypherDialect::Cypher25).contains(word), isIn25);
}

void CypherLexerTest::keywordsAreKeywords()
{
    for (const CypherDialect dialect : {CypherDialect::Cypher5, CypherDialect::Cypher25}) {
        const QStringList keywords = model::cypherKeywords(dialect);
        QVERIFY(keywords.size() > 150);
        for (const QString &keyword : keywords)
            QVERIFY2(model::keywordClass(keyword, dialect) != model::KeywordClass::None,
                     qPrintable(keyword));
    }
}

QTEST_GUILESS_MAIN(CypherLexerTest)
#include "tst_cypher_lexer.moc"
