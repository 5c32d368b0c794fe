// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/server_environment.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

/// The program lbolt as a shell sees it: exit status, standard output, standard error.
class TestServerLbolt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void printsInEveryFormat_data();
    void printsInEveryFormat();
    void printsManyRows();
    void takesStatementsFrom_data();
    void takesStatementsFrom();
    void stopsAtTheFirstFailure();
    void saysWhenTheOutputIsFull();
    void runsCommands();
    void takesParameters();
    void endsTransactions();
    void takesTheEnvironment();
    void fails_data();
    void fails();
    void saysHowToTrustACertificate();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void tellsAboutItself();
};

namespace
{

struct Outcome {
    int status = -1; ///< -1: it crashed or did not end
    QByteArray output;
    QByteArray errors;
};

QProcessEnvironment passwordEnvironment(const QString &password)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"NEO4J_URI", "NEO4J_ADDRESS", "NEO4J_USERNAME", "NEO4J_DATABASE"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("NEO4J_PASSWORD"), password);
    return environment;
}

QProcessEnvironment rightPassword()
{
    return passwordEnvironment(qEnvironmentVariable("LB_TEST_PASSWORD"));
}

Outcome lbolt(const QStringList &arguments, const QProcessEnvironment &environment,
              const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([] { setsid(); }); // no terminal to ask for a password
    process.start(QStringLiteral(LB_LBOLT), arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        outcome.status = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

QStringList account()
{
    return {QStringLiteral("-a"), qEnvironmentVariable("LB_TEST_URI_5"), QStringLiteral("-u"),
            qEnvironmentVariable("LB_TEST_USER")};
}

/// lbolt with the account of the tests.
Outcome runLbolt(const QStringList &arguments, const QByteArray &input = {})
{
    return lbolt(account() + arguments, rightPassword(), input);
}

} // namespace

void TestServerLbolt::initTestCase()
{
    const QByteArray missing =
        test::missingVariables({"LB_TEST_URI_5", "LB_TEST_USER", "LB_TEST_PASSWORD"});
    QVERIFY2(missing.isEmpty(), missing.constData());
}

void TestServerLbolt::printsInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("table") << QStringLiteral("table")
                           << QByteArray("+---+------+------------+\n"
                                         "| i | s    | d          |\n"
                                         "+---+------+------------+\n"
                                         "| 1 | a,b  | 2024-02-29 |\n"
                                         "| 2 | null | 2024-03-01 |\n"
                                         "+---+------+------------+\n");
    QTest::newRow("csv") << QStringLiteral("csv")
                         << QByteArray("i,s,d\r\n1,\"a,b\",2024-02-29\r\n2,,2024-03-01\r\n");
    QTest::newRow("json") << QStringLiteral("json")
                          << QByteArray("[\n{\"i\":1,\"s\":\"a,b\",\"d\":\"2024-02-29\"},\n"
                                        "{\"i\":2,\"s\":null,\"d\":\"2024-03-01\"}\n]\n");
    QTest::newRow("jsonl") << QStringLiteral("jsonl")
                           << QByteArray("{\"i\":1,\"s\":\"a,b\",\"d\":\"2024-02-29\"}\n"
                                         "{\"i\":2,\"s\":null,\"d\":\"2024-03-01\"}\n");
}

void TestServerLbolt::printsInEveryFormat()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, output);
    const Outcome outcome =
        runLbolt({QStringLiteral("--format"), format,
                  QStringLiteral("UNWIND [[1, 'a,b'], [2, null]] AS p RETURN p[0] AS i, p[1] AS s, "
                                 "date('2024-02-28') + duration({days: p[0]}) AS d")});
    QCOMPARE(outcome.output, output);
    QCOMPARE(outcome.status, 0);
    if (format == QLatin1String("table"))
        QVERIFY2(outcome.errors.startsWith("2 rows, available after "), outcome.errors.constData());
    else
        QCOMPARE(outcome.errors, QByteArray());
}

void TestServerLbolt::printsManyRows()
{
    const Outcome outcome = runLbolt({QStringLiteral("--format"), QStringLiteral("csv"),
                                      QStringLiteral("UNWIND range(1, 200000) AS i RETURN i")});
    QCOMPARE(outcome.status, 0);
    QByteArray expected = "i\r\n";
    for (int i = 1; i <= 200'000; ++i)
        expected.append(QByteArray::number(i)).append("\r\n");
    QVERIFY(outcome.output == expected);
}

void TestServerLbolt::takesStatementsFrom_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isFile");
    QTest::newRow("standard input") << QStringList() << false;
    QTest::newRow("standard input by name")
        << QStringList{QStringLiteral("-f"), QStringLiteral("-")} << false;
    QTest::newRow("a file") << QStringList{QStringLiteral("--file")} << true;
}

/// Several statements, with semicolons where they end nothing.
void TestServerLbolt::takesStatementsFrom()
{
    QFETCH(QStringList, arguments);
    QFETCH(const bool, isFile);
    const QByteArray statements = "RETURN 'a;b' AS s; // one; two\n"
                                  "/* ; */ RETURN 2 AS `i;j`;\n\n"
                                  "RETURN 'Zürich' AS s";
    QTemporaryDir folder;
    if (isFile) {
        QFile file(folder.filePath(QStringLiteral("statements.cypher")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(statements);
        arguments << file.fileName();
    }
    const Outcome outcome =
        runLbolt(QStringList{QStringLiteral("--format"), QStringLiteral("jsonl")} + arguments,
                 isFile ? QByteArray() : statements);
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.output, QByteArray("{\"s\":\"a;b\"}\n{\"i;j\":2}\n{\"s\":\"Zürich\"}\n"));
    QCOMPARE(outcome.status, 0);
}

void TestServerLbolt::stopsAtTheFirstFailure()
{
    const Outcome outcome =
        runLbolt({QStringLiteral("--format"), QStringLiteral("csv")},
                 "RETURN 1 AS one; UNWIND [1, 0] AS i RETURN 10 / i AS q; RETURN 3 AS three");
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.output.startsWith("one\r\n1\r\nq\r\n"), outcome.output.constData());
    QVERIFY(!outcome.output.contains("three"));
    QCOMPARE(outcome.errors, QByteArray("Fetching the records failed: "
                                        "Neo.ClientError.Statement.ArithmeticError.\n/ by zero\n"));
}

void TestServerLbolt::saysWhenTheOutputIsFull()
{
    QProcess process;
    process.setProcessEnvironment(rightPassword());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(LB_LBOLT), account() + QStringList{QStringLiteral("RETURN 1")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError(),
             QByteArray("Writing the output failed: No space left on device\n"));
}

void TestServerLbolt::runsCommands()
{
    const QStringList jsonl{QStringLiteral("--format"), QStringLiteral("jsonl")};
    const Outcome outcome =
        runLbolt(jsonl, ":param big => 9007199254740993\n:param sum => 1 + 2\n"
                        "RETURN $big AS big, $sum AS sum;\n:params {}\n:use system\n"
                        "SHOW DATABASES YIELD name WHERE name = 'system' RETURN name");
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.output,
             QByteArray("{\"big\":9007199254740993,\"sum\":3}\n{\"name\":\"system\"}\n"));
    QCOMPARE(outcome.status, 0);

    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.cypher")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("RETURN 1 AS one");
    file.close();
    const Outcome sourced = runLbolt(jsonl, ":source " + file.fileName().toUtf8());
    QCOMPARE(sourced.output, QByteArray("{\"one\":1}\n"));
    QCOMPARE(runLbolt(jsonl, ":source /no/such/file").status, 1);
    const Outcome unknown = runLbolt(jsonl, ":frobnicate\nRETURN 1 AS one");
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.output.isEmpty());
    QVERIFY2(unknown.errors.contains(":frobnicate"), unknown.errors.constData());
    QVERIFY(runLbolt(jsonl, ":help use").errors.contains(":use <database>"));
}

void TestServerLbolt::takesParameters()
{
    const Outcome outcome =
        runLbolt({QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("-P"),
                  QStringLiteral("a => 'x y'"), QStringLiteral("--param"),
                  QStringLiteral("{b: [1, 2]}"), QStringLiteral("RETURN $a AS a, $b AS b")});
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.output, QByteArray("{\"a\":\"x y\",\"b\":[1,2]}\n"));
    const Outcome wrong =
        runLbolt({QStringLiteral("-P"), QStringLiteral("a"), QStringLiteral("RETURN 1")});
    QCOMPARE(wrong.status, 1);
    const Outcome readOnly = runLbolt({QStringLiteral("--access-mode"), QStringLiteral("read"),
                                       QStringLiteral("CREATE (:LbLbolt)")});
    QCOMPARE(readOnly.status, 1);
    QVERIFY2(readOnly.errors.contains("AccessMode"), readOnly.errors.constData());
}

void TestServerLbolt::endsTransactions()
{
    const QStringList jsonl{QStringLiteral("--format"), QStringLiteral("jsonl")};
    const auto count = [&jsonl] {
        return runLbolt(jsonl, "MATCH (n:LbLbolt) RETURN count(n) AS n").output.trimmed();
    };
    runLbolt(jsonl, "MATCH (n:LbLbolt) DELETE n");
    QCOMPARE(runLbolt(jsonl, ":begin\nCREATE (:LbLbolt);\n:rollback").status, 0);
    QCOMPARE(count(), QByteArray("{\"n\":0}"));
    QCOMPARE(runLbolt(jsonl, ":begin\nCREATE (:LbLbolt);\n:commit").status, 0);
    QCOMPARE(count(), QByteArray("{\"n\":1}"));
    const Outcome open = runLbolt(jsonl, ":begin\nCREATE (:LbLbolt)");
    QCOMPARE(open.status, 1);
    QVERIFY2(open.errors.contains("not committed"), open.errors.constData());
    QCOMPARE(count(), QByteArray("{\"n\":1}"));
    QCOMPARE(runLbolt(jsonl, ":commit").status, 1);
    runLbolt(jsonl, "MATCH (n:LbLbolt) DELETE n");
}

void TestServerLbolt::takesTheEnvironment()
{
    QProcessEnvironment environment = rightPassword();
    environment.insert(QStringLiteral("NEO4J_URI"), qEnvironmentVariable("LB_TEST_URI_5"));
    environment.insert(QStringLiteral("NEO4J_USERNAME"), qEnvironmentVariable("LB_TEST_USER"));
    environment.insert(QStringLiteral("NEO4J_DATABASE"), QStringLiteral("system"));
    const QStringList query{QStringLiteral("--format"), QStringLiteral("csv"),
                            QStringLiteral("SHOW DATABASES YIELD name RETURN name ORDER BY name")};
    const Outcome outcome = lbolt(query, environment);
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.output, QByteArray("name\r\nneo4j\r\nsystem\r\n"));
    QCOMPARE(outcome.status, 0);
}

void TestServerLbolt::fails_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("errors"); ///< how standard error begins
    const QString right = qEnvironmentVariable("LB_TEST_PASSWORD");
    const QString query = QStringLiteral("RETURN 1");
    QTest::newRow("syntax error")
        << account() + QStringList{QStringLiteral("RETURN 1 +")} << right
        << QByteArray("Running the statement failed: Neo.ClientError.Statement.SyntaxError.\n");
    QTest::newRow("no such database")
        << account() + QStringList{QStringLiteral("-d"), QStringLiteral("nosuch"), query} << right
        << QByteArray("Running the statement failed: "
                      "Neo.ClientError.Database.DatabaseNotFound.\n");
    QTest::newRow("wrong password")
        << account() + QStringList{query} << QStringLiteral("not the password")
        << "Logging in at localhost:" +
               qEnvironmentVariable("LB_TEST_URI_5").section(u':', -1).toLatin1() +
               " failed: Neo.ClientError.Security.Unauthorized.\n";
    QTest::newRow("no password") << account() + QStringList{query} << QString()
                                 << QByteArray("No password: set NEO4J_PASSWORD, or use a "
                                               "terminal.\n");
    QTest::newRow("no such host")
        << QStringList{QStringLiteral("-a"), QStringLiteral("bolt://no-such-host.invalid"), query}
        << right
        << QByteArray("Looking up the host no-such-host.invalid failed: there is no such host.\n");
    QTest::newRow("no such file") << account() + QStringList{QStringLiteral("-f"),
                                                             QStringLiteral("/nosuch/file")}
                                  << right << QByteArray("Cannot read /nosuch/file.\n");
    QTest::newRow("nothing to run")
        << account() << right << QByteArray("There is no statement to run.\n");
    QTest::newRow("a command of another program")
        << account() + QStringList{QStringLiteral(":play movies")} << right
        << QByteArray(":play does nothing on the command line.\n");
}

void TestServerLbolt::fails()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, password);
    QFETCH(const QByteArray, errors);
    const Outcome outcome = lbolt(arguments, passwordEnvironment(password));
    QVERIFY2(outcome.errors.startsWith(errors), outcome.errors.constData());
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.status, 1);
}

void TestServerLbolt::saysHowToTrustACertificate()
{
    const QTemporaryDir configuration;
    QProcessEnvironment environment = rightPassword();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), configuration.path());
    QStringList arguments{QStringLiteral("-a"),
                          qEnvironmentVariable("LB_TEST_URI_TLS"),
                          QStringLiteral("-u"),
                          qEnvironmentVariable("LB_TEST_USER"),
                          QStringLiteral("--format"),
                          QStringLiteral("csv"),
                          QStringLiteral("RETURN 1 AS one")};
    const Outcome refused = lbolt(arguments, environment);
    QCOMPARE(refused.status, 1);
    const QByteArray option("--trust-fingerprint ");
    const qsizetype at = refused.errors.indexOf(option);
    QVERIFY2(at > 0, refused.errors.constData());
    arguments << QStringLiteral("--trust-fingerprint")
              << QString::fromLatin1(refused.errors.mid(at + option.size())).trimmed();
    const Outcome trusted = lbolt(arguments, environment);
    QCOMPARE(trusted.errors, QByteArray());
    QCOMPARE(trusted.output, QByteArray("one\r\n1\r\n"));
    QCOMPARE(trusted.status, 0);
}

void TestServerLbolt::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("errors");
    const QString query = QStringLiteral("RETURN 1");
    QTest::newRow("unknown option")
        << QStringList{QStringLiteral("--nosuch")} << QByteArray("Unknown option 'nosuch'.\n");
    QTest::newRow("unknown format")
        << QStringList{QStringLiteral("--format"), QStringLiteral("xml"), query}
        << QByteArray(
               "Unknown format \"xml\": choose one of table, csv, csv-browser, csv-apoc, tsv, "
               "json, json-typed, jsonl, jsonl-typed, jsonl-apoc, markdown, html, graphml, "
               "gexf, dot, cypher, xlsx.\n");
    QTest::newRow("two statements")
        << QStringList{query, query} << QByteArray("One statement only, in quotes.\n");
    QTest::newRow("a statement and a file")
        << QStringList{QStringLiteral("-f"), QStringLiteral("-"), query}
        << QByteArray("Either a statement or a file, not both.\n");
    QTest::newRow("no proxy") << QStringList{QStringLiteral("--proxy"), QStringLiteral("gate:1080"),
                                             query}
                              << QByteArray();
    QTest::newRow("no fingerprint")
        << QStringList{QStringLiteral("-a"), QStringLiteral("bolt+ssc://localhost"),
                       QStringLiteral("--trust-fingerprint"), QStringLiteral("abc"), query}
        << QByteArray("--trust-fingerprint takes a SHA-256: 64 hexadecimal digits.\n");
    QTest::newRow("a fingerprint without TLS")
        << QStringList{QStringLiteral("-a"), QStringLiteral("bolt://localhost"),
                       QStringLiteral("--trust-fingerprint"), QStringLiteral("ab").repeated(32),
                       query}
        << QByteArray("--trust-fingerprint goes with a +ssc address.\n");
    QTest::newRow("no value") << QStringList{QStringLiteral("-a")}
                              << QByteArray("Missing value after '-a'.\n");
    QTest::newRow("no address") << QStringList{QStringLiteral("-a"),
                                               QStringLiteral("http://localhost"), query}
                                << QByteArray();
}

void TestServerLbolt::refusesWrongUse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, errors);
    const Outcome outcome = lbolt(arguments, rightPassword());
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY(!outcome.errors.isEmpty());
    if (!errors.isEmpty())
        QCOMPARE(outcome.errors, errors);
}

void TestServerLbolt::tellsAboutItself()
{
    const Outcome help = lbolt({QStringLiteral("--help")}, rightPassword());
    QCOMPARE(help.status, 0);
    QCOMPARE(help.errors, QByteArray());
    for (const char *part : {"Usage: ", "--database", "--format", "NEO4J_PASSWORD", "[statement]"})
        QVERIFY2(help.output.contains(part), part);
    const Outcome version = lbolt({QStringLiteral("--version")}, rightPassword());
    QCOMPARE(version.status, 0);
    QCOMPARE(version.output, QByteArray("lbolt " LB_VERSION "\n"));
}

QTEST_GUILESS_MAIN(TestServerLbolt)
#include "tst_server_lbolt.moc"
