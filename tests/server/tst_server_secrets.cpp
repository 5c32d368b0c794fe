// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/server_environment.h"
#include "support/session_run.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace
{

constexpr int kPatience = 120'000;

const QString kUser = QStringLiteral("lb_secret_user");
const QString kOther = QStringLiteral("lb_secret_other");
const QByteArray kWrong = "Wrong-Nachtigall-3141";
const QByteArray kRight = "Right-Zaunkoenig-2718";

/// Passwords that the person writes into statements.
const QByteArrayList kWritten{"Written-Rotkehlchen-1", "Written-Rotkehlchen-2",
                              "Written-Rotkehlchen-3"};

/// Where one of `secrets` stands in the files below `folder`; empty: nowhere.
QString findSecret(const QString &folder, const QByteArrayList &secrets)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // it has just gone
        const QByteArray bytes = file.readAll();
        for (const QByteArray &secret : secrets) {
            const QString text = QString::fromUtf8(secret);
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            if (bytes.contains(secret) || bytes.contains(secret.toBase64()) || bytes.contains(wide))
                return file.fileName();
        }
    }
    return {};
}

QByteArray commandLineOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Passwords, typed into the dialog or into statements, are in no file, no output and no command line
/// of the program.
class TestServerSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void passwordsAreNowhere_data();
    void passwordsAreNowhere();

private:
    void runAsAdministrator(const QString &statement);
    QByteArray whatToType(bool isKept) const;
    void checkModes(const QString &folder);
};

void TestServerSecrets::runAsAdministrator(const QString &statement)
{
    model::Session session(test::optionsFor("LB_TEST_URI_5"));
    model::RunOptions options;
    options.database = QStringLiteral("system");
    const auto run = test::runToEnd(session, statement, options);
    QVERIFY2(run->state() == model::QueryRun::State::Finished, test::failureOf(*run));
}

void TestServerSecrets::initTestCase()
{
    const QByteArray missing =
        test::missingVariables({"LB_TEST_URI_5", "LB_TEST_USER", "LB_TEST_PASSWORD"});
    QVERIFY2(missing.isEmpty(), missing.constData());
    cleanupTestCase();
    runAsAdministrator(QStringLiteral("CREATE USER %1 SET PASSWORD '%2' CHANGE NOT REQUIRED")
                           .arg(kUser, QString::fromUtf8(kRight)));
}

void TestServerSecrets::cleanupTestCase()
{
    for (const QString &user : {kUser, kOther})
        runAsAdministrator(QStringLiteral("DROP USER %1 IF EXISTS").arg(user));
}

QByteArray TestServerSecrets::whatToType(bool isKept) const
{
    const QByteArrayList lines{
        qgetenv("LB_TEST_URI_5"),
        kUser.toUtf8(),
        kWrong,
        kRight,
        isKept ? "yes" : "no",
        "CREATE USER " + kOther.toUtf8() + " SET PASSWORD '" + kWritten.at(0) + "'",
        "ALTER USER " + kOther.toUtf8() + " SET PASSWORD \"" + kWritten.at(1) + "\"",
        "CREATE USER " + kOther.toUtf8() + " SET PASSWORD '" + kWritten.at(2) + "' BOGUS",
        "RETURN 1 / 0",
        "DROP USER " + kOther.toUtf8(),
        "",
        ""};
    return lines.join('\n');
}

void TestServerSecrets::passwordsAreNowhere_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::newRow("asked each time") << false;
    QTest::newRow("kept in the keychain") << true;
}

void TestServerSecrets::passwordsAreNowhere()
{
    QFETCH(const bool, isKept);
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME",
                             "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"}) {
        const QString folder = home.filePath(QLatin1String(name));
        QVERIFY(QDir().mkpath(folder));
        environment.insert(QLatin1String(name), folder);
    }
    // Not the keychain of whoever runs the test: there is none, and nothing else may take its place.
    for (const char *name : {"NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE",
                             "DBUS_SESSION_BUS_ADDRESS", "DISPLAY"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(LB_SECRET_USER), QStringList());
    program.write(whatToType(isKept));
    program.closeWriteChannel();
    QElapsedTimer clock;
    clock.start();
    while (program.state() != QProcess::NotRunning && clock.elapsed() < kPatience) {
        QTest::qWait(50);
        const QString found = findSecret(home.path(), {kWrong, kRight});
        QVERIFY2(found.isEmpty(), qPrintable(found));
        const QByteArray line = commandLineOf(program.processId());
        QVERIFY(!line.contains(kWrong) && !line.contains(kRight));
        checkModes(home.path());
    }
    const QByteArray output = program.readAll();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
             output.right(2000).constData());
    const QByteArrayList all = QByteArrayList{kWrong, kRight} + kWritten;
    for (const QByteArray &secret : all)
        QVERIFY(!output.contains(secret));
    const QString found = findSecret(home.path(), all);
    QVERIFY2(found.isEmpty(), qPrintable(found));
    // What was to be there, is: the test looks at the right places.
    QVERIFY(!findSecret(home.path(), {"SET PASSWORD"}).isEmpty());
    QVERIFY(!findSecret(home.path(), {kUser.toUtf8()}).isEmpty());
}

/// Only the owner may read what is the person's.
void TestServerSecrets::checkModes(const QString &folder)
{
    QDirIterator files(folder,
                       {QStringLiteral("connections.json"), QStringLiteral("parameters.json"),
                        QStringLiteral("history.sqlite*"), QStringLiteral("session.json*"),
                        QStringLiteral("*.cypher*")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        constexpr auto kOthers =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const auto permissions = QFile::permissions(path);
        QVERIFY2(!(permissions & kOthers), qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestServerSecrets)
#include "tst_server_secrets.moc"
