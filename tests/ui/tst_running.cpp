// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workspace/workspace_store.h"
#include "support/file_size_limit.h"
#include "support/kept_window.h"
#include "support/paging_server.h"
#include "ui/editor/editor_file.h"
#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/results/result_tabs.h"
#include "ui/transactions/open_transaction_dialog.h"
#include "ui/transactions/transaction_watch.h"
#include "ui/widgets/message_banner.h"

#include <QAbstractButton>
#include <QFile>
#include <QPointer>
#include <QtTest>

#include <memory>

#include <sys/stat.h>

using Outcome = model::TransactionEnd::Outcome;

namespace
{

const QStringList kFirst{QStringLiteral("BEGIN w"), QStringLiteral("RUN CREATE (:A)"),
                         QStringLiteral("COMMIT")};
const QStringList kSecond{QStringLiteral("BEGIN w"), QStringLiteral("RUN CREATE (:B)"),
                          QStringLiteral("COMMIT")};

} // namespace

/// Statements and commands that run one after another, on a server that takes its time.
class TestRunning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<KeptWindow>();
        m_program->start();
        m_server = std::make_unique<test::PagingServer>(std::vector<test::Tree>{test::string("n")});
        m_server->setBatches({{{test::integer(1)}}});
        window().useTarget(m_server->target());
    }
    void cleanup()
    {
        m_program.reset();
        m_server.reset();
    }

    void scriptsOfSeveralTransactionsRun()
    {
        m_server->holdBack(QStringLiteral("COMMIT"));
        runAll(":begin\nCREATE (:A);\n:commit\n:begin\nCREATE (:B);\n:commit");
        QTRY_COMPARE(m_server->requests(), kFirst);
        QVERIFY(page().isRunning());
        m_server->letGo();
        QTRY_COMPARE(m_server->requests(), kFirst + kSecond);
        QTRY_VERIFY(!page().transaction()->isOpen());
        QCOMPARE(page().transaction()->lastEnd().outcome, Outcome::Committed);
    }

    void aRefusedCommitEndsTheScript()
    {
        m_server->refuse("COMMIT");
        runAll(":begin\nCREATE (:A);\n:commit\nCREATE (:B);");
        QTRY_COMPARE(page().transaction()->lastEnd().outcome, Outcome::NotCommitted);
        QVERIFY(!page().isRunning());
        QCOMPARE(page().results()->count(), 1);
        QCOMPARE(m_server->requests(), kFirst);
        QCOMPARE(page().banner()->severity(), ui::MessageBanner::Severity::Error);
    }

    void beginIsAnsweredBeforeCommit()
    {
        runAll(":begin\n:commit");
        const QStringList expected{QStringLiteral("BEGIN w"), QStringLiteral("COMMIT")};
        QTRY_COMPARE(m_server->requests(), expected);
        QTRY_VERIFY(!page().transaction()->isOpen());
        QVERIFY(!page().isRunning());
    }

    void smartTransactionsEndBeforeTheNextCommand()
    {
        setMode(ui::TransactionMode::Smart);
        m_server->holdBack(QStringLiteral("COMMIT"));
        runAll("RETURN 1;\n:use other");
        QTRY_VERIFY(m_server->requests().contains(QStringLiteral("COMMIT")));
        m_server->letGo();
        QTRY_COMPARE(page().database(), QStringLiteral("other"));
        QTRY_VERIFY(!page().isRunning());
    }

    void aTabThatIsClosedTwice()
    {
        write();
        const QPointer<ui::QueryPage> first = &page();
        m_server->holdBack(QStringLiteral("COMMIT"));
        window().closeTab(0);
        answer(QMessageBox::AcceptRole);
        QTRY_VERIFY(m_server->requests().contains(QStringLiteral("COMMIT")));
        window().closeTab(0);
        QVERIFY(question());
        m_server->letGo();
        QTRY_VERIFY(!first);
        const QPointer<ui::QueryPage> next = &page();
        answer(QMessageBox::DestructiveRole); // about a tab that is gone
        QCOMPARE(window().pages().size(), std::size_t(1));
        QCOMPARE(&page(), next.data());
    }

    void anotherServerIsForTheTabThatWasAskedAbout()
    {
        write();
        ui::QueryPage &first = page();
        m_server->holdBack(QStringLiteral("COMMIT"));
        ui::ConnectionTarget other = m_server->target();
        other.name = QStringLiteral("other");
        window().useTarget(other);
        answer(QMessageBox::AcceptRole);
        const ui::QueryPage *second = window().addTab();
        const QString before = second->target()->name;
        QTRY_VERIFY(m_server->requests().contains(QStringLiteral("COMMIT")));
        m_server->letGo();
        QTRY_COMPARE(first.target()->name, other.name);
        QCOMPARE(second->target()->name, before);
    }

    void closingAsksAboutARunningWrite()
    {
        setMode(ui::TransactionMode::Manual);
        m_server->holdBack(QStringLiteral("RUN CREATE"));
        runAll("CREATE (:A)");
        QTRY_VERIFY(m_server->requests().contains(QStringLiteral("RUN CREATE (:A)")));
        window().closeTab(0);
        QVERIFY(question());
        QCOMPARE(question()->informativeText(), QStringLiteral("a statement is still running"));
    }

    void closingDoesNotAskAboutARunningRead()
    {
        setMode(ui::TransactionMode::Manual);
        ui::RunSettings settings = page().runSettings();
        settings.access = bolt::AccessMode::Read;
        page().setRunSettings(settings);
        m_server->holdBack(QStringLiteral("RUN RETURN"));
        runAll("RETURN 1");
        QTRY_VERIFY(m_server->requests().contains(QStringLiteral("RUN RETURN 1")));
        const QPointer<ui::QueryPage> first = &page();
        window().closeTab(0);
        QVERIFY(!question());
        QTRY_VERIFY(!first);
    }

    void aCloseThatIsGivenUpAsksAgain()
    {
        write();
        QTRY_VERIFY(m_program->workspace().isSaved());
        const FileSizeLimit limit(200'000);
        page().editor()->setText(QString(300'000, u'x'));
        window().close();
        answer(QMessageBox::DestructiveRole);
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = window().findChild<QMessageBox *>(QStringLiteral("notKeptBox"))));
        QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        QVERIFY(window().isVisible());
        QVERIFY(!question());
        window().close();
        QVERIFY(question());
        QVERIFY(window().isVisible());
    }

    void discardedChangesStayWhenTheTabDoes()
    {
        QFile file(m_program->path("people.cypher"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        page().pane()->openFile(file.fileName());
        write(); // into the editor, too
        QVERIFY(page().pane()->file().isModified());
        window().closeTab(0);
        auto *box = window().findChild<QMessageBox *>(QStringLiteral("unsavedBox"));
        QVERIFY(box);
        QTest::mouseClick(box->button(QMessageBox::Discard), Qt::LeftButton);
        answer(QMessageBox::RejectRole);
        QVERIFY(page().pane()->file().isModified());
        window().closeTab(0);
        QTRY_VERIFY((box = window().findChild<QMessageBox *>(QStringLiteral("unsavedBox"))));
    }

    /// Its statements are routed: nothing needs to be said.
    void aClusterIsNoNews()
    {
        ui::ConnectionTarget cluster = m_server->target();
        cluster.options.routing.emplace();
        window().useTarget(cluster);
        runAll("RETURN 1");
        QTRY_VERIFY(!page().isRunning());
        QCOMPARE(m_server->requests(), QStringList{QStringLiteral("RUN RETURN 1")});
        QVERIFY(page().server());
        QCOMPARE(page().server()->routingServers.size(), std::size_t(2));
        QVERIFY(!page().banner()->isVisible());
    }

    void aFileThatCallsItselfEnds()
    {
        const QString path = m_program->path("self.cypher");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(":source " + path.toUtf8() + "\nRETURN 1;\n");
        file.close();
        const QByteArray command = ":source " + path.toUtf8();
        runAll(command.constData());
        QTRY_VERIFY(!page().isRunning());
        QCOMPARE(page().banner()->severity(), ui::MessageBanner::Severity::Error);
        QVERIFY2(page().banner()->title().contains(QStringLiteral("more than 20 deep")),
                 qPrintable(page().banner()->title()));
        QVERIFY(m_server->requests().isEmpty());
    }

    void aPipeIsNotWaitedFor()
    {
        const QByteArray path = m_program->path("pipe.cypher").toUtf8();
        QCOMPARE(mkfifo(path.constData(), 0600), 0);
        const QByteArray command = ":source " + path;
        runAll(command.constData());
        QTRY_VERIFY(!page().isRunning());
        QVERIFY2(page().banner()->title().endsWith(QStringLiteral("pipe.cypher was not run.")),
                 qPrintable(page().banner()->title()));
    }

private:
    ui::MainWindow &window() { return m_program->window(); }
    ui::QueryPage &page() { return *window().currentPage(); }
    void runAll(const char *text)
    {
        page().editor()->setText(QString::fromUtf8(text));
        page().runAll();
    }
    /// Leaves a transaction with changes open.
    void write()
    {
        setMode(ui::TransactionMode::Manual);
        runAll("CREATE (:A)");
        QTRY_VERIFY(!page().isRunning());
        QVERIFY(page().transaction()->isPending());
    }
    void setMode(ui::TransactionMode mode)
    {
        ui::RunSettings settings = page().runSettings();
        settings.transactions = mode;
        page().setRunSettings(settings);
    }
    /// What the window asks about open transactions; null when it does not.
    ui::OpenTransactionDialog *question()
    {
        for (auto *dialog : window().findChildren<ui::OpenTransactionDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void answer(QMessageBox::ButtonRole role)
    {
        const ui::OpenTransactionDialog *dialog = question();
        QVERIFY(dialog);
        for (QAbstractButton *button : dialog->buttons()) {
            if (dialog->buttonRole(button) == role)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL("no such button");
    }

    std::unique_ptr<KeptWindow> m_program;
    std::unique_ptr<test::PagingServer> m_server;
};

QTEST_MAIN(TestRunning)
#include "tst_running.moc"
