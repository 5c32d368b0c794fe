// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/cypher_editor.h"
#include "ui/editor/editor_completion.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using ui::CypherEditor;

namespace
{

model::Schema films()
{
    model::Schema schema;
    schema.labels = {{QStringLiteral("Movie"), 38},
                     {QStringLiteral("Person"), 133},
                     {QStringLiteral("Über Uns"), 1}};
    schema.types = {{QStringLiteral("ACTED_IN"), 172}};
    schema.keys = {QStringLiteral("born"), QStringLiteral("name"), QStringLiteral("title")};
    schema.keysOfLabel = {
        {QStringLiteral("Person"), {QStringLiteral("born"), QStringLiteral("name")}}};
    schema.functions = {
        {QStringLiteral("substring"),
         QStringLiteral("substring(original :: STRING, start :: INTEGER) :: STRING"),
         QStringLiteral("Returns a substring of the given STRING.")}};
    return schema;
}

} // namespace

/// Completion and signatures, worked with real keys and clicks.
class EditorCompletionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void offersWhileTyping();
    void enterAndTabInsert();
    void aClickInserts();
    void arrowsMoveTheSelection();
    void getsOutOfTheWay_data();
    void getsOutOfTheWay();
    void wholeWordsAreLeftAlone();
    void aCaretThatMovesHidesIt();
    void oneUndoTakesItBack();
    void onlyTheStatementCounts();
    void documentationIsShown();
    void signaturesFollowTheArguments();
    void staysWithinTheWindow();
    void isQuickWithManyNames();

private:
    // QTest::keyClicks() knows ASCII only.
    void type(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::sendKeyEvent(QTest::Click, m_editor.get(), Qt::Key_unknown, key, Qt::NoModifier);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_editor.get(), key, modifiers);
    }
    bool isShown() const { return m_editor->completion().isShown(); }
    QListView *list() const
    {
        return m_editor->window()->findChild<QListView *>(QStringLiteral("completionList"));
    }
    QStringList offered() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names << list()->model()->index(row, 0).data().toString();
        return names;
    }
    QString textWithCaret() const { return m_editor->text().insert(m_editor->caretOffset(), u'▏'); }

    std::unique_ptr<CypherEditor> m_editor;
};

void EditorCompletionTest::init()
{
    m_editor = std::make_unique<CypherEditor>();
    m_editor->completion().setCatalogue(std::make_shared<model::CompletionCatalogue>(films()));
    m_editor->resize(900, 500);
    m_editor->show();
    m_editor->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void EditorCompletionTest::offersWhileTyping()
{
    type(QStringLiteral("m"));
    QVERIFY(!isShown());
    type(QStringLiteral("a"));
    QVERIFY(isShown());
    QCOMPARE(offered().value(0), QStringLiteral("MATCH"));
    press(Qt::Key_Backspace);
    QVERIFY(!isShown());
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(isShown());
}

void EditorCompletionTest::enterAndTabInsert()
{
    type(QStringLiteral("MATCH (n:Pe"));
    QVERIFY(isShown());
    press(Qt::Key_Return);
    QCOMPARE(textWithCaret(), QStringLiteral("MATCH (n:Person▏)"));
    QVERIFY(!isShown());
    type(QStringLiteral(")-[:act"));
    press(Qt::Key_Tab);
    QCOMPARE(textWithCaret(), QStringLiteral("MATCH (n:Person)-[:ACTED_IN▏]"));
    type(QStringLiteral("]->(:üb"));
    press(Qt::Key_Tab);
    QCOMPARE(textWithCaret(), QStringLiteral("MATCH (n:Person)-[:ACTED_IN]->(:`Über Uns`▏)"));
    // With nothing offered the keys are what they always are.
    type(QStringLiteral(") "));
    press(Qt::Key_Return);
    QVERIFY(m_editor->text().endsWith(u'\n'));
}

void EditorCompletionTest::aClickInserts()
{
    type(QStringLiteral("MATCH (n:"));
    QVERIFY(isShown());
    const QModelIndex second = list()->model()->index(1, 0);
    QCOMPARE(second.data().toString(), QStringLiteral("Person"));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(second).center());
    QCOMPARE(textWithCaret(), QStringLiteral("MATCH (n:Person▏)"));
    QVERIFY(m_editor->hasFocus());
}

void EditorCompletionTest::arrowsMoveTheSelection()
{
    type(QStringLiteral("MATCH (n:"));
    QCOMPARE(list()->currentIndex().row(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 2);
    press(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 0);
    press(Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 2);
    QVERIFY(isShown());
    QCOMPARE(textWithCaret(), QStringLiteral("MATCH (n:▏)"));
}

void EditorCompletionTest::getsOutOfTheWay_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("in a string") << QStringLiteral("RETURN 'mat");
    QTest::newRow("in a comment") << QStringLiteral("// mat");
    QTest::newRow("in a number") << QStringLiteral("RETURN 12");
    QTest::newRow("after a blank") << QStringLiteral("MATCH ");
    QTest::newRow("after a bracket") << QStringLiteral("MATCH (");
    QTest::newRow("a value of a map") << QStringLiteral("RETURN {a:");
    QTest::newRow("nothing fits") << QStringLiteral("MATCH (n:Zebra");
    QTest::newRow("a new name") << QStringLiteral("RETURN 1 AS matter");
}

void EditorCompletionTest::getsOutOfTheWay()
{
    QFETCH(QString, keys);
    type(keys);
    QVERIFY(!isShown());
}

void EditorCompletionTest::wholeWordsAreLeftAlone()
{
    type(QStringLiteral("retur"));
    QVERIFY(isShown());
    type(QStringLiteral("n"));
    QVERIFY(!isShown());
    press(Qt::Key_Return);
    QCOMPARE(m_editor->text(), QStringLiteral("return\n"));
}

void EditorCompletionTest::aCaretThatMovesHidesIt()
{
    type(QStringLiteral("MATCH (n:Pe"));
    QVERIFY(isShown());
    press(Qt::Key_Left);
    QTRY_VERIFY(!isShown());
    m_editor->setText(QString());
    type(QStringLiteral("ma"));
    QVERIFY(isShown());
    m_editor->clearFocus();
    QVERIFY(!isShown());
}

void EditorCompletionTest::oneUndoTakesItBack()
{
    type(QStringLiteral("MATCH (n:Pe"));
    press(Qt::Key_Return);
    m_editor->undo();
    QCOMPARE(m_editor->text(), QStringLiteral("MATCH (n:Pe)"));
}

void EditorCompletionTest::onlyTheStatementCounts()
{
    type(QStringLiteral("MATCH (earlier:Person) RETURN earlier; MATCH (later) RETURN "));
    type(QStringLiteral("la"));
    QCOMPARE(offered().value(0), QStringLiteral("later"));
    QVERIFY(!offered().contains(QStringLiteral("earlier")));
    type(QStringLiteral("ter."));
    QVERIFY(isShown());
    QCOMPARE(offered(), (QStringList{QStringLiteral("born"), QStringLiteral("name"),
                                     QStringLiteral("title")}));
}

void EditorCompletionTest::documentationIsShown()
{
    type(QStringLiteral("RETURN subs"));
    const auto *label =
        m_editor->window()->findChild<QLabel *>(QStringLiteral("completionDocumentation"));
    QVERIFY(label && label->isVisible());
    QVERIFY(label->text().contains(QStringLiteral("original :: STRING")));
    QVERIFY(label->text().contains(QStringLiteral("Returns a substring")));
}

void EditorCompletionTest::signaturesFollowTheArguments()
{
    const auto tip = [this] {
        return m_editor->window()->findChild<QLabel *>(QStringLiteral("callTip"));
    };
    type(QStringLiteral("RETURN substring("));
    QVERIFY(tip() && tip()->isVisible());
    QVERIFY2(tip()->text().contains(QStringLiteral("<b>original :: STRING</b>")),
             qPrintable(tip()->text()));
    type(QStringLiteral("'a', "));
    QVERIFY2(tip()->text().contains(QStringLiteral("<b>start :: INTEGER</b>")),
             qPrintable(tip()->text()));
    QSignalSpy stop(m_editor.get(), &CypherEditor::stopRequested);
    press(Qt::Key_Escape);
    QVERIFY(!tip()->isVisible());
    QCOMPARE(stop.size(), 0);
    press(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(tip()->isVisible());
    type(QStringLiteral("1)"));
    QVERIFY(!tip()->isVisible());
}

void EditorCompletionTest::staysWithinTheWindow()
{
    m_editor->setText(QStringLiteral("\n").repeated(60) + QString(200, u' '));
    m_editor->setCaretOffset(m_editor->text().size());
    type(QStringLiteral("ma"));
    QVERIFY(isShown());
    const QWidget *popup = list()->parentWidget();
    QVERIFY(m_editor->rect().contains(popup->geometry()));
}

void EditorCompletionTest::isQuickWithManyNames()
{
    model::Schema schema;
    for (int i = 0; i < 10'000; ++i) {
        schema.labels.append({QStringLiteral("SomeLabelNumber%1").arg(i), {}});
        schema.types.append({QStringLiteral("SOME_TYPE_NUMBER_%1").arg(i), {}});
        schema.keys.append(QStringLiteral("someKeyNumber%1").arg(i));
    }
    m_editor->completion().setCatalogue(std::make_shared<model::CompletionCatalogue>(schema));
    type(QStringLiteral("ma")); // the list is made once
    m_editor->grab();
    m_editor->setText(QString());
    type(QStringLiteral("MATCH (n"));
    QElapsedTimer timer;
    timer.start();
    type(QStringLiteral(":"));
    QVERIFY(isShown());
    m_editor->grab();
    const double first = double(timer.nsecsElapsed()) / 1e6;
    timer.start();
    type(QStringLiteral("n9"));
    m_editor->grab();
    qInfo("key to painted list among 10 000 names: %.1f ms, and %.1f ms a further key", first,
          double(timer.nsecsElapsed()) / 2e6);
    QVERIFY(first < 500);
}

QTEST_MAIN(EditorCompletionTest)
#include "tst_editor_completion.moc"
