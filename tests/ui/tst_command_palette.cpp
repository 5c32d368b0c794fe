// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/main/query_page.h"
#include "ui/palette/command_palette.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QTabWidget>
#include <QtTest>

namespace
{

struct Opened {
    WindowFixture f;
    ui::CommandPalette *palette;
    QLineEdit *field;
    QListView *list;

    Opened()
        : palette(f.window().findChild<ui::CommandPalette *>())
        , field(palette->findChild<QLineEdit *>())
        , list(palette->findChild<QListView *>())
    {
    }
    bool open(Qt::Key key = Qt::Key_F1, Qt::KeyboardModifiers modifiers = {})
    {
        if (!QTest::qWaitForWindowActive(&f.window()))
            return false;
        ui::CypherEditor *editor = f.window().currentPage()->editor();
        editor->setFocus();
        QTest::keyClick(editor, key, modifiers);
        return QTest::qWaitFor([this] { return field->hasFocus(); });
    }
    QString title(int row) const { return list->model()->index(row, 0).data().toString(); }
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedAndRun()
    {
        Opened o;
        QVERIFY(o.open());
        QTest::keyClicks(o.field, QStringLiteral("new tab"));
        QCOMPARE(o.title(0), QStringLiteral("New Tab"));
        QTest::keyClick(o.field, Qt::Key_Return);
        QTRY_COMPARE(o.f.window().pages().size(), std::size_t(2));
        QVERIFY(!o.palette->isVisible());
        QTRY_VERIFY(o.f.window().currentPage()->editor()->hasFocus());
    }

    void whatWasUsedComesFirst()
    {
        Opened o;
        QVERIFY(o.open(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier));
        QVERIFY(o.title(0) != QStringLiteral("Next Tab"));
        QTest::keyClicks(o.field, QStringLiteral("nxtb"));
        QCOMPARE(o.title(0), QStringLiteral("Next Tab"));
        QTest::keyClick(o.field, Qt::Key_Return);
        QTRY_VERIFY(!o.palette->isVisible());
        QVERIFY(o.open());
        QCOMPARE(o.title(0), QStringLiteral("Next Tab"));
        // Also at the next start.
        QCOMPARE(ui::WindowSettings().recentCommands().constFirst(),
                 QStringLiteral("nextTabAction"));
    }

    void everyCommandOfTheMenusIsThere()
    {
        Opened o;
        QVERIFY(o.open());
        QStringList titles;
        for (int row = 0; row < o.list->model()->rowCount(); ++row)
            titles << o.title(row);
        int commands = 0;
        std::function<void(const QList<QAction *> &)> look = [&](const QList<QAction *> &actions) {
            for (const QAction *action : actions) {
                if (action->menu())
                    look(action->menu()->actions());
                else if (!action->isSeparator() && action->isVisible() &&
                         action->objectName() != u"commandPaletteAction") {
                    QString text = action->text().section(u'\t', 0, 0).remove(u'&');
                    QVERIFY2(titles.contains(text), qPrintable(text));
                    ++commands;
                }
            }
        };
        look(o.f.window().menuBar()->actions());
        QVERIFY(commands > 40);
        // No command twice.
        QStringList once = titles;
        once.removeDuplicates();
        QVERIFY(titles.size() - once.size() <= 2); // Undo and redo of editor and graph
    }

    void whatCannotBeDoneNowIsGreyAndNotRun()
    {
        Opened o;
        QVERIFY(o.open());
        QTest::keyClicks(o.field, QStringLiteral("keep result"));
        const auto &model = *static_cast<ui::PaletteModel *>(o.list->model());
        QCOMPARE(model.at(0).title, QStringLiteral("Keep Result As…"));
        QVERIFY(!model.at(0).isEnabled);
        QCOMPARE(model.at(0).context, QStringLiteral("File"));
        QVERIFY(!model.at(0).keys.isEmpty());
        QTest::keyClick(o.field, Qt::Key_Return);
        QVERIFY(o.palette->isVisible());
    }

    void savedQueriesAndConnectionsAreFound()
    {
        Opened o;
        model::SavedItem query =
            model::SavedItem::createNew(model::SavedItem::Kind::Query, QStringLiteral("Fraud"));
        query.text = QStringLiteral("MATCH (a:Account) RETURN a");
        o.f.saved().put({query});
        auto profile = model::ConnectionProfile::createNew();
        profile.name = QStringLiteral("Staging cluster");
        profile.uri = QStringLiteral("bolt://staging:7687");
        QVERIFY(!o.f.stores().profiles().put(profile));
        QVERIFY(o.open());
        QTest::keyClicks(o.field, QStringLiteral("staging"));
        QCOMPARE(o.title(0), QStringLiteral("Staging cluster"));
        o.field->clear();
        QTest::keyClicks(o.field, QStringLiteral("fraud"));
        QCOMPARE(o.title(0), QStringLiteral("Fraud"));
        QTest::keyClick(o.field, Qt::Key_Return);
        QTRY_COMPARE(o.f.window().currentPage()->editor()->text(), query.text);
    }

    void escapeAndAClickElsewhereClose()
    {
        Opened o;
        QVERIFY(o.open());
        QTest::keyClick(o.field, Qt::Key_Escape);
        QVERIFY(!o.palette->isVisible());
        QTRY_VERIFY(o.f.window().currentPage()->editor()->hasFocus());
        QVERIFY(o.open());
        o.f.window().currentPage()->editor()->setFocus(Qt::MouseFocusReason);
        QVERIFY(!o.palette->isVisible());
    }

    void arrowsGoRoundAndAClickRuns()
    {
        Opened o;
        QVERIFY(o.open());
        QTest::keyClicks(o.field, QStringLiteral("tab"));
        const int rows = o.list->model()->rowCount();
        QVERIFY(rows > 2);
        QTest::keyClick(o.field, Qt::Key_Up);
        QCOMPARE(o.list->currentIndex().row(), rows - 1);
        QTest::keyClick(o.field, Qt::Key_Down);
        QCOMPARE(o.list->currentIndex().row(), 0);
        o.field->clear();
        QTest::keyClicks(o.field, QStringLiteral("new tab"));
        QTest::mouseClick(o.list->viewport(), Qt::LeftButton, {},
                          o.list->visualRect(o.list->model()->index(0, 0)).center());
        QTRY_COMPARE(o.f.window().pages().size(), std::size_t(2));
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
