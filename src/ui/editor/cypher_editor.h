// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cypher/statement_splitter.h"
#include "ui/editor/cypher_completion.h"
#include "ui/editor/editor_colours.h"

#include <Qsci/qsciscintilla.h>

#include <QTimer>

#include <optional>
#include <vector>

namespace ui
{

class CypherHighlighter;

// A statement to run and where it stands in the editor, so that a place in it can be shown there.
struct EditorStatement {
    model::StatementKind kind = model::StatementKind::Cypher;
    QString text;
    qsizetype begin = 0; // offset in the editor's text, in UTF-16 units
    int line = 1;        // of its first character, both from 1
    int column = 1;
};

// The editor for Cypher: colours, pairs of brackets, completion, problems underlined, and the
// statement at the caret marked by a bar in the margin. Offsets and columns count UTF-16 units as
// QString does. It runs nothing itself: it says that the person asked to. A widget of its tab.
class CypherEditor : public QsciScintilla
{
    Q_OBJECT

public:
    explicit CypherEditor(QWidget *parent = nullptr);

    void setTheme(EditorTheme theme);
    void setPlaceholderText(const QString &text);
    void setCompletionWords(const QStringList &keywords, const QStringList &labels,
                            const QStringList &types, const QStringList &keys);

    // The statement that holds the caret or stands just before it, whatever is selected.
    std::optional<EditorStatement> statementAtCaret() const;
    // What "run" means: the statements of the selection, or else the one at the caret.
    std::vector<EditorStatement> statementsToRun() const;
    std::vector<EditorStatement> allStatements() const;

    qsizetype caretOffset() const;
    void setCaretOffset(qsizetype offset);
    void selectRange(qsizetype begin, qsizetype end);

    // Underlines a place of the editor's text, line and column from 1. A length of 0 means the
    // word that stands there.
    void showProblem(int line, int column, int length, const QString &message);
    // The same for a place that counts from the start of the statement, as servers do.
    void showProblem(const EditorStatement &statement, int line, int column, int length,
                     const QString &message);
    void clearProblems();
    // The message of the problem at this offset; empty without one.
    QString problemAt(qsizetype offset) const;

    void toggleComment();
    void duplicate();
    void complete();

Q_SIGNALS:
    void runRequested();
    void runAllRequested();
    void stopRequested();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using Command = void (CypherEditor::*)();
    struct Key;
    static const std::vector<Key> &keys();
    static Command commandFor(const QKeyEvent &event);

    void setUpEditing();
    void setUpMargins();
    void freeKeys();
    void fitMargins();
    void markStatementLater();
    void markStatement();
    bool isCompleting() const;
    bool handleTyping(const QKeyEvent &event);
    void offerWords(qsizetype leastPrefix);
    EditorStatement located(const model::Statement &statement, QStringView text) const;

    void deleteLine();
    void moveLinesUp();
    void moveLinesDown();
    void moveLines(unsigned int message);
    void selectNextSameWord();
    void indentLines();
    void unindentLines();
    void resetZoom();
    void zoomInOnce();
    void zoomOutOnce();

    CypherHighlighter *m_highlighter;
    EditorTheme m_theme = EditorTheme::Light;
    QString m_placeholder;
    CypherCompletion m_completion;
    // A problem's place moves with the text as an indicator; its value is the index here plus 1.
    QStringList m_problems;
    QTimer m_statementTimer;
};

} // namespace ui
