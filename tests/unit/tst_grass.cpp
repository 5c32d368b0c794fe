// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/style/grass.h"
#include "model/style/style_scale.h"
#include "model/style/style_store.h"
#include "model/style/style_value.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using model::GrassFault;
using model::GrassReading;
using model::readGrass;
using model::StyleCondition;
using model::StyledKind;
using model::StyleRule;
using model::StyleSelector;
using model::StyleSheet;
using model::writeGrass;
using Operator = StyleCondition::Operator;

namespace
{

StyleSelector node(const QStringList &labels = {})
{
    return {StyledKind::Node, labels, {}};
}

/// Rules as Neo4j Browser's parser takes them apart (src/shared/services/grassUtils.ts), by selector:
/// how many declarations each has.
QMap<QString, int> asBrowserReads(const QByteArray &text)
{
    QMap<QString, int> rules;
    QString keyword;
    QString body;
    bool isText = false;
    bool isBinding = false;
    bool isBody = false;
    for (const QChar c : QString::fromUtf8(text)) {
        if (c == u'"' || c == u'\'') {
            isText = !isText;
        } else if (!isText && c == u'{') {
            (isBody ? isBinding : isBody) = true;
        } else if (!isText && c == u'}' && isBinding) {
            isBinding = false;
        } else if (!isText && c == u'}') {
            isBody = false;
            for (const QString &part : std::exchange(body, {}).split(u';'))
                rules[keyword] += part.split(u':').size() == 2 ? 1 : 0;
            keyword.clear();
        } else if (isBody) {
            body += c;
        } else if (!c.isSpace()) {
            keyword += c;
        }
    }
    return rules;
}

QString randomText(QRandomGenerator &random)
{
    const QString kCharacters = QStringLiteral("ab .:;'\"\\{}[],/*<>=!^$#\n\t-\u00E9_1");
    QString text;
    for (quint32 length = 1 + random.bounded(7U); length > 0; --length)
        text += kCharacters[random.bounded(static_cast<int>(kCharacters.size()))];
    return text;
}

} // namespace

class TestGrass : public QObject
{
    Q_OBJECT

private slots:
    void filesRoundTrip_data();
    void filesRoundTrip();
    void anythingRoundTrips();
    void browserReadsWhatIsWritten();
    void reads_data();
    void reads();
    void readsConditions_data();
    void readsConditions();
    void readsJson();
    void faults_data();
    void faults();
    void warnings_data();
    void warnings();
    void faultsReadWell();
    void colours_data();
    void colours();
    void lengths_data();
    void lengths();
    void scales_data();
    void scales();
    void metricsOfASheet();
    void sheetEdits();
    void newRulesStandBeforeNarrowerOnes();
    void storeKeepsEachConnectionsSheet();
    void storeSetsADamagedFileAside();
    void filesThatCannotBeRead();
};

void TestGrass::filesRoundTrip_data()
{
    QTest::addColumn<int>("rules");
    QTest::newRow("browser-default") << 2;
    QTest::newRow("movies") << 5;
    QTest::newRow("rules") << 5;
    QTest::newRow("scales") << 3;
}

void TestGrass::filesRoundTrip()
{
    QFETCH(int, rules);
    QFile file(QStringLiteral(LB_TEST_DATA "/styles/%1.grass")
                   .arg(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const GrassReading reading = readGrass(text);
    QVERIFY(!reading.fault);
    QVERIFY(reading.warnings.empty());
    QCOMPARE(reading.sheet.rules().size(), static_cast<std::size_t>(rules));
    QCOMPARE(writeGrass(reading.sheet), text);
}

void TestGrass::anythingRoundTrips()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        StyleSheet sheet;
        StyleRule rule;
        rule.selector.kind = random.bounded(2) ? StyledKind::Node : StyledKind::Relationship;
        for (quint32 n = random.bounded(3U); n > 0; --n)
            rule.selector.classes.append(randomText(random));
        for (quint32 n = random.bounded(3U); n > 0; --n) {
            StyleCondition condition{randomText(random),
                                     static_cast<Operator>(random.bounded(10)),
                                     {},
                                     random.bounded(2) != 0};
            condition.isText &= condition.comparison != Operator::Exists;
            if (condition.comparison != Operator::Exists)
                condition.operand = randomText(random);
            rule.selector.conditions.push_back(condition);
        }
        rule.declarations.push_back({QStringLiteral("caption"), randomText(random)});
        rule.declarations.push_back({QStringLiteral("unknown-key"), randomText(random)});
        sheet.rules().push_back(rule);
        const QByteArray text = writeGrass(sheet);
        const GrassReading reading = readGrass(text);
        QVERIFY2(!reading.fault, text.constData());
        QVERIFY2(reading.sheet == sheet, text.constData());
    }
}

void TestGrass::browserReadsWhatIsWritten()
{
    StyleSheet sheet;
    const StyleSelector rule{
        StyledKind::Node,
        {QStringLiteral("A")},
        {{QStringLiteral("x"), Operator::Greater, QStringLiteral("3"), false}}};
    sheet.setValue(node({QStringLiteral("A")}), QStringLiteral("caption"),
                   QStringLiteral("it's {x}; \"y\": \\"));
    sheet.setValue(node({QStringLiteral("A")}), QStringLiteral("color"), QStringLiteral("#123456"));
    sheet.setValue(rule, QStringLiteral("color"), QStringLiteral("#654321"));
    sheet.setValue(node({QStringLiteral("B")}), QStringLiteral("color-scale"),
                   QStringLiteral("linear {age} viridis"));
    sheet.setValue(node({QStringLiteral("B")}), QStringLiteral("diameter"), QStringLiteral("50px"));
    const QMap<QString, int> expected{{QStringLiteral("node.A"), 2},
                                      {QStringLiteral("node.A[x>3]"), 1},
                                      {QStringLiteral("node.B"), 2}};
    QCOMPARE(asBrowserReads(writeGrass(sheet)), expected);
}

void TestGrass::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \r\n\t") << QByteArray();
    QTest::newRow("empty rule") << QByteArray("node{}") << QByteArray("node {\n}\n\n");
    QTest::newRow("no last semicolon")
        << QByteArray("node{color:red}") << QByteArray("node {\n  color: red;\n}\n\n");
    QTest::newRow("many semicolons")
        << QByteArray("node{;;color:red;;}") << QByteArray("node {\n  color: red;\n}\n\n");
    QTest::newRow("comments")
        << QByteArray("/* a { */ node /* b */ { /* c: d; */ color /**/: red /* e */; }")
        << QByteArray("node {\n  color /**/: red;\n}\n\n");
    QTest::newRow("bare caption") << QByteArray("node.A { caption: {name}; }")
                                  << QByteArray("node.A {\n  caption: \"{name}\";\n}\n\n");
    QTest::newRow("colon and semicolon in quotes")
        << QByteArray("node { caption: 'a: b; \"c\"'; }")
        << QByteArray("node {\n  caption: \"a\\3a  b\\3b  \\22 c\\22 \";\n}\n\n");
    QTest::newRow("colon in a value") << QByteArray("node { caption: a:b; }")
                                      << QByteArray("node {\n  caption: \"a\\3a b\";\n}\n\n");
    QTest::newRow("blank in a label") << QByteArray("node.My Label{color:red}")
                                      << QByteArray("node.My Label {\n  color: red;\n}\n\n");
    QTest::newRow("Browser's escaped dot")
        << QByteArray("node.a\\.b{color:red}") << QByteArray("node.a\\.b {\n  color: red;\n}\n\n");
    QTest::newRow("selectors that share a rule")
        << QByteArray("node.A, relationship.B {color: red}")
        << QByteArray("node.A {\n  color: red;\n}\n\nrelationship.B {\n  color: red;\n}\n\n");
    QTest::newRow("star") << QByteArray("node.* {color: red}")
                          << QByteArray("node.* {\n  color: red;\n}\n\n");
    QTest::newRow("Windows lines") << QByteArray("node {\r\n  color: red;\r\n}\r\n")
                                   << QByteArray("node {\n  color: red;\n}\n\n");
    QTest::newRow("byte order mark")
        << QByteArray("\xEF\xBB\xBFnode{color:red}") << QByteArray("node {\n  color: red;\n}\n\n");
}

void TestGrass::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    const GrassReading reading = readGrass(text);
    QVERIFY2(!reading.fault, reading.fault ? qPrintable(describeFault(*reading.fault)) : "");
    QCOMPARE(writeGrass(reading.sheet), canonical);
}

void TestGrass::readsConditions_data()
{
    QTest::addColumn<QByteArray>("selector");
    QTest::addColumn<QString>("property");
    QTest::addColumn<int>("comparison");
    QTest::addColumn<QString>("operand");
    QTest::addColumn<bool>("isText");
    const auto row = [](const char *selector, const char *property, Operator comparison,
                        const char *operand = "", bool isText = false) {
        QTest::newRow(selector) << QByteArray(selector) << QString::fromUtf8(property)
                                << static_cast<int>(comparison) << QString::fromUtf8(operand)
                                << isText;
    };
    row("[age]", "age", Operator::Exists);
    row("[age>30]", "age", Operator::Greater, "30");
    row("[ age >= -3.5e2 ]", "age", Operator::GreaterOrEqual, "-3.5e2");
    row("[age<30]", "age", Operator::Less, "30");
    row("[age<=30]", "age", Operator::LessOrEqual, "30");
    row("[age<>30]", "age", Operator::NotEqual, "30");
    row("[name=Ann Lee]", "name", Operator::Equal, "Ann Lee");
    row("[name = 'Ann']", "name", Operator::Equal, "Ann", true);
    row("[name != \"30\"]", "name", Operator::NotEqual, "30", true);
    row("[name*='x]y']", "name", Operator::Contains, "x]y", true);
    row("[name^='']", "name", Operator::StartsWith, "", true);
    row("[\"odd > name\" $= z]", "odd > name", Operator::EndsWith, "z");
}

void TestGrass::readsConditions()
{
    QFETCH(QByteArray, selector);
    QFETCH(QString, property);
    QFETCH(int, comparison);
    QFETCH(QString, operand);
    QFETCH(bool, isText);
    const GrassReading reading = readGrass("node.A" + selector + "{color:red}");
    QVERIFY2(!reading.fault, reading.fault ? qPrintable(describeFault(*reading.fault)) : "");
    const StyleSelector &read = reading.sheet.rules().front().selector;
    QCOMPARE(read.classes, QStringList(QStringLiteral("A")));
    QCOMPARE(read.conditions.size(), std::size_t{1});
    QCOMPARE(read.conditions.front().property, property);
    QCOMPARE(static_cast<int>(read.conditions.front().comparison), comparison);
    QCOMPARE(read.conditions.front().operand, operand);
    QCOMPARE(read.conditions.front().isText, isText);
}

void TestGrass::readsJson()
{
    const GrassReading reading = readGrass(R"( {"node.Z": {"color": "#fff", "diameter": "50px"},
        "node.A\\.b": {"caption": "{n\u0061me} \"q\"", "font-size": 10}, "relationship": {} } )");
    QVERIFY2(!reading.fault, reading.fault ? qPrintable(describeFault(*reading.fault)) : "");
    QCOMPARE(writeGrass(reading.sheet), QByteArray(R"(node.Z {
  color: #fff;
  diameter: 50px;
}

node.A\.b {
  caption: "{name} \22 q\22 ";
  font-size: 10;
}

relationship {
}

)"));
}

void TestGrass::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &text, GrassFault::What what, int line,
                        int column) {
        QTest::newRow(name) << text << static_cast<int>(what) << line << column;
    };
    using What = GrassFault::What;
    row("unknown element", "node {}\n  edge { color: red }", What::UnknownElement, 2, 3);
    row("HTML", "<!DOCTYPE html>", What::UnknownElement, 1, 1);
    row("empty label", "node {}\nnode..B {}", What::BadSelector, 2, 5);
    row("no brace", "node {}\n\nnode.A", What::MissingBrace, 3, 1);
    row("rule in a rule", "node {\n  color: red;\n  node.A { color: red }\n}", What::MissingColon,
        3, 3);
    row("rule without an end", "node {}\nnode.A {\n color: red;\n", What::UnclosedRule, 2, 1);
    row("quote without an end", "node {\n  caption: \"{name};\n}\n", What::UnclosedText, 2, 12);
    row("comment without an end", "node {}\n /* node.A {}", What::UnclosedComment, 2, 2);
    row("no colon", "node {\n  color red;\n}", What::MissingColon, 2, 3);
    row("no key", "node {\n  : red;\n}", What::MissingKey, 2, 3);
    row("stray brace", "node {}\n}", What::StrayBrace, 2, 1);
    row("bad operator", "node {}\nnode[a ! 3] {}", What::BadSelector, 2, 6);
    row("no operand", "node[a >] {}", What::BadSelector, 1, 6);
    row("open condition", "node[a > 3 {}", What::BadSelector, 1, 6);
    row("column counts characters", "node { caption: '\U0001F600\u00E9'; : }", What::MissingKey, 1,
        23);
    row("not UTF-8", "node {\n  caption: '\xFF'; }", What::NotText, 2, 13);
    row("JSON cut off", "{\"node\": {\n\"color\": \"red\"", What::UnclosedRule, 1, 10);
    row("JSON without a colon", "{\"node\" {} }", What::MissingColon, 1, 9);
    row("JSON of numbers", "{\n \"node\": 3}", What::BadJson, 2, 10);
    row("JSON of something else", "{\n \"people\": {}}", What::UnknownElement, 2, 2);
    row("JSON and more", "{}\n{}", What::BadJson, 2, 1);
    row("JSON without a key", "{\"node\": {\"\": 1}}", What::MissingKey, 1, 11);
    row("JSON of a blank key", "{\"node\": {\" \": 1}}", What::MissingKey, 1, 11);
    for (const char *key : {"a}b", "a{b", "a:b", "a;b", "a\\nb", "/* a"}) {
        row(key, "{\"node\": {\n\"" + QByteArray(key) + "\": 1}}", What::BadJson, 2, 1);
    }
    row("declarations for each selector",
        "node {}\n" + QByteArray("node,").repeated(500) + "node {" +
            QByteArray("a:;").repeated(100) + "}",
        What::TooManyRules, 2, 1);
    const QByteArray fifty = "node {" + QByteArray("a:;").repeated(50) + "}\n";
    row("declarations of many rules", fifty.repeated(401), What::TooManyRules, 401, 1);
    row("rules", QByteArray("node[x<1] {}\n").repeated(2001), What::TooManyRules, 2001, 1);
    row("rules of JSON", "{" + QByteArray("\"node[x<1]\": {},\n").repeated(2001) + "\"node\": {}}",
        What::TooManyRules, 2001, 1);
    row("deep JSON", "{\"node\": " + QByteArray(100'000, '['), What::BadJson, 1, 10);
}

void TestGrass::faults()
{
    QFETCH(QByteArray, text);
    QFETCH(int, what);
    QFETCH(int, line);
    QFETCH(int, column);
    const GrassReading reading = readGrass(text);
    QVERIFY(reading.fault);
    QCOMPARE(static_cast<int>(reading.fault->what), what);
    QCOMPARE(reading.fault->line, line);
    QCOMPARE(reading.fault->column, column);
}

void TestGrass::warnings_data()
{
    QTest::addColumn<QByteArray>("declaration");
    QTest::addColumn<int>("what");
    QTest::newRow("colour") << QByteArray("color: bluu")
                            << static_cast<int>(GrassFault::What::BadColour);
    QTest::newRow("length") << QByteArray("diameter: 5em")
                            << static_cast<int>(GrassFault::What::BadLength);
    QTest::newRow("scale") << QByteArray("color-scale: \"rainbow {x}\"")
                           << static_cast<int>(GrassFault::What::BadScale);
}

void TestGrass::warnings()
{
    QFETCH(QByteArray, declaration);
    QFETCH(int, what);
    const GrassReading reading = readGrass("node {\n  caption: a;\n  " + declaration + ";\n}");
    QVERIFY(!reading.fault);
    QCOMPARE(reading.sheet.rules().front().declarations.size(), std::size_t{2});
    QCOMPARE(reading.warnings.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(reading.warnings.front().what), what);
    QCOMPARE(reading.warnings.front().line, 3);
}

void TestGrass::faultsReadWell()
{
    QCOMPARE(
        model::describeFault({GrassFault::What::MissingColon, 12, 3, QStringLiteral("color red")}),
        QStringLiteral("Line 12, column 3: “:” is missing after “color red”."));
    QCOMPARE(model::describeFault({GrassFault::What::TooManyRules, 7, 1, {}}),
             QStringLiteral("Line 7, column 1: with this rule the style sheet has more than 2000 "
                            "rules or 20000 values."));
    QVERIFY(!readGrass(QByteArray("node {a:;b:;c:;d:;e:;f:;g:;h:;i:;j:}\n").repeated(2000)).fault);
    const GrassReading large = readGrass(QByteArray(model::kMostGrassBytes + 1, ' '));
    QCOMPARE(large.fault->what, GrassFault::What::TooLarge);
}

void TestGrass::colours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("colour");
    QTest::newRow("hex") << "#57C7E3"
                         << "#57c7e3";
    QTest::newRow("short hex") << "#fa0"
                               << "#ffaa00";
    QTest::newRow("hex with opacity") << "#57C7E380"
                                      << "#57c7e3";
    QTest::newRow("name") << " tomato "
                          << "#ff6347";
    QTest::newRow("rgb") << "rgb(1, 2, 255)"
                         << "#0102ff";
    QTest::newRow("rgba") << "rgba(1,2,3,0.5)"
                          << "#010203";
    QTest::newRow("shares") << "rgb(100% 0% 50%)"
                            << "#ff0080";
    QTest::newRow("out of range") << "rgb(300, -5, 0)"
                                  << "#ff0000";
    QTest::newRow("hsl") << "hsl(120deg, 100%, 25%)"
                         << "#008000";
    QTest::newRow("invisible") << "transparent" << QString();
    QTest::newRow("two numbers") << "rgb(1, 2)" << QString();
    QTest::newRow("a function") << "url(x)" << QString();
    QTest::newRow("nothing") << "" << QString();
    QTest::newRow("long") << QStringLiteral("x").repeated(100'000) << QString();
}

void TestGrass::colours()
{
    QFETCH(QString, text);
    QFETCH(QString, colour);
    const auto read = model::parseStyleColour(text);
    QCOMPARE(read ? read->name() : QString(), colour);
}

void TestGrass::lengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("length");
    QTest::newRow("pixels") << "50px" << 50.0;
    QTest::newRow("bare") << " 2.5 " << 2.5;
    QTest::newRow("zero") << "0px" << 0.0;
    QTest::newRow("negative") << "-1px" << -1.0;
    QTest::newRow("huge") << "1e9px" << -1.0;
    QTest::newRow("not a number") << "nan" << -1.0;
    QTest::newRow("other unit") << "5em" << -1.0;
}

void TestGrass::lengths()
{
    QFETCH(QString, text);
    QFETCH(double, length);
    QCOMPARE(model::parseStyleLength(text).value_or(-1), length);
    if (length >= 0)
        QCOMPARE(model::parseStyleLength(model::styleLengthText(length)).value_or(-1), length);
}

void TestGrass::scales_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isColour");
    QTest::addColumn<bool>("isSize");
    QTest::newRow("categories") << "categorical {country}" << true << false;
    QTest::newRow("palette") << "linear {my age} viridis" << true << false;
    QTest::newRow("metric") << "quantile <pagerank> heat" << true << false;
    QTest::newRow("sizes") << "linear <degree> 20px 80px" << false << true;
    QTest::newRow("no sizes of categories") << "categorical {x} 20px 80px" << false << false;
    QTest::newRow("no operand") << "linear" << false << false;
    QTest::newRow("empty operand") << "linear {}" << false << false;
    QTest::newRow("open operand") << "linear {age" << false << false;
    QTest::newRow("other kind") << "cubic {age}" << false << false;
}

void TestGrass::scales()
{
    QFETCH(QString, text);
    QFETCH(bool, isColour);
    QFETCH(bool, isSize);
    const auto colour = model::parseColourScale(text);
    const auto size = model::parseSizeScale(text);
    QCOMPARE(colour.has_value(), isColour);
    QCOMPARE(size.has_value(), isSize);
    if (colour)
        QCOMPARE(scaleText(*colour), text);
    if (size)
        QCOMPARE(scaleText(*size), text);
}

void TestGrass::metricsOfASheet()
{
    const GrassReading reading = readGrass(R"(node { color-scale: "linear <degree> heat" }
        node.A { diameter-scale: "linear <pagerank> 1px 2px"; caption: "<community>" })");
    QCOMPARE(metricsIn(reading.sheet),
             (std::set<QString>{QStringLiteral("degree"), QStringLiteral("pagerank")}));
}

void TestGrass::sheetEdits()
{
    StyleSheet sheet;
    const StyleSelector person = node({QStringLiteral("Person")});
    sheet.setValue(person, QStringLiteral("color"), QStringLiteral("red"));
    sheet.setValue(person, QStringLiteral("diameter"), QStringLiteral("50px"));
    sheet.setValue(person, QStringLiteral("color"), QStringLiteral("blue"));
    QCOMPARE(sheet.rules().size(), std::size_t{1});
    QCOMPARE(sheet.value(person, QStringLiteral("color")), QStringLiteral("blue"));
    QCOMPARE(sheet.rules().front().declarations.front().key, QStringLiteral("color"));
    sheet.setValue(node(), QStringLiteral("color"), {});
    QCOMPARE(sheet.rules().size(), std::size_t{1});
    sheet.setValue(person, QStringLiteral("color"), {});
    sheet.setValue(person, QStringLiteral("diameter"), {});
    QVERIFY(sheet.isEmpty());
}

void TestGrass::newRulesStandBeforeNarrowerOnes()
{
    StyleSheet sheet;
    const QString key = QStringLiteral("color");
    const auto add = [&sheet, &key](const StyleSelector &selector) {
        sheet.setValue(selector, key, QStringLiteral("red"));
    };
    StyleSelector old = node({QStringLiteral("A")});
    old.conditions.push_back(
        {QStringLiteral("age"), Operator::Greater, QStringLiteral("3"), false});
    add(old);
    add(node({QStringLiteral("A"), QStringLiteral("B")}));
    add(node({QStringLiteral("A")}));
    add({StyledKind::Relationship, {}, {}});
    add(node({QStringLiteral("C")}));
    add(node());
    QStringList order;
    for (const StyleRule &rule : sheet.rules())
        order.append(selectorText(rule.selector));
    QCOMPARE(order.join(QLatin1Char(' ')),
             QStringLiteral("node node.A node.C node.A.B node.A[age > 3] relationship"));
}

void TestGrass::storeKeepsEachConnectionsSheet()
{
    const QTemporaryDir folder;
    const model::StyleStore store(folder.filePath(QStringLiteral("styles")));
    StyleSheet red;
    red.setValue(node(), QStringLiteral("color"), QStringLiteral("red"));
    QVERIFY(store.load(QStringLiteral("a")).sheet.isEmpty());
    QCOMPARE(store.save(QStringLiteral("a"), red), QString());
    QVERIFY(store.load(QStringLiteral("a")).sheet == red);
    QVERIFY(store.load(QStringLiteral("../b")).sheet.isEmpty());
    const auto permissions = QFile::permissions(store.pathOf(QStringLiteral("a")));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(store.save(QStringLiteral("a"), {}), QString());
    QVERIFY(!QFile::exists(store.pathOf(QStringLiteral("a"))));
}

void TestGrass::storeSetsADamagedFileAside()
{
    const QTemporaryDir folder;
    const model::StyleStore store(folder.path());
    const QString path = store.pathOf(QStringLiteral("a"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("node {\n  color\n}");
    file.close();
    const auto loaded = store.load(QStringLiteral("a"));
    QVERIFY(loaded.sheet.isEmpty());
    QVERIFY2(loaded.fault.contains(QStringLiteral("Line 2, column 3")), qPrintable(loaded.fault));
    QVERIFY(loaded.fault.contains(QStringLiteral(".bad")));
    QVERIFY(!QFile::exists(path));
    QVERIFY(QFile::exists(path + QStringLiteral(".bad")));
    QVERIFY(store.load(QStringLiteral("a")).fault.isEmpty());
}

void TestGrass::filesThatCannotBeRead()
{
    const QTemporaryDir folder;
    const model::StyleFile missing =
        model::readStyleFile(folder.filePath(QStringLiteral("x.grass")));
    QVERIFY(missing.fault.startsWith(QStringLiteral("x.grass: ")));
    QVERIFY(!model::readStyleFile(folder.path()).fault.isEmpty());
    QVERIFY(!model::readStyleFile(QStringLiteral("/dev/zero")).fault.isEmpty());
    QVERIFY(!model::writeStyleFile(QStringLiteral("/nonexistent/x.grass"), {}).isEmpty());
}

QTEST_APPLESS_MAIN(TestGrass)
#include "tst_grass.moc"
