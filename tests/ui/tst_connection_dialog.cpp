// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/connections/memory_secret_store.h"
#include "ui/connect/connection_dialog.h"
#include "ui/widgets/message_banner.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <optional>
#include <utility>

using ui::ConnectionDialog;
using ui::MessageBanner;

namespace
{

constexpr int kPatience = 10'000;

/// A dialog with an empty list of connections.
struct Fixture {
    Fixture()
        : stores(model::ProfileStore(folder.filePath(QStringLiteral("connections.json"))),
                 std::make_unique<model::MemorySecretStore>())
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

    MessageBanner &banner() { return *dialog.findChild<MessageBanner *>(); }

    QTemporaryDir folder;
    ui::ConnectionStores stores;
    ConnectionDialog dialog;
};

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
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connection_dialog.moc"
