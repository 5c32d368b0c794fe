// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/closed_port.h"
#include "support/window_fixture.h"
#include "ui/history/history_panel.h"
#include "ui/main/query_page.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

namespace
{

constexpr int kPatience = test::kPatienceMs;

model::HistoryEntry entry(const QString &text, const QString &uri = QStringLiteral("bolt://a:7687"))
{
    model::HistoryEntry entry;
    entry.text = text;
    entry.startedAt = QDateTime::currentDateTimeUtc();
    entry.uri = uri;
    return entry;
}

/// A window with a history, whose search has been opened by its key.
struct Opened {
    WindowFixture f;
    ui::CypherEditor *editor = nullptr;
    QLineEdit *search = nullptr;
    QListView *list = nullptr;

    explicit Opened(const std::vector<model::HistoryEntry> &entries)
    {
        for (const model::HistoryEntry &entry : entries)
            f.history().append(entry);
        editor = f.window().currentPage()->editor();
        search = f.window().findChild<QLineEdit *>(QStringLiteral("historySearch"));
        list = f.window().findChild<QListView *>(QStringLiteral("historyList"));
    }
    bool open()
    {
        if (!QTest::qWaitForWindowActive(&f.window()))
            return false;
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_R, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return search->hasFocus(); });
    }
    int entries() const { return qMax(0, list->model()->rowCount() - 1); } // one heading
    ui::CypherEditor *currentEditor() { return f.window().currentPage()->editor(); }
    int tabs() { return int(f.window().pages().size()); }
};

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterPutsTheBestMatchIntoTheEditor()
    {
        Opened o({entry(QStringLiteral("MATCH (p:Person) RETURN p")),
                  entry(QStringLiteral("MATCH (m:Movie) RETURN m")),
                  entry(QStringLiteral("RETURN 1"))});
        QVERIFY(o.open());
        QTRY_COMPARE(o.entries(), 3);
        // Enter right behind the words: the answer is waited for.
        QTest::keyClicks(o.search, QStringLiteral("person"));
        QTest::keyClick(o.search, Qt::Key_Return);
        QTRY_COMPARE(o.currentEditor()->text(), QStringLiteral("MATCH (p:Person) RETURN p"));
        QCOMPARE(o.tabs(), 1);
        QTRY_VERIFY(o.currentEditor()->hasFocus());
    }

    void whatWasTypedStays()
    {
        Opened o({entry(QStringLiteral("RETURN 1"))});
        o.editor->setText(QStringLiteral("MATCH (mine) RETURN mine"));
        QVERIFY(o.open());
        QTRY_COMPARE(o.entries(), 1);
        QTest::keyClick(o.search, Qt::Key_Return);
        QTRY_COMPARE(o.tabs(), 2);
        QCOMPARE(o.currentEditor()->text(), QStringLiteral("RETURN 1"));
        QCOMPARE(o.editor->text(), QStringLiteral("MATCH (mine) RETURN mine"));
    }

    void arrowsChooseFromTheSearch()
    {
        Opened o({entry(QStringLiteral("RETURN 1")), entry(QStringLiteral("RETURN 2"))});
        QVERIFY(o.open());
        QTRY_COMPARE(o.entries(), 2);
        auto *text = o.f.window().findChild<QPlainTextEdit *>(QStringLiteral("historyText"));
        QTRY_COMPARE(text->toPlainText(), QStringLiteral("RETURN 2"));
        QTest::keyClick(o.search, Qt::Key_Down);
        QCOMPARE(text->toPlainText(), QStringLiteral("RETURN 1"));
        QTest::keyClick(o.search, Qt::Key_Return);
        QTRY_COMPARE(o.currentEditor()->text(), QStringLiteral("RETURN 1"));
    }

    void doubleClickOpens()
    {
        Opened o({entry(QStringLiteral("RETURN 1"))});
        QVERIFY(o.open());
        QTRY_COMPARE(o.entries(), 1);
        const QPoint place = o.list->visualRect(o.list->model()->index(1, 0)).center();
        QTest::mouseClick(o.list->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(o.list->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(o.currentEditor()->text(), QStringLiteral("RETURN 1"));
    }

    void controlEnterRunsWithTheSameParameters()
    {
        const ui::ConnectionTarget target = test::closedPort();
        model::HistoryEntry run = entry(QStringLiteral("RETURN $n"), target.uri);
        run.parameters = QStringLiteral("{n: 42}");
        Opened o({run});
        o.f.window().currentPage()->setTarget(target);
        QVERIFY(o.open());
        QTRY_COMPARE(o.entries(), 1);
        QTest::keyClick(o.search, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(o.f.window().currentPage()->currentResult());
        QTRY_VERIFY_WITH_TIMEOUT(!o.f.window().currentPage()->isRunning(), kPatience);
        // The run is an entry of its own, with the same parameters.
        QTRY_COMPARE(o.entries(), 2);
        std::optional<QList<model::HistoryEntry>> found;
        o.f.history().search({}, 10, this, [&](const auto &entries) { found = entries; });
        QTRY_VERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).parameters, run.parameters);
        QCOMPARE(found->at(0).outcome, model::RunOutcome::Failed);
    }

    void nothingRunsThatWasNotShown()
    {
        const ui::ConnectionTarget target = test::closedPort();
        Opened o({entry(QStringLiteral("MATCH (n) DETACH DELETE n"), target.uri),
                  entry(QStringLiteral("RETURN 1"), target.uri)});
        o.f.window().currentPage()->setTarget(target);
        QVERIFY(o.open());
        QTRY_COMPARE(o.entries(), 2);
        QTest::keyClicks(o.search, QStringLiteral("delete"));
        QTest::keyClick(o.search, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(o.entries(), 1);
        QTest::qWait(50);
        QVERIFY(!o.f.window().currentPage()->currentResult());
        QVERIFY(o.currentEditor()->text().isEmpty());
        // Now it is there to be read.
        QTest::keyClick(o.search, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(o.f.window().currentPage()->currentResult());
    }

    void nothingRunsOnAnotherServer()
    {
        Opened o({entry(QStringLiteral("MATCH (n) DETACH DELETE n"))});
        o.f.window().currentPage()->setTarget(test::closedPort());
        QVERIFY(o.open());
        QTRY_COMPARE(o.entries(), 1);
        QTest::keyClick(o.search, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(o.currentEditor()->text(), QStringLiteral("MATCH (n) DETACH DELETE n"));
        QVERIFY(!o.f.window().currentPage()->isRunning());
        QVERIFY(!o.f.window().currentPage()->currentResult());
        QVERIFY(o.f.window().currentPage()->banner()->isVisible());
    }

    void nothingRunsWithoutItsSecrets()
    {
        const ui::ConnectionTarget target = test::closedPort();
        Opened o({entry(QStringLiteral("CREATE USER ann SET PASSWORD 'hunter2'"), target.uri)});
        o.f.window().currentPage()->setTarget(target);
        QVERIFY(o.open());
        QTRY_COMPARE(o.entries(), 1);
        QTest::keyClick(o.search, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(o.f.window().currentPage()->banner()->isVisible());
        QVERIFY(!o.f.window().currentPage()->currentResult());
        QVERIFY(!o.currentEditor()->text().contains(QStringLiteral("hunter2")));
    }

    void deleteForgetsOneAndClearAsks()
    {
        Opened o({entry(QStringLiteral("RETURN 1")), entry(QStringLiteral("RETURN 2"))});
        QVERIFY(o.open());
        QTRY_COMPARE(o.entries(), 2);
        o.list->setFocus();
        QTest::keyClick(o.list, Qt::Key_Delete);
        QTRY_COMPARE(o.entries(), 1);
        QTest::mouseClick(o.f.window().findChild<QToolButton *>(QStringLiteral("clearHistory")),
                          Qt::LeftButton);
        auto *box = o.f.window().findChild<QMessageBox *>(QStringLiteral("clearHistoryBox"));
        QVERIFY(box);
        QCOMPARE(o.entries(), 1);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(o.list->model()->rowCount(), 0);
    }

    void anEntryIsSaved()
    {
        Opened o({entry(QStringLiteral("RETURN 1"))});
        QVERIFY(o.open());
        QTRY_COMPARE(o.entries(), 1);
        const QPoint place = o.list->visualRect(o.list->model()->index(1, 0)).center();
        Q_EMIT o.list->customContextMenuRequested(place);
        QMenu *menu = o.f.window().findChild<ui::HistoryPanel *>()->findChild<QMenu *>();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_V);
        auto findDialog = [&o] {
            return o.f.window().findChild<QDialog *>(QStringLiteral("savedQueryDialog"));
        };
        QTRY_VERIFY(findDialog());
        auto *name = findDialog()->findChild<QLineEdit *>(QStringLiteral("savedName"));
        QTest::keyClicks(name, QStringLiteral("One"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(o.f.saved().tree().items().size(), 1);
        QCOMPARE(o.f.saved().tree().items().constFirst().name, QStringLiteral("One"));
        QCOMPARE(o.f.saved().tree().items().constFirst().text, QStringLiteral("RETURN 1"));
    }

    void filtersByServerAndOutcome()
    {
        model::HistoryEntry failed = entry(QStringLiteral("RETURN x"), QStringLiteral("bolt://b"));
        failed.outcome = model::RunOutcome::Failed;
        Opened o({entry(QStringLiteral("RETURN 1")), failed});
        QVERIFY(o.open());
        QTRY_COMPARE(o.entries(), 2);
        auto *servers = o.f.window().findChild<QComboBox *>(QStringLiteral("historyServers"));
        auto *outcomes = o.f.window().findChild<QComboBox *>(QStringLiteral("historyOutcomes"));
        QTRY_COMPARE(servers->count(), 3);
        outcomes->setFocus();
        QTest::keyClick(outcomes, Qt::Key_Down);
        QTest::keyClick(outcomes, Qt::Key_Down); // failed
        QTRY_COMPARE(o.entries(), 1);
        QCOMPARE(o.list->model()->index(1, 0).data().toString(), QStringLiteral("RETURN x"));
        servers->setFocus();
        QTest::keyClick(servers, Qt::Key_Down); // bolt://a
        QTRY_COMPARE(o.entries(), 0);
    }

    void whatAnotherWindowRunsAppears()
    {
        Opened o({entry(QStringLiteral("RETURN 1"))});
        QVERIFY(o.open());
        QTRY_COMPARE(o.entries(), 1);
        {
            model::QueryHistory other(o.f.folder() + QStringLiteral("/history.sqlite"));
            other.append(entry(QStringLiteral("RETURN 2")));
        }
        QEvent back(QEvent::WindowActivate);
        QCoreApplication::sendEvent(o.f.window().findChild<ui::HistoryPanel *>(), &back);
        QTRY_COMPARE(o.entries(), 2);
    }

    void escapeGoesBackToTheEditor()
    {
        Opened o({});
        QVERIFY(o.open());
        QTest::keyClick(o.search, Qt::Key_Escape);
        QTRY_VERIFY(o.editor->hasFocus());
    }

    void keysStepThroughTheHistory()
    {
        Opened o({entry(QStringLiteral("first")), entry(QStringLiteral("second\nof two lines"))});
        QVERIFY(QTest::qWaitForWindowActive(&o.f.window()));
        o.editor->setText(QStringLiteral("typed"));
        o.editor->setFocus();
        QTest::keyClick(o.editor, Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(o.editor->text(), QStringLiteral("second\nof two lines"));
        QTest::keyClick(o.editor, Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(o.editor->text(), QStringLiteral("first"));
        // There is none before the first; a key that is pressed before that is known counts too.
        QTest::keyClick(o.editor, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(o.editor, Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(o.editor->text(), QStringLiteral("second\nof two lines"));
        QTest::keyClick(o.editor, Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(o.editor->text(), QStringLiteral("typed"));
        // In the middle of a text the keys are not the history's.
        o.editor->setText(QStringLiteral("a\nb\nc"));
        o.editor->setCaretOffset(2);
        QTest::keyClick(o.editor, Qt::Key_Up, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(o.editor->text(), QStringLiteral("a\nb\nc"));
    }

    void whatWasEditedIsNotLost()
    {
        Opened o({entry(QStringLiteral("old")), entry(QStringLiteral("new"))});
        QVERIFY(QTest::qWaitForWindowActive(&o.f.window()));
        o.editor->setFocus();
        QTest::keyClick(o.editor, Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(o.editor->text(), QStringLiteral("new"));
        QTest::keyClicks(o.editor, QStringLiteral("X"));
        QCOMPARE(o.editor->text(), QStringLiteral("Xnew"));
        QTest::keyClick(o.editor, Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(o.editor->text(), QStringLiteral("new"));
        QTest::keyClick(o.editor, Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(o.editor->text(), QStringLiteral("Xnew"));
    }
};

QTEST_MAIN(TestHistoryPanel)
#include "tst_history_panel.moc"
