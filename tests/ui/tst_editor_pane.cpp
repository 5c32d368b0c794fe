// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paging_server.h"
#include "ui/editor/editor_file.h"
#include "ui/editor/editor_pane.h"
#include "ui/editor/live_check.h"
#include "ui/widgets/message_banner.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cstdio>

#include <sys/stat.h>

using ui::CypherEditor;
using ui::EditorPane;

/// The editor with its find bar, folding, formatting and files, worked with real keys.
class EditorPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsAndSteps();
    void findsBehindEmoji();
    void takesTheSelection();
    void findsByExpression();
    void replacesOneByOne();
    void replacesAllAsOneStep();
    void escapeClosesTheBar();
    void foldsAtTheCaret();
    void foldsStatementsAndComments();
    void severalCarets();
    void formatsWithAKey();
    void formatKeepsTheRestWhereItIs();
    void problemsAreVisited();
    void problemsGoWithTheirStatement();
    void opensAndSaves();
    void keepsMarkAndLineBreaks();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void refusesPipes();
    void followsItsFile();
    void asksWhenBothChanged();
    void tellsWhenTheFileIsGone();
    void takesDroppedFiles();
    void wrapsLines();

private:
    CypherEditor &editor() { return *m_pane->editor(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&editor(), key, modifiers);
    }
    template <typename Widget>
    Widget *part(const char *name)
    {
        return m_pane->findChild<Widget *>(QLatin1String(name));
    }
    void click(const char *button) { QTest::mouseClick(part<QToolButton>(button), Qt::LeftButton); }
    QString count() { return part<QLabel>("editorFindCount")->text(); }
    void find(const QString &text)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        auto *field = part<QLineEdit>("editorFindField");
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!count().isEmpty());
    }
    QString write(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<EditorPane> m_pane;
};

void EditorPaneTest::init()
{
    m_pane = std::make_unique<EditorPane>();
    m_pane->resize(900, 500);
    m_pane->show();
    editor().setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void EditorPaneTest::findsAndSteps()
{
    editor().setText(QStringLiteral("MATCH (n) RETURN n; MATCH (m) RETURN m; match"));
    find(QStringLiteral("match"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 3"));
    QCOMPARE(editor().selectedText(), QStringLiteral("MATCH"));
    auto *field = part<QLineEdit>("editorFindField");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("2 of 3"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("1 of 3"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), QStringLiteral("3 of 3"));
    editor().setFocus();
    press(Qt::Key_F3);
    QCOMPARE(count(), QStringLiteral("1 of 3"));
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count(), QStringLiteral("3 of 3"));
    editor().append(QStringLiteral(" match"));
    QTRY_COMPARE(count(), QStringLiteral("3 of 4"));
}

void EditorPaneTest::findsBehindEmoji()
{
    editor().setText(QStringLiteral("RETURN '😀é', xyz"));
    find(QStringLiteral("xyz"));
    QTRY_COMPARE(editor().selectedText(), QStringLiteral("xyz"));
}

void EditorPaneTest::takesTheSelection()
{
    editor().setText(QStringLiteral("one two two"));
    editor().selectRange(4, 7);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(part<QLineEdit>("editorFindField")->text(), QStringLiteral("two"));
}

void EditorPaneTest::findsByExpression()
{
    editor().setText(QStringLiteral("a1 b22 c"));
    press(Qt::Key_F, Qt::ControlModifier);
    for (auto *button : m_pane->findChildren<QToolButton *>()) {
        if (button->text() == u".*")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    find(QStringLiteral("\\d+"));
    QTRY_COMPARE(count(), QStringLiteral("1 of 2"));
}

void EditorPaneTest::replacesOneByOne()
{
    editor().setText(QStringLiteral("a b a b a"));
    press(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClicks(part<QLineEdit>("editorFindField"), QStringLiteral("a"));
    QTest::keyClick(part<QLineEdit>("editorFindField"), Qt::Key_Return);
    QTRY_COMPARE(count(), QStringLiteral("1 of 3"));
    QTest::keyClicks(part<QLineEdit>("editorReplaceField"), QStringLiteral("xx"));
    click("editorReplaceOne");
    QTRY_COMPARE(count(), QStringLiteral("1 of 2"));
    QCOMPARE(editor().text(), QStringLiteral("xx b a b a"));
    click("editorReplaceOne");
    QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
    QCOMPARE(editor().text(), QStringLiteral("xx b xx b a"));
}

void EditorPaneTest::replacesAllAsOneStep()
{
    const QString text = QStringLiteral("n.name, m.name // 😀 name");
    editor().setText(text);
    press(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClicks(part<QLineEdit>("editorFindField"), QStringLiteral("name"));
    QTest::keyClick(part<QLineEdit>("editorFindField"), Qt::Key_Return);
    QTRY_COMPARE(count(), QStringLiteral("1 of 3"));
    QTest::keyClicks(part<QLineEdit>("editorReplaceField"), QStringLiteral("title"));
    click("editorReplaceAll");
    QCOMPARE(editor().text(), QStringLiteral("n.title, m.title // 😀 title"));
    editor().undo();
    QCOMPARE(editor().text(), text);
}

void EditorPaneTest::escapeClosesTheBar()
{
    QSignalSpy stop(&editor(), &CypherEditor::stopRequested);
    editor().setText(QStringLiteral("abc"));
    find(QStringLiteral("b"));
    QTest::keyClick(part<QLineEdit>("editorFindField"), Qt::Key_Escape);
    QVERIFY(!part<QLineEdit>("editorFindField")->isVisible());
    QVERIFY(editor().hasFocus());
    QCOMPARE(stop.size(), 0);
}

void EditorPaneTest::foldsAtTheCaret()
{
    editor().setText(QStringLiteral("MATCH (n)\nCALL {\n  RETURN 1\n}\nRETURN n;\nRETURN 2"));
    m_pane->grab();
    const auto isVisible = [this](long line) {
        return editor().SendScintilla(QsciScintilla::SCI_GETLINEVISIBLE,
                                      static_cast<unsigned long>(line)) != 0;
    };
    editor().setCaretOffset(editor().text().indexOf(QStringLiteral("RETURN 1")));
    press(Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isVisible(1) && !isVisible(2) && isVisible(4));
    press(Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isVisible(0) && !isVisible(1) && !isVisible(4) && isVisible(5));
    press(Qt::Key_BraceRight, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isVisible(1) && isVisible(4));
}

void EditorPaneTest::foldsStatementsAndComments()
{
    editor().setText(QStringLiteral("/* a\n b\n*/\nRETURN 1;\nMATCH (n)\nRETURN\n n;\nRETURN 2;"));
    m_pane->grab();
    QList<int> headers;
    for (int line = 0; line < editor().lines(); ++line) {
        const long level = editor().SendScintilla(QsciScintilla::SCI_GETFOLDLEVEL,
                                                  static_cast<unsigned long>(line));
        if (level & QsciScintilla::SC_FOLDLEVELHEADERFLAG)
            headers << line;
    }
    QCOMPARE(headers, (QList<int>{0, 4}));
}

void EditorPaneTest::severalCarets()
{
    editor().setText(QStringLiteral("a\nb\nc"));
    editor().setCaretOffset(1);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClicks(&editor(), QStringLiteral("!"));
    QCOMPARE(editor().text(), QStringLiteral("a!\nb!\nc!"));
    press(Qt::Key_Escape);
    editor().setText(QStringLiteral("x y x x"));
    editor().selectRange(0, 1);
    press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClicks(&editor(), QStringLiteral("z"));
    QCOMPARE(editor().text(), QStringLiteral("z y z z"));
}

void EditorPaneTest::formatsWithAKey()
{
    editor().setText(QStringLiteral("MATCH (n) WHERE n.x = 1 RETURN n"));
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(editor().text(), QStringLiteral("MATCH (n)\nWHERE n.x = 1\nRETURN n"));
    editor().undo();
    QCOMPARE(editor().text(), QStringLiteral("MATCH (n) WHERE n.x = 1 RETURN n"));
}

void EditorPaneTest::formatKeepsTheRestWhereItIs()
{
    const QString first = QStringLiteral("MATCH (a)   RETURN '😀' ;\n");
    editor().setText(first + QStringLiteral("MATCH (é) RETURN é"));
    editor().selectRange(first.size(), first.size() + 5);
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(editor().text(), first + QStringLiteral("MATCH (é)\nRETURN é"));
}

void EditorPaneTest::problemsAreVisited()
{
    editor().setText(QStringLiteral("RETURN a;\nRETURN b"));
    editor().showProblem(1, 8, 1, QStringLiteral("no a"));
    editor().showProblem(2, 8, 1, QStringLiteral("no b"), ui::ProblemSeverity::Warning);
    editor().setCaretOffset(0);
    press(Qt::Key_F8);
    QCOMPARE(editor().caretOffset(), 7);
    press(Qt::Key_F8);
    QCOMPARE(editor().caretOffset(), 17);
    press(Qt::Key_F8);
    QCOMPARE(editor().caretOffset(), 7);
    QCOMPARE(editor().problemAt(17), QStringLiteral("no b"));
    editor().clearProblems(0, 9);
    QCOMPARE(editor().problemAt(7), QString());
    QCOMPARE(editor().problemAt(17), QStringLiteral("no b"));
}

void EditorPaneTest::problemsGoWithTheirStatement()
{
    test::PagingServer server({test::string("x")});
    server.refuse("EXPLAIN");
    QSignalSpy told(&m_pane->check(), &ui::LiveCheck::problemsChanged);
    const auto problems = [&told](qsizetype i) {
        return told.at(i).first().value<QList<model::StatementProblem>>().size();
    };
    m_pane->check().setServer(server.target().options);
    editor().setText(QStringLiteral("MTACH (n)"));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(problems(0), 1);
    editor().setText(QString());
    QTRY_COMPARE(told.count(), 2);
    QCOMPARE(problems(1), 0);
    // The marks went with the text: it is asked about again.
    editor().setText(QStringLiteral("MTACH (n)"));
    QTRY_COMPARE(told.count(), 3);
    QCOMPARE(problems(2), 1);
}

void EditorPaneTest::opensAndSaves()
{
    const QString path = write("a.cypher", "RETURN 'ä😀'");
    QSignalSpy changed(m_pane.get(), &EditorPane::fileChanged);
    m_pane->openFile(path);
    QCOMPARE(editor().text(), QStringLiteral("RETURN 'ä😀'"));
    QCOMPARE(m_pane->file().name(), QStringLiteral("a.cypher"));
    QVERIFY(!m_pane->file().isModified());
    QTest::keyClicks(&editor(), QStringLiteral("//"));
    QVERIFY(m_pane->file().isModified());
    m_pane->save();
    QVERIFY(!m_pane->file().isModified());
    QCOMPARE(read(path), QByteArray("//RETURN 'ä😀'"));
    QVERIFY(changed.size() >= 3);
    editor().undo();
    QVERIFY(m_pane->file().isModified());
}

void EditorPaneTest::keepsMarkAndLineBreaks()
{
    const QByteArray bytes = "\xEF\xBB\xBFRETURN 1;\r\nRETURN 2;\r\n";
    const QString path = write("dos.cypher", bytes);
    m_pane->openFile(path);
    editor().setCaretOffset(9);
    press(Qt::Key_Return);
    m_pane->save();
    QCOMPARE(read(path), QByteArray("\xEF\xBB\xBFRETURN 1;\r\n\r\nRETURN 2;\r\n"));
}

void EditorPaneTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("zero bytes") << QByteArray("RET\0URN", 7) << QStringLiteral("offset 3");
    QTest::newRow("Latin-1") << QByteArray("RETURN '\xE4'") << QStringLiteral("UTF-8");
    QTest::newRow("missing") << QByteArray() << QStringLiteral("cannot be opened");
}

void EditorPaneTest::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    editor().setText(QStringLiteral("what was there"));
    m_pane->openFile(bytes.isEmpty() ? m_folder.filePath(QStringLiteral("nowhere.cypher"))
                                     : write("bad.cypher", bytes));
    auto *banner = part<ui::MessageBanner>("editorBanner");
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->title().contains(said), qPrintable(banner->title()));
    QCOMPARE(editor().text(), QStringLiteral("what was there"));
    QVERIFY(m_pane->file().path().isEmpty());
}

void EditorPaneTest::refusesPipes()
{
    // To open one would be to wait for somebody who writes into it.
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    const QString link = m_folder.filePath(QStringLiteral("link.cypher"));
    QVERIFY(QFile::link(pipe, link));
    auto *banner = part<ui::MessageBanner>("editorBanner");
    for (const QString &path : {pipe, link}) {
        m_pane->openFile(path);
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->title().contains(QStringLiteral("regular file")),
                 qPrintable(banner->title()));
        QVERIFY(m_pane->file().path().isEmpty());
    }
    m_pane->openFile(write("f.cypher", "RETURN 1"));
    QVERIFY(!banner->isVisible());
    // One in the place of the file that is open.
    QCOMPARE(std::rename(QFile::encodeName(pipe).constData(),
                         QFile::encodeName(m_pane->file().path()).constData()),
             0);
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(editor().text(), QStringLiteral("RETURN 1"));
}

void EditorPaneTest::followsItsFile()
{
    const QString path = write("b.cypher", "RETURN 1");
    m_pane->openFile(path);
    write("b.cypher", "RETURN 2");
    QTRY_COMPARE(editor().text(), QStringLiteral("RETURN 2"));
    QVERIFY(!part<ui::MessageBanner>("editorBanner")->isVisible());
}

void EditorPaneTest::asksWhenBothChanged()
{
    const QString path = write("c.cypher", "RETURN 1");
    m_pane->openFile(path);
    QTest::keyClicks(&editor(), QStringLiteral("/"));
    write("c.cypher", "RETURN 3");
    auto *banner = part<ui::MessageBanner>("editorBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(editor().text(), QStringLiteral("/RETURN 1"));
    QTest::mouseClick(part<QPushButton>("reloadButton"), Qt::LeftButton);
    QCOMPARE(editor().text(), QStringLiteral("RETURN 3"));
    QVERIFY(!banner->isVisible());
}

void EditorPaneTest::tellsWhenTheFileIsGone()
{
    const QString path = write("d.cypher", "RETURN 1");
    m_pane->openFile(path);
    QVERIFY(QFile::remove(path));
    auto *banner = part<ui::MessageBanner>("editorBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!part<QPushButton>("reloadButton")->isVisible());
    QCOMPARE(editor().text(), QStringLiteral("RETURN 1"));
}

void EditorPaneTest::takesDroppedFiles()
{
    const QString path = write("e.cypher", "RETURN 5");
    QSignalSpy dropped(&editor(), &CypherEditor::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    // The program delivers a drop to who has taken the drag.
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor().viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(editor().viewport(), &drop);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.at(0).at(0).toStringList(), QStringList{path});
    QCOMPARE(editor().text(), QString());
}

void EditorPaneTest::wrapsLines()
{
    editor().setText(QStringLiteral("RETURN 1 + 2 ").repeated(60));
    m_pane->grab();
    QCOMPARE(editor().SendScintilla(QsciScintilla::SCI_WRAPCOUNT, 0UL), 1L);
    m_pane->setWrapping(true);
    m_pane->grab();
    QTRY_VERIFY(editor().SendScintilla(QsciScintilla::SCI_WRAPCOUNT, 0UL) > 2L);
}

QTEST_MAIN(EditorPaneTest)
#include "tst_editor_pane.moc"
