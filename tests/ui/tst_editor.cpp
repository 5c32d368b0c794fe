// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/cypher_editor.h"
#include "ui/editor/editor_completion.h"

#include <Qsci/qscilexer.h>

#include <QAccessible>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolTip>

#include <cmath>

using ui::CypherEditor;
using ui::EditorStatement;
using ui::EditorTheme;

namespace
{

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList texts(const std::vector<EditorStatement> &statements)
{
    QStringList list;
    for (const EditorStatement &statement : statements)
        list.append(statement.text);
    return list;
}

} // namespace

class EditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void typingPairs_data();
    void typingPairs();
    void selectionIsWrapped();
    void backspaceDeletesAnEmptyPair();
    void returnKeepsTheIndent();
    void keysAskToRun();
    void escapeAsksToStop();
    void runsTheStatementAtTheCaret_data();
    void runsTheStatementAtTheCaret();
    void runsTheSelection();
    void runsWhatWasTypedOverTheSelection();
    void statementsKnowTheirPlace();
    void offsetsCountUtf16Units();
    void commentToggles_data();
    void commentToggles();
    void linesMoveAndGo();
    void theSameWordIsAddedToTheSelection();
    void problemsAreUnderlined_data();
    void problemsAreUnderlined();
    void problemsInAStatementAreMapped();
    void aProblemMovesWithItsText();
    void aProblemShowsItsMessage();
    void theBarMarksTheStatement();
    void coloursFollowTheTokens();
    void keywordsFollowTheServer();
    void aChangeRecoloursWhatFollows();
    void labelsAreWrittenInTheColoursOfTheGraph();
    void zoomChangesTheSize();
    void windowKeysAreLeftAlone();
    void everyColourCanBeRead_data();
    void everyColourCanBeRead();
    void theEditorHasAName();
    void assistiveTechnologyReadsTheText();
    void theHintGoesWithTheFirstLetter();
    void aLargeTextStaysQuick();

private:
    // The bar in the text stands where the caret goes.
    void setTextWithCaret(QString text);
    QString textWithCaret() const;
    long styleAt(qsizetype offset) const;
    QList<int> markedLines() const;

    std::unique_ptr<CypherEditor> m_editor;
};

void EditorTest::init()
{
    m_editor = std::make_unique<CypherEditor>();
    m_editor->resize(700, 400);
    m_editor->show();
    m_editor->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void EditorTest::setTextWithCaret(QString text)
{
    const qsizetype caret = text.indexOf(u'▏');
    text.remove(caret, 1);
    m_editor->setText(text);
    m_editor->setCaretOffset(caret);
}

QString EditorTest::textWithCaret() const
{
    return m_editor->text().insert(m_editor->caretOffset(), u'▏');
}

long EditorTest::styleAt(qsizetype offset) const
{
    m_editor->SendScintilla(QsciScintilla::SCI_COLOURISE, 0UL, -1L);
    const long position =
        m_editor->SendScintilla(QsciScintilla::SCI_POSITIONRELATIVECODEUNITS, 0UL, long(offset));
    return m_editor->SendScintilla(QsciScintilla::SCI_GETSTYLEAT, position);
}

QList<int> EditorTest::markedLines() const
{
    QList<int> lines;
    for (int line = 0; line < m_editor->lines(); ++line) {
        if (m_editor->markersAtLine(line) != 0)
            lines.append(line);
    }
    return lines;
}

void EditorTest::typingPairs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char16_t *before, const char *keys,
                        const char16_t *after) {
        QTest::newRow(name) << QString::fromUtf16(before) << QString::fromUtf8(keys)
                            << QString::fromUtf16(after);
    };
    row("plain text", u"▏", "RETURN 1", u"RETURN 1▏");
    row("bracket", u"▏", "(", u"(▏)");
    row("brackets in brackets", u"▏", "({[", u"({[▏]})");
    row("stepping over", u"▏", "(n)", u"(n)▏");
    row("a pattern", u"▏", "MATCH (n {a: 'x'}) RETURN n", u"MATCH (n {a: 'x'}) RETURN n▏");
    row("single quotes", u"▏", "'a'", u"'a'▏");
    row("back-ticks", u"▏", "`a b`", u"`a b`▏");
    row("apostrophe in a word", u"don▏", "'", u"don'▏");
    row("before a word", u"▏abc", "(", u"(▏abc");
    row("in a string", u"'a ▏'", "(", u"'a (▏'");
    row("quote in a string", u"'a ▏ b'", "\"", u"'a \"▏ b'");
    row("in a comment", u"// a ▏", "(", u"// a (▏");
    row("after emoji", u"'😀' ▏", "[", u"'😀' [▏]");
}

void EditorTest::typingPairs()
{
    QFETCH(QString, before);
    QFETCH(QString, keys);
    QFETCH(QString, after);
    setTextWithCaret(before);
    QTest::keyClicks(m_editor.get(), keys);
    QCOMPARE(textWithCaret(), after);
}

void EditorTest::selectionIsWrapped()
{
    m_editor->setText(QStringLiteral("RETURN 😀a b"));
    m_editor->selectRange(7, 10);
    QTest::keyClick(m_editor.get(), '(');
    QCOMPARE(m_editor->text(), QStringLiteral("RETURN (😀a) b"));
    QCOMPARE(m_editor->selectedText(), QStringLiteral("😀a"));
    QTest::keyClick(m_editor.get(), '"');
    QCOMPARE(m_editor->text(), QStringLiteral("RETURN (\"😀a\") b"));
    m_editor->undo();
    QCOMPARE(m_editor->text(), QStringLiteral("RETURN (😀a) b"));
}

void EditorTest::backspaceDeletesAnEmptyPair()
{
    setTextWithCaret(QStringLiteral("a(▏)"));
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    QCOMPARE(textWithCaret(), QStringLiteral("a▏"));
    setTextWithCaret(QStringLiteral("(a▏)"));
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    QCOMPARE(textWithCaret(), QStringLiteral("(▏)"));
}

void EditorTest::returnKeepsTheIndent()
{
    setTextWithCaret(QStringLiteral("  a▏"));
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTest::keyClicks(m_editor.get(), QStringLiteral("b"));
    QCOMPARE(textWithCaret(), QStringLiteral("  a\n  b▏"));
    setTextWithCaret(QStringLiteral("  CALL {▏}"));
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(textWithCaret(), QStringLiteral("  CALL {\n    ▏\n  }"));
}

void EditorTest::keysAskToRun()
{
    QSignalSpy run(m_editor.get(), &CypherEditor::runRequested);
    QSignalSpy runAll(m_editor.get(), &CypherEditor::runAllRequested);
    m_editor->setText(QStringLiteral("RETURN 1"));
    QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(run.size(), 1);
    QTest::keyClick(m_editor.get(), Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(run.size(), 2);
    QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(runAll.size(), 1);
    QCOMPARE(run.size(), 2);
    QCOMPARE(m_editor->text(), QStringLiteral("RETURN 1"));
}

void EditorTest::escapeAsksToStop()
{
    QSignalSpy stop(m_editor.get(), &CypherEditor::stopRequested);
    QTest::keyClicks(m_editor.get(), QStringLiteral("RE"));
    QVERIFY(m_editor->completion().isShown());
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    QVERIFY(!m_editor->completion().isShown());
    QCOMPARE(stop.size(), 0);
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    QCOMPARE(stop.size(), 1);
}

void EditorTest::runsTheStatementAtTheCaret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("statement");
    QTest::newRow("empty") << QStringLiteral("▏") << QString();
    QTest::newRow("first") << QStringLiteral("A▏ 1; B 2; C 3") << QStringLiteral("A 1");
    QTest::newRow("middle") << QStringLiteral("A 1; B▏ 2; C 3") << QStringLiteral("B 2");
    QTest::newRow("last") << QStringLiteral("A 1;\nB 2;\nC 3;▏\n") << QStringLiteral("C 3");
    QTest::newRow("after emoji") << QStringLiteral("RETURN '😀;🎉'; RETU▏RN 2")
                                 << QStringLiteral("RETURN 2");
    QTest::newRow("several lines")
        << QStringLiteral("A;\nB\n  ▏C\n D;\nE") << QStringLiteral("B\n  C\n D");
}

void EditorTest::runsTheStatementAtTheCaret()
{
    QFETCH(QString, text);
    QFETCH(QString, statement);
    setTextWithCaret(text);
    QCOMPARE(texts(m_editor->statementsToRun()).join(u'|'), statement);
}

void EditorTest::runsTheSelection()
{
    m_editor->setText(QStringLiteral("RETURN '🎉';\nRETURN 1 + 2; RETURN 3"));
    m_editor->selectRange(13, 21);
    QCOMPARE(texts(m_editor->statementsToRun()), QStringList{QStringLiteral("RETURN 1")});
    m_editor->selectRange(13, m_editor->text().size());
    QCOMPARE(texts(m_editor->statementsToRun()),
             (QStringList{QStringLiteral("RETURN 1 + 2"), QStringLiteral("RETURN 3")}));
    QCOMPARE(m_editor->allStatements().size(), size_t(3));
}

void EditorTest::runsWhatWasTypedOverTheSelection()
{
    m_editor->setText(QStringLiteral("RETURN 1"));
    for (const QString &text : {QStringLiteral(":help"), QStringLiteral("RETURN 2")}) {
        m_editor->selectAll();
        QTest::keyClicks(m_editor.get(), text);
        QCOMPARE(texts(m_editor->statementsToRun()), QStringList{text});
    }
}

void EditorTest::statementsKnowTheirPlace()
{
    m_editor->setText(QStringLiteral("// 😀\n:use db\n  RETURN '😀'; RETURN 2"));
    const auto statements = m_editor->allStatements();
    QCOMPARE(statements.size(), size_t(3));
    QCOMPARE(statements[0].kind, model::StatementKind::ClientCommand);
    QCOMPARE(statements[0].line, 2);
    QCOMPARE(statements[1].line, 3);
    QCOMPARE(statements[1].column, 3);
    QCOMPARE(statements[2].begin, m_editor->text().indexOf(QStringLiteral("RETURN 2")));
    QCOMPARE(statements[2].column, 16);
}

void EditorTest::offsetsCountUtf16Units()
{
    const QString text = QStringLiteral("aé€😀b\n😀c");
    m_editor->setText(text);
    QCOMPARE(m_editor->text(), text);
    for (const qsizetype offset : {0, 1, 2, 3, 5, 6, 7, 9, 10}) {
        m_editor->setCaretOffset(offset);
        QCOMPARE(m_editor->caretOffset(), offset);
    }
    m_editor->selectRange(3, 6);
    QCOMPARE(m_editor->selectedText(), QStringLiteral("😀b"));
}

void EditorTest::commentToggles_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("after");
    QTest::newRow("one line") << QStringLiteral("a") << 0 << 0 << QStringLiteral("// a");
    QTest::newRow("back") << QStringLiteral("// a") << 0 << 0 << QStringLiteral("a");
    QTest::newRow("back behind wide blanks")
        << QStringLiteral("\u00A0\u3000// a") << 0 << 0 << QStringLiteral("\u00A0\u3000a");
    QTest::newRow("back without blank") << QStringLiteral("//a") << 0 << 0 << QStringLiteral("a");
    QTest::newRow("at the least indent")
        << QStringLiteral("  a\n\n    b\n") << 0 << 10 << QStringLiteral("  // a\n\n  //   b\n");
    QTest::newRow("mixed") << QStringLiteral("// a\nb") << 0 << 6
                           << QStringLiteral("// // a\n// b");
    QTest::newRow("not the line after")
        << QStringLiteral("a\nb") << 0 << 2 << QStringLiteral("// a\nb");
    QTest::newRow("empty line") << QString() << 0 << 0 << QStringLiteral("// ");
}

void EditorTest::commentToggles()
{
    QFETCH(QString, before);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, after);
    m_editor->setText(before);
    m_editor->selectRange(from, to);
    QTest::keyClick(m_editor.get(), Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(m_editor->text(), after);
    m_editor->undo();
    QCOMPARE(m_editor->text(), before);
}

void EditorTest::linesMoveAndGo()
{
    setTextWithCaret(QStringLiteral("a\nb▏\nc\n"));
    QTest::keyClick(m_editor.get(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(textWithCaret(), QStringLiteral("b▏\na\nc\n"));
    QTest::keyClick(m_editor.get(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(m_editor.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_editor->text(), QStringLiteral("a\nc\nb\n"));
    QTest::keyClick(m_editor.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_editor->text(), QStringLiteral("a\nc\nb\nb\n"));
    QTest::keyClick(m_editor.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_editor->text(), QStringLiteral("a\nc\nb\n"));
    QTest::keyClick(m_editor.get(), Qt::Key_BracketRight, Qt::ControlModifier);
    QTest::keyClick(m_editor.get(), Qt::Key_Up);
    QTest::keyClick(m_editor.get(), Qt::Key_BracketRight, Qt::ControlModifier);
    QTest::keyClick(m_editor.get(), Qt::Key_BracketRight, Qt::ControlModifier);
    QTest::keyClick(m_editor.get(), Qt::Key_BracketLeft, Qt::ControlModifier);
    QVERIFY2(m_editor->text().contains(QStringLiteral("  b\n")), qPrintable(m_editor->text()));
}

void EditorTest::theSameWordIsAddedToTheSelection()
{
    m_editor->setText(QStringLiteral("one two one one"));
    m_editor->selectRange(0, 3);
    QTest::keyClick(m_editor.get(), Qt::Key_D, Qt::ControlModifier);
    QTest::keyClicks(m_editor.get(), QStringLiteral("x"));
    QCOMPARE(m_editor->text(), QStringLiteral("x two x one"));
}

void EditorTest::problemsAreUnderlined_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("underlined");
    QTest::newRow("with a length") << 1 << 8 << 2 << QStringLiteral("nm");
    QTest::newRow("a word") << 1 << 8 << 0 << QStringLiteral("nme");
    QTest::newRow("after emoji") << 2 << 4 << 0 << QStringLiteral("foo");
    QTest::newRow("emoji itself") << 2 << 1 << 2 << QStringLiteral("😀");
    QTest::newRow("past the end of the line") << 2 << 99 << 0 << QStringLiteral("o");
    QTest::newRow("past the last line") << 99 << 1 << 1 << QStringLiteral("R");
    QTest::newRow("before the start") << 0 << 0 << 3 << QStringLiteral("MAT");
    QTest::newRow("longer than the text") << 3 << 8 << 99 << QStringLiteral("1");
}

void EditorTest::problemsAreUnderlined()
{
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(int, length);
    QFETCH(QString, underlined);
    const QString text = QStringLiteral("MATCH (nme)\n😀 foo\nRETURN 1");
    m_editor->setText(text);
    m_editor->showProblem(line, column, length, QStringLiteral("why"));
    QString found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLowSurrogate() && m_editor->problemAt(i) == u"why")
            found += text.mid(i, text[i].isHighSurrogate() ? 2 : 1);
    }
    QCOMPARE(found, underlined);
    m_editor->clearProblems();
    for (qsizetype i = 0; i < text.size(); ++i)
        QCOMPARE(m_editor->problemAt(i), QString());
}

void EditorTest::problemsInAStatementAreMapped()
{
    m_editor->setText(QStringLiteral("RETURN '😀'; MATCH (n)\nRETRUN n"));
    m_editor->setCaretOffset(15);
    const auto statement = m_editor->statementAtCaret();
    QVERIFY(statement);
    m_editor->showProblem(*statement, 2, 1, 0, QStringLiteral("two"));
    m_editor->showProblem(*statement, 1, 8, 1, QStringLiteral("one"));
    QCOMPARE(m_editor->problemAt(m_editor->text().indexOf(QStringLiteral("RETRUN"))),
             QStringLiteral("two"));
    QCOMPARE(m_editor->problemAt(m_editor->text().indexOf(QStringLiteral("n)"))),
             QStringLiteral("one"));
}

void EditorTest::aProblemMovesWithItsText()
{
    m_editor->setText(QStringLiteral("abc def"));
    m_editor->showProblem(1, 5, 3, QStringLiteral("why"));
    m_editor->insertAt(QStringLiteral("😀\n"), 0, 0);
    QCOMPARE(m_editor->problemAt(7), QStringLiteral("why"));
    QCOMPARE(m_editor->problemAt(4), QString());
}

void EditorTest::aProblemShowsItsMessage()
{
    m_editor->setText(QStringLiteral("RETRUN 1"));
    m_editor->showProblem(1, 1, 0, QStringLiteral("Invalid input <RETRUN> & <b>more</b>"));
    const QPoint place(
        int(m_editor->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, 2L)) + 2,
        int(m_editor->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, 2L)) + 5);
    QHelpEvent help(QEvent::ToolTip, place, m_editor->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(m_editor->viewport(), &help);
    QCOMPARE(QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText(),
             QStringLiteral("Invalid input <RETRUN> & <b>more</b>"));
    QToolTip::hideText();
}

void EditorTest::theBarMarksTheStatement()
{
    setTextWithCaret(QStringLiteral("A;\nB▏\n 1\n;\nC"));
    QTRY_COMPARE(markedLines(), (QList<int>{1, 2}));
    m_editor->setCaretOffset(m_editor->text().size());
    QTRY_COMPARE(markedLines(), QList<int>{4});
    m_editor->setText(QStringLiteral("// nothing"));
    QTRY_COMPARE(markedLines(), QList<int>());
}

void EditorTest::keywordsFollowTheServer()
{
    m_editor->setText(QStringLiteral("LET x = 1 RETURN x"));
    const auto isKeyword = [&](qsizetype offset) {
        return model::TokenKind(styleAt(offset)) == model::TokenKind::Keyword;
    };
    QVERIFY(isKeyword(0));
    m_editor->setDialect(model::CypherDialect::Cypher5);
    QVERIFY(!isKeyword(0));
    QVERIFY(isKeyword(10));
    m_editor->setDialect(model::CypherDialect::Cypher25);
    QVERIFY(isKeyword(0));
}

void EditorTest::coloursFollowTheTokens()
{
    const QString text = QStringLiteral("/* 😀\n*/ MATCH (é:Person {name: '😀'}) RETURN 1");
    m_editor->setText(text);
    const auto kindAt = [&](const QString &word) {
        return model::TokenKind(styleAt(text.indexOf(word)));
    };
    QCOMPARE(kindAt(QStringLiteral("/*")), model::TokenKind::BlockComment);
    QCOMPARE(kindAt(QStringLiteral("*/")), model::TokenKind::BlockComment);
    QCOMPARE(kindAt(QStringLiteral("MATCH")), model::TokenKind::Keyword);
    QCOMPARE(kindAt(QStringLiteral("é")), model::TokenKind::Identifier);
    QCOMPARE(kindAt(QStringLiteral("Person")), model::TokenKind::Label);
    QCOMPARE(kindAt(QStringLiteral("name")), model::TokenKind::PropertyKey);
    QCOMPARE(kindAt(QStringLiteral("'😀'")), model::TokenKind::String);
    QCOMPARE(kindAt(QStringLiteral("RETURN")), model::TokenKind::Keyword);
    QCOMPARE(kindAt(QStringLiteral("1")), model::TokenKind::Number);
}

void EditorTest::labelsAreWrittenInTheColoursOfTheGraph()
{
    const QString text = QStringLiteral("MATCH (a:Person)-[:KNOWS]->(b:Movie) RETURN a");
    m_editor->setText(text);
    const auto inkOf = [&](const char *word) {
        return m_editor->lexer()->color(int(styleAt(text.indexOf(QLatin1String(word)))));
    };
    const QColor usual = inkOf("Movie");
    const QColor yellow(QStringLiteral("#F7DC6F"));
    m_editor->setNameColours({{QStringLiteral("Person"), yellow}});
    for (const ui::EditorTheme theme : {ui::EditorTheme::Light, ui::EditorTheme::Dark}) {
        m_editor->setTheme(theme);
        const QColor ink = inkOf("Person");
        QVERIFY(ink != inkOf("Movie"));
        QVERIFY(std::abs(ink.hslHue() - yellow.hslHue()) <= 3);
        QVERIFY(contrast(ink, ui::editorColours(theme).paper) >= 4.5);
    }
    m_editor->setTheme(ui::EditorTheme::Light);
    QCOMPARE(inkOf("Movie"), usual);
    m_editor->setNameColours({});
    QCOMPARE(inkOf("Person"), usual);
}

void EditorTest::aChangeRecoloursWhatFollows()
{
    m_editor->setText(QStringLiteral("RETURN 1\nRETURN 2\nRETURN 3"));
    QCOMPARE(model::TokenKind(styleAt(18)), model::TokenKind::Keyword);
    m_editor->insertAt(QStringLiteral("/*"), 0, 0);
    QCOMPARE(model::TokenKind(styleAt(20)), model::TokenKind::BlockComment);
    m_editor->insertAt(QStringLiteral("*/"), 1, 0);
    QCOMPARE(model::TokenKind(styleAt(22)), model::TokenKind::Keyword);
}

void EditorTest::zoomChangesTheSize()
{
    const int before = m_editor->textHeight(0);
    QTest::keyClick(m_editor.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(m_editor.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_editor->textHeight(0) > before);
    QTest::keyClick(m_editor.get(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(m_editor.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_editor->textHeight(0), before);
}

void EditorTest::windowKeysAreLeftAlone()
{
    m_editor->setText(QStringLiteral("a\nb\n"));
    for (const auto key : {Qt::Key_T, Qt::Key_L, Qt::Key_Up, Qt::Key_Down}) {
        QKeyEvent asked(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        asked.ignore();
        QCoreApplication::sendEvent(m_editor.get(), &asked);
        QVERIFY2(!asked.isAccepted(), qPrintable(QString::number(key, 16)));
    }
    QKeyEvent own(QEvent::ShortcutOverride, Qt::Key_Slash, Qt::ControlModifier);
    own.ignore();
    QCoreApplication::sendEvent(m_editor.get(), &own);
    QVERIFY(own.isAccepted());
}

void EditorTest::everyColourCanBeRead_data()
{
    QTest::addColumn<EditorTheme>("theme");
    QTest::newRow("light") << EditorTheme::Light;
    QTest::newRow("dark") << EditorTheme::Dark;
}

void EditorTest::everyColourCanBeRead()
{
    QFETCH(EditorTheme, theme);
    const ui::EditorColours &colours = ui::editorColours(theme);
    QList<QColor> inks = {colours.text, colours.lineNumber, colours.placeholder};
    for (int kind = 0; kind <= int(model::TokenKind::Error); ++kind)
        inks.append(ui::tokenColour(theme, model::TokenKind(kind)));
    double least = 21;
    for (const QColor &ink : inks) {
        for (const QColor &paper : {colours.paper, colours.currentLine}) {
            const double ratio = contrast(ink, paper);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(
                         QStringLiteral("%1 on %2: %3").arg(ink.name(), paper.name()).arg(ratio)));
            least = std::min(least, ratio);
        }
    }
    qInfo("least contrast %.2f : 1", least);
}

void EditorTest::theEditorHasAName()
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_editor.get());
    QVERIFY(accessible);
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
}

void EditorTest::assistiveTechnologyReadsTheText()
{
    m_editor->setText(QStringLiteral("RETURN '😀é'\n, 2"));
    m_editor->selectRange(8, 10);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_editor.get());
    QAccessibleTextInterface *text = accessible->textInterface();
    QVERIFY(text);
    QCOMPARE(text->characterCount(), 16);
    QCOMPARE(text->text(8, 11), QStringLiteral("😀é"));
    QCOMPARE(text->text(0, -1), m_editor->text());
    QCOMPARE(text->cursorPosition(), 10);
    QCOMPARE(text->selectionCount(), 1);
    int begin = 0;
    int end = 0;
    text->selection(0, &begin, &end);
    QCOMPARE(begin, 8);
    QCOMPARE(end, 10);
    text->setCursorPosition(13);
    QCOMPARE(m_editor->caretOffset(), 13);
    QCOMPARE(text->offsetAtPoint(text->characterRect(14).center()), 14);
    QVERIFY(accessible->state().editable && accessible->state().multiLine);
}

void EditorTest::theHintGoesWithTheFirstLetter()
{
    m_editor->setCaretLineVisible(false);
    m_editor->SendScintilla(QsciScintilla::SCI_SETCARETWIDTH, 0UL);
    const QImage blank = m_editor->grab().toImage();
    m_editor->setPlaceholderText(QStringLiteral("Write Cypher here"));
    const QImage hinted = m_editor->grab().toImage();
    QVERIFY(hinted != blank);
    m_editor->setText(QStringLiteral(" "));
    QCOMPARE(m_editor->grab().toImage(), blank);
}

void EditorTest::aLargeTextStaysQuick()
{
    const QString text =
        QStringLiteral("MATCH (n:Person {name: 'Tom'})-[r]->(m) // who\nRETURN n;\n")
            .repeated(5000);
    QElapsedTimer timer;
    timer.start();
    m_editor->setText(text);
    m_editor->grab();
    const qint64 openMs = timer.restart();
    const auto typingMs = [&](qsizetype caret) {
        m_editor->setCaretOffset(caret);
        m_editor->grab();
        timer.start();
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(m_editor.get(), 'x');
            m_editor->grab();
        }
        return double(timer.nsecsElapsed()) / 20e6;
    };
    const double atStartMs = typingMs(0);
    const double atEndMs = typingMs(text.size());
    qInfo("10 000 lines: open %lld ms, one key %.1f ms at the start, %.1f ms at the end",
          static_cast<long long>(openMs), atStartMs, atEndMs);
    QVERIFY(openMs < 2000);
    QVERIFY(atStartMs < 500 && atEndMs < 500);
}

QTEST_MAIN(EditorTest)
#include "tst_editor.moc"
