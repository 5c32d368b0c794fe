// SPDX-License-Identifier: GPL-3.0-or-later
// All that the program shows, for people who use it by keys or by ear: names, roles, the way of the Tab
// key and where one is on it.
#include "support/stage.h"
#include "ui/editor/cypher_editor.h"
#include "ui/main/main_window.h"
#include "ui/main/query_page.h"
#include "ui/results/result_page.h"
#include "ui/table/result_table_view.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QSet>
#include <QTreeWidget>
#include <QtTest>

namespace
{

constexpr int kMostSteps = 400;
constexpr int kMostChildren = 60; ///< of a table or a tree, whose cells are alike
constexpr int kFrame = 3;         ///< pixels around a widget in which its focus may be drawn

QString describe(const QWidget *widget)
{
    QStringList path;
    if (widget) {
        const QSize seen = widget->visibleRegion().boundingRect().size();
        path << QStringLiteral("%1 x %2 of %3 x %4 seen")
                    .arg(seen.width())
                    .arg(seen.height())
                    .arg(widget->width())
                    .arg(widget->height());
    }
    for (; widget && path.size() < 5; widget = widget->parentWidget())
        path << QString::fromLatin1(widget->metaObject()->className()) + u'#' +
                    widget->objectName();
    return path.join(QStringLiteral(" in "));
}

bool isControl(const QAccessibleInterface &part)
{
    static const QSet<QAccessible::Role> kControls{
        QAccessible::Button,     QAccessible::ButtonMenu, QAccessible::ButtonDropDown,
        QAccessible::CheckBox,   QAccessible::ComboBox,   QAccessible::RadioButton,
        QAccessible::SpinBox,    QAccessible::Slider,     QAccessible::EditableText,
        QAccessible::List,       QAccessible::Table,      QAccessible::Tree,
        QAccessible::PageTab,    QAccessible::MenuItem,   QAccessible::Link,
        QAccessible::PageTabList};
    // Rows and cells are named by what stands in them, which may be nothing.
    static const QSet<QAccessible::Role> kItems{QAccessible::Cell, QAccessible::ListItem,
                                                QAccessible::TreeItem, QAccessible::Row};
    return kControls.contains(part.role()) ||
           (part.state().focusable && !kItems.contains(part.role()));
}

/// Whether what belongs to it is part of one control to the person.
bool isWhole(QAccessible::Role role)
{
    return role == QAccessible::ComboBox || role == QAccessible::SpinBox;
}

/// Adds what is wrong with a part of the accessibility tree and the parts in it.
void examine(const QAccessibleInterface *part, QStringList &faults)
{
    if (!part || !part->isValid() || part->state().invisible)
        return;
    const auto *widget = qobject_cast<QWidget *>(part->object());
    // One that passes the keyboard on is no control itself.
    if (isControl(*part) && !(widget && widget->focusProxy())) {
        const bool isArea = qobject_cast<const QAbstractScrollArea *>(widget) != nullptr;
        const QString where = QStringLiteral("role %1, %2").arg(part->role()).arg(describe(widget));
        if (part->text(QAccessible::Name).trimmed().isEmpty())
            faults << QStringLiteral("no name: ") + where;
        if (part->role() == QAccessible::NoRole || (part->role() == QAccessible::Client && !isArea))
            faults << QStringLiteral("no role: ") + where;
    }
    if (isWhole(part->role()))
        return;
    for (int i = 0; i < std::min(part->childCount(), kMostChildren); ++i)
        examine(part->child(i), faults);
}

/// What the Tab key has to come to in a window.
QSet<QWidget *> stopsOf(const QWidget &window)
{
    QSet<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            stops.insert(widget);
    }
    return stops;
}

QImage pictureOf(QWidget &widget)
{
    QWidget *window = widget.window();
    const QRect place(widget.mapTo(window, QPoint()), widget.size());
    return window->grab(place.adjusted(-kFrame, -kFrame, kFrame, kFrame)).toImage();
}

bool showsFocus(QWidget &widget)
{
    widget.clearFocus();
    const QImage without = pictureOf(widget);
    widget.setFocus(Qt::TabFocusReason);
    return pictureOf(widget) != without;
}

/// The key that leads on: in an editor Tab is a character, and the next stop is looked up instead.
void leave(QWidget &widget)
{
    if (!qobject_cast<ui::CypherEditor *>(&widget))
        return QTest::keyClick(&widget, Qt::Key_Tab);
    const QSet<QWidget *> stops = stopsOf(*widget.window());
    QWidget *next = widget.nextInFocusChain();
    while (!stops.contains(next))
        next = next->nextInFocusChain();
    next->setFocus(Qt::TabFocusReason);
}

struct Walk {
    QList<QWidget *> stops;
    bool isClosed = false; ///< it came back to its first stop, and to no other one twice
    QStringList unseen;    ///< stops that look the same with the keyboard and without
};

Walk walk(QWidget &window)
{
    Walk walk;
    if (!window.isAncestorOf(QApplication::focusWidget()))
        QTest::keyClick(&window, Qt::Key_Tab);
    QWidget *at = QApplication::focusWidget();
    while (at && walk.stops.size() < kMostSteps && !walk.stops.contains(at)) {
        walk.stops << at;
        if (!showsFocus(*at))
            walk.unseen << describe(at);
        leave(*at);
        at = QApplication::focusWidget();
    }
    walk.isClosed = !walk.stops.isEmpty() && at == walk.stops.constFirst();
    return walk;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void everyControlHasANameAndARole_data() { test::addSceneRows(); }
    void everyControlHasANameAndARole()
    {
        test::Stage stage;
        const QWidget *window = open(stage);
        QVERIFY(window);
        QStringList faults;
        examine(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(window)), faults);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void tabComesToEveryControl_data() { test::addSceneRows(); }
    void tabComesToEveryControl()
    {
        test::Stage stage;
        QWidget *window = open(stage);
        QVERIFY(window);
        const Walk way = walk(*window);
        QVERIFY2(way.isClosed,
                 qPrintable(QStringLiteral("the way does not come back from ") +
                            describe(way.stops.isEmpty() ? nullptr : way.stops.constLast())));
        QStringList left;
        for (const QWidget *stop :
             stopsOf(*window) - QSet<QWidget *>(way.stops.begin(), way.stops.end()))
            left << describe(stop);
        QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("not reached:\n") + left.join(u'\n')));
        QVERIFY2(way.unseen.isEmpty(),
                 qPrintable(QStringLiteral("no visible focus:\n") + way.unseen.join(u'\n')));
    }

    void f6GoesFromPaneToPane()
    {
        test::Stage stage;
        QVERIFY(stage.run());
        QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
        const ui::QueryPage &page = *stage.window().currentPage();
        page.editor()->setFocus();
        const auto press = [&stage](int key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(&stage.window(), Qt::Key(key), modifiers);
            return QApplication::focusWidget();
        };
        const QWidget *table = press(Qt::Key_F6);
        QCOMPARE(table, page.currentResult()->table());
        const auto *sideBar = stage.window().findChild<QDockWidget *>(QStringLiteral("sideBar"));
        QTRY_VERIFY(
            stage.window().findChild<QTreeWidget *>(QStringLiteral("schemaTree"))->isVisible());
        QVERIFY(sideBar->isAncestorOf(press(Qt::Key_F6)));
        QCOMPARE(press(Qt::Key_F6, Qt::ShiftModifier), table);
        QCOMPARE(press(Qt::Key_F6, Qt::ShiftModifier), page.editor());
        QVERIFY(!page.isAncestorOf(press(Qt::Key_F6, Qt::ShiftModifier)));
        QCOMPARE(press(Qt::Key_0, Qt::AltModifier), page.editor());
        QCOMPARE(press(Qt::Key_1, Qt::AltModifier), table);
    }

    void theTableReadsOutItsCurrentCell()
    {
        test::Stage stage;
        QVERIFY(stage.run());
        ui::ResultTableView *table = stage.window().currentPage()->currentResult()->table();
        const QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(table);
        QCOMPARE(whole->role(), QAccessible::Table);
        table->setCurrentIndex(table->model()->index(1, 3));
        table->setFocus();
        const QAccessibleInterface *cell = whole->focusChild();
        QVERIFY(cell);
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("2, INTEGER"));
        QCOMPARE(cell->text(QAccessible::Value), QStringLiteral("2"));
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(whole->focusChild()->text(QAccessible::Name), QStringLiteral("3, INTEGER"));
        QTest::keyClick(table, Qt::Key_Home);
        QCOMPARE(whole->focusChild()->text(QAccessible::Name),
                 QStringLiteral("(:Person {name: \"Cleo\", born: 1963}), NODE"));
    }

private:
    static QWidget *open(test::Stage &stage)
    {
        QFETCH(int, scene);
        QWidget *window = test::scenes()[static_cast<std::size_t>(scene)].open(stage);
        if (!window)
            return nullptr;
        window->activateWindow();
        const auto isActive = [window] { return QApplication::activeWindow() == window; };
        const bool isReady = QTest::qWaitFor(isActive);
        QCoreApplication::processEvents(); // the layouts have their last word
        return isReady ? window : nullptr;
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
