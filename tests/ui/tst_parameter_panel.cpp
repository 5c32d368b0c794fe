// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parameters/parameter_panel.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

using model::ConnectionParameters;

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
    /// Double-clicks the cell and types over what is in it.
    void type(int row, int column, const QString &text)
    {
        const QPoint place = table().visualItemRect(table().item(row, column)).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, place);
        auto *editor = table().findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    std::unique_ptr<ConnectionParameters> m_parameters;
    std::unique_ptr<ui::ParameterPanel> m_panel;
};

QTEST_MAIN(TestParameterPanel)
#include "tst_parameter_panel.moc"
