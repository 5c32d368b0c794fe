// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/session.h"
#include "support/paging_server.h"
#include "support/window_fixture.h"
#include "ui/connect/connection_dialog.h"
#include "ui/connect/write_confirmation.h"
#include "ui/main/query_page.h"
#include "ui/main/run_options.h"
#include "ui/main/server_commands.h"
#include "ui/main/server_strip.h"
#include "ui/main/statement_queue.h"
#include "ui/results/result_page.h"
#include "ui/widgets/message_banner.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>
#include <QUrl>

#include <memory>

namespace
{

ui::ConnectionTarget productionTarget()
{
    auto profile = model::ConnectionProfile::createNew();
    profile.name = QStringLiteral("Shop");
    profile.uri = QStringLiteral("bolt://127.0.0.1:9");
    profile.kind = model::ServerKind::Production;
    return std::get<ui::ConnectionTarget>(ui::makeTarget(profile, QStringLiteral("x")));
}

} // namespace

/// Connections that say more than where the server is: production, groups, time-outs, .env files.
class TestProduction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_fixture.reset(); }

    void productionOnlyReads();
    void writingNeedsTheName();
    void aCommandAsksAsWell();
    void anotherServerForgetsIt();
    void theWindowShowsWhereItIs();
    void theConnectionSaysHow();
    void theDialogKeepsIt();
    void connectionsAreGrouped();
    void aDroppedFileFillsTheForm();
    void aFileThatIsNoneIsTold();
    void aLostConnectionIsOpenedAgain();

private:
    ui::MainWindow &window() { return m_fixture->window(); }
    ui::QueryPage &page() { return *window().currentPage(); }
    bolt::AccessMode access() { return page().runSettings().access; }
    template <typename Widget>
    Widget &part(const char *name)
    {
        auto *widget = window().findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("there is no %s", name);
        return *widget;
    }
    void chooseWriting() { part<QAction>("writeAccessAction").trigger(); }
    ui::WriteConfirmation *confirmation() { return window().findChild<ui::WriteConfirmation *>(); }
    ui::ConnectionDialog &openDialog()
    {
        window().servers().openDialog();
        return *window().findChild<ui::ConnectionDialog *>();
    }
    void drop(QWidget &target, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        data.setText(path);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&target, &event);
    }
    QString makeFile(const QByteArray &text)
    {
        const QString path = m_fixture->folder() + QStringLiteral("/aura.env");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file of the test cannot be written");
        return path;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestProduction::productionOnlyReads()
{
    QCOMPARE(access(), bolt::AccessMode::Write);
    window().useTarget(productionTarget());
    QCOMPARE(access(), bolt::AccessMode::Read);
    // It is the driver that is told.
    const auto options = ui::runOptions(QStringLiteral("CREATE ()"), {}, page().runSettings(),
                                        model::ParameterSet());
    QCOMPARE(options.transaction().mode, bolt::AccessMode::Read);
    QVERIFY(part<QAction>("readAccessAction").isChecked());
}

void TestProduction::writingNeedsTheName()
{
    window().useTarget(productionTarget());
    chooseWriting();
    QVERIFY(confirmation());
    QCOMPARE(access(), bolt::AccessMode::Read);
    QVERIFY(part<QAction>("readAccessAction").isChecked());
    auto &allow = part<QPushButton>("allowWritingButton");
    auto &name = part<QLineEdit>("confirmedName");
    QTest::keyClicks(&name, QStringLiteral("shop"));
    QVERIFY(!allow.isEnabled());
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(access(), bolt::AccessMode::Read);
    name.clear();
    QTest::keyClicks(&name, QStringLiteral("Shop"));
    QTest::mouseClick(&allow, Qt::LeftButton);
    QCOMPARE(access(), bolt::AccessMode::Write);
    QVERIFY(part<QAction>("writeAccessAction").isChecked());
    // Back and forth is asked again.
    part<QAction>("readAccessAction").trigger();
    QTRY_VERIFY(!confirmation());
    chooseWriting();
    QVERIFY(confirmation());
    confirmation()->reject();
    QCOMPARE(access(), bolt::AccessMode::Read);
}

void TestProduction::aCommandAsksAsWell()
{
    window().useTarget(productionTarget());
    page().runText(QStringLiteral(":access-mode write"));
    QTRY_VERIFY(confirmation());
    QCOMPARE(access(), bolt::AccessMode::Read);
    confirmation()->reject();
}

void TestProduction::anotherServerForgetsIt()
{
    window().useTarget(productionTarget());
    chooseWriting();
    QTest::keyClicks(&part<QLineEdit>("confirmedName"), QStringLiteral("Shop"));
    QTest::mouseClick(&part<QPushButton>("allowWritingButton"), Qt::LeftButton);
    QCOMPARE(access(), bolt::AccessMode::Write);
    window().useTarget(productionTarget());
    QCOMPARE(access(), bolt::AccessMode::Read);
    auto development = productionTarget();
    development.kind = model::ServerKind::Development;
    window().useTarget(development);
    QCOMPARE(access(), bolt::AccessMode::Write);
}

void TestProduction::theWindowShowsWhereItIs()
{
    auto &strip = part<ui::ServerStrip>("serverStrip");
    QVERIFY(!strip.isVisible());
    window().useTarget(productionTarget());
    QVERIFY(strip.isVisible());
    const QString words = strip.findChild<QLabel *>()->text();
    QVERIFY2(words.contains(QStringLiteral("Shop")), qPrintable(words));
    const QColor red = strip.grab().toImage().pixelColor(strip.width() / 2, 1);
    auto test = productionTarget();
    test.kind = model::ServerKind::Test;
    window().useTarget(test);
    QVERIFY(strip.grab().toImage().pixelColor(strip.width() / 2, 1) != red);
    test.colour = QStringLiteral("#8a5cd6");
    window().useTarget(test);
    QCOMPARE(strip.grab().toImage().pixelColor(strip.width() / 2, 1), QColor(test.colour));
    test.colour.clear();
    test.kind = model::ServerKind::Development;
    window().useTarget(test);
    QVERIFY(!strip.isVisible());
}

void TestProduction::theConnectionSaysHow()
{
    auto target = productionTarget();
    target.kind = model::ServerKind::Development;
    target.work.access = model::WorkSettings::Access::Read;
    target.work.timeoutMs = 7000;
    target.work.metadata = {{QStringLiteral("team"), QStringLiteral("blue")}};
    window().useTarget(target);
    const auto options =
        ui::runOptions(QStringLiteral("RETURN 1"), {}, page().runSettings(), model::ParameterSet());
    const auto transaction = options.transaction();
    QCOMPARE(transaction.mode, bolt::AccessMode::Read);
    QCOMPARE(transaction.timeoutMs, std::optional<std::int64_t>(7000));
    const QByteArray metadata(reinterpret_cast<const char *>(options.metadata.data()),
                              static_cast<qsizetype>(options.metadata.size()));
    QVERIFY(metadata.contains("team"));
    QVERIFY(metadata.contains("blue"));
    QVERIFY(metadata.contains("user-direct"));
}

void TestProduction::theDialogKeepsIt()
{
    const test::PagingServer server(std::vector<test::Tree>{test::string("n")});
    openDialog();
    for (const auto &[field, text] : {std::pair("uriField", server.target().uri),
                                      std::pair("userField", QStringLiteral("neo4j")),
                                      std::pair("passwordField", QStringLiteral("secret")),
                                      std::pair("nameField", QStringLiteral("Shop"))}) {
        part<QLineEdit>(field).selectAll();
        QTest::keyClicks(&part<QLineEdit>(field), text);
    }
    QTest::keyClick(&part<QComboBox>("kindField"), Qt::Key_End);
    QTest::mouseClick(&part<QAbstractButton>("saveBox"), Qt::LeftButton, {}, {10, 8});
    QTest::mouseClick(&part<QToolButton>("unfoldWorkButton"), Qt::LeftButton);
    QTest::keyClicks(&part<QPlainTextEdit>("metadataField"), QStringLiteral("team"));
    QTest::mouseClick(&part<QPushButton>("connectButton"), Qt::LeftButton);
    // What is wrong is told before anything is tried.
    auto &dialog = *window().findChild<ui::ConnectionDialog *>();
    QCOMPARE(dialog.findChild<ui::MessageBanner *>()->severity(),
             ui::MessageBanner::Severity::Error);
    QTest::keyClicks(&part<QPlainTextEdit>("metadataField"), QStringLiteral(" = blue"));
    QTest::keyClicks(&part<QLineEdit>("groupField"), QStringLiteral("Customers"));
    part<QSpinBox>("timeoutField").setValue(30);
    QTest::mouseClick(&part<QPushButton>("connectButton"), Qt::LeftButton);
    QTRY_VERIFY(page().target());
    QVERIFY(page().isProduction());
    QCOMPARE(m_fixture->stores().profiles().profiles().size(), std::size_t(1));
    const model::ConnectionProfile saved = m_fixture->stores().profiles().profiles().front();
    QCOMPARE(saved.kind, model::ServerKind::Production);
    QCOMPARE(saved.group, QStringLiteral("Customers"));
    QCOMPARE(saved.work.timeoutMs, std::optional<std::int64_t>(30'000));
    QCOMPARE(saved.work.metadata.value(QStringLiteral("team")), QStringLiteral("blue"));
}

void TestProduction::connectionsAreGrouped()
{
    for (const auto &[name, group] : {std::pair("a", "West"), std::pair("b", ""),
                                      std::pair("c", "East"), std::pair("d", "West")}) {
        auto profile = model::ConnectionProfile::createNew();
        profile.name = QLatin1String(name);
        profile.uri = QStringLiteral("bolt://h");
        profile.group = QLatin1String(group);
        QVERIFY(!m_fixture->stores().profiles().put(profile));
    }
    openDialog();
    auto &list = part<QListWidget>("profileList");
    QStringList rows;
    for (int row = 0; row < list.count(); ++row)
        rows << list.item(row)->text();
    QCOMPARE(rows.join(u' '), QStringLiteral("b East c West a d"));
    QVERIFY(!(list.item(1)->flags() & Qt::ItemIsSelectable));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualItemRect(list.item(5)).center());
    QCOMPARE(part<QLineEdit>("nameField").text(), QStringLiteral("d"));
    QCOMPARE(part<QLineEdit>("groupField").text(), QStringLiteral("West"));
}

void TestProduction::aDroppedFileFillsTheForm()
{
    openDialog();
    auto &uri = part<QLineEdit>("uriField");
    drop(uri, makeFile("NEO4J_URI=neo4j+s://x.databases.neo4j.io\nNEO4J_USERNAME=ann\n"
                       "NEO4J_PASSWORD=geheim\nNEO4J_DATABASE=db\nAURA_INSTANCENAME=One\n"));
    QCOMPARE(uri.text(), QStringLiteral("neo4j+s://x.databases.neo4j.io"));
    QCOMPARE(part<QLineEdit>("userField").text(), QStringLiteral("ann"));
    QCOMPARE(part<QLineEdit>("passwordField").text(), QStringLiteral("geheim"));
    QCOMPARE(part<QLineEdit>("databaseField").text(), QStringLiteral("db"));
    QCOMPARE(part<QLineEdit>("nameField").text(), QStringLiteral("One"));
}

void TestProduction::aFileThatIsNoneIsTold()
{
    auto &dialog = openDialog();
    const QString before = part<QLineEdit>("uriField").text();
    drop(dialog, makeFile("PATH=/bin\n"));
    QCOMPARE(part<QLineEdit>("uriField").text(), before);
    QVERIFY(dialog.findChild<ui::MessageBanner *>()->title().contains(QStringLiteral("aura.env")));
}

void TestProduction::aLostConnectionIsOpenedAgain()
{
    test::PagingServer server(std::vector<test::Tree>{test::string("n")});
    server.setBatches({{{test::integer(1)}}});
    auto target = server.target();
    target.kind = model::ServerKind::Production;
    window().useTarget(target);
    page().setDatabase(QStringLiteral("movies"));
    const QString text = QStringLiteral("RETURN 1");
    page().runText(text);
    QTRY_VERIFY(page().currentResult() && page().currentResult()->run().isOver());
    QCOMPARE(page().currentResult()->run().rowCount(), std::uint64_t(1));
    const int pulls = server.pulls();
    server.drop();
    QTRY_COMPARE(page().queue()->session().state(), model::Session::State::Disconnected);
    page().runAtCaret();
    QTRY_VERIFY(!page().isRunning());
    QCOMPARE(page().currentResult()->run().state(), model::QueryRun::State::Finished);
    QCOMPARE(server.pulls(), pulls + 1);
    QCOMPARE(page().editor()->text(), text);
    QCOMPARE(page().database(), QStringLiteral("movies"));
    QCOMPARE(access(), bolt::AccessMode::Read);
}

QTEST_MAIN(TestProduction)
#include "tst_production.moc"
