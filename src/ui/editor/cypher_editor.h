// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/completion/completion_catalogue.h"
#include "model/cypher/statement_splitter.h"
#include "ui/editor/editor_colours.h"
#include "ui/editor/problem_marks.h"

#include <Qsci/qsciscintilla.h>

#include <QTimer>

#include <optional>
#include <vector>

namespace ui
{

class CypherHighlighter;
class EditorCompletion;

// A statement to run and where it stands in the editor, so that a place in it can be shown there.
struct EditorStatement {
    model::StatementKind kind = model::StatementKind::Cypher;
    QString text;
    qsizetype begin = 0; // offset in the editor's text, in UTF-16 units
    int line = 1;        // of its first character, both from 1
    int column = 1;

    qsizetype end() const { return begin + text.size(); }
};

// The editor for Cypher: colours, pairs of brackets, completion, problems underlined, folding, and the
// statement at the caret marked by a bar in the margin. Offsets and columns count UTF-16 units as
// QString does. It runs nothing itself: it says that the person asked to. A widget of its tab.
class CypherEditor : public QsciScintilla
{
    Q_OBJECT

public:
    explicit CypherEditor(QWidget *parent = nullptr);
    ~CypherEditor() override;

    void setTheme(EditorTheme theme);
    EditorTheme theme() const { return m_theme; }
    // Labels with a colour elsewhere, by name, are written in it.
    void setNameColours(const QHash<QString, QColor> &colours);
    // Of the server that the statements are for; in a large text the lines that are written next
    // show it.
    void setDialect(model::CypherDialect dialect);
    void setCodeFont(const QFont &font);
    void setPlaceholderText(const QString &text);
    EditorCompletion &completion() { return *m_completion; }

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
    void showProblem(int line, int column, int length, const QString &message,
                     ProblemSeverity severity = ProblemSeverity::Error);
    // The same for a place that counts from the start of the statement, as servers do.
    void showProblem(const EditorStatement &statement, int line, int column, int length,
                     const QString &message, ProblemSeverity severity = ProblemSeverity::Error);
    void clearProblems();
    void clearProblems(qsizetype begin, qsizetype end);
    // The messages of the problems at this offset; empty without one.
    QString problemAt(qsizetype offset) const;
    void goToNextProblem();

    void complete();
    void showCallTip();
    // Lays the statements of the selection, or else all, out anew.
    void format();
    void zoomInOnce();
    void zoomOutOnce();
    void resetZoom();

Q_SIGNALS:
    void runRequested();
    void runAllRequested();
    void stopRequested();
    void findRequested();
    void replaceRequested();
    void findNextRequested();
    void findPreviousRequested();
    // Files were dropped on the editor.
    void filesDropped(const QStringList &paths);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void markStatementLater();
    void markStatement();
    bool handleTyping(const QKeyEvent &event);
    void afterKey(const QKeyEvent &event, long lengthBefore);
    EditorStatement located(const model::Statement &statement, QStringView text) const;

    CypherHighlighter *m_highlighter;
    EditorCompletion *m_completion;
    ProblemMarks m_problems;
    EditorTheme m_theme = EditorTheme::Light;
    QString m_placeholder;
    QTimer m_statementTimer;
};

} // namespace ui
