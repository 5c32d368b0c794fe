// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/session.h"
#include "support/paging_server.h"
#include "support/window_fixture.h"
#include "ui/connect/connection_dialog.h"
#include "ui/main/query_page.h"
#include "ui/main/server_commands.h"
#include "ui/main/statement_queue.h"
#include "ui/results/result_page.h"
#include "ui/widgets/message_banner.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QToolButton>
#include <QtTest>

#include <memory>

namespace
{

const QStringList kStartUp{
    QStringLiteral("BEGIN r"),        QStringLiteral("RUN MATCH (warm) RETURN warm"),
    QStringLiteral("ROLLBACK"),       QStringLiteral("BEGIN r"),
    QStringLiteral("RUN RETURN $id"), QStringLiteral("ROLLBACK")};
const QStringList kStatement{QStringLiteral("RUN RETURN 1")};

} // namespace

/// What a tab does with the start-up statements of its connection.
class TestTabStartUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        m_server = std::make_unique<test::PagingServer>(std::vector<test::Tree>{test::string("n")});
        m_server->setBatches({{{test::integer(1)}}});
    }
    void cleanup()
    {
        m_fixture.reset();
        m_server.reset();
    }

    void theDialogKeepsThem();
    void commandsHoldBeforeAnythingRuns();
    void theyRunBeforeTheFirstStatement();
    void productionIsNoException();
    void aNewConnectionRunsThemAgain();
    void everyTabRunsThem();
    void aFailureIsToldAndCanBePassed();
    void aServerThatIsNotThereIsToldOnce();
    void theyCanBeStopped();

private:
    ui::MainWindow &window() { return m_fixture->window(); }
    ui::QueryPage &page() { return *window().currentPage(); }
    ui::MessageBanner &banner() { return *page().banner(); }
    ui::ConnectionTarget target(const char *startUp)
    {
        ui::ConnectionTarget target = m_server->target();
        target.startUp = std::get<model::StartUp>(model::readStartUp(QString::fromUtf8(startUp)));
        return target;
    }
    void run(const char *text)
    {
        page().editor()->setText(QString::fromUtf8(text));
        page().editor()->setFocus();
        QTest::keyClick(page().editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!page().isRunning());
    }

    static constexpr const char *kText =
        ":param id => 7\nMATCH (warm) RETURN warm;\n:use movies\nRETURN $id;";

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<test::PagingServer> m_server;
};

void TestTabStartUp::theDialogKeepsThem()
{
    window().servers().openDialog();
    auto &dialog = *window().findChild<ui::ConnectionDialog *>();
    const auto part = [&dialog](auto *&widget, const char *name) {
        widget = dialog.findChild<std::remove_reference_t<decltype(widget)>>(QLatin1String(name));
        QVERIFY2(widget, name);
    };
    for (const auto &[name, text] : {std::pair("uriField", m_server->target().uri),
                                     std::pair("userField", QStringLiteral("neo4j")),
                                     std::pair("passwordField", QStringLiteral("secret"))}) {
        QLineEdit *field = nullptr;
        part(field, name);
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    QAbstractButton *save = nullptr;
    part(save, "saveBox");
    QTest::mouseClick(save, Qt::LeftButton, {}, {10, 8});
    QToolButton *unfold = nullptr;
    part(unfold, "unfoldStartUpButton");
    QTest::mouseClick(unfold, Qt::LeftButton);
    QPlainTextEdit *field = nullptr;
    part(field, "startUpField");
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, QStringLiteral(":begin"));
    QPushButton *connectButton = nullptr;
    part(connectButton, "connectButton");
    QTest::mouseClick(connectButton, Qt::LeftButton);
    // What cannot be is told before anything is tried.
    auto *banner = dialog.findChild<ui::MessageBanner *>();
    QCOMPARE(banner->severity(), ui::MessageBanner::Severity::Error);
    QVERIFY2(banner->detail().contains(QStringLiteral("Line 1")), qPrintable(banner->detail()));
    QVERIFY(!page().target());
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral(":param id => 7"));
    QTest::mouseClick(connectButton, Qt::LeftButton);
    QTRY_VERIFY(page().target());
    QCOMPARE(page().target()->startUp.parameters.size(), std::size_t(1));
    QCOMPARE(m_fixture->stores().profiles().profiles().front().startUp,
             QStringLiteral(":param id => 7"));
}

void TestTabStartUp::commandsHoldBeforeAnythingRuns()
{
    window().useTarget(target(":param id => 7\n:use movies\n:access-mode read"));
    QCOMPARE(page().database(), QStringLiteral("movies"));
    QCOMPARE(page().runSettings().access, bolt::AccessMode::Read);
    QCOMPARE(page().parameters()->current().find(QStringLiteral("id"))->text, QStringLiteral("7"));
    QVERIFY(m_server->requests().isEmpty());
    run("RETURN 1");
    QCOMPARE(m_server->requests(), kStatement);
}

void TestTabStartUp::theyRunBeforeTheFirstStatement()
{
    window().useTarget(target(kText));
    run("RETURN 1");
    QCOMPARE(m_server->requests(), kStartUp + kStatement);
    QCOMPARE(page().currentResult()->run().rowCount(), std::uint64_t(1));
    run("RETURN 1");
    QCOMPARE(m_server->requests(), kStartUp + kStatement + kStatement);
}

void TestTabStartUp::productionIsNoException()
{
    auto production = target(kText);
    production.kind = model::ServerKind::Production;
    window().useTarget(production);
    run("RETURN 1");
    QCOMPARE(m_server->requests(), kStartUp + kStatement);
}

void TestTabStartUp::aNewConnectionRunsThemAgain()
{
    window().useTarget(target(kText));
    run("RETURN 1");
    page().setDatabase(QStringLiteral("other"));
    page().parameters()->put({QStringLiteral("id"), QStringLiteral("8"), {8}});
    m_server->drop();
    QTRY_COMPARE(page().queue()->session().state(), model::Session::State::Disconnected);
    run("RETURN 1");
    QCOMPARE(m_server->requests(), kStartUp + kStatement + kStartUp + kStatement);
    // What the person has chosen meanwhile stays.
    QCOMPARE(page().database(), QStringLiteral("other"));
    QCOMPARE(page().parameters()->current().find(QStringLiteral("id"))->text, QStringLiteral("8"));
}

void TestTabStartUp::everyTabRunsThem()
{
    window().useTarget(target(kText));
    run("RETURN 1");
    window().addTab();
    QVERIFY(page().target());
    run("RETURN 1");
    QCOMPARE(m_server->requests(), kStartUp + kStatement + kStartUp + kStatement);
}

void TestTabStartUp::aFailureIsToldAndCanBePassed()
{
    m_server->refuse("MATCH (warm)");
    window().useTarget(target(kText));
    run("RETURN 1");
    QCOMPARE(m_server->requests(), kStartUp.mid(0, 2));
    QVERIFY(!page().currentResult());
    QVERIFY(banner().isVisible());
    QCOMPARE(banner().severity(), ui::MessageBanner::Severity::Error);
    QVERIFY2(banner().title().contains(QStringLiteral("line 2")), qPrintable(banner().title()));
    QVERIFY(banner().detail().contains(QStringLiteral("MATCH (warm) RETURN warm")));
    run("RETURN 1");
    QCOMPARE(m_server->requests(), kStartUp.mid(0, 2) + kStatement);
    QCOMPARE(page().currentResult()->run().state(), model::QueryRun::State::Finished);
}

void TestTabStartUp::aServerThatIsNotThereIsToldOnce()
{
    auto nowhere = target(kText);
    nowhere.options.endpoint.port = 9;
    window().useTarget(nowhere);
    run("RETURN 1");
    QCOMPARE(banner().severity(), ui::MessageBanner::Severity::Error);
    QVERIFY(banner().isVisible());
    const QString title = banner().title();
    QVERIFY(!page().currentResult());
    // It is tried again: there was no connection.
    banner().hide();
    run("RETURN 1");
    QVERIFY(banner().isVisible());
    QCOMPARE(banner().title(), title);
}

void TestTabStartUp::theyCanBeStopped()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    auto mute = target(kText);
    mute.options.endpoint.port = silent.serverPort();
    window().useTarget(mute);
    page().runText(QStringLiteral("RETURN 1"));
    QVERIFY(page().isRunning());
    QTRY_VERIFY(banner().isVisible()); // the person is told what is waited for
    QVERIFY(banner().detail().contains(QStringLiteral("MATCH (warm)")));
    QTest::keyClick(page().editor(), Qt::Key_Escape);
    QTRY_VERIFY(!page().isRunning());
    QVERIFY(!page().currentResult());
}

QTEST_MAIN(TestTabStartUp)
#include "tst_tab_start_up.moc"
