// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paging_server.h"
#include "ui/parameters/parameter_panel.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

using model::ConnectionParameters;

namespace
{

constexpr int kPatience = test::kPatienceMs;

} // namespace

class TestParameterPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parameters = std::make_unique<ConnectionParameters>();
        m_panel = std::make_unique<ui::ParameterPanel>();
        m_panel->resize(420, 400);
        m_panel->follow(m_parameters.get(), std::nullopt, {});
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_parameters.reset();
    }

    void aParameterIsTypedIn()
    {
        type(0, 0, QStringLiteral("$big"));
        QTRY_COMPARE(table().rowCount(), 2);
        QVERIFY(m_parameters->current().parameters().empty()); // it has no value yet
        type(0, 1, QStringLiteral("9007199254740993"));
        QTRY_COMPARE(m_parameters->current().parameters().size(), std::size_t{1});
        const model::Parameter &big = m_parameters->current().parameters().front();
        QCOMPARE(big.name, QStringLiteral("big"));
        QCOMPARE(bolt::ValueView::fromWire(big.value.data()).asInteger(),
                 std::int64_t{9007199254740993});
        QCOMPARE(table().item(0, 2)->text(), QStringLiteral("INTEGER"));
    }

    void whatIsNoLiteralIsSaid()
    {
        put("a", "1");
        type(0, 1, QStringLiteral("date('2023-02-29')"));
        QTRY_VERIFY(fault().contains(QStringLiteral("date()")));
        QCOMPARE(table().item(0, 1)->text(), QStringLiteral("date('2023-02-29')"));
        // The value that was there is still the one that is sent.
        QCOMPARE(m_parameters->current().find(QStringLiteral("a"))->text, QStringLiteral("1"));
        type(0, 1, QStringLiteral("date('2024-02-29')"));
        QTRY_COMPARE(m_parameters->current().find(QStringLiteral("a"))->text,
                     QStringLiteral("date('2024-02-29')"));
        QCOMPARE(table().item(0, 2)->text(), QStringLiteral("DATE"));
    }

    void parametersAreRenamedAndRemoved()
    {
        put("a", "1");
        type(0, 0, QStringLiteral("b"));
        QTRY_VERIFY(m_parameters->current().find(QStringLiteral("b")));
        QVERIFY(!m_parameters->current().find(QStringLiteral("a")));
        table().setCurrentCell(0, 1);
        press("removeParameterButton");
        QVERIFY(m_parameters->current().parameters().empty());
    }

    void missingOnesAskForAValue()
    {
        m_panel->addMissing({QStringLiteral("name"), QStringLiteral("age")});
        QCOMPARE(table().rowCount(), 3);
        QCOMPARE(table().currentRow(), 0);
        auto *editor = table().findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("'Ann'"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(m_parameters->current().find(QStringLiteral("name")));
    }

    void whatIsBeingTypedStays()
    {
        put("a", "1");
        put("b", "2");
        const QPointer<QLineEdit> editor = open(1, 1);
        QTest::keyClicks(editor, QStringLiteral("42"));
        put("c", "3"); // the server's answer, a start-up statement, another tab
        QCoreApplication::processEvents();
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("42"));
        QCOMPARE(table().rowCount(), 3);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(text("b"), QStringLiteral("42"));
        QTRY_COMPARE(table().rowCount(), 4);
        QCOMPARE(text("a"), QStringLiteral("1"));
    }

    void tabGoesFromTheNameToTheValue()
    {
        QLineEdit *name = open(0, 0);
        QTest::keyClicks(name, QStringLiteral("$n"));
        QTest::keyClick(name, Qt::Key_Tab);
        QTRY_VERIFY(table().findChildren<QLineEdit *>().size() == 1 &&
                    table().findChild<QLineEdit *>() != name);
        auto *value = table().findChild<QLineEdit *>();
        QTest::keyClicks(value, QStringLiteral("7"));
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(text("n"), QStringLiteral("7"));
        QTRY_COMPARE(table().rowCount(), 2);
    }

    void aTakenNameIsRefused()
    {
        put("a", "1");
        put("b", "2");
        type(0, 0, QStringLiteral("$b"));
        QTRY_VERIFY(fault().contains(QStringLiteral("$b")));
        QCOMPARE(table().item(0, 0)->text(), QStringLiteral("a"));
        QCOMPARE(text("a"), QStringLiteral("1"));
        QCOMPARE(text("b"), QStringLiteral("2"));
        QTRY_VERIFY(!table().findChild<QLineEdit *>());
        type(2, 0, QStringLiteral("a"));
        QTRY_VERIFY(fault().contains(QStringLiteral("$a")));
        QCOMPARE(text("a"), QStringLiteral("1"));
        QCOMPARE(table().rowCount(), 3);
    }

    void faultyTextIsKeptUnderItsNewName()
    {
        put("a", "1");
        type(0, 1, QStringLiteral("[1,"));
        QTRY_VERIFY(!table().item(0, 1)->data(Qt::UserRole).toString().isEmpty());
        type(0, 0, QStringLiteral("c"));
        QTRY_COMPARE(text("c"), QStringLiteral("1"));
        QVERIFY(!m_parameters->current().find(QStringLiteral("a")));
        QTRY_COMPARE(table().item(0, 0)->text(), QStringLiteral("c"));
        QCOMPARE(table().item(0, 1)->text(), QStringLiteral("[1,"));
        // Nor does it go when the new name is refused.
        put("b", "2");
        QCOMPARE(table().item(1, 0)->text(), QStringLiteral("c"));
        type(1, 0, QStringLiteral("b"));
        QTRY_VERIFY(fault().contains(QStringLiteral("$b")));
        QCOMPARE(table().item(1, 0)->text(), QStringLiteral("c"));
        QCOMPARE(table().item(1, 1)->text(), QStringLiteral("[1,"));
    }

    void expressionsAreAskedOneAfterAnother()
    {
        test::PagingServer server({test::string("value")});
        put("a", "1");
        put("b", "2");
        askTheSum(server);
        QCOMPARE(table().item(0, 0)->text(), QStringLiteral("b")); // behind it, what is asked
        type(0, 1, QStringLiteral("2 + 2"));
        QTRY_COMPARE(table().item(1, 1)->text(), QStringLiteral("2 + 2"));
        server.letGo();
        QTRY_COMPARE_WITH_TIMEOUT(text("a"), QStringLiteral("2"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(text("b"), QStringLiteral("4"), kPatience);
        QTRY_COMPARE(table().item(1, 1)->text(), QStringLiteral("4"));
    }

    void aNewTextEndsTheQuestion()
    {
        test::PagingServer server({test::string("value")});
        put("a", "1");
        askTheSum(server);
        type(0, 1, QStringLiteral("5"));
        QTRY_COMPARE(text("a"), QStringLiteral("5"));
        put("b", "1");
        type(1, 1, QStringLiteral("2 + 2"));
        server.letGo();
        QTRY_COMPARE_WITH_TIMEOUT(text("b"), QStringLiteral("4"), kPatience);
        QCOMPARE(text("a"), QStringLiteral("5"));
    }

    void draftsStayWithTheirConnection()
    {
        put("a", "1");
        type(0, 1, QStringLiteral("[1,"));
        QTRY_VERIFY(!table().item(0, 1)->data(Qt::UserRole).toString().isEmpty());
        ConnectionParameters other;
        m_panel->follow(&other, std::nullopt, {});
        QCOMPARE(table().rowCount(), 1);
        m_panel->follow(m_parameters.get(), std::nullopt, {});
        QCOMPARE(table().item(0, 1)->text(), QStringLiteral("[1,"));
        // What is not finished belongs to the connection that it was typed for.
        QTest::keyClicks(open(0, 1), QStringLiteral("[2,"));
        m_panel->follow(&other, std::nullopt, {});
        QCOMPARE(table().rowCount(), 1);
        QVERIFY(other.current().parameters().empty());
        m_panel->follow(m_parameters.get(), std::nullopt, {});
        QCOMPARE(table().item(0, 1)->text(), QStringLiteral("[2,"));
    }

    void anAnswerReachesItsConnection()
    {
        test::PagingServer server({test::string("value")});
        put("a", "1");
        askTheSum(server);
        ConnectionParameters other;
        m_panel->follow(&other, std::nullopt, {});
        server.letGo();
        QTRY_COMPARE_WITH_TIMEOUT(text("a"), QStringLiteral("2"), kPatience);
        QVERIFY(other.current().parameters().empty());
    }

    void setsAreKeptApart()
    {
        put("a", "1");
        press("addSetButton");
        auto *dialog = m_panel->findChild<QInputDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Night"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(m_parameters->current().name(), QStringLiteral("Night"));
        type(0, 1, QStringLiteral("2"));
        QTRY_COMPARE(m_parameters->current().find(QStringLiteral("a"))->text, QStringLiteral("2"));
        auto *sets = m_panel->findChild<QComboBox *>(QStringLiteral("parameterSets"));
        sets->setFocus();
        QTest::keyClick(sets, Qt::Key_Up);
        QTRY_COMPARE(m_parameters->current().find(QStringLiteral("a"))->text, QStringLiteral("1"));
        press("removeSetButton");
        QCOMPARE(m_parameters->sets().size(), std::size_t{1});
    }

    void withoutAConnectionThereIsNothing()
    {
        m_panel->follow(nullptr, std::nullopt, {});
        QVERIFY(!m_panel->isEnabled());
        QCOMPARE(table().rowCount(), 0);
    }

private:
    const QString kFirstSum = QStringLiteral("RUN RETURN 1 + 1 AS value");

    /// Of the parameter in the set in use.
    QString text(const char *name)
    {
        const model::Parameter *found = m_parameters->current().find(QString::fromUtf8(name));
        return found ? found->text : QString();
    }
    QTableWidget &table()
    {
        return *m_panel->findChild<QTableWidget *>(QStringLiteral("parameterTable"));
    }
    QString fault()
    {
        return m_panel->findChild<QLabel *>(QStringLiteral("parameterFault"))->text();
    }
    void put(const char *name, const char *text)
    {
        const QString literal = QString::fromUtf8(text);
        m_parameters->put({QString::fromUtf8(name), literal,
                           std::get<model::EncodedValue>(model::readLiteral(literal))});
    }
    void press(const char *button)
    {
        QTest::mouseClick(m_panel->findChild<QToolButton *>(QLatin1String(button)), Qt::LeftButton);
    }
    /// Double-clicks the cell; what is typed then replaces what is in it.
    QLineEdit *open(int row, int column)
    {
        const QPoint place = table().visualItemRect(table().item(row, column)).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, place);
        auto *editor = table().findChild<QLineEdit *>();
        if (editor)
            editor->selectAll();
        return editor;
    }
    void type(int row, int column, const QString &text)
    {
        QLineEdit *editor = open(row, column);
        QVERIFY(editor);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table().findChild<QLineEdit *>());
        QCoreApplication::processEvents(); // the table is filled anew
    }

    /// Gives the first parameter a value that the server is asked about, and holds its answer up.
    void askTheSum(test::PagingServer &server)
    {
        server.answer("RETURN 1 + 1", {test::string("value")}, {{test::integer(2)}});
        server.answer("RETURN 2 + 2", {test::string("value")}, {{test::integer(4)}});
        server.holdBack(kFirstSum);
        m_panel->follow(m_parameters.get(), server.target(), {});
        type(0, 1, QStringLiteral("1 + 1"));
        QTRY_VERIFY_WITH_TIMEOUT(server.requests().contains(kFirstSum), kPatience);
    }

    std::unique_ptr<ConnectionParameters> m_parameters;
    std::unique_ptr<ui::ParameterPanel> m_panel;
};

QTEST_MAIN(TestParameterPanel)
#include "tst_parameter_panel.moc"
