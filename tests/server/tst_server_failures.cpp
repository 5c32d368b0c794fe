// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/error_text.h"
#include "support/scratch_server.h"
#include "support/server_environment.h"
#include "support/session_run.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using model::QueryRun;
using model::Session;

/// What goes wrong while a connection opens, and what a server refuses: the words that a person
/// reads name the step, and the session goes on.
class TestServerFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void wrongPassword_data();
    void wrongPassword();
    void nothingListens();
    void httpPort();
    void plainAgainstTls();
    void tlsAgainstPlain();
    void unknownHost();
    void selfSignedCertificate();
    void expiredCertificate();
    void trustOnFirstUse();

    void syntaxError_data();
    void syntaxError();
    void constraintViolation_data();
    void constraintViolation();
    void failureAfterRows_data();
    void failureAfterRows();
};

namespace
{

/// Opens a connection with `options` and says how that failed; empty when it did not.
model::ErrorText failureToOpen(const bolt::DriverOptions &options)
{
    Session session(options);
    std::optional<bolt::Error> failure;
    QObject::connect(&session, &Session::connectionFailed, &session,
                     [&failure](const bolt::Error &error) { failure = error; });
    session.connectNow();
    const bool isAnswered = QTest::qWaitFor([&] { return failure || session.server(); }, 35'000);
    if (!isAnswered)
        return {QStringLiteral("no answer at all"), {}, {}};
    return failure ? model::describeError(*failure, options.endpoint) : model::ErrorText{};
}

/// A port of this machine that nobody listens on.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bolt::DriverOptions optionsForPort(quint16 port)
{
    return test::optionsForUri(QStringLiteral("bolt://localhost:%1").arg(port));
}

/// The TLS server's address with another scheme.
bolt::DriverOptions tlsServerAs(const char *scheme)
{
    QString uri = qEnvironmentVariable("LB_TEST_URI_TLS");
    uri.replace(0, uri.indexOf(u':'), QString::fromLatin1(scheme));
    return test::optionsForUri(uri);
}

QString address(const bolt::DriverOptions &options)
{
    return QStringLiteral("%1:%2").arg(options.endpoint.host).arg(options.endpoint.port);
}

model::ErrorText failureText(const Session &session, const QueryRun &run)
{
    return run.error() ? model::describeError(*run.error(), session.options().endpoint)
                       : model::ErrorText{};
}

void addServers()
{
    QTest::addColumn<QByteArray>("server");
    QTest::newRow("5.26") << QByteArray("LB_TEST_URI_5");
    QTest::newRow("2026") << QByteArray("LB_TEST_URI_2026");
}

} // namespace

void TestServerFailures::initTestCase()
{
    const QByteArray missing =
        test::missingVariables({"LB_TEST_URI_5", "LB_TEST_URI_2026", "LB_TEST_URI_TLS",
                                "LB_TEST_USER", "LB_TEST_PASSWORD", "LB_TEST_SERVER_TOOL"});
    QVERIFY2(missing.isEmpty(), missing.constData());
}

void TestServerFailures::wrongPassword_data()
{
    addServers();
}

void TestServerFailures::wrongPassword()
{
    QFETCH(const QByteArray, server);
    bolt::DriverOptions options = test::optionsFor(server.constData());
    options.auth.credentials = "not the password";
    const model::ErrorText text = failureToOpen(options);
    QCOMPARE(text.title, QStringLiteral("Logging in at %1 failed: "
                                        "Neo.ClientError.Security.Unauthorized.")
                             .arg(address(options)));
    QCOMPARE(text.detail,
             QStringLiteral("The client is unauthorized due to authentication failure."));
    QCOMPARE(text.advice,
             QStringLiteral("Check the user name and the password, and log in again."));
    // A log-in that succeeds keeps the server from locking the account.
    QCOMPARE(failureToOpen(test::optionsFor(server.constData())).title, QString());
}

void TestServerFailures::nothingListens()
{
    const bolt::DriverOptions options = optionsForPort(closedPort());
    const model::ErrorText text = failureToOpen(options);
    QCOMPARE(text.title, QStringLiteral("Connecting to %1 failed: nothing listens on this port.")
                             .arg(address(options)));
    QVERIFY2(text.detail.startsWith(QLatin1String("Connection refused")), qPrintable(text.detail));
    QCOMPARE(text.advice, QStringLiteral("Check that the server is running and that %1 is its "
                                         "Bolt port (usually 7687).")
                              .arg(options.endpoint.port));
}

void TestServerFailures::httpPort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [client] {
            client->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
            client->disconnectFromHost();
        });
    });
    const bolt::DriverOptions options = optionsForPort(server.serverPort());
    const model::ErrorText text = failureToOpen(options);
    QCOMPARE(text.title, QStringLiteral("The Bolt handshake with %1 failed: an HTTP server "
                                        "answers on this port.")
                             .arg(address(options)));
    QCOMPARE(text.advice, QStringLiteral("Use the Bolt port of the server, usually 7687, instead "
                                         "of its HTTP port."));
}

void TestServerFailures::plainAgainstTls()
{
    const bolt::DriverOptions options = tlsServerAs("bolt");
    const model::ErrorText text = failureToOpen(options);
    QCOMPARE(text.title, QStringLiteral("The Bolt handshake with %1 failed: the server closed "
                                        "the connection.")
                             .arg(address(options)));
    QCOMPARE(text.advice, QStringLiteral("The server may accept encrypted connections only: try "
                                         "bolt+s:// or bolt+ssc://."));
}

void TestServerFailures::tlsAgainstPlain()
{
    bolt::DriverOptions options = test::optionsFor("LB_TEST_URI_5");
    options.endpoint.encryption = bolt::Encryption::Unverified;
    const model::ErrorText text = failureToOpen(options);
    QCOMPARE(text.title, QStringLiteral("The TLS handshake with %1 failed: the server does not "
                                        "speak TLS on this port.")
                             .arg(address(options)));
    QCOMPARE(text.advice, QStringLiteral("Use bolt:// without +s, or switch TLS on in the "
                                         "server's settings."));
}

void TestServerFailures::unknownHost()
{
    const bolt::DriverOptions options =
        test::optionsForUri(QStringLiteral("bolt://no-such-host.invalid:7687"));
    const model::ErrorText text = failureToOpen(options);
    QCOMPARE(text.title, QStringLiteral("Looking up the host no-such-host.invalid failed: there "
                                        "is no such host."));
    QCOMPARE(text.advice, QStringLiteral("Check the spelling of the host, and that this machine "
                                         "is online."));
}

void TestServerFailures::selfSignedCertificate()
{
    const bolt::DriverOptions options = tlsServerAs("bolt+s");
    const model::ErrorText text = failureToOpen(options);
    QCOMPARE(text.title, QStringLiteral("The TLS handshake with %1 failed: the server's "
                                        "certificate is not trusted.")
                             .arg(address(options)));
    QVERIFY2(text.detail.contains(QLatin1String("self-signed")), qPrintable(text.detail));
    QCOMPARE(text.advice,
             QStringLiteral("Name the file of its issuer's certificate as the CA file, or use +ssc "
                            "in place of +s to trust this very certificate."));
    QCOMPARE(failureToOpen(tlsServerAs("bolt+ssc")).title, QString());
}

void TestServerFailures::expiredCertificate()
{
    test::ScratchServer server({QStringLiteral("--tls"), QStringLiteral("expired")});
    QVERIFY2(server.start(), server.words().constData());
    bolt::DriverOptions options = test::optionsForUri(server.uri());
    options.endpoint.encryption = bolt::Encryption::Verified;
    const model::ErrorText text = failureToOpen(options);
    QCOMPARE(text.title, QStringLiteral("The TLS handshake with %1 failed: the server's "
                                        "certificate is out of date.")
                             .arg(address(options)));
    QVERIFY2(text.detail.contains(QStringLiteral("“localhost” expired on 1 February 2020.")),
             qPrintable(text.detail));
    QCOMPARE(text.advice,
             QStringLiteral("Have the certificate renewed. With +ssc in place of +s you can trust "
                            "this very certificate all the same."));
    QCOMPARE(failureToOpen(test::optionsForUri(server.uri())).title, QString());
}

/// What +ssc does without the tests' leave to take any certificate.
void TestServerFailures::trustOnFirstUse()
{
    bolt::DriverOptions options = tlsServerAs("bolt+ssc");
    options.endpoint.encryption = bolt::Encryption::Pinned;
    const model::ErrorText text = failureToOpen(options);
    QCOMPARE(text.title, QStringLiteral("The TLS handshake with %1 failed: the server's "
                                        "certificate has not been trusted yet.")
                             .arg(address(options)));

    bolt::DriverOptions any = tlsServerAs("bolt+ssc");
    Session session(any);
    const auto run = test::runToEnd(session, QStringLiteral("RETURN 1"));
    QVERIFY2(run->state() == QueryRun::State::Finished, test::failureOf(*run).constData());
    options.endpoint.trustedSha256 = session.server()->tls.certificateSha256;
    QCOMPARE(failureToOpen(options).title, QString());

    options.endpoint.trustedSha256 = QStringLiteral("ab").repeated(32);
    const model::ErrorText changed = failureToOpen(options);
    QVERIFY2(changed.title.endsWith(
                 QLatin1String("the server shows another certificate than the trusted one.")),
             qPrintable(changed.title));
    QVERIFY2(changed.detail.contains(session.server()->tls.certificateSha256) &&
                 changed.detail.contains(QLatin1String("ab:ab:ab")),
             qPrintable(changed.detail));
}

void TestServerFailures::syntaxError_data()
{
    addServers();
}

void TestServerFailures::syntaxError()
{
    QFETCH(const QByteArray, server);
    Session session(test::optionsFor(server.constData()));
    const auto run = test::runToEnd(session, QStringLiteral("RETURN 1 AS one,\n       nosuch"));
    QCOMPARE(run->state(), QueryRun::State::Failed);
    QVERIFY(!run->result());
    const model::ErrorText text = failureText(session, *run);
    QCOMPARE(text.title, QStringLiteral("Running the statement failed: "
                                        "Neo.ClientError.Statement.SyntaxError."));
    QVERIFY2(text.detail.startsWith(QLatin1String("Variable `nosuch` not defined")),
             qPrintable(text.detail));
    QCOMPARE(text.advice, QString());
    QVERIFY(run->error()->position);
    QCOMPARE(*run->error()->position, (bolt::TextPosition{24, 2, 8}));

    const auto next = test::runToEnd(session, QStringLiteral("RETURN 1"));
    QVERIFY2(next->state() == QueryRun::State::Finished, test::failureOf(*next).constData());
}

void TestServerFailures::constraintViolation_data()
{
    addServers();
}

void TestServerFailures::constraintViolation()
{
    QFETCH(const QByteArray, server);
    Session session(test::optionsFor(server.constData()));
    const auto finishes = [&session](const char *query) {
        const auto run = test::runToEnd(session, QString::fromLatin1(query));
        return run->state() == QueryRun::State::Finished;
    };
    QVERIFY(finishes("CREATE CONSTRAINT lbUnique IF NOT EXISTS "
                     "FOR (n:LbUnique) REQUIRE n.key IS UNIQUE"));
    QVERIFY(finishes("MERGE (:LbUnique {key: 1})"));
    const auto run = test::runToEnd(session, QStringLiteral("CREATE (:LbUnique {key: 1})"));
    QVERIFY(finishes("MATCH (n:LbUnique) DELETE n"));
    QVERIFY(finishes("DROP CONSTRAINT lbUnique"));

    QCOMPARE(run->state(), QueryRun::State::Failed);
    const model::ErrorText text = failureText(session, *run);
    QVERIFY2(text.title.endsWith(
                 QLatin1String("failed: Neo.ClientError.Schema.ConstraintValidationFailed.")),
             qPrintable(text.title));
    QVERIFY2(text.detail.contains(
                 QLatin1String("already exists with label `LbUnique` and property `key` = 1")),
             qPrintable(text.detail));
}

void TestServerFailures::failureAfterRows_data()
{
    addServers();
}

/// A statement may fail after thousands of rows: they stay.
void TestServerFailures::failureAfterRows()
{
    QFETCH(const QByteArray, server);
    Session session(test::optionsFor(server.constData()));
    const auto run =
        test::runToEnd(session, QStringLiteral("UNWIND range(-5000, 0) AS i RETURN 10 / i AS q"));
    QCOMPARE(run->state(), QueryRun::State::Failed);
    const model::ErrorText text = failureText(session, *run);
    QCOMPARE(text.title, QStringLiteral("Fetching the records failed: "
                                        "Neo.ClientError.Statement.ArithmeticError."));
    QCOMPARE(text.detail, QStringLiteral("/ by zero"));
    QVERIFY2(run->rowCount() >= 4000 && run->rowCount() <= 5000,
             QByteArray::number(qulonglong(run->rowCount())).constData());
    QCOMPARE(run->result()->cell(0, 0).asInteger(), 0);
    QCOMPARE(run->result()->cell(run->rowCount() - 1, 0).kind(), bolt::Kind::Integer);
}

QTEST_GUILESS_MAIN(TestServerFailures)
#include "tst_server_failures.moc"
