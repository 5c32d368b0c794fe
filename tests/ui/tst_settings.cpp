// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_fixture.h"
#include "ui/main/query_page.h"
#include "ui/settings/key_field.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme/colours.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QtTest>

namespace
{

struct Opened {
    WindowFixture f;
    ui::SettingsDialog *dialog = nullptr;

    bool open()
    {
        if (!QTest::qWaitForWindowActive(&f.window()))
            return false;
        QTest::keyClick(f.window().currentPage()->editor(), Qt::Key_Comma, Qt::ControlModifier);
        dialog = f.window().findChild<ui::SettingsDialog *>();
        return dialog != nullptr;
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromUtf8(name));
    }
    QAction *action(const char *name)
    {
        return f.window().findChild<QAction *>(QString::fromUtf8(name));
    }
    void showKeys() { find<QTabWidget>("settingsTabs")->setCurrentIndex(1); }
    void chooseCommand(const QString &text)
    {
        auto *table = find<QTreeWidget>("keysTable");
        const auto rows = table->findItems(text, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        table->setCurrentItem(rows.constFirst());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        auto *edit = find<ui::KeyField>("keysEdit");
        edit->setFocus();
        QTest::keyClick(edit, key, modifiers);
    }
};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesAreThoseOfTheMenus()
    {
        Opened o;
        QVERIFY(o.open());
        auto *wrap = o.find<QCheckBox>("wrapActionBox");
        QVERIFY(!wrap->isChecked());
        QTest::mouseClick(wrap, Qt::LeftButton, {}, QPoint(8, wrap->height() / 2));
        QVERIFY(o.action("wrapAction")->isChecked());
        QVERIFY(ui::WindowSettings().wrapsLines());
        o.action("wrapAction")->trigger();
        QVERIFY(!wrap->isChecked());
        auto *themes = o.find<QComboBox>("themesBox");
        themes->setFocus();
        QTest::keyClick(themes, Qt::Key_End); // dark
        QCOMPARE(&ui::Colours::current(), &ui::Colours::dark());
        QTest::keyClick(themes, Qt::Key_Home);
        QCOMPARE(ui::WindowSettings().theme(), ui::ThemeChoice::System);
    }

    void theEditorsFontHoldsAtOnce()
    {
        Opened o;
        QVERIFY(o.open());
        auto *size = o.find<QDoubleSpinBox>("editorFontSize");
        ui::CypherEditor *editor = o.f.window().currentPage()->editor();
        const int before = editor->textHeight(0);
        size->setFocus();
        size->selectAll();
        QTest::keyClicks(size, QStringLiteral("30"));
        QTest::keyClick(size, Qt::Key_Tab);
        QVERIFY(editor->textHeight(0) > before);
        QCOMPARE(ui::WindowSettings().editorFont().pointSizeF(), 30.0);
        // New tabs have it as well.
        QCOMPARE(o.f.window().addTab()->editor()->textHeight(0), editor->textHeight(0));
        QTest::mouseClick(o.find<QPushButton>("resetEditorFont"), Qt::LeftButton);
        QCOMPARE(editor->textHeight(0), before);
    }

    void theHistoryCanBeSwitchedOff()
    {
        Opened o;
        QVERIFY(o.open());
        auto *box = o.find<QCheckBox>("recordsHistory");
        QVERIFY(box->isChecked());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        model::HistoryEntry entry;
        entry.text = QStringLiteral("RETURN 1");
        o.f.history().append(entry);
        std::optional<QList<model::HistoryEntry>> found;
        o.f.history().search({}, 10, this, [&](const auto &entries) { found = entries; });
        QTRY_VERIFY(found);
        QCOMPARE(found->size(), 0);
        QVERIFY(!ui::WindowSettings().recordsHistory());
    }

    void searchShowsWhatFits()
    {
        Opened o;
        QVERIFY(o.open());
        QTest::keyClicks(o.find<QLineEdit>("settingsSearch"), QStringLiteral("wrap"));
        QVERIFY(o.find<QCheckBox>("wrapActionBox")->isVisible());
        QVERIFY(!o.find<QCheckBox>("checkActionBox")->isVisible());
        o.find<QLineEdit>("settingsSearch")->clear();
        QVERIFY(o.find<QCheckBox>("checkActionBox")->isVisible());
    }

    void keysAreChangedAndKept()
    {
        Opened o;
        QVERIFY(o.open());
        o.showKeys();
        o.chooseCommand(QStringLiteral("New Tab"));
        o.press(Qt::Key_F9, Qt::ShiftModifier);
        QTest::mouseClick(o.find<QPushButton>("assignKeys"), Qt::LeftButton);
        QCOMPARE(o.action("newTabAction")->shortcut(), QKeySequence(QStringLiteral("Shift+F9")));
        o.dialog->reject();
        ui::CypherEditor *editor = o.f.window().currentPage()->editor();
        QTest::keyClick(editor, Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(o.f.window().pages().size(), std::size_t(2));
        QTest::keyClick(o.f.window().currentPage()->editor(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(o.f.window().pages().size(), std::size_t(2));
        o.f.restart();
        QCOMPARE(o.action("newTabAction")->shortcut(), QKeySequence(QStringLiteral("Shift+F9")));
        QVERIFY(o.open());
        o.showKeys();
        o.chooseCommand(QStringLiteral("New Tab"));
        QTest::mouseClick(o.find<QPushButton>("resetKeys"), Qt::LeftButton);
        QCOMPARE(o.action("newTabAction")->shortcut(), QKeySequence(QStringLiteral("Ctrl+T")));
    }

    void aClashIsToldAndNotTaken()
    {
        Opened o;
        QVERIFY(o.open());
        o.showKeys();
        o.chooseCommand(QStringLiteral("New Tab"));
        o.press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(o.find<QLabel>("keysClash")->text().contains(QStringLiteral("Close Tab")));
        QVERIFY(!o.find<QPushButton>("assignKeys")->isEnabled());
        o.find<ui::KeyField>("keysEdit")->setKeys({});
        // The editor's own.
        o.press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!o.find<QLabel>("keysClash")->text().isEmpty());
        QVERIFY(!o.find<QPushButton>("assignKeys")->isEnabled());
    }

    void theOldKeyOfRunRunsNothing()
    {
        Opened o;
        QVERIFY(o.open());
        o.showKeys();
        o.chooseCommand(QStringLiteral("Run"));
        o.press(Qt::Key_F9);
        QTest::mouseClick(o.find<QPushButton>("assignKeys"), Qt::LeftButton);
        o.dialog->reject();
        ui::CypherEditor *editor = o.f.window().currentPage()->editor();
        editor->setText(QStringLiteral("CREATE (:Once)"));
        QSignalSpy wanted(o.f.window().currentPage(), &ui::QueryPage::connectionWanted);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 0);
        QTest::keyClick(editor, Qt::Key_F9);
        QCOMPARE(wanted.size(), 1);
    }

    void hostileSettingsAreNotTaken()
    {
        WindowFixture f;
        {
            QSettings raw(f.folder() + QStringLiteral("/lightningbolt/window.ini"),
                          QSettings::IniFormat);
            raw.setValue(QStringLiteral("keys/newTabAction"), QStringLiteral("no such key"));
            raw.setValue(QStringLiteral("editorFontSize"), QStringLiteral("1e9"));
            raw.setValue(QStringLiteral("editorFont"), QStringLiteral("no such font"));
        }
        f.restart();
        QCOMPARE(ui::WindowSettings().editorFont().family(),
                 QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
        QVERIFY(ui::WindowSettings().editorFont().pointSizeF() < 100);
    }

    void noTwoCommandsHaveOneKey()
    {
        WindowFixture f;
        QHash<QString, QString> users;
        for (const QAction *action : f.window().findChildren<QAction *>()) {
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!users.contains(keys.toString()),
                         qPrintable(keys.toString() + u' ' + action->text() + u' ' +
                                    users.value(keys.toString())));
                users.insert(keys.toString(), action->text());
            }
        }
        QVERIFY(users.size() > 30);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
