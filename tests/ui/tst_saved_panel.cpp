// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/main/query_page.h"
#include "ui/saved/saved_query_dialog.h"
#include "ui/saved/saved_tree_view.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using model::SavedItem;

namespace
{

SavedItem query(const QString &name, const QString &text, const QString &parent = {})
{
    SavedItem item = SavedItem::createNew(SavedItem::Kind::Query, name, parent);
    item.text = text;
    return item;
}

SavedItem folder(const QString &name)
{
    return SavedItem::createNew(SavedItem::Kind::Folder, name);
}

/// A window whose saved queries are shown.
struct Shown {
    WindowFixture f;
    ui::SavedTreeView *tree;
    QLineEdit *search;

    explicit Shown(const QList<SavedItem> &items)
        : tree(f.window().findChild<ui::SavedTreeView *>(QStringLiteral("savedTree")))
        , search(f.window().findChild<QLineEdit *>(QStringLiteral("savedSearch")))
    {
        f.saved().put(items);
    }
    bool open()
    {
        if (!QTest::qWaitForWindowActive(&f.window()))
            return false;
        QTest::keyClick(editor(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        return QTest::qWaitFor([this] { return search->hasFocus(); });
    }
    ui::CypherEditor *editor() { return f.window().currentPage()->editor(); }
    QTreeWidgetItem *row(const QString &name)
    {
        const auto rows = tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        return rows.isEmpty() ? nullptr : rows.constFirst();
    }
};

} // namespace

class TestSavedPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatementAtTheCaretIsSaved()
    {
        Shown s({folder(QStringLiteral("Films"))});
        QVERIFY(QTest::qWaitForWindowActive(&s.f.window()));
        s.editor()->setText(QStringLiteral("RETURN 1;\nMATCH (m:Movie) RETURN m;"));
        s.editor()->setCaretOffset(15);
        QTest::keyClick(s.editor(), Qt::Key_Q, Qt::ControlModifier | Qt::AltModifier);
        auto *dialog = s.f.window().findChild<ui::SavedQueryDialog *>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("savedName"));
        QCOMPARE(name->text(), QStringLiteral("MATCH (m:Movie) RETURN m"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("All films"));
        QTest::keyClicks(dialog->findChild<QComboBox *>(QStringLiteral("savedFolder")),
                         QStringLiteral("Films"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("savedTags")),
                         QStringLiteral("one, , two "));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        QTreeWidgetItem *row = s.row(QStringLiteral("All films"));
        QVERIFY(row);
        QVERIFY(row->parent());
        QCOMPARE(row->parent()->text(0), QStringLiteral("Films"));
        const SavedItem *saved = s.f.saved().tree().find(s.tree->currentId());
        QVERIFY(saved);
        QCOMPARE(saved->text, QStringLiteral("MATCH (m:Movie) RETURN m"));
        QCOMPARE(saved->tags, QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    }

    void searchAndEnterOpen()
    {
        Shown s({query(QStringLiteral("Fraud rings"), QStringLiteral("MATCH (a:Account) RETURN a")),
                 query(QStringLiteral("Films"), QStringLiteral("MATCH (m) RETURN m"))});
        QVERIFY(s.open());
        QTest::keyClicks(s.search, QStringLiteral("account"));
        QCOMPARE(s.tree->topLevelItemCount(), 1);
        QTest::keyClick(s.search, Qt::Key_Return);
        QTRY_COMPARE(s.editor()->text(), QStringLiteral("MATCH (a:Account) RETURN a"));
        QVERIFY(!s.f.window().currentPage()->isRunning());
    }

    void openingKeepsWhatWasTyped()
    {
        Shown s({query(QStringLiteral("q"), QStringLiteral("RETURN 1"))});
        s.editor()->setText(QStringLiteral("mine"));
        const QPointer<ui::CypherEditor> mine = s.editor();
        QVERIFY(s.open());
        s.tree->setFocus();
        QTest::keyClick(s.tree, Qt::Key_Down);
        s.tree->setCurrentItem(s.tree->topLevelItem(0));
        QTest::keyClick(s.tree, Qt::Key_Return);
        QTRY_COMPARE(s.f.window().pages().size(), std::size_t(2));
        QCOMPARE(s.editor()->text(), QStringLiteral("RETURN 1"));
        QCOMPARE(mine->text(), QStringLiteral("mine"));
    }

    void renamedInPlace()
    {
        Shown s({query(QStringLiteral("old"), QStringLiteral("RETURN 1"))});
        QVERIFY(s.open());
        s.tree->setFocus();
        s.tree->setCurrentItem(s.tree->topLevelItem(0));
        QTest::keyClick(s.tree, Qt::Key_F2);
        auto *field = s.tree->findChild<QLineEdit *>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("new"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(s.f.saved().tree().items().constFirst().name, QStringLiteral("new"));
        QVERIFY(s.row(QStringLiteral("new")));
        QVERIFY(s.editor()->text().isEmpty()); // Enter has named it, not opened it
        QTRY_VERIFY(!s.tree->findChild<QLineEdit *>());
        // Nothing is no name.
        QTest::keyClick(s.tree, Qt::Key_F2);
        field = s.tree->findChild<QLineEdit *>();
        QVERIFY(field);
        field->clear();
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!s.tree->findChild<QLineEdit *>());
        QTRY_VERIFY(s.row(QStringLiteral("new")));
    }

    void deletedAndBroughtBack()
    {
        const SavedItem films = folder(QStringLiteral("Films"));
        const SavedItem leaf = query(QStringLiteral("leaf"), QStringLiteral("RETURN 1"), films.id);
        Shown s({films, leaf});
        QVERIFY(s.open());
        s.tree->setFocus();
        s.tree->setCurrentItem(s.row(QStringLiteral("Films")));
        QTest::keyClick(s.tree, Qt::Key_Delete);
        QVERIFY(s.f.saved().tree().isEmpty());
        QTest::mouseClick(s.f.window().findChild<QPushButton *>(QStringLiteral("undoRemoveSaved")),
                          Qt::LeftButton);
        QCOMPARE(s.f.saved().tree().items().size(), 2);
        QCOMPARE(s.row(QStringLiteral("leaf"))->parent(), s.row(QStringLiteral("Films")));
        // The key does it, too.
        QTest::keyClick(s.tree, Qt::Key_Delete);
        QVERIFY(s.f.saved().tree().isEmpty());
        QTest::keyClick(s.tree, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(s.f.saved().tree().items().size(), 2);
    }

    void draggedIntoAFolderAndNotIntoItself()
    {
        const SavedItem films = folder(QStringLiteral("Films"));
        const SavedItem leaf = query(QStringLiteral("leaf"), QStringLiteral("RETURN 1"));
        Shown s({films, leaf});
        QVERIFY(s.open());
        // A drop as the view sees it: a drag by the mouse needs a window system.
        const auto drop = [&s](const QString &dragged, const QString &target) {
            s.tree->setCurrentItem(s.row(dragged));
            std::unique_ptr<QMimeData> data(
                s.tree->model()->mimeData({s.tree->indexFromItem(s.row(dragged))}));
            const QPointF place = s.tree->visualItemRect(s.row(target)).center();
            QSignalSpy moved(s.tree, &ui::SavedTreeView::moved);
            QDropEvent event(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
            QCoreApplication::sendEvent(s.tree->viewport(), &event);
            return moved.size();
        };
        // Something of elsewhere has no source and is not taken.
        QCOMPARE(drop(QStringLiteral("leaf"), QStringLiteral("Films")), 0);
        Q_EMIT s.tree->moved(leaf.id, films.id);
        QTRY_COMPARE(s.row(QStringLiteral("leaf"))->parent(), s.row(QStringLiteral("Films")));
        Q_EMIT s.tree->moved(leaf.id, {});
        QTRY_VERIFY(!s.row(QStringLiteral("leaf"))->parent());
    }

    void foldersAreAddedAndNamed()
    {
        Shown s({});
        QVERIFY(s.open());
        QTest::mouseClick(s.f.window().findChild<QToolButton *>(QStringLiteral("addSavedFolder")),
                          Qt::LeftButton);
        auto *field = s.tree->findChild<QLineEdit *>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Work"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(s.row(QStringLiteral("Work")));
        QVERIFY(s.f.saved().tree().items().constFirst().isFolder());
    }

    void aNameThatIsTypedOutlivesWhatOthersSave()
    {
        Shown s({query(QStringLiteral("old"), QStringLiteral("RETURN 1"))});
        QVERIFY(s.open());
        s.tree->setFocus();
        s.tree->setCurrentItem(s.tree->topLevelItem(0));
        QTest::keyClick(s.tree, Qt::Key_F2);
        const QPointer<QLineEdit> field = s.tree->findChild<QLineEdit *>();
        QVERIFY(field);
        s.f.saved().put({query(QStringLiteral("another"), QStringLiteral("RETURN 2"))});
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("typed"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(s.row(QStringLiteral("another")));
        QTRY_VERIFY(s.row(QStringLiteral("typed")));
    }

    void whatAnotherWindowSavesAppears()
    {
        Shown s({});
        QVERIFY(s.open());
        {
            model::SavedQueries other(s.f.folder() + QStringLiteral("/saved.sqlite"));
            other.put({query(QStringLiteral("theirs"), QStringLiteral("RETURN 1"))});
        }
        QVERIFY(!s.row(QStringLiteral("theirs")));
        QEvent back(QEvent::WindowActivate);
        QCoreApplication::sendEvent(s.tree->parentWidget(), &back);
        QTRY_VERIFY(s.row(QStringLiteral("theirs")));
    }

    void closedFoldersStayClosed()
    {
        const SavedItem films = folder(QStringLiteral("Films"));
        Shown s({films, query(QStringLiteral("leaf"), QStringLiteral("RETURN 1"), films.id)});
        QVERIFY(s.open());
        s.row(QStringLiteral("Films"))->setExpanded(false);
        QTest::keyClicks(s.search, QStringLiteral("leaf"));
        QVERIFY(s.row(QStringLiteral("Films"))->isExpanded());
        s.search->clear();
        QVERIFY(!s.row(QStringLiteral("Films"))->isExpanded());
    }
};

QTEST_MAIN(TestSavedPanel)
#include "tst_saved_panel.moc"
