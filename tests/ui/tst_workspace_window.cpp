// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/query_history.h"
#include "model/workspace/workspace_store.h"
#include "support/file_size_limit.h"
#include "support/kept_window.h"
#include "ui/connect/connection_dialog.h"
#include "ui/connect/connection_stores.h"
#include "ui/editor/editor_file.h"
#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/main/workspace_keeper.h"
#include "ui/widgets/message_banner.h"

#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QDockWidget>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QtTest>

#include <algorithm>

namespace
{

constexpr int kPatience = test::kPatienceMs;

/// With what the tests do in it.
class Program : public KeptWindow
{
public:
    Program() { start(); }

    void restart()
    {
        quit();
        start();
    }

    QTabWidget &tabs() { return *window().findChild<QTabWidget *>(QStringLiteral("editorTabs")); }
    ui::QueryPage &page(int index) { return *window().pages().at(static_cast<std::size_t>(index)); }
    ui::CypherEditor &editor(int index) { return *page(index).editor(); }
    ui::MessageBanner &banner()
    {
        return *window().findChild<ui::MessageBanner *>(QStringLiteral("windowBanner"));
    }
    void type(const QString &text) { QTest::keyClicks(window().currentPage()->editor(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(window().currentPage()->editor(), key, modifiers);
    }
    bool isOnDisk(const QByteArray &text) const
    {
        QDirIterator files(path("sessions"), {QStringLiteral("*.cypher")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll() == text)
                return true;
        }
        return false;
    }
    QString makeFile(const char *name, const QByteArray &text)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("a file of the test cannot be written");
        return file.fileName();
    }
};

model::ConnectionProfile makeProfile(const QString &name)
{
    auto profile = model::ConnectionProfile::createNew();
    profile.name = name;
    profile.uri = QStringLiteral("bolt://127.0.0.1:9");
    profile.user = QStringLiteral("neo4j");
    return profile;
}

} // namespace

class TestWorkspaceWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWasOpen()
    {
        Program p;
        QVERIFY(!p.hasRestored());
        QCOMPARE(p.tabs().count(), 1);
    }

    void tabsComeBackAsTheyWere()
    {
        Program p;
        p.type(QStringLiteral("one"));
        p.press(Qt::Key_T, Qt::ControlModifier);
        p.type(QStringLiteral("two"));
        p.press(Qt::Key_T, Qt::ControlModifier);
        p.type(QStringLiteral("three"));
        p.press(Qt::Key_Home, Qt::NoModifier);
        p.press(Qt::Key_Right, Qt::NoModifier);
        p.tabs().tabBar()->moveTab(0, 2);
        p.tabs().setCurrentIndex(1);
        ui::RunSettings settings;
        settings.access = bolt::AccessMode::Read;
        settings.transactions = ui::TransactionMode::Manual;
        settings.timeoutMs = 5000;
        p.page(1).setRunSettings(settings);
        p.restart();
        QVERIFY(p.hasRestored());
        QCOMPARE(p.tabs().count(), 3);
        QCOMPARE(p.editor(0).text(), QStringLiteral("two"));
        QCOMPARE(p.editor(1).text(), QStringLiteral("three"));
        QCOMPARE(p.editor(2).text(), QStringLiteral("one"));
        QCOMPARE(p.tabs().currentIndex(), 1);
        QCOMPARE(p.tabs().tabText(0), QStringLiteral("Query 2"));
        QCOMPARE(p.tabs().tabText(2), QStringLiteral("Query 1"));
        QCOMPARE(p.editor(1).caretOffset(), 1);
        QVERIFY(p.editor(1).hasFocus());
        QCOMPARE(p.page(1).runSettings().access, bolt::AccessMode::Read);
        QCOMPARE(p.page(1).runSettings().transactions, ui::TransactionMode::Manual);
        QCOMPARE(p.page(1).runSettings().timeoutMs, std::optional<std::int64_t>(5000));
        // A new one gets a name that no other has.
        p.press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(p.tabs().tabText(3), QStringLiteral("Query 4"));
        // There is nothing to undo: the text was there.
        p.tabs().setCurrentIndex(0);
        p.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(p.editor(0).text(), QStringLiteral("two"));
    }

    void typingIsKeptWithinTwoSeconds()
    {
        Program p;
        p.type(QStringLiteral("RETURN 1"));
        QTest::qWait(50);
        p.type(QStringLiteral("23"));
        QTRY_VERIFY_WITH_TIMEOUT(p.workspace().isSaved(), kPatience);
        // A disk that is busy with something else may take longer, but not each time.
        qint64 shortest = kPatience;
        for (int i = 0; i < 3 && shortest >= 2000; ++i) {
            QElapsedTimer clock;
            clock.start();
            QSignalSpy saved(&p.workspace(), &model::WorkspaceStore::saved);
            p.type(QStringLiteral("4"));
            QVERIFY(saved.wait(kPatience));
            shortest = std::min(shortest, clock.elapsed());
        }
        QVERIFY(shortest < 2000);
    }

    void whatIsTypedDuringTheLastSaveIsKept()
    {
        Program p;
        p.type(QStringLiteral("early "));
        p.window().close();
        QVERIFY(p.window().isVisible()); // the store has yet to answer
        p.type(QStringLiteral("late"));
        QTRY_VERIFY_WITH_TIMEOUT(!p.window().isVisible(), kPatience);
        p.start();
        QCOMPARE(p.editor(0).text(), QStringLiteral("early late"));
    }

    void stepsThroughTheHistoryKeepWhatWasTyped()
    {
        Program p;
        model::HistoryEntry entry;
        entry.text = QStringLiteral("RETURN 'once'");
        entry.startedAt = QDateTime::currentDateTimeUtc();
        p.history().append(entry);
        for (const bool isClosed : {false, true}) {
            const QString typed = isClosed ? QStringLiteral("closed") : QStringLiteral("precious");
            p.type(typed);
            p.press(Qt::Key_Up, Qt::ControlModifier);
            QTRY_COMPARE(p.window().currentPage()->editor()->text(), entry.text);
            if (isClosed) {
                p.press(Qt::Key_W, Qt::ControlModifier);
                p.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
            } else {
                p.restart();
            }
            QCOMPARE(p.window().currentPage()->editor()->text(), typed);
            p.press(Qt::Key_T, Qt::ControlModifier);
        }
    }

    void longTextsComeBackAtTheirPlace()
    {
        Program p;
        QString text;
        for (int i = 0; i < 5000; ++i)
            text += QStringLiteral("// ä line %1\n").arg(i);
        p.editor(0).setText(text);
        p.editor(0).setCaretOffset(text.indexOf(QStringLiteral("line 4000")));
        QTRY_VERIFY(p.editor(0).firstVisibleLine() > 3900);
        const int first = p.editor(0).firstVisibleLine();
        const qsizetype caret = p.editor(0).caretOffset();
        p.restart();
        QCOMPARE(p.editor(0).text(), text);
        QCOMPARE(p.editor(0).caretOffset(), caret);
        QTRY_COMPARE(p.editor(0).firstVisibleLine(), first);
    }

    void zeroBytesComeBack()
    {
        Program p;
        const QString text = QString::fromUtf8("a\0b", 3) + QStringLiteral("ü\n\U0001F600");
        QGuiApplication::clipboard()->setText(text);
        p.editor(0).paste();
        const int length = p.editor(0).length();
        p.restart();
        QCOMPARE(p.editor(0).length(), length);
    }

    void closedTabsCanBeOpenedAgain()
    {
        Program p;
        p.type(QStringLiteral("stay"));
        for (const QString &text : {QStringLiteral("first"), QStringLiteral("second")}) {
            p.press(Qt::Key_T, Qt::ControlModifier);
            p.type(text);
            p.press(Qt::Key_W, Qt::ControlModifier);
        }
        QCOMPARE(p.tabs().count(), 1);
        p.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(p.window().currentPage()->editor()->text(), QStringLiteral("second"));
        p.restart(); // what was closed is remembered
        QCOMPARE(p.tabs().count(), 2);
        p.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(p.tabs().count(), 3);
        QCOMPARE(p.window().currentPage()->editor()->text(), QStringLiteral("first"));
        p.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(p.tabs().count(), 3);
    }

    void filesComeBackFromTheirFiles()
    {
        Program p;
        const QString path = p.makeFile("people.cypher", "MATCH (n)\n");
        p.page(0).pane()->openFile(path);
        p.quit();
        p.makeFile("people.cypher", "MATCH (m)\n");
        p.start();
        QCOMPARE(p.editor(0).text(), QStringLiteral("MATCH (m)\n"));
        QCOMPARE(p.tabs().tabText(0), QStringLiteral("people.cypher"));
        QVERIFY(!p.page(0).pane()->file().isModified());
    }

    void changesOfFilesComeBack()
    {
        Program p;
        const QString path = p.makeFile("people.cypher", "MATCH (n)\r\n");
        p.page(0).pane()->openFile(path);
        p.type(QStringLiteral("// new "));
        p.restart(); // nobody is asked
        QCOMPARE(p.editor(0).text(), QStringLiteral("// new MATCH (n)\r\n"));
        QVERIFY(p.page(0).pane()->file().isModified());
        QCOMPARE(p.tabs().tabText(0), QStringLiteral("people.cypher •"));
        p.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!p.page(0).pane()->file().isModified());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("// new MATCH (n)\r\n"));
    }

    void undoShowsTheFile()
    {
        Program p;
        p.page(0).pane()->openFile(p.makeFile("people.cypher", "MATCH (n)\n"));
        p.type(QStringLiteral("x"));
        p.restart();
        p.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(p.editor(0).text(), QStringLiteral("MATCH (n)\n"));
        QVERIFY(!p.page(0).pane()->file().isModified());
    }

    void aFileThatChangedMeanwhileIsTold()
    {
        Program p;
        p.page(0).pane()->openFile(p.makeFile("people.cypher", "MATCH (n)\n"));
        p.type(QStringLiteral("x"));
        p.quit();
        p.makeFile("people.cypher", "somebody else\n");
        p.start();
        QCOMPARE(p.editor(0).text(), QStringLiteral("xMATCH (n)\n"));
        const auto *banner =
            p.page(0).pane()->findChild<ui::MessageBanner *>(QStringLiteral("editorBanner"));
        QVERIFY(banner->isVisible());
        p.quit();
        QFile::remove(p.path("people.cypher"));
        p.start();
        QCOMPARE(p.editor(0).text(), QStringLiteral("xMATCH (n)\n"));
    }

    void aFileThatIsGoneLeavesItsText()
    {
        Program p;
        const QString path = p.makeFile("people.cypher", "MATCH (n)\n");
        p.page(0).pane()->openFile(path);
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY(p.page(0).pane()->file().isModified());
        p.restart();
        QCOMPARE(p.editor(0).text(), QStringLiteral("MATCH (n)\n"));
        QCOMPARE(p.page(0).pane()->file().path(), path);
        p.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(QFile::exists(path));
        QVERIFY(!p.page(0).pane()->file().isModified());
    }

    void aFileThatCannotBeReadNowIsNotForgotten()
    {
        Program p;
        const QString path = p.makeFile("people.cypher", "MATCH (n)\n");
        p.page(0).pane()->openFile(path);
        p.quit();
        QVERIFY(QFile::rename(path, path + u'x'));
        p.start();
        QCOMPARE(p.editor(0).length(), 0);
        p.quit();
        QVERIFY(QFile::rename(path + u'x', path));
        p.start();
        QCOMPARE(p.page(0).pane()->file().path(), path);
        QCOMPARE(p.editor(0).text(), QStringLiteral("MATCH (n)\n"));
    }

    void theWindowComesBackAfterACrash()
    {
        Program p;
        p.window().resize(1010, 710);
        p.window().findChild<QDockWidget *>(QStringLiteral("sideBar"))->hide();
        QTest::qWait(200);
        p.type(QStringLiteral("x"));
        QTRY_VERIFY_WITH_TIMEOUT(p.isOnDisk("x"), kPatience);
        p.start(); // the window before has not been closed
        QCOMPARE(p.window().size(), QSize(1010, 710));
        QVERIFY(!p.window().findChild<QDockWidget *>(QStringLiteral("sideBar"))->isVisible());
    }

    void theTabsOfAnotherWindowComeBehind()
    {
        Program p;
        p.type(QStringLiteral("mine"));
        p.quit();
        model::Workspace other;
        other.tabs.resize(2);
        other.tabs[0].id = model::WorkspaceTab::createId();
        other.tabs[0].title = QStringLiteral("Query 1");
        other.tabs[0].hasText = true;
        other.tabs[0].caret = 2; // inside of a letter
        other.tabs[0].firstLine = 1'000'000;
        other.tabs[1].id = model::WorkspaceTab::createId();
        QTest::qWait(20); // the later one is the window's
        {
            model::WorkspaceStore store(p.path("sessions"));
            store.save(other, {{other.tabs[0].id, "a\xC3\xA4"}});
        }
        p.start();
        QCOMPARE(p.tabs().count(), 3);
        QCOMPARE(p.editor(0).text(), QStringLiteral("aä"));
        QCOMPARE(p.editor(2).text(), QStringLiteral("mine"));
        QSet<QString> names;
        for (int i = 0; i < p.tabs().count(); ++i)
            names.insert(p.tabs().tabText(i));
        QCOMPARE(names.size(), 3);
        p.tabs().setCurrentIndex(0);
        p.type(QStringLiteral("b"));
        QCOMPARE(p.editor(0).text(), QStringLiteral("abä"));
    }

    void aNewSessionLeavesTheOldOne()
    {
        Program p;
        p.type(QStringLiteral("old"));
        p.quit();
        p.start(Program::Restore::No);
        QCOMPARE(p.tabs().count(), 1);
        QCOMPARE(p.editor(0).length(), 0);
        p.type(QStringLiteral("new"));
        p.restart();
        QCOMPARE(p.tabs().count(), 2);
        QCOMPARE(p.editor(0).text(), QStringLiteral("new"));
        QCOMPARE(p.editor(1).text(), QStringLiteral("old"));
    }

    void tabsGetTheirServersBack()
    {
        Program p;
        const auto one = makeProfile(QStringLiteral("one"));
        const auto two = makeProfile(QStringLiteral("two"));
        for (const auto &profile : {one, two}) {
            QVERIFY(!p.stores().profiles().put(profile));
            p.stores().keepPassword(profile, QStringLiteral("secret"), &p.window(),
                                    [](const auto &) {});
        }
        const auto targetOf = [](const model::ConnectionProfile &profile) {
            return std::get<ui::ConnectionTarget>(
                ui::makeTarget(profile, QStringLiteral("secret")));
        };
        p.page(0).setTarget(targetOf(one));
        p.page(0).setDatabase(QStringLiteral("movies"));
        p.type(QStringLiteral("a"));
        p.press(Qt::Key_T, Qt::ControlModifier);
        p.page(1).setTarget(targetOf(two));
        p.type(QStringLiteral("b"));
        p.restart();
        QVERIFY(!p.page(0).target()); // until the window is there
        QVERIFY(p.keeper().connectTabs());
        QTRY_VERIFY(p.page(0).target() && p.page(1).target());
        QCOMPARE(p.page(0).target()->name, QStringLiteral("one"));
        QCOMPARE(p.page(0).database(), QStringLiteral("movies"));
        QCOMPARE(p.page(1).target()->name, QStringLiteral("two"));
    }

    void aServerOfOneTabIsNotThatOfAnother()
    {
        Program p;
        const auto one = makeProfile(QStringLiteral("one"));
        QVERIFY(!p.stores().profiles().put(one));
        p.page(0).expectTarget(one.id, {});
        p.type(QStringLiteral("a"));
        p.press(Qt::Key_T, Qt::ControlModifier);
        auto other = makeProfile(QStringLiteral("other"));
        p.window().useTarget(
            std::get<ui::ConnectionTarget>(ui::makeTarget(other, QStringLiteral("x"))));
        QVERIFY(p.page(1).target());
        QVERIFY(!p.page(0).target());
        // Its password is not known: the dialog asks for it.
        p.tabs().setCurrentIndex(0);
        QVERIFY(p.keeper().connectTabs());
        QTRY_VERIFY(p.window().findChild<ui::ConnectionDialog *>());
        p.window().findChild<ui::ConnectionDialog *>()->reject();
    }

    void aFolderThatIsRemovedIsMadeAnew()
    {
        Program p;
        p.type(QStringLiteral("one"));
        p.press(Qt::Key_T, Qt::ControlModifier);
        p.type(QStringLiteral("two"));
        QTRY_VERIFY_WITH_TIMEOUT(p.isOnDisk("two"), kPatience);
        QVERIFY(QDir(p.path("sessions")).removeRecursively());
        p.type(QStringLiteral("3"));
        QTRY_VERIFY_WITH_TIMEOUT(p.banner().isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!p.banner().isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(p.isOnDisk("one") && p.isOnDisk("two3"), kPatience);
        p.start(); // the window before has not been closed
        QCOMPARE(p.editor(0).text(), QStringLiteral("one"));
        QCOMPARE(p.editor(1).text(), QStringLiteral("two3"));
    }

    void aFullDiskIsTold()
    {
        Program p;
        p.type(QStringLiteral("small"));
        QTRY_VERIFY_WITH_TIMEOUT(p.isOnDisk("small"), kPatience);
        {
            const FileSizeLimit limit(20'000);
            p.editor(0).setText(QString(100'000, u'x'));
            QTRY_VERIFY_WITH_TIMEOUT(p.banner().isVisible(), kPatience);
            QCOMPARE(p.banner().severity(), ui::MessageBanner::Severity::Error);
            // Closing does not lose it silently.
            p.window().close();
            QMessageBox *box = nullptr;
            QTRY_VERIFY_WITH_TIMEOUT(
                (box = p.window().findChild<QMessageBox *>(QStringLiteral("notKeptBox"))),
                kPatience);
            QVERIFY(p.window().isVisible());
            QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!p.banner().isVisible(), kPatience);
        p.restart();
        QCOMPARE(p.editor(0).length(), 100'000);
    }
};

QTEST_MAIN(TestWorkspaceWindow)
#include "tst_workspace_window.moc"
