// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/server_environment.h"
#include "support/session_run.h"
#include "support/window_fixture.h"

#include "ui/connect/connection_target.h"
#include "ui/main/queries_page.h"
#include "ui/main/query_page.h"
#include "ui/main/text_page.h"
#include "ui/plan/plan_compare_page.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/plan_view.h"
#include "ui/results/result_page.h"
#include "ui/results/result_tabs.h"
#include "ui/transactions/open_transaction_dialog.h"
#include "ui/transactions/transaction_bar.h"
#include "ui/transactions/transaction_watch.h"
#include "ui/widgets/message_banner.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>
#include <QtTest>

using model::QueryRun;
using ui::ResultPage;

namespace
{

constexpr int kPatience = 20'000;

/// Passes bytes on between clients and the server, until it is cut.
class Relay : public QObject
{
public:
    explicit Relay(quint16 port)
        : m_port(port)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = m_server.nextPendingConnection();
            auto *upstream = new QTcpSocket(client);
            upstream->connectToHost(QStringLiteral("localhost"), m_port);
            connect(client, &QTcpSocket::readyRead, upstream,
                    [client, upstream] { upstream->write(client->readAll()); });
            connect(upstream, &QTcpSocket::readyRead, client,
                    [client, upstream] { client->write(upstream->readAll()); });
            m_clients.append(client);
        });
    }
    quint16 port() const { return m_server.serverPort(); }
    void cut()
    {
        for (const QPointer<QTcpSocket> &client : std::exchange(m_clients, {}))
            delete client;
    }

private:
    const quint16 m_port;
    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_clients;
};

void answer(const QMessageBox &dialog, QMessageBox::ButtonRole role)
{
    for (QAbstractButton *button : dialog.buttons()) {
        if (dialog.buttonRole(button) == role)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL("no such button");
}

} // namespace

/// Transactions, commands, parameters, plans and the ways to run statements, in a window with real
/// clicks and keys; a second client looks at what really is in the database.
class TestWindowRunning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void manualCommit();
    void manualRollback();
    void scriptsOfSeveralTransactionsRun();
    void smartCommit();
    void aFailureAbortsTheTransaction();
    void aLostConnectionIsSaid();
    void closingATabAsks();
    void closingTheWindowAsks();
    void statementsThatCommitByThemselves();
    void readOnlyIsEnforced();

    void runFromHere();
    void goOnAfterErrors();
    void commandsRun();
    void parametersAreUsed();
    void missingParametersAreOffered();
    void runningQueriesAreStopped();
    void plansAreShownAndCompared();

private:
    ui::MainWindow &window() { return m_fixture->window(); }
    ui::QueryPage &page() { return *window().currentPage(); }
    ResultPage &result() { return *page().currentResult(); }
    ui::TransactionBar &bar() { return *page().findChild<ui::TransactionBar *>(); }
    ui::MessageBanner &banner()
    {
        return *page().findChild<ui::MessageBanner *>(QString(), Qt::FindDirectChildrenOnly);
    }
    ui::ConnectionTarget target(quint16 port = 0) const;
    void run(const QString &text, Qt::KeyboardModifiers keys = Qt::ControlModifier);
    void choose(const char *action);
    void press(const QWidget &parent, const char *button);
    qint64 countSeenByOthers();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<model::Session> m_other;
};

void TestWindowRunning::initTestCase()
{
    const QByteArray missing =
        test::missingVariables({"LB_TEST_URI_2026", "LB_TEST_USER", "LB_TEST_PASSWORD"});
    QVERIFY2(missing.isEmpty(), missing.constData());
}

void TestWindowRunning::init()
{
    m_other = std::make_unique<model::Session>(test::optionsFor("LB_TEST_URI_2026"));
    QCOMPARE(
        test::runToEnd(*m_other, QStringLiteral("MATCH (n:LbRunning) DETACH DELETE n"))->state(),
        QueryRun::State::Finished);
    m_fixture = std::make_unique<WindowFixture>();
    window().resize(1300, 850);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().useTarget(target());
}

void TestWindowRunning::cleanup()
{
    m_fixture.reset();
    test::runToEnd(*m_other, QStringLiteral("MATCH (n:LbRunning) DETACH DELETE n"));
    m_other.reset();
}

ui::ConnectionTarget TestWindowRunning::target(quint16 port) const
{
    ui::ConnectionTarget target;
    target.name = QStringLiteral("test");
    target.uri = qEnvironmentVariable("LB_TEST_URI_2026");
    target.options = test::optionsFor("LB_TEST_URI_2026");
    if (port != 0)
        target.options.endpoint.port = port;
    return target;
}

/// Types the text and runs the statement at its end (or all of them), until that is over.
void TestWindowRunning::run(const QString &text, Qt::KeyboardModifiers keys)
{
    page().editor()->setText(text);
    page().editor()->setCaretOffset(text.size());
    page().editor()->setFocus();
    QTest::keyClick(page().editor(), Qt::Key_Return, keys);
    QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
}

void TestWindowRunning::choose(const char *action)
{
    auto *chosen = window().findChild<QAction *>(QLatin1String(action));
    QVERIFY(chosen);
    QVERIFY2(chosen->isEnabled(), action);
    chosen->trigger();
}

void TestWindowRunning::press(const QWidget &parent, const char *button)
{
    auto *widget = parent.findChild<QAbstractButton *>(QLatin1String(button));
    QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), button);
    QTest::mouseClick(widget, Qt::LeftButton);
}

qint64 TestWindowRunning::countSeenByOthers()
{
    const auto run =
        test::runToEnd(*m_other, QStringLiteral("MATCH (n:LbRunning) RETURN count(n) AS n"));
    return run->rowCount() == 1 ? run->result()->cell(0, 0).asInteger() : -1;
}

void TestWindowRunning::manualCommit()
{
    choose("manualAction");
    run(QStringLiteral("CREATE (:LbRunning {a: 1})"));
    QVERIFY(bar().isVisible());
    QVERIFY2(bar().text().contains(QStringLiteral("3 changes (nodes created: 1, properties set: 1, "
                                                  "labels added: 1)")),
             qPrintable(bar().text()));
    run(QStringLiteral("MATCH (n:LbRunning) SET n.a = 2"));
    QVERIFY2(bar().text().contains(QStringLiteral("4 changes")), qPrintable(bar().text()));
    run(QStringLiteral("RETURN 1")); // reads do not count
    QVERIFY(bar().text().contains(QStringLiteral("4 changes")));
    QCOMPARE(countSeenByOthers(), 0);
    press(bar(), "commitButton");
    QTRY_VERIFY(!bar().isVisible());
    QCOMPARE(banner().severity(), ui::MessageBanner::Severity::Success);
    QVERIFY(banner().title().startsWith(QStringLiteral("Committed: 4 changes")));
    QCOMPARE(countSeenByOthers(), 1);
}

void TestWindowRunning::manualRollback()
{
    run(QStringLiteral(":begin"));
    QTRY_VERIFY(bar().isVisible());
    run(QStringLiteral("CREATE (:LbRunning)"));
    press(bar(), "rollbackButton");
    QTRY_VERIFY(!bar().isVisible());
    QVERIFY(banner().title().startsWith(QStringLiteral("Rolled back: 2 changes")));
    QCOMPARE(countSeenByOthers(), 0);
    // After :begin and its end each statement is committed by itself again.
    run(QStringLiteral("CREATE (:LbRunning)"));
    QVERIFY(!bar().isVisible());
    QCOMPARE(countSeenByOthers(), 1);
}

void TestWindowRunning::scriptsOfSeveralTransactionsRun()
{
    run(QStringLiteral(
            ":begin\nCREATE (:LbRunning);\n:commit\n:begin\nCREATE (:LbRunning);\n:commit"),
        Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(countSeenByOthers(), 2);
}

void TestWindowRunning::smartCommit()
{
    choose("smartAction");
    run(QStringLiteral("MATCH (n:LbRunning) RETURN n"));
    QTRY_VERIFY(!page().transaction()->isOpen());
    QVERIFY(!bar().isVisible());
    run(QStringLiteral("MERGE (:LbRunning {a: 1})"));
    QVERIFY(page().transaction()->isPending());
    QVERIFY(bar().isVisible());
    QCOMPARE(countSeenByOthers(), 0);
    run(QStringLiteral("MATCH (n:LbRunning) RETURN n")); // sees what is pending
    QCOMPARE(result().run().rowCount(), std::uint64_t{1});
    run(QStringLiteral(":commit"));
    QTRY_VERIFY(!page().transaction()->isOpen());
    QCOMPARE(countSeenByOthers(), 1);
}

void TestWindowRunning::aFailureAbortsTheTransaction()
{
    choose("manualAction");
    run(QStringLiteral("CREATE (:LbRunning)"));
    run(QStringLiteral("RETURN 1 / 0"));
    QCOMPARE(result().run().state(), QueryRun::State::Failed);
    QVERIFY(!bar().isVisible());
    QCOMPARE(banner().severity(), ui::MessageBanner::Severity::Warning);
    QVERIFY(banner().detail().contains(QStringLiteral("2 changes")));
    QCOMPARE(countSeenByOthers(), 0);
}

void TestWindowRunning::aLostConnectionIsSaid()
{
    Relay relay(static_cast<quint16>(target().options.endpoint.port));
    window().useTarget(target(relay.port()));
    choose("manualAction");
    run(QStringLiteral("CREATE (:LbRunning)"));
    QVERIFY(bar().isVisible());
    relay.cut();
    QTRY_VERIFY_WITH_TIMEOUT(!bar().isVisible(), kPatience);
    QVERIFY(banner().isVisible());
    QCOMPARE(banner().severity(), ui::MessageBanner::Severity::Error);
    QCOMPARE(banner().title(), QStringLiteral("The connection was lost with a transaction open."));
    QVERIFY(banner().detail().contains(QStringLiteral("2 changes")));
    QCOMPARE(countSeenByOthers(), 0);
    // The same editor goes on, in a new transaction.
    run(QStringLiteral("CREATE (:LbRunning)"));
    QVERIFY2(bar().text().contains(QStringLiteral("2 changes")), qPrintable(bar().text()));
    run(QStringLiteral(":commit"));
    QTRY_COMPARE(countSeenByOthers(), 1);
}

void TestWindowRunning::closingATabAsks()
{
    choose("manualAction");
    run(QStringLiteral("CREATE (:LbRunning)"));
    QPointer<ui::QueryPage> first = &page();
    window().closeTab(0);
    auto *dialog = window().findChild<ui::OpenTransactionDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->informativeText().contains(QStringLiteral("2 changes")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window().findChild<ui::OpenTransactionDialog *>());
    QVERIFY(first && first->transaction()->isPending());

    window().closeTab(0);
    dialog = window().findChild<ui::OpenTransactionDialog *>();
    answer(*dialog, QMessageBox::AcceptRole); // commit
    QTRY_VERIFY_WITH_TIMEOUT(!first, kPatience);
    QCOMPARE(countSeenByOthers(), 1);

    // A tab that has only read closes without a word.
    window().useTarget(target());
    choose("manualAction");
    run(QStringLiteral("RETURN 1"));
    first = &page();
    window().closeTab(0);
    QVERIFY(!window().findChild<ui::OpenTransactionDialog *>());
    QTRY_VERIFY(!first);
}

void TestWindowRunning::closingTheWindowAsks()
{
    choose("manualAction");
    run(QStringLiteral("CREATE (:LbRunning)"));
    window().close();
    QVERIFY(window().isVisible());
    auto *dialog = window().findChild<ui::OpenTransactionDialog *>();
    QVERIFY(dialog);
    answer(*dialog, QMessageBox::DestructiveRole);
    QTRY_VERIFY(!window().isVisible());
    m_fixture.reset();
    QCOMPARE(countSeenByOthers(), 0);
}

void TestWindowRunning::statementsThatCommitByThemselves()
{
    choose("manualAction");
    run(QStringLiteral("UNWIND range(1, 4) AS i CALL (i) { CREATE (:LbRunning {i: i}) } IN "
                       "TRANSACTIONS OF 2 ROWS"));
    QCOMPARE(result().run().state(), QueryRun::State::Finished);
    QCOMPARE(page().results()->count(), 1);
    QVERIFY2(banner().title().contains(QStringLiteral("outside a transaction")),
             qPrintable(banner().title()));
    QCOMPARE(countSeenByOthers(), 4);
    // Not when something else would be lost.
    run(QStringLiteral("CREATE (:LbRunning)"));
    run(QStringLiteral("CALL () { CREATE (:LbRunning) } IN TRANSACTIONS"));
    QCOMPARE(result().run().state(), QueryRun::State::Failed);
    QCOMPARE(countSeenByOthers(), 4);
}

void TestWindowRunning::readOnlyIsEnforced()
{
    choose("readAccessAction");
    run(QStringLiteral("CREATE (:LbRunning)"));
    QCOMPARE(result().run().state(), QueryRun::State::Failed);
    QCOMPARE(result().run().error()->code, std::string("Neo.ClientError.Statement.AccessMode"));
    run(QStringLiteral(":access-mode write"));
    run(QStringLiteral("CREATE (:LbRunning)"));
    QCOMPARE(countSeenByOthers(), 1);
}

void TestWindowRunning::runFromHere()
{
    const QString text =
        QStringLiteral("CREATE (:LbRunning);\nRETURN 1 AS a;\nRETURN 2 AS b;\nRETURN 3 AS c");
    page().editor()->setText(text);
    page().editor()->setCaretOffset(text.indexOf(QStringLiteral("2 AS b")));
    choose("runFromHereAction");
    QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), kPatience);
    QCOMPARE(page().results()->count(), 2);
    QCOMPARE(countSeenByOthers(), 0);
    QCOMPARE(page().results()->page(0)->run().query(), QStringLiteral("RETURN 2 AS b"));
}

void TestWindowRunning::goOnAfterErrors()
{
    const QString text = QStringLiteral("RETURN 1 AS a;\nRETURN nonsense;\nRETURN 3 AS c");
    run(text, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(page().results()->count(), 2);
    QVERIFY(!page().editor()->problemAt(text.indexOf(QStringLiteral("nonsense"))).isEmpty());
    choose("goOnAction");
    run(text, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(page().results()->count(), 3);
    QCOMPARE(page().results()->page(2)->run().state(), QueryRun::State::Finished);
}

void TestWindowRunning::commandsRun()
{
    run(QStringLiteral(":use `system`;"));
    QCOMPARE(page().database(), QStringLiteral("system"));
    run(QStringLiteral(":dbs"));
    QCOMPARE(result().run().query(), QStringLiteral("SHOW DATABASES"));
    QVERIFY(result().run().rowCount() >= 2);
    run(QStringLiteral(":use"));
    QCOMPARE(page().database(), QString());
    run(QStringLiteral(":help use"));
    auto *help = page().findChild<ui::TextPage *>();
    QVERIFY(help && help->toPlainText().contains(QStringLiteral(":use <database>")));
    run(QStringLiteral(":nonsense"));
    QCOMPARE(banner().severity(), ui::MessageBanner::Severity::Error);
    run(QStringLiteral(":schema"));
    QCOMPARE(result().run().query(), QStringLiteral("SHOW CONSTRAINTS"));

    const QString path = m_fixture->folder() + QStringLiteral("/two.cypher");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("CREATE (:LbRunning);\n:param n => 7\nRETURN $n AS n");
    file.close();
    run(QStringLiteral(":source %1").arg(path));
    QCOMPARE(result().run().result()->cell(0, 0).asInteger(), std::int64_t{7});
    QCOMPARE(countSeenByOthers(), 1);
}

void TestWindowRunning::parametersAreUsed()
{
    run(QStringLiteral(":param {big: 9007199254740993, when: datetime('2024-06-01T12:00:00Z')}"));
    run(QStringLiteral("RETURN $big AS big, $when.year AS year"));
    QCOMPARE(result().run().result()->cell(0, 0).asInteger(), std::int64_t{9007199254740993});
    QCOMPARE(result().run().result()->cell(0, 1).asInteger(), std::int64_t{2024});
    // What is no literal is worked out by the server.
    run(QStringLiteral(":param sum => 40 + 2"));
    QCOMPARE(page().parameters()->current().find(QStringLiteral("sum"))->text,
             QStringLiteral("42"));
    run(QStringLiteral(":param bad => 1 / 0"));
    QCOMPARE(banner().severity(), ui::MessageBanner::Severity::Error);
    QVERIFY(!page().parameters()->current().find(QStringLiteral("bad")));
}

void TestWindowRunning::missingParametersAreOffered()
{
    run(QStringLiteral("RETURN $name AS name, $age AS age"));
    QCOMPARE(result().run().state(), QueryRun::State::Failed);
    press(result(), "offerButton");
    auto *table = window().findChild<QTableWidget *>(QStringLiteral("parameterTable"));
    QVERIFY(table->isVisible());
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("'Ann'"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(page().parameters()->current().find(QStringLiteral("name")));
    run(QStringLiteral("RETURN $name AS name"));
    QCOMPARE(result().run().result()->cell(0, 0).asString(), std::string_view("Ann"));
}

void TestWindowRunning::runningQueriesAreStopped()
{
    const QString slow = QStringLiteral("UNWIND range(1, 2000000000) AS lbSlow RETURN count(*)");
    const auto victim = m_other->run(slow);
    QTRY_COMPARE_WITH_TIMEOUT(victim->state(), QueryRun::State::Running, kPatience);
    run(QStringLiteral(":queries"));
    auto *queries = page().findChild<ui::QueriesPage *>();
    QVERIFY(queries);
    const auto find = [&]() -> QTableWidgetItem * {
        const auto items = queries->table()->findItems(QStringLiteral("lbSlow"), Qt::MatchContains);
        return items.isEmpty() ? nullptr : items.first();
    };
    QTRY_VERIFY_WITH_TIMEOUT(find(), kPatience);
    QTest::mouseClick(queries->table()->viewport(), Qt::LeftButton, {},
                      queries->table()->visualItemRect(find()).center());
    press(*queries, "stopTransactionButton");
    auto *dialog = queries->findChild<QMessageBox *>(QStringLiteral("stopTransactionDialog"));
    QVERIFY(dialog);
    answer(*dialog, QMessageBox::DestructiveRole);
    QVERIFY(test::awaitEnd(*victim));
    QCOMPARE(victim->state(), QueryRun::State::Failed);
    QVERIFY2(victim->error()->code.find("Terminated") != std::string::npos,
             victim->error()->code.c_str());
}

void TestWindowRunning::plansAreShownAndCompared()
{
    run(QStringLiteral("CREATE (:LbRunning {a: 1})"));
    run(QStringLiteral("PROFILE MATCH (n:LbRunning) WHERE n.a = 1 RETURN n"));
    QCOMPARE(result().view(), ResultPage::View::Plan);
    const auto plan = result().planPage()->plan();
    QCOMPARE(plan->kind, model::Plan::Kind::Measured);
    QCOMPARE(plan->operators.front().name, QStringLiteral("ProduceResults"));
    QVERIFY(plan->total(model::PlanFigure::DbHits).value_or(0) > 0);
    QMenu menu;
    Q_EMIT result().planPage()->compareMenuRequested(&menu);
    QCOMPARE(menu.actions().size(), 1);
    menu.actions().first()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(page().findChild<ui::PlanComparePage *>(), kPatience);
    const auto *compared = page().findChild<ui::PlanComparePage *>();
    QCOMPARE(compared->first()->plan()->kind, model::Plan::Kind::Estimated);
    QCOMPARE(compared->second()->plan()->kind, model::Plan::Kind::Measured);
    QCOMPARE(compared->first()->plan()->operators.size(),
             compared->second()->plan()->operators.size());
}

QTEST_MAIN(TestWindowRunning)
#include "tst_window_running.moc"
