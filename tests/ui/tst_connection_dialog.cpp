// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/net/certificate_report.h"
#include "model/connections/memory_secret_store.h"
#include "support/certificate_workshop.h"
#include "support/paging_server.h"
#include "ui/connect/changed_certificate_dialog.h"
#include "ui/connect/connection_dialog.h"
#include "ui/connect/trust_dialog.h"
#include "ui/widgets/message_banner.h"

#include <QAction>
#include <QCheckBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <memory>
#include <optional>
#include <utility>

using ui::ConnectionDialog;
using ui::MessageBanner;

namespace
{

constexpr int kPatience = test::kPatienceMs;

/// A dialog with an empty list of connections.
struct Fixture {
    Fixture()
        : stores(model::ProfileStore(folder.filePath(QStringLiteral("connections.json"))),
                 std::make_unique<model::MemorySecretStore>(),
                 model::KnownCertificates(folder.filePath(QStringLiteral("known_certificates"))))
        , dialog(stores)
    {
        dialog.show();
    }

    template <typename Widget>
    Widget &part(const char *name)
    {
        auto *widget = dialog.findChild<Widget *>(QLatin1String(name));
        Q_ASSERT(widget);
        return *widget;
    }

    void type(const char *field, const QString &text)
    {
        auto &edit = part<QLineEdit>(field);
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }

    void press(const char *button)
    {
        QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton);
    }

    /// Presses Connect and waits for the dialog that this brings up.
    template <typename Dialog>
    Dialog *connectAndAwait()
    {
        press("connectButton");
        return await<Dialog>();
    }

    template <typename Dialog>
    Dialog *await()
    {
        Dialog *found = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                found = dialog.findChild<Dialog *>();
                return found && found->isVisible();
            },
            kPatience);
        return isThere ? found : nullptr;
    }

    MessageBanner &banner() { return *dialog.findChild<MessageBanner *>(); }

    QTemporaryDir folder;
    ui::ConnectionStores stores;
    ConnectionDialog dialog;
};

/// A TLS server that is no Bolt server: it hangs up as soon as a client speaks.
class TlsServer : public QSslServer
{
public:
    TlsServer(const test::CertificateWorkshop &workshop, const QString &certificate)
        : m_chain(workshop.certificates({certificate}))
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(m_chain);
        configuration.setPrivateKey(workshop.key(certificate));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(configuration);
        if (!listen(QHostAddress::LocalHost))
            qFatal("the server cannot listen");
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::disconnectFromHost);
        });
    }

    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }
    QString fingerprint() const
    {
        return QString::fromLatin1(
            m_chain.constFirst().digest(QCryptographicHash::Sha256).toHex(':'));
    }

private:
    const QList<QSslCertificate> m_chain;
};

QString fingerprintShown(const QDialog &dialog)
{
    QString text = dialog.findChildren<QLabel *>(QStringLiteral("fingerprint")).constLast()->text();
    return text.remove(u'\n');
}

model::ConnectionProfile namedProfile(const QString &name)
{
    auto profile = model::ConnectionProfile::createNew();
    profile.name = name;
    profile.uri = QStringLiteral("bolt://%1.example:7687").arg(name);
    profile.user = QStringLiteral("ann");
    return profile;
}

/// Places for connections of which the test sees the keychain.
struct StoresFixture {
    StoresFixture()
        : StoresFixture(std::make_unique<model::MemorySecretStore>())
    {
    }
    explicit StoresFixture(std::unique_ptr<model::MemorySecretStore> store)
        : keychain(*store)
        , stores(model::ProfileStore(folder.filePath(QStringLiteral("connections.json"))),
                 std::move(store))
    {
    }

    /// Nothing where the keychain has no password of that connection.
    std::optional<QString> kept(const model::ConnectionProfile &profile)
    {
        std::optional<model::SecretReply> reply;
        keychain.read(profile.id, &context, [&](const model::SecretReply &r) { reply = r; });
        if (!QTest::qWaitFor([&] { return reply.has_value(); }))
            qFatal("the keychain does not answer");
        return reply->outcome == model::SecretOutcome::Done ? std::optional(reply->secret)
                                                            : std::nullopt;
    }

    QTemporaryDir folder;
    QObject context;
    model::MemorySecretStore &keychain;
    ui::ConnectionStores stores;
};

/// A port of this machine that nobody listens on.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_workshop.make({QStringLiteral("first")});
        m_lockedKey = m_workshop.lockKey(QStringLiteral("first"), QStringLiteral("open sesame"));
    }

    void init()
    {
        for (const char *name : {"NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"})
            qunsetenv(name);
    }

    void environmentFillsTheForm()
    {
        qputenv("NEO4J_URI", "neo4j+s://db.example");
        qputenv("NEO4J_USERNAME", "ann");
        qputenv("NEO4J_PASSWORD", "secret");
        qputenv("NEO4J_DATABASE", "movies");
        Fixture f;
        QCOMPARE(f.part<QLineEdit>("uriField").text(), QStringLiteral("neo4j+s://db.example"));
        QCOMPARE(f.part<QLineEdit>("userField").text(), QStringLiteral("ann"));
        QCOMPARE(f.part<QLineEdit>("passwordField").text(), QStringLiteral("secret"));
        QCOMPARE(f.part<QLineEdit>("databaseField").text(), QStringLiteral("movies"));
    }

    void environmentIsOffered()
    {
        qputenv("NEO4J_URI", "neo4j+s://ann:secret@db.example?policy=a&b=c");
        Fixture f;
        auto &offer = f.part<QToolButton>("environmentOffer");
        QVERIFY(offer.isVisible());
        const QString words = offer.text() + offer.toolTip() + offer.accessibleName();
        QVERIFY2(words.contains(QStringLiteral("neo4j+s://db.example")), qPrintable(words));
        QVERIFY(!words.contains(QStringLiteral("secret")));
        f.type("uriField", QStringLiteral("bolt://elsewhere"));
        f.type("userField", QStringLiteral("bob"));
        f.type("passwordField", QStringLiteral("other"));
        QTest::mouseClick(&offer, Qt::LeftButton);
        QCOMPARE(f.part<QLineEdit>("uriField").text(),
                 QStringLiteral("neo4j+s://db.example?policy=a&b=c"));
        QCOMPARE(f.part<QLineEdit>("userField").text(), QStringLiteral("ann"));
        QCOMPARE(f.part<QLineEdit>("passwordField").text(), QStringLiteral("secret"));
        QCOMPARE(f.part<QLineEdit>("passwordField").echoMode(), QLineEdit::Password);
        QVERIFY(!f.part<QCheckBox>("saveBox").isChecked());
        QVERIFY(f.stores.profiles().profiles().empty());
    }

    void withoutOneNothingIsOffered()
    {
        Fixture f;
        QVERIFY(!f.part<QToolButton>("environmentOffer").isVisible());
        QCOMPARE(f.part<QLineEdit>("uriField").text(), QStringLiteral("bolt://localhost:7687"));
        QCOMPARE(f.part<QLineEdit>("userField").text(), QStringLiteral("neo4j"));
    }

    void passwordIsHiddenUntilAsked()
    {
        Fixture f;
        auto &field = f.part<QLineEdit>("passwordField");
        QCOMPARE(field.echoMode(), QLineEdit::Password);
        field.actions().constFirst()->trigger();
        QCOMPARE(field.echoMode(), QLineEdit::Normal);
        field.actions().constFirst()->trigger();
        QCOMPARE(field.echoMode(), QLineEdit::Password);
    }

    void badAddressIsTold()
    {
        Fixture f;
        f.type("uriField", QStringLiteral("ftp://nowhere"));
        f.press("connectButton");
        QVERIFY(f.banner().isVisible());
        QCOMPARE(f.banner().severity(), MessageBanner::Severity::Error);
        QVERIFY(f.dialog.isVisible());
    }

    void messageGoesWithTheNextEdit()
    {
        Fixture f;
        f.type("uriField", QStringLiteral("ftp://nowhere"));
        f.press("connectButton");
        QVERIFY(f.banner().isVisible());
        f.type("uriField", QStringLiteral("b"));
        QVERIFY(!f.banner().isVisible());
    }

    void refusalNamesTheStep()
    {
        Fixture f;
        QSignalSpy chosen(&f.dialog, &ConnectionDialog::targetChosen);
        f.type("uriField", QStringLiteral("bolt://127.0.0.1:%1").arg(closedPort()));
        f.press("connectButton");
        QVERIFY(!f.part<QPushButton>("connectButton").isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(f.banner().severity(), MessageBanner::Severity::Error, kPatience);
        QVERIFY2(f.banner().title().contains(QLatin1String("Connecting to 127.0.0.1")),
                 qPrintable(f.banner().title()));
        QVERIFY(f.part<QPushButton>("connectButton").isEnabled());
        QVERIFY(f.dialog.isVisible());
        QCOMPARE(chosen.count(), 0);
    }

    void escapeGivesUpTheAttemptFirst()
    {
        // It takes connections and never says a word.
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Fixture f;
        f.type("uriField", QStringLiteral("bolt://127.0.0.1:%1").arg(silent.serverPort()));
        f.press("testButton");
        QVERIFY(!f.part<QPushButton>("testButton").isEnabled());
        QTest::keyClick(&f.dialog, Qt::Key_Escape);
        QVERIFY(f.part<QPushButton>("testButton").isEnabled());
        QVERIFY(f.dialog.isVisible());
        QTest::keyClick(&f.dialog, Qt::Key_Escape);
        QVERIFY(!f.dialog.isVisible());
    }

    void advancedFieldsAreFoldedAway()
    {
        Fixture f;
        auto &map = f.part<QPlainTextEdit>("addressMapField");
        QVERIFY(!map.isVisible());
        QTest::mouseClick(&f.part<QToolButton>("unfoldButton"), Qt::LeftButton);
        QVERIFY(map.isVisible());

        model::ConnectionProfile profile = namedProfile(QStringLiteral("far"));
        profile.network.caFile = QStringLiteral("/ca.pem");
        profile.network.addressMap = {{"core1:7687", "localhost:17687"}};
        f.dialog.prefill(profile, {});
        QVERIFY(map.isVisible());
        QCOMPARE(f.part<QLineEdit>("caFileField").text(), QStringLiteral("/ca.pem"));
        QCOMPARE(map.toPlainText(), QStringLiteral("core1:7687 = localhost:17687"));
        f.dialog.prefill(namedProfile(QStringLiteral("near")), {});
        QVERIFY(!map.isVisible());
    }

    void wrongAdvancedFieldsAreTold()
    {
        Fixture f;
        f.part<QToolButton>("unfoldButton").setChecked(true);
        f.type("proxyField", QStringLiteral("gate:1080"));
        f.press("connectButton");
        QCOMPARE(f.banner().severity(), MessageBanner::Severity::Error);
        QVERIFY2(f.banner().detail().contains(QLatin1String("gate:1080")),
                 qPrintable(f.banner().detail()));
        f.part<QLineEdit>("proxyField").clear();
        f.part<QPlainTextEdit>("addressMapField").setPlainText(QStringLiteral("a:1\n"));
        QVERIFY(!f.banner().isVisible());
        f.press("connectButton");
        QVERIFY2(f.banner().detail().contains(QLatin1String("Line 1")),
                 qPrintable(f.banner().detail()));
    }

    void firstUseAsksForTrust()
    {
        const TlsServer server(m_workshop, QStringLiteral("first"));
        Fixture f;
        f.type("uriField", QStringLiteral("bolt+ssc://") + server.address());
        auto *question = f.connectAndAwait<ui::TrustDialog>();
        QVERIFY(question);
        QCOMPARE(fingerprintShown(*question), server.fingerprint());
        const auto *trust = question->findChild<QPushButton *>(QStringLiteral("trustButton"));
        QVERIFY(!trust->isDefault());
        // Return is no, and that is told.
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(f.banner().isVisible());
        QVERIFY2(f.banner().title().contains(QLatin1String("has not been trusted yet")),
                 qPrintable(f.banner().title()));
        QVERIFY(!f.stores.certificates().find(server.address()));
    }

    void theTrustedCertificateIsKept()
    {
        const TlsServer server(m_workshop, QStringLiteral("first"));
        Fixture f;
        f.type("uriField", QStringLiteral("bolt+ssc://") + server.address());
        auto *question = f.connectAndAwait<ui::TrustDialog>();
        QVERIFY(question);
        QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("trustButton")),
                          Qt::LeftButton);
        // The next attempt goes by itself and gets as far as Bolt.
        QTRY_VERIFY_WITH_TIMEOUT(f.banner().title().contains(QLatin1String("Bolt handshake")),
                                 kPatience);
        const auto known = f.stores.certificates().find(server.address());
        QVERIFY(known);
        QCOMPARE(known->sha256, server.fingerprint());
        QCOMPARE(known->subject, QStringLiteral("first"));
    }

    void aChangedCertificateIsNoClickAway()
    {
        const TlsServer server(m_workshop, QStringLiteral("first"));
        Fixture f;
        const QString old = bolt::normalizedSha256(QStringLiteral("ab").repeated(32));
        QVERIFY(!f.stores.certificates().trust({server.address(), old, {}, {}, {}, {}}));
        f.type("uriField", QStringLiteral("bolt+ssc://") + server.address());
        auto *warning = f.connectAndAwait<ui::ChangedCertificateDialog>();
        QVERIFY(warning);
        QCOMPARE(fingerprintShown(*warning), server.fingerprint());
        QCOMPARE(warning->findChildren<QLabel *>(QStringLiteral("fingerprint")).size(), 2);
        auto *forget = warning->findChild<QPushButton *>(QStringLiteral("forgetButton"));
        QVERIFY(!forget->isEnabled());
        QTest::keyClick(warning, Qt::Key_Return);
        QTRY_VERIFY(f.banner().isVisible());
        QVERIFY(f.stores.certificates().find(server.address()));
    }

    void theOldCertificateIsForgottenDeliberately()
    {
        const TlsServer server(m_workshop, QStringLiteral("first"));
        Fixture f;
        const QString old = bolt::normalizedSha256(QStringLiteral("ab").repeated(32));
        QVERIFY(!f.stores.certificates().trust({server.address(), old, {}, {}, {}, {}}));
        f.type("uriField", QStringLiteral("bolt+ssc://") + server.address());
        auto *warning = f.connectAndAwait<ui::ChangedCertificateDialog>();
        QVERIFY(warning);
        warning->findChild<QCheckBox *>(QStringLiteral("sureBox"))->click();
        QTest::mouseClick(warning->findChild<QPushButton *>(QStringLiteral("forgetButton")),
                          Qt::LeftButton);
        QTRY_COMPARE(f.banner().severity(), MessageBanner::Severity::Information);
        QVERIFY(!f.stores.certificates().find(server.address()));
        // Nothing was trusted with that.
        QVERIFY(f.connectAndAwait<ui::TrustDialog>());
    }

    void thePassphraseIsAskedFor()
    {
        const TlsServer server(m_workshop, QStringLiteral("first"));
        Fixture f;
        f.type("uriField", QStringLiteral("bolt+s://") + server.address());
        f.part<QToolButton>("unfoldButton").setChecked(true);
        f.part<QLineEdit>("caFileField")
            .setText(m_workshop.certificateFile(QStringLiteral("first")));
        f.part<QLineEdit>("clientCertificateField")
            .setText(m_workshop.certificateFile(QStringLiteral("first")));
        f.part<QLineEdit>("clientKeyField").setText(m_lockedKey);
        auto *question = f.connectAndAwait<QInputDialog>();
        QVERIFY(question);
        QCOMPARE(question->textEchoMode(), QLineEdit::Password);
        question->setTextValue(QStringLiteral("wrong"));
        question->accept();
        QTRY_VERIFY_WITH_TIMEOUT(
            f.await<QInputDialog>() != nullptr &&
                f.await<QInputDialog>()->labelText().contains(QLatin1String("not the passphrase")),
            kPatience);
        f.await<QInputDialog>()->setTextValue(QStringLiteral("open sesame"));
        f.await<QInputDialog>()->accept();
        QTRY_VERIFY_WITH_TIMEOUT(f.banner().title().contains(QLatin1String("Bolt handshake")),
                                 kPatience);
    }

    void savedConnectionFillsTheForm()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("connections.json"));
        model::ProfileStore store(path);
        QVERIFY(!store.load());
        const auto profile = namedProfile(QStringLiteral("books"));
        QVERIFY(!store.put(namedProfile(QStringLiteral("animals"))));
        QVERIFY(!store.put(profile));
        ui::ConnectionStores stores(model::ProfileStore(path),
                                    std::make_unique<model::MemorySecretStore>());
        stores.keepPassword(profile, QStringLiteral("secret"), this, [](const auto &) {});
        ConnectionDialog dialog(stores);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>(QStringLiteral("profileList"));
        QCOMPARE(list->count(), 2);
        const auto items = list->findItems(QStringLiteral("books"), Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(items.constFirst()).center());
        QCOMPARE(dialog.findChild<QLineEdit *>(QStringLiteral("uriField"))->text(), profile.uri);
        QVERIFY(dialog.findChild<QCheckBox *>(QStringLiteral("saveBox"))->isChecked());
        auto *password = dialog.findChild<QLineEdit *>(QStringLiteral("passwordField"));
        QTRY_COMPARE_WITH_TIMEOUT(password->text(), QStringLiteral("secret"), kPatience);
    }

    void aPasswordThatIsNoLongerKeptLeavesTheKeychain()
    {
        StoresFixture f;
        auto profile = namedProfile(QStringLiteral("books"));
        profile.keeping = model::PasswordKeeping::Keychain;
        f.stores.keepPassword(profile, QStringLiteral("secret"), this, [](const auto &) {});
        QCOMPARE(f.kept(profile).value_or(QString()), QStringLiteral("secret"));
        profile.keeping = model::PasswordKeeping::AskEachTime;
        f.stores.keepPassword(profile, QStringLiteral("secret"), this, [](const auto &) {});
        QVERIFY(!f.kept(profile));
    }

    void connectingOnceLeavesTheSavedConnectionAlone()
    {
        const test::PagingServer server({test::string("n")});
        StoresFixture f;
        auto profile = namedProfile(QStringLiteral("books"));
        profile.keeping = model::PasswordKeeping::Keychain;
        QVERIFY(!f.stores.profiles().load());
        QVERIFY(!f.stores.profiles().put(profile));
        f.stores.keepPassword(profile, QStringLiteral("secret"), this, [](const auto &) {});
        QCOMPARE(f.kept(profile).value_or(QString()), QStringLiteral("secret"));

        ConnectionDialog dialog(f.stores);
        dialog.show();
        dialog.choose(profile.id);
        auto *password = dialog.findChild<QLineEdit *>(QStringLiteral("passwordField"));
        QTRY_COMPARE_WITH_TIMEOUT(password->text(), QStringLiteral("secret"), kPatience);
        password->setText(QStringLiteral("other"));
        dialog.findChild<QLineEdit *>(QStringLiteral("uriField"))->setText(server.target().uri);
        dialog.findChild<QCheckBox *>(QStringLiteral("saveBox"))->setChecked(false);
        QString used;
        connect(&dialog, &ConnectionDialog::targetChosen, this,
                [&used](const ui::ConnectionTarget &target) { used = target.profileId; });
        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("connectButton")),
                          Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, kPatience);
        QVERIFY(!used.isEmpty());
        QVERIFY(used != profile.id);
        QCOMPARE(f.kept(profile).value_or(QString()), QStringLiteral("secret"));
        std::optional<QString> found;
        f.stores.findPassword(profile, this, [&found](const QString &kept) { found = kept; });
        QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), kPatience);
        QCOMPARE(*found, QStringLiteral("secret"));
    }

    void aForgottenConnectionLeavesNothingInTheKeychain()
    {
        StoresFixture f;
        auto profile = namedProfile(QStringLiteral("books"));
        profile.keeping = model::PasswordKeeping::Keychain;
        f.stores.keepPassword(profile, QStringLiteral("secret"), this, [](const auto &) {});
        QCOMPARE(f.kept(profile).value_or(QString()), QStringLiteral("secret"));
        // What the profile says now says nothing about what was kept before.
        profile.keeping = model::PasswordKeeping::AskEachTime;
        f.stores.forget(profile, this);
        QVERIFY(!f.kept(profile));
    }

private:
    test::CertificateWorkshop m_workshop;
    QString m_lockedKey;
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connection_dialog.moc"
