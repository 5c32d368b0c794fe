// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/connection_profile.h"
#include "model/parameters/connection_parameters.h"
#include "model/startup/start_up.h"

#include <QSignalSpy>
#include <QTest>

using model::ConnectionParameters;
using model::ConnectionProfile;
using model::Parameter;
using model::StartUp;
using model::StartUpStep;
using model::UriError;
using model::UriFault;

namespace
{

StartUp read(const char *text)
{
    auto outcome = model::readStartUp(QString::fromUtf8(text));
    if (const auto *error = std::get_if<UriError>(&outcome))
        qFatal("%s", qPrintable(error->message));
    return std::get<StartUp>(std::move(outcome));
}

Parameter number(const char *text, std::uint8_t value)
{
    return {QStringLiteral("id"), QString::fromLatin1(text), {value}};
}

} // namespace

/// The start-up statements of a connection: how they are kept and read.
class TestStartUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesKeepThem();
    void statementsInTheirOrder();
    void commandsHoldAtOnce();
    void usingADatabaseGoesWithTheStep();
    void expressionsAreSteps();
    void namesAreNoWrites();
    void nothingIsNothing();
    void faults_data();
    void faults();
    void longTextsAreRefused();
    void theValueOfAPersonStays();
    void anotherTextCounts();
    void whatIsTheSameIsNotTold();
};

void TestStartUp::profilesKeepThem()
{
    auto profile = ConnectionProfile::createNew();
    QVERIFY(!profile.toJson().contains(QLatin1String("startUp")));
    profile.startUp = QStringLiteral(":use movies\nMATCH (n)\nRETURN count(n);");
    QCOMPARE(ConnectionProfile::fromJson(profile.toJson()), profile);
    const auto odd = ConnectionProfile::fromJson({{QStringLiteral("startUp"), 7}});
    QVERIFY(odd.startUp.isEmpty());
}

void TestStartUp::statementsInTheirOrder()
{
    const StartUp startUp = read("RETURN ';' AS a;\n// why; not\n  CALL db.awaitIndexes()\n;;"
                                 "RETURN\n2");
    QCOMPARE(startUp.steps.size(), std::size_t(3));
    QCOMPARE(startUp.steps[0].text, QStringLiteral("RETURN ';' AS a"));
    QCOMPARE(startUp.steps[1].text, QStringLiteral("CALL db.awaitIndexes()"));
    QCOMPARE(startUp.steps[1].line, 3);
    QCOMPARE(startUp.steps[1].column, 3);
    QCOMPARE(startUp.steps[2].text, QStringLiteral("RETURN\n2"));
    QCOMPARE(startUp.steps[2].line, 4);
    QCOMPARE(startUp.steps[2].column, 3);
    for (const StartUpStep &step : startUp.steps)
        QVERIFY(step.parameter.isEmpty());
}

void TestStartUp::commandsHoldAtOnce()
{
    const StartUp startUp = read(":param id => 7\n:params {name: 'Ann', big: 9007199254740993}\n"
                                 ":access-mode READ\n:use `my db`;");
    QVERIFY(startUp.steps.empty());
    QCOMPARE(startUp.parameters.size(), std::size_t(3));
    QCOMPARE(startUp.parameters[0].name, QStringLiteral("id"));
    QCOMPARE(startUp.parameters[1].text, QStringLiteral("'Ann'"));
    for (const model::Assignment &assignment : startUp.parameters)
        QVERIFY(assignment.value.has_value());
    QVERIFY(startUp.isReadOnly);
    QCOMPARE(startUp.database, std::optional(QStringLiteral("my db")));
}

void TestStartUp::usingADatabaseGoesWithTheStep()
{
    const StartUp startUp = read("RETURN 1;\n:use a\nRETURN 2;\n:use b\nRETURN 3");
    QCOMPARE(startUp.steps[0].database, std::nullopt);
    QCOMPARE(startUp.steps[1].database, std::optional(QStringLiteral("a")));
    QCOMPARE(startUp.steps[2].database, std::optional(QStringLiteral("b")));
    QCOMPARE(startUp.database, std::optional(QStringLiteral("b")));
}

void TestStartUp::expressionsAreSteps()
{
    const StartUp startUp = read("RETURN 1;\n:param since => date() - duration('P7D')");
    QVERIFY(startUp.parameters.empty());
    QCOMPARE(startUp.steps.size(), std::size_t(2));
    QCOMPARE(startUp.steps[1].parameter, QStringLiteral("since"));
    QCOMPARE(startUp.steps[1].text, QStringLiteral("date() - duration('P7D')"));
    QCOMPARE(startUp.steps[1].line, 2);
}

void TestStartUp::namesAreNoWrites()
{
    const StartUp startUp = read("MATCH (n:Create) WHERE n.set = 'DELETE' RETURN n.merge, `drop`;"
                                 "// CREATE\nSHOW INDEXES YIELD createStatement;");
    QCOMPARE(startUp.steps.size(), std::size_t(2));
}

void TestStartUp::nothingIsNothing()
{
    for (const char *text : {"", " \n ", ";;", "// nothing\n/* here */"}) {
        const StartUp startUp = read(text);
        QVERIFY2(startUp.steps.empty() && startUp.parameters.empty(), text);
        QVERIFY(!startUp.database && !startUp.isReadOnly);
    }
}

void TestStartUp::faults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *text, const char *said) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(said);
    };
    add("RETURN 1;\n:begin", "Line 2");
    add(":source x.cypher", ":source");
    add(":auto CREATE (n)", ":auto");
    add(":nonsense", ":nonsense");
    add("RETURN 1;\n\n:param x =>", "Line 3");
    add(":param", "Line 1");
    add(":param clear", "Line 1");
    add(":params {a: }", "Line 1");
    add(":access-mode write", ":access-mode read");
    add(":access-mode", ":access-mode read");
    // There are servers that heed neither the access mode nor a rollback.
    add("RETURN 1;\nMATCH (n) set n.x = 1", "set");
    add("RETURN 1;\n  CREATE (n)", "Line 2: CREATE");
    add(":param x => 1 AS x CREATE (n) RETURN 2", "CREATE");
    add("CALL (x) { MATCH (n) DETACH DELETE n } IN TRANSACTIONS", "DETACH");
    add("DROP INDEX i", "DROP");
}

void TestStartUp::faults()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const auto outcome = model::readStartUp(text);
    const auto *error = std::get_if<UriError>(&outcome);
    QVERIFY(error);
    QCOMPARE(error->fault, UriFault::BadStartUp);
    QVERIFY2(error->message.contains(said), qPrintable(error->message));
}

void TestStartUp::longTextsAreRefused()
{
    const QString longest(model::kMostStartUpCharacters, u' ');
    QVERIFY(std::holds_alternative<StartUp>(model::readStartUp(longest)));
    QVERIFY(std::holds_alternative<UriError>(model::readStartUp(longest + u' ')));
    const QString most = QStringLiteral("RETURN 1;").repeated(model::kMostStartUpStatements);
    QVERIFY(std::holds_alternative<StartUp>(model::readStartUp(most)));
    QVERIFY(std::holds_alternative<UriError>(model::readStartUp(most + QStringLiteral("RETURN"))));
}

void TestStartUp::theValueOfAPersonStays()
{
    ConnectionParameters parameters;
    parameters.put(number("9", 9)); // kept from another day
    const auto id = [&] { return parameters.current().find(QStringLiteral("id"))->text; };
    parameters.putAtStart(number("1", 1), QStringLiteral("1"));
    QCOMPARE(id(), QStringLiteral("1"));
    parameters.put(number("7", 7));
    parameters.putAtStart(number("1", 1), QStringLiteral("1"));
    QCOMPARE(id(), QStringLiteral("7"));
    // What nobody has touched follows the expression.
    parameters.put(number("1", 1));
    parameters.putAtStart(number("2", 2), QStringLiteral("1"));
    QCOMPARE(id(), QStringLiteral("2"));
    parameters.remove(QStringLiteral("id"));
    parameters.putAtStart(number("1", 1), QStringLiteral("1"));
    QCOMPARE(id(), QStringLiteral("1"));
}

void TestStartUp::anotherTextCounts()
{
    ConnectionParameters parameters;
    parameters.putAtStart(number("1", 1), QStringLiteral("1"));
    parameters.put(number("7", 7));
    parameters.putAtStart(number("2", 2), QStringLiteral("2"));
    QCOMPARE(parameters.current().find(QStringLiteral("id"))->text, QStringLiteral("2"));
}

void TestStartUp::whatIsTheSameIsNotTold()
{
    ConnectionParameters parameters;
    QSignalSpy changes(&parameters, &ConnectionParameters::changed);
    parameters.putAtStart(number("1", 1), QStringLiteral("1"));
    parameters.putAtStart(number("1", 1), QStringLiteral("1"));
    QCOMPARE(changes.size(), 1);
}

QTEST_GUILESS_MAIN(TestStartUp)
#include "tst_start_up.moc"
