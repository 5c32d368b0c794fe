// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/connection_profile.h"
#include "model/connections/dotenv.h"
#include "model/connections/metadata_text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using model::ConnectionProfile;
using model::DotenvConnection;
using model::UriError;
using model::UriFault;
using Metadata = QMap<QString, QString>;

/// What a connection says of the work on it, and connections in files of environment variables.
class TestConnectionSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesKeepThem();
    void oddValuesAreLeftOut();
    void metadataLines();
    void wrongMetadata_data();
    void wrongMetadata();
    void auraFiles();
    void dotenvForms_data();
    void dotenvForms();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void largeFilesAreRefused();
    void loginsInAddresses_data();
    void loginsInAddresses();
    void theEnvironment();

private:
    std::variant<DotenvConnection, QString> read(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

std::variant<DotenvConnection, QString> TestConnectionSettings::read(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(QStringLiteral("aura.env"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file of the test cannot be written");
    file.close();
    return model::readDotenv(path);
}

void TestConnectionSettings::profilesKeepThem()
{
    auto profile = ConnectionProfile::createNew();
    profile.kind = model::ServerKind::Production;
    profile.group = QStringLiteral("Customers");
    profile.colour = QStringLiteral("#d64545");
    profile.work.access = model::WorkSettings::Access::Read;
    profile.work.timeoutMs = 30'000;
    profile.work.metadata = {{QStringLiteral("team"), QStringLiteral("ä")}};
    QCOMPARE(ConnectionProfile::fromJson(profile.toJson()), profile);
    // What is not set is not written.
    const QJsonObject plain = ConnectionProfile::createNew().toJson();
    for (const char *key : {"group", "colour", "access", "timeoutMs", "transactionMetadata"})
        QVERIFY(!plain.contains(QLatin1String(key)));
}

void TestConnectionSettings::oddValuesAreLeftOut()
{
    const auto profile =
        ConnectionProfile::fromJson({{QStringLiteral("access"), 7},
                                     {QStringLiteral("timeoutMs"), -5},
                                     {QStringLiteral("group"), QJsonObject()},
                                     {QStringLiteral("transactionMetadata"), QStringLiteral("x")}});
    QCOMPARE(profile.work, model::WorkSettings());
    QVERIFY(profile.group.isEmpty());
}

void TestConnectionSettings::metadataLines()
{
    const auto read = model::parseMetadata(QStringLiteral("\n team = a = b \nempty=\n"));
    const auto *metadata = std::get_if<Metadata>(&read);
    QVERIFY(metadata);
    QCOMPARE(*metadata, (Metadata{{QStringLiteral("team"), QStringLiteral("a = b")},
                                  {QStringLiteral("empty"), QString()}}));
    const auto again = model::parseMetadata(model::metadataText(*metadata));
    QCOMPARE(std::get<Metadata>(again), *metadata);
}

void TestConnectionSettings::wrongMetadata_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no value") << QStringLiteral("a = 1\nteam");
    QTest::newRow("no name") << QStringLiteral("a = 1\n = x");
    QTest::newRow("twice") << QStringLiteral("a = 1\na = 2");
}

void TestConnectionSettings::wrongMetadata()
{
    QFETCH(const QString, text);
    const auto read = model::parseMetadata(text);
    const auto *error = std::get_if<UriError>(&read);
    QVERIFY(error);
    QCOMPARE(error->fault, UriFault::BadMetadata);
    QVERIFY2(error->message.contains(u'2'), qPrintable(error->message)); // the line
}

void TestConnectionSettings::auraFiles()
{
    const auto found = read("# Wait 60 seconds before connecting using these details\r\n"
                            "NEO4J_URI=neo4j+s://1234abcd.databases.neo4j.io\r\n"
                            "NEO4J_USERNAME=neo4j\r\n"
                            "NEO4J_PASSWORD=a=b#c\r\n"
                            "NEO4J_DATABASE=neo4j\r\n"
                            "AURA_INSTANCEID=1234abcd\r\n"
                            "AURA_INSTANCENAME=Instance01\r\n");
    const auto *connection = std::get_if<DotenvConnection>(&found);
    QVERIFY(connection);
    QCOMPARE(connection->profile.uri, QStringLiteral("neo4j+s://1234abcd.databases.neo4j.io"));
    QCOMPARE(connection->profile.user, QStringLiteral("neo4j"));
    QCOMPARE(connection->profile.database, QStringLiteral("neo4j"));
    QCOMPARE(connection->profile.name, QStringLiteral("Instance01"));
    QCOMPARE(connection->password, QStringLiteral("a=b#c"));
    QVERIFY(!connection->profile.id.isEmpty());
}

void TestConnectionSettings::dotenvForms_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("password");
    QTest::newRow("double quotes")
        << QByteArray("NEO4J_PASSWORD=\"a b #c\" # why") << QStringLiteral("a b #c");
    QTest::newRow("single quotes") << QByteArray("NEO4J_PASSWORD='\"'") << QStringLiteral("\"");
    QTest::newRow("export") << QByteArray("export NEO4J_PASSWORD = x ") << QStringLiteral("x");
    QTest::newRow("comment") << QByteArray("NEO4J_PASSWORD=x # y") << QStringLiteral("x");
    QTest::newRow("open quote") << QByteArray("NEO4J_PASSWORD=\"x") << QStringLiteral("\"x");
    QTest::newRow("commented out") << QByteArray("#NEO4J_PASSWORD=x") << QString();
    QTest::newRow("empty") << QByteArray("NEO4J_PASSWORD=") << QString();
}

void TestConnectionSettings::dotenvForms()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, password);
    const auto found = read("NEO4J_ADDRESS=bolt://a\n" + line);
    const auto *connection = std::get_if<DotenvConnection>(&found);
    QVERIFY(connection);
    QCOMPARE(connection->profile.uri, QStringLiteral("bolt://a"));
    QCOMPARE(connection->password, password);
}

void TestConnectionSettings::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other variables") << QByteArray("PATH=/bin\nSECRET=topsecret\n");
    QTest::newRow("binary") << QByteArray("NEO4J_URI=bolt://a\0topsecret", 28);
    QTest::newRow("not UTF-8") << QByteArray("NEO4J_URI=bolt://\xff topsecret");
}

void TestConnectionSettings::otherFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto found = read(bytes);
    const auto *fault = std::get_if<QString>(&found);
    QVERIFY(fault);
    QVERIFY(fault->contains(QStringLiteral("aura.env")));
    QVERIFY(!fault->contains(QStringLiteral("topsecret")));
}

void TestConnectionSettings::largeFilesAreRefused()
{
    QVERIFY(
        std::holds_alternative<QString>(read("NEO4J_URI=bolt://a\n" + QByteArray(1 << 20, '#'))));
    QVERIFY(std::holds_alternative<QString>(model::readDotenv(QStringLiteral("/dev/zero"))));
    QVERIFY(std::holds_alternative<QString>(model::readDotenv(m_folder.path())));
    QVERIFY(std::holds_alternative<QString>(
        model::readDotenv(m_folder.filePath(QStringLiteral("none")))));
}

void TestConnectionSettings::loginsInAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("login");
    const auto add = [](const char *address, const char *uri, const char *login) {
        QTest::newRow(address) << QByteArray(address) << QString::fromLatin1(uri)
                               << QString::fromLatin1(login);
    };
    add("bolt://h:1", "bolt://h:1", "/");
    add("bolt://ann:s%40crt@h:1", "bolt://h:1", "ann/s@crt");
    add("ann:a@b@h", "h", "ann/a@b");
    add("neo4j://ann@h?mail=a@b", "neo4j://h?mail=a@b", "ann/");
    add("neo4j://h?mail=a@b", "neo4j://h?mail=a@b", "/");
    add("bolt://@h", "bolt://h", "/");
    add("bolt://ann:s?crt@h:1", "bolt://h:1", "ann/s?crt");
    add("neo4j://ann:1234?5@h", "neo4j://h", "ann/1234?5");
    add("neo4j://ann:a@b?c@h", "neo4j://h", "ann/a@b?c");
    add("neo4j://ann:s?c@rt@h?mail=a@b", "neo4j://h?mail=a@b", "ann/s?c@rt");
    add("bolt://h:1?x", "bolt://h:1?x", "/");
}

void TestConnectionSettings::loginsInAddresses()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QString, uri);
    QFETCH(const QString, login);
    const auto found = read("NEO4J_URI=" + address);
    const auto *connection = std::get_if<DotenvConnection>(&found);
    QVERIFY(connection);
    QCOMPARE(connection->profile.uri, uri);
    QCOMPARE(connection->profile.user + u'/' + connection->password, login);
}

void TestConnectionSettings::theEnvironment()
{
    for (const char *name : {"NEO4J_URI", "NEO4J_ADDRESS", "NEO4J_USERNAME", "NEO4J_PASSWORD",
                             "NEO4J_DATABASE", "AURA_INSTANCENAME"})
        qunsetenv(name);
    QVERIFY(!model::environmentConnection());
    qputenv("NEO4J_USERNAME", "ann");
    QVERIFY(!model::environmentConnection());
    qputenv("NEO4J_ADDRESS", "bolt://a");
    QCOMPARE(model::environmentConnection()->profile.uri, QStringLiteral("bolt://a"));
    qputenv("NEO4J_URI", " bolt://eve:wrong@b ");
    qputenv("NEO4J_PASSWORD", " geheim");
    qputenv("NEO4J_DATABASE", "movies");
    const auto connection = model::environmentConnection();
    QCOMPARE(connection->profile.uri, QStringLiteral("bolt://b"));
    QCOMPARE(connection->profile.user, QStringLiteral("ann"));
    QCOMPARE(connection->profile.database, QStringLiteral("movies"));
    QCOMPARE(connection->password, QStringLiteral(" geheim"));
}

QTEST_GUILESS_MAIN(TestConnectionSettings)
#include "tst_connection_settings.moc"
