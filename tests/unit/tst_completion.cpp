// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/completion/completer.h"
#include "model/completion/fuzzy_match.h"
#include "model/completion/signature_parts.h"
#include "model/completion/statement_scope.h"

#include <QElapsedTimer>
#include <QTest>

namespace
{

model::Schema films()
{
    model::Schema schema;
    schema.databases = {QStringLiteral("neo4j"), QStringLiteral("system")};
    schema.labels = {{QStringLiteral("Movie"), 38},
                     {QStringLiteral("Person"), 133},
                     {QStringLiteral("Two Words"), 1}};
    schema.types = {{QStringLiteral("ACTED_IN"), 172}, {QStringLiteral("DIRECTED"), 44}};
    schema.keys = {QStringLiteral("aardvark"), QStringLiteral("born"),  QStringLiteral("name"),
                   QStringLiteral("odd key"),  QStringLiteral("roles"), QStringLiteral("title")};
    schema.keysOfLabel = {
        {QStringLiteral("Person"), {QStringLiteral("born"), QStringLiteral("name")}},
        {QStringLiteral("Movie"), {QStringLiteral("title")}}};
    schema.keysOfType = {{QStringLiteral("ACTED_IN"), {QStringLiteral("roles")}}};
    schema.functions = {
        {QStringLiteral("count"), QStringLiteral("count(input :: ANY) :: INTEGER"), {}},
        {QStringLiteral("point.distance"),
         QStringLiteral("point.distance(from :: POINT, to :: POINT) :: FLOAT"),
         {}},
        {QStringLiteral("substring"),
         QStringLiteral("substring(original :: STRING, start :: INTEGER) :: STRING"),
         {}},
        {QStringLiteral("substring"),
         QStringLiteral(
             "substring(original :: STRING, start :: INTEGER, length :: INTEGER) :: STRING"),
         {}}};
    schema.procedures = {{QStringLiteral("db.labels"),
                          QStringLiteral("db.labels() :: (label :: STRING)"),
                          QStringLiteral("List all labels.")}};
    return schema;
}

QString described(const QList<model::ScopeVariable> &variables)
{
    QStringList parts;
    for (const model::ScopeVariable &variable : variables) {
        const QStringList marks = {QStringLiteral("()"), QStringLiteral("[]"), QStringLiteral("="),
                                   QString()};
        parts << variable.name + marks.at(int(variable.kind)) +
                     (variable.labels.isEmpty() ? QString() : u':' + variable.labels.join(u':'));
    }
    parts.sort();
    return parts.join(u' ');
}

QStringList namesOf(const model::Completion &completion)
{
    QStringList names;
    for (const model::CompletionItem &item : completion.items)
        names << item.name;
    return names;
}

} // namespace

class CompletionTest : public QObject
{
    Q_OBJECT

private slots:
    void fuzzyOrder_data();
    void fuzzyOrder();
    void fuzzyRefuses_data();
    void fuzzyRefuses();
    void fuzzyPlaces();
    void variables_data();
    void variables();
    void signatures();
    void offers_data();
    void offers();
    void offersNothing_data();
    void offersNothing();
    void namesAreQuoted();
    void parameters();
    void wholeNames();
    void calls_data();
    void calls();
    void wordsOfTheServer_data();
    void wordsOfTheServer();
    void manyNamesAreQuick();
    void anyTextIsTaken();

private:
    const model::CompletionCatalogue m_catalogue{films()};
};

void CompletionTest::fuzzyOrder_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *pattern, const QStringList &names) {
        QTest::newRow(pattern) << QString::fromUtf8(pattern) << names;
    };
    row("name", {QStringLiteral("name"), QStringLiteral("NAME"), QStringLiteral("names"),
                 QStringLiteral("lastName"), QStringLiteral("rename")});
    row("join",
        {QStringLiteral("join"), QStringLiteral("apoc.text.join"), QStringLiteral("adjoin")});
    row("in", {QStringLiteral("IN"), QStringLiteral("INSERT"), QStringLiteral("ACTED_IN"),
               QStringLiteral("CONTAINS")});
    row("om", {QStringLiteral("omit"), QStringLiteral("OPTIONAL MATCH")});
    row("fn", {QStringLiteral("fn"), QStringLiteral("firstName")});
}

void CompletionTest::fuzzyOrder()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, names);
    int last = model::kFuzzyTop + 1;
    for (const QString &name : names) {
        const auto score = model::fuzzyScore(pattern, name);
        QVERIFY2(score, qPrintable(name));
        QVERIFY2(*score < last, qPrintable(name));
        last = *score;
    }
}

void CompletionTest::fuzzyRefuses_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::newRow("missing letter") << QStringLiteral("namex") << QStringLiteral("name");
    QTest::newRow("wrong order") << QStringLiteral("eman") << QStringLiteral("name");
    QTest::newRow("one letter inside") << QStringLiteral("m") << QStringLiteral("name");
    QTest::newRow("begins inside a word") << QStringLiteral("ae") << QStringLiteral("name");
}

void CompletionTest::fuzzyRefuses()
{
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QVERIFY(!model::fuzzyScore(pattern, name));
}

void CompletionTest::fuzzyPlaces()
{
    QCOMPARE(model::fuzzyPositions(u"om", u"OPTIONAL MATCH"), (QList<qsizetype>{0, 9}));
    QCOMPARE(model::fuzzyPositions(u"in", u"ACTED_IN"), (QList<qsizetype>{6, 7}));
    QCOMPARE(model::fuzzyPositions(u"", u"x"), QList<qsizetype>());
}

void CompletionTest::variables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("none", "MATCH (:Person) RETURN ", "");
    row("node", "MATCH (p:Person) RETURN ", "p():Person");
    row("two labels", "MATCH (p:Person:Actor) RETURN ", "p():Person:Actor");
    row("relationship", "MATCH (a)-[r:ACTED_IN|DIRECTED]->(b:Movie) RETURN ",
        "a() b():Movie r[]:ACTED_IN:DIRECTED");
    row("LET", "MATCH (p:Person) LET x = p.born, y = 2 FILTER x > y RETURN ", "p():Person x y");
    row("NEXT", "MATCH (p:Person) RETURN p AS one NEXT RETURN ", "one():Person");
    row("path", "MATCH path = (a)-->(b) RETURN ", "a() b() path=");
    row("shortest path", "MATCH p = shortestPath((a:A)-[*]-(b)) RETURN ", "a():A b() p=");
    row("quoted", "MATCH (`a b`:`C d`) RETURN ", "a b():C d");
    row("label in WHERE", "MATCH (n) WHERE n:Person AND ", "n():Person");
    row("WITH hides", "MATCH (a)-->(b) WITH a MATCH ", "a()");
    row("WITH renames", "MATCH (a:A) WITH a AS x, 1 AS one RETURN ", "one x():A");
    row("WITH *", "MATCH (a:A) WITH *, 1 AS one MATCH ", "a():A one");
    row("in WITH both", "MATCH (a:A) WITH a.x AS y ORDER BY ", "a():A y");
    row("UNWIND", "UNWIND [1] AS x RETURN ", "x");
    row("LOAD CSV", "LOAD CSV WITH HEADERS FROM 'u' AS row CREATE ", "row");
    row("YIELD", "CALL db.labels() YIELD label AS l, other RETURN ", "l other");
    row("UNION", "MATCH (a) RETURN a UNION MATCH (b) RETURN ", "b()");
    row("next statement", "MATCH (a) RETURN a; MATCH (b) RETURN ", "b()");
    row("list variable", "MATCH (a) RETURN [x IN a.list WHERE ", "a() x");
    row("list variable is local", "MATCH (a) RETURN [x IN a.list | x], ", "a()");
    row("predicate", "MATCH (a) WHERE any(y IN a.list WHERE ", "a() y");
    row("reduce", "RETURN reduce(total = 0, x IN [1] | ", "total x");
    row("FOREACH", "FOREACH (n IN nodes | ", "n");
    row("subquery", "MATCH (a) CALL (a) { MATCH (a)-->(b) RETURN b AS c } RETURN ", "a() c()");
    row("in a subquery", "MATCH (a:A) CALL (a) { MATCH (a)-->(b) RETURN ", "a():A b()");
    row("EXISTS is its own", "MATCH (a) WHERE EXISTS { (a)-->(b) } RETURN ", "a()");
    row("in EXISTS", "MATCH (a) WHERE EXISTS { (a)-->(b) WHERE ", "a() b()");
    row("pattern comprehension", "MATCH (a) RETURN [(a)-->(m:Movie) | ", "a() m():Movie");
    row("no call is a pattern", "MATCH (a) RETURN count(x), ", "a()");
    row("STARTS WITH is no WITH", "MATCH (a) WHERE a.x STARTS WITH 'y' AND ", "a()");
    row("quantified", "MATCH ((a)-[r:R]->(b:B)){2,3} RETURN ", "a() b():B r[]:R");
    row("comments", "MATCH (a) // (b)\n/* (c) */ RETURN ", "a()");
}

void CompletionTest::variables()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(described(model::StatementScope(text).variables()), expected);
}

void CompletionTest::signatures()
{
    const QString signature =
        QStringLiteral("a.b(name :: STRING, options = {x: [1, 2]} :: MAP<A, B>) :: "
                       "(node :: NODE, score :: FLOAT)");
    const model::SignatureParts parts = model::signatureParts(signature);
    QCOMPARE(parts.parameters.size(), 2);
    QCOMPARE(model::partName(parts.parameters[1].in(signature)), QStringLiteral("options"));
    QCOMPARE(parts.columns.size(), 2);
    QCOMPARE(model::partName(parts.columns[0].in(signature)), QStringLiteral("node"));
    QCOMPARE(model::partType(parts.columns[1].in(signature)), QStringLiteral("FLOAT"));
    QVERIFY(model::signatureParts(u"nothing").parameters.isEmpty());
    QVERIFY(model::signatureParts(u"open(a, b").parameters.size() <= 2);
    QVERIFY(model::signatureParts(u"none()").parameters.isEmpty());
}

void CompletionTest::offers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *text, const char *first) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(first);
    };
    row("", "MATCH");
    row("MATCH (n:", "Movie");
    row("MATCH (n:per", "Person");
    row("MATCH (n:!per", "Person");
    row("MATCH (n:(Movie|per", "Person");
    row("MATCH (:Movie)<-[:", "ACTED_IN");
    row("MATCH (p:Person) RETURN p.", "born");
    row("MATCH (p:Person) WHERE p.n", "name");
    row("MATCH ()-[r:ACTED_IN]->() RETURN r.", "roles");
    row("MATCH ()-[:ACTED_IN {", "roles");
    row("MATCH (p:Person {", "born");
    row("MATCH (p) RETURN p.aa", "aardvark");
    row("MATCH (p:Person) RETURN p {.n", "name");
    row("MATCH (movie:Movie) RETURN mo", "movie");
    row("CALL ", "db.labels");
    row("CALL db.", "db.labels");
    row("CALL db.labels() YIELD ", "label");
    row("USE ", "neo4j");
    row("RETURN poi", "point.distance");
    row("RETURN point.", "point.distance");
    row("MATCH (a) RETURN a; MATCH (n:Mo", "Movie");
    row("MATCH (a)\nWHERE a.name = 'x' // here\n  AN", "AND");
    row("RETURN {name: coun", "count");
    row(":", ":use");
    row(":us", ":use");
    row("// first this\n:beg", ":begin");
    row(":use ", "neo4j");
    row(":use sys", "system");
    row(":help para", ":param");
    row(":access-mode w", "write");
    row(":param cl", "clear");
    row(":auto MATCH (n:Mo", "Movie");
}

void CompletionTest::offers()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    QCOMPARE(namesOf(model::completeAt(text, m_catalogue)).value(0), first);
}

void CompletionTest::offersNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"RETURN 'mat", "RETURN \"mat", "// mat", "/* mat", ":begin ", ":use neo4j x",
          ":source fi", "RETURN 12", "RETURN 1.", "MATCH (a)-[*1..", "RETURN 1 AS na",
          "MATCH (n:`Per", "MATCH (n) RETURN n AS "})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void CompletionTest::offersNothing()
{
    QFETCH(QString, text);
    QCOMPARE(namesOf(model::completeAt(text, m_catalogue)), QStringList());
}

void CompletionTest::namesAreQuoted()
{
    const model::Completion label = model::completeAt(u"MATCH (n:two", m_catalogue);
    QCOMPARE(label.items.value(0).insertion, QStringLiteral("`Two Words`"));
    const model::Completion key = model::completeAt(u"MATCH (n) RETURN n.odd", m_catalogue);
    QCOMPARE(key.items.value(0).insertion, QStringLiteral("`odd key`"));
    const model::Completion variable =
        model::completeAt(u"MATCH (`my node`) RETURN my", m_catalogue);
    QCOMPARE(variable.items.value(0).insertion, QStringLiteral("`my node`"));
}

void CompletionTest::parameters()
{
    const QStringList set = {QStringLiteral("limit"), QStringLiteral("name")};
    const model::Completion all = model::completeAt(u"RETURN $", m_catalogue, set);
    QCOMPARE(namesOf(all), set);
    QVERIFY(all.isAfterMark);
    QCOMPARE(namesOf(model::completeAt(u"RETURN $na", m_catalogue, set)),
             QStringList{QStringLiteral("name")});
}

void CompletionTest::wholeNames()
{
    QVERIFY(model::completeAt(u"return", m_catalogue).isWhole);
    QVERIFY(model::completeAt(u"MATCH (n:Person", m_catalogue).isWhole);
    QVERIFY(!model::completeAt(u"MATCH (n:person", m_catalogue).isWhole);
    QVERIFY(!model::completeAt(u"retur", m_catalogue).isWhole);
}

void CompletionTest::calls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("signatures");
    QTest::addColumn<int>("argument");
    QTest::newRow("first") << QStringLiteral("RETURN count(") << 1 << 0;
    QTest::newRow("second") << QStringLiteral("RETURN substring('a,b', ") << 2 << 1;
    QTest::newRow("in a list") << QStringLiteral("RETURN substring('a', [1, 2") << 2 << 1;
    QTest::newRow("namespace") << QStringLiteral("RETURN point.distance(a, ") << 1 << 1;
    QTest::newRow("inner") << QStringLiteral("RETURN substring(count(") << 1 << 0;
    QTest::newRow("closed") << QStringLiteral("RETURN count(n)") << 0 << 0;
    QTest::newRow("a node") << QStringLiteral("MATCH (") << 0 << 0;
    QTest::newRow("unknown") << QStringLiteral("RETURN nothing(") << 0 << 0;
    QTest::newRow("procedure") << QStringLiteral("CALL db.labels(") << 1 << 0;
}

void CompletionTest::calls()
{
    QFETCH(QString, text);
    QFETCH(int, signatures);
    QFETCH(int, argument);
    const auto call = model::callAt(text, m_catalogue);
    QCOMPARE(call.has_value(), signatures > 0);
    if (call) {
        QCOMPARE(call->signatures.size(), signatures);
        QCOMPARE(call->argument, argument);
    }
}

void CompletionTest::wordsOfTheServer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isIn5");
    const auto row = [](const char *typed, const char *word, bool isIn5) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(word) << isIn5;
    };
    row("le", "LET", false);
    row("MATCH (n) fil", "FILTER", false);
    row("RETURN 1 AS x nex", "NEXT", false);
    row("RETURN 1 AS x NEXT ret", "RETURN", true);
    row("MATCH acy", "ACYCLIC", false);
    row("MATCH (n) WHERE n IS lab", "LABELED", false);
    row("LET x = 1 fil", "FILTER", false);
    row("whe", "WHEN", true); // CASE has it, too
    row("MATCH (n) ret", "RETURN", true);
    row("MATCH (n) fin", "FINISH", true);
}

void CompletionTest::wordsOfTheServer()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, word);
    QFETCH(const bool, isIn5);
    model::Schema schema = films();
    QVERIFY(namesOf(model::completeAt(typed, model::CompletionCatalogue(schema))).contains(word));
    // It reads both, and this database 5.
    schema.defaultDialect = model::CypherDialect::Cypher5;
    const model::CompletionCatalogue both(schema);
    for (const char *version : {"", "CYPHER 5 ", "explain cypher 5 "}) {
        const QString text = QLatin1String(version) + typed;
        QCOMPARE(namesOf(model::completeAt(text, both)).contains(word), isIn5);
    }
    for (const char *version : {"CYPHER 25 ", "PROFILE CYPHER 25 ", "cypher 25 explain "}) {
        const QString text = QLatin1String(version) + typed;
        QVERIFY2(namesOf(model::completeAt(text, both)).contains(word), version);
    }
    schema.dialect = model::CypherDialect::Cypher5;
    const model::CompletionCatalogue catalogue(schema);
    QCOMPARE(catalogue.dialect(), schema.dialect);
    QCOMPARE(namesOf(model::completeAt(typed, catalogue)).contains(word), isIn5);
}

void CompletionTest::manyNamesAreQuick()
{
    model::Schema schema;
    for (int i = 0; i < 10'000; ++i) {
        schema.labels.append({QStringLiteral("SomeLabelNumber%1").arg(i), {}});
        schema.types.append({QStringLiteral("SOME_TYPE_NUMBER_%1").arg(i), {}});
        schema.keys.append(QStringLiteral("someKeyNumber%1").arg(i));
    }
    const model::CompletionCatalogue catalogue(schema);
    qint64 worst = 0;
    for (const char *text : {"MATCH (n:", "MATCH (n:S", "MATCH (n:Number99", "MATCH ()-[:snu",
                             "MATCH (n) RETURN n.", "MATCH (n) WHERE n:some", "MATCH (n {key"}) {
        QElapsedTimer timer;
        timer.start();
        const model::Completion completion = model::completeAt(QString::fromUtf8(text), catalogue);
        worst = std::max(worst, timer.nsecsElapsed());
        QVERIFY2(!completion.items.isEmpty(), text);
        QVERIFY(completion.items.size() <= 200);
    }
    qInfo("worst completion among 10 000 labels, types and keys: %.1f ms", double(worst) / 1e6);
}

/// Whatever stands there, complete or not.
void CompletionTest::anyTextIsTaken()
{
    const QString text = QStringLiteral(
        "MATCH p = (a:A&!B {x: 1})-[r:R|S*1..3 {y: [1, {z: '}'}]}]->(`b c`) WHERE a.x IN [i IN "
        "range(0, 3) WHERE i > 1 | i] CALL (a) { WITH a UNWIND $`p q` AS u RETURN u } RETURN *, "
        "reduce(t = 0, e IN r | t + e.y) /* c */ AS total ORDER BY total; :use x\n)]} // end");
    for (qsizetype end = 0; end <= text.size(); ++end) {
        for (qsizetype begin = 0; begin <= end; begin += 7) {
            const QStringView piece = QStringView(text).mid(begin, end - begin);
            model::completeAt(piece, m_catalogue);
            model::callAt(piece, m_catalogue);
        }
    }
}

QTEST_APPLESS_MAIN(CompletionTest)
#include "tst_completion.moc"
