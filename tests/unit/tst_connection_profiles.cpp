// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/keychain_secret_store.h"
#include "model/connections/memory_secret_store.h"
#include "model/connections/profile_store.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using model::ConnectionProfile;
using model::PasswordKeeping;
using model::ProfileStore;
using model::SecretOutcome;
using model::SecretReply;
using model::ServerKind;

class ConnectionProfilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aMissingFileIsAnEmptyStore();
    void profilesComeBack();
    void putReplacesAndRemoveRemoves();
    void onlyTheOwnerReadsTheFile();
    void aPasswordInTheAddressIsRefused();
    void aPasswordWrittenByHandIsDropped();
    void unknownKeysSurvive();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aSecondDamagedFileKeepsTheFirst();
    void aNewerFileIsNotWritten();
    void aFileThatIsTooLargeIsLeftAlone();
    void twoStoresDoNotUndoEachOther();
    void anUnwritableFolderIsReported();
    void anotherProgramsLockIsNotWaitedFor();
    void theMemoryStoreAnswersLater();
    void anAnswerForADeadContextIsDropped();
    void withoutAKeychainServiceTheAnswerIsQuiet();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("sub/connections.json")); }
    void writeFile(const QByteArray &bytes) const;
    QByteArray readFile() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void ConnectionProfilesTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void ConnectionProfilesTest::writeFile(const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path()).path());
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray ConnectionProfilesTest::readFile() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ConnectionProfilesTest::aMissingFileIsAnEmptyStore()
{
    ProfileStore store(path());
    QVERIFY(!store.load());
    QVERIFY(store.profiles().empty());
    QVERIFY(!QFile::exists(path()));
}

void ConnectionProfilesTest::profilesComeBack()
{
    ConnectionProfile profile = ConnectionProfile::createNew();
    profile.name = QStringLiteral("Bücher 😀");
    profile.uri = QStringLiteral("neo4j+ssc://a:7687?policy=eu");
    profile.user = QStringLiteral("ann");
    profile.database = QStringLiteral("movies");
    profile.kind = ServerKind::Production;
    profile.keeping = PasswordKeeping::Keychain;
    profile.network = {QStringLiteral("/ca.pem"),
                       QStringLiteral("/me.crt"),
                       QStringLiteral("/me.key"),
                       QStringLiteral("socks5://gate:1080"),
                       {{"core1:7687", "localhost:17687"}}};
    QVERIFY(!ProfileStore(path()).put(profile));

    ProfileStore store(path());
    QVERIFY(!store.load());
    QCOMPARE(store.profiles().size(), size_t(1));
    QVERIFY(store.profiles().front() == profile);
    QVERIFY(store.find(profile.id));
    QVERIFY(!store.find(QStringLiteral("other")));
}

void ConnectionProfilesTest::putReplacesAndRemoveRemoves()
{
    ProfileStore store(path());
    ConnectionProfile first = ConnectionProfile::createNew();
    const ConnectionProfile second = ConnectionProfile::createNew();
    QVERIFY(!store.put(first));
    QVERIFY(!store.put(second));
    first.name = QStringLiteral("renamed");
    QVERIFY(!store.put(first));
    QCOMPARE(store.profiles().size(), size_t(2));
    QCOMPARE(store.profiles().front().name, first.name);
    QVERIFY(!store.remove(first.id));
    QVERIFY(!store.load());
    QCOMPARE(store.profiles().size(), size_t(1));
    QVERIFY(store.profiles().front() == second);
}

void ConnectionProfilesTest::onlyTheOwnerReadsTheFile()
{
    writeFile("{\"version\": 1, \"connections\": []}");
    QVERIFY(QFile::setPermissions(path(), QFileDevice::Permissions(0x6644)));
    ProfileStore store(path());
    QVERIFY(!store.put(ConnectionProfile::createNew()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path()).permissions() & others));
}

void ConnectionProfilesTest::aPasswordInTheAddressIsRefused()
{
    ConnectionProfile profile = ConnectionProfile::createNew();
    profile.uri = QStringLiteral("bolt://ann:hunter2@a");
    ProfileStore store(path());
    QVERIFY(store.put(profile));
    QVERIFY(!readFile().contains("hunter2"));
}

void ConnectionProfilesTest::aPasswordWrittenByHandIsDropped()
{
    writeFile(R"({"version": 1, "connections": [{"id": "a", "password": "hunter2"}]})");
    ProfileStore store(path());
    QVERIFY(!store.put(ConnectionProfile::createNew()));
    QCOMPARE(store.profiles().size(), size_t(2));
    QVERIFY(!readFile().contains("hunter2"));
}

void ConnectionProfilesTest::unknownKeysSurvive()
{
    writeFile(R"({"version": 1, "theme": {"a": [1]}, "connections":
                 [{"id": "a", "name": "A", "colour": "red", "tunnel": {"port": 22}}]})");
    ProfileStore store(path());
    QVERIFY(!store.load());
    ConnectionProfile profile = store.profiles().front();
    profile.name = QStringLiteral("B");
    QVERIFY(!store.put(profile));
    const QJsonObject root = QJsonDocument::fromJson(readFile()).object();
    QCOMPARE(root.value(QStringLiteral("theme")).toObject().value(QStringLiteral("a")).toArray(),
             QJsonArray{1});
    const QJsonObject entry = root.value(QStringLiteral("connections")).toArray().at(0).toObject();
    QCOMPARE(entry.value(QStringLiteral("name")).toString(), QStringLiteral("B"));
    QCOMPARE(entry.value(QStringLiteral("colour")).toString(), QStringLiteral("red"));
    QCOMPARE(entry.value(QStringLiteral("tunnel")).toObject().value(QStringLiteral("port")).toInt(),
             22);
}

void ConnectionProfilesTest::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"version": 1, "connections": [{"id":)");
    QTest::newRow("not JSON") << QByteArray("\x00\xff\x01garbage", 10);
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("no version") << QByteArray(R"({"connections": []})");
    QTest::newRow("no connections") << QByteArray(R"({"version": 1})");
    QTest::newRow("a number among them") << QByteArray(R"({"version": 1, "connections": [1]})");
}

void ConnectionProfilesTest::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    writeFile(bytes);
    ProfileStore store(path());
    const auto error = store.load();
    QVERIFY(error);
    QVERIFY(error->message.contains(QStringLiteral(".bad")));
    QFile aside(error->setAsideAs);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(!store.put(ConnectionProfile::createNew()));
    QVERIFY(!ProfileStore(path()).load());
}

void ConnectionProfilesTest::aSecondDamagedFileKeepsTheFirst()
{
    writeFile("one");
    const auto first = ProfileStore(path()).load();
    writeFile("two");
    const auto second = ProfileStore(path()).load();
    QVERIFY(first && second);
    QVERIFY(first->setAsideAs != second->setAsideAs);
    QVERIFY(QFile::exists(first->setAsideAs) && QFile::exists(second->setAsideAs));
}

void ConnectionProfilesTest::aNewerFileIsNotWritten()
{
    const QByteArray bytes = R"({"version": 2, "connections": [{"id": "a", "name": "A"}]})";
    writeFile(bytes);
    ProfileStore store(path());
    QVERIFY(!store.load());
    QCOMPARE(store.profiles().size(), size_t(1));
    QVERIFY(store.put(ConnectionProfile::createNew()));
    QVERIFY(store.remove(QStringLiteral("a")));
    QCOMPARE(readFile(), bytes);
    QCOMPARE(store.profiles().size(), size_t(1));
}

void ConnectionProfilesTest::aFileThatIsTooLargeIsLeftAlone()
{
    const QByteArray bytes =
        R"({"version": 1, "connections": []})" + QByteArray(17 * 1024 * 1024, ' ');
    writeFile(bytes);
    ProfileStore store(path());
    const auto error = store.load();
    QVERIFY(error);
    QVERIFY2(error->message.contains(QStringLiteral("16 MiB")), qPrintable(error->message));
    QVERIFY(error->setAsideAs.isEmpty());
    QVERIFY(store.put(ConnectionProfile::createNew()));
    QVERIFY(readFile() == bytes);
}

void ConnectionProfilesTest::twoStoresDoNotUndoEachOther()
{
    ProfileStore first(path());
    ProfileStore second(path());
    QVERIFY(!first.load());
    QVERIFY(!second.load());
    QVERIFY(!first.put(ConnectionProfile::createNew()));
    QVERIFY(!second.put(ConnectionProfile::createNew()));
    QCOMPARE(second.profiles().size(), size_t(2));
    QVERIFY(!first.load());
    QCOMPARE(first.profiles().size(), size_t(2));
}

void ConnectionProfilesTest::anUnwritableFolderIsReported()
{
    // A file where the folder should be fails for root as well.
    QFile blocker(m_dir->filePath(QStringLiteral("sub")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    ProfileStore store(path());
    const auto error = store.put(ConnectionProfile::createNew());
    QVERIFY(error);
    QVERIFY(!error->message.isEmpty());
    QVERIFY(store.profiles().empty());
}

void ConnectionProfilesTest::anotherProgramsLockIsNotWaitedFor()
{
    ProfileStore store(path());
    QLockFile lock(path() % QStringLiteral(".lock"));
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QVERIFY(lock.tryLock());
    QElapsedTimer clock;
    clock.start();
    const auto error = store.put(ConnectionProfile::createNew());
    QVERIFY(clock.elapsed() < 1000);
    QVERIFY(error && error->message.contains(QLatin1String("Another program")));
    QVERIFY(store.profiles().empty());
    lock.unlock();
    QVERIFY(!store.put(ConnectionProfile::createNew()));
    QCOMPARE(store.profiles().size(), std::size_t{1});
}

void ConnectionProfilesTest::theMemoryStoreAnswersLater()
{
    model::MemorySecretStore store;
    QList<SecretReply> replies;
    const auto note = [&replies](const SecretReply &reply) { replies.append(reply); };
    store.read(QStringLiteral("a"), this, note);
    store.write(QStringLiteral("a"), QStringLiteral("pass"), this, note);
    store.read(QStringLiteral("a"), this, note);
    store.remove(QStringLiteral("a"), this, note);
    store.remove(QStringLiteral("a"), this, note);
    QVERIFY(replies.isEmpty());
    QTRY_COMPARE(replies.size(), 5);
    QCOMPARE(replies[0].outcome, SecretOutcome::NotFound);
    QCOMPARE(replies[1].outcome, SecretOutcome::Done);
    QCOMPARE(replies[2].secret, QStringLiteral("pass"));
    QCOMPARE(replies[3].outcome, SecretOutcome::Done);
    QCOMPARE(replies[4].outcome, SecretOutcome::NotFound);
}

void ConnectionProfilesTest::anAnswerForADeadContextIsDropped()
{
    model::MemorySecretStore store;
    int answers = 0;
    {
        QObject context;
        store.read(QStringLiteral("a"), &context, [&](const SecretReply &) { ++answers; });
    }
    store.read(QStringLiteral("a"), this, [&](const SecretReply &) { ++answers; });
    QTRY_COMPARE(answers, 1);
}

void ConnectionProfilesTest::withoutAKeychainServiceTheAnswerIsQuiet()
{
    // A bus address where nobody listens: no service of the machine can answer.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    model::KeychainSecretStore store;
    std::optional<SecretReply> reply;
    QElapsedTimer timer;
    timer.start();
    store.read(QStringLiteral("a"), this, [&](const SecretReply &answer) { reply = answer; });
    const qint64 callMs = timer.elapsed();
    QTRY_VERIFY(reply);
    qInfo("the call took %lld ms, the answer came after %lld ms", static_cast<long long>(callMs),
          static_cast<long long>(timer.elapsed()));
    QCOMPARE(reply->outcome, SecretOutcome::Unavailable);
    QVERIFY(!reply->message.isEmpty());
    QVERIFY(reply->secret.isEmpty());
}

QTEST_GUILESS_MAIN(ConnectionProfilesTest)
#include "tst_connection_profiles.moc"
