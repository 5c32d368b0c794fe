// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/server_environment.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace
{

constexpr int kPatience = 70'000;

struct Outcome {
    int status = -1;
    QString output;
    QString errors;
};

/// Runs the program as a person would, in a folder of its own.
Outcome runProgram(const QTemporaryDir &folder, const QByteArray &password,
                   const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    environment.insert(QStringLiteral("XDG_STATE_HOME"), folder.path());
    environment.insert(QStringLiteral("NEO4J_PASSWORD"), QString::fromUtf8(password));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(LB_PROGRAM), arguments);
    if (!program.waitForFinished(kPatience) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

/// The program without a person: --tour.
class TestTour : public QObject
{
    Q_OBJECT

    QStringList arguments(const QTemporaryDir &folder, const QString &query) const
    {
        return {QStringLiteral("--uri"),   qEnvironmentVariable("LB_TEST_URI_5"),
                QStringLiteral("--user"),  qEnvironmentVariable("LB_TEST_USER"),
                QStringLiteral("--query"), query,
                QStringLiteral("--tour"),  folder.filePath(QStringLiteral("tour"))};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray missing =
            test::missingVariables({"LB_TEST_URI_5", "LB_TEST_USER", "LB_TEST_PASSWORD"});
        QVERIFY2(missing.isEmpty(), missing.constData());
    }

    void leavesPicturesAndAnExport()
    {
        const QTemporaryDir folder;
        const Outcome outcome =
            runProgram(folder, qgetenv("LB_TEST_PASSWORD"),
                       arguments(folder, QStringLiteral("MATCH (p:Person)-[r:DIRECTED]->(m:Movie) "
                                                        "RETURN p, r, m")));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        const QDir tour(folder.filePath(QStringLiteral("tour")));
        const QImage table(tour.filePath(QStringLiteral("table.png")));
        const QImage graph(tour.filePath(QStringLiteral("graph.png")));
        QVERIFY(!table.isNull());
        QCOMPARE(graph.size(), table.size());
        QVERIFY(graph != table);
        QFile rows(tour.filePath(QStringLiteral("export.csv")));
        QVERIFY(rows.open(QIODevice::ReadOnly));
        QCOMPARE(rows.readLine(), QByteArray("p,r,m\r\n"));
        for (const QString &name : tour.entryList(QDir::Files))
            QVERIFY2(outcome.output.contains(name), qPrintable(outcome.output));
    }

    void failsWithTheServersWords()
    {
        const QTemporaryDir folder;
        const Outcome outcome = runProgram(folder, qgetenv("LB_TEST_PASSWORD"),
                                           arguments(folder, QStringLiteral("RETURN nobody")));
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains(QLatin1String("nobody")), qPrintable(outcome.errors));
    }

    void failsWithoutThePassword()
    {
        const QTemporaryDir folder;
        QStringList asNobody = arguments(folder, QStringLiteral("RETURN 1"));
        asNobody.replaceInStrings(qEnvironmentVariable("LB_TEST_USER"), QStringLiteral("nobody"));
        const Outcome outcome = runProgram(folder, "not the password", asNobody);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains(QLatin1String("Logging in")), qPrintable(outcome.errors));
    }
};

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
