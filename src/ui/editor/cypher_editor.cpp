// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/cypher_editor.h"

#include "model/cypher/formatter.h"
#include "ui/editor/cypher_highlighter.h"
#include "ui/editor/editor_accessible.h"
#include "ui/editor/editor_completion.h"
#include "ui/editor/editor_keys.h"
#include "ui/editor/editor_setup.h"
#include "ui/editor/pair_typing.h"
#include "ui/editor/scintilla_calls.h"
#include "ui/editor/statement_region.h"
#include "ui/editor/text_replacement.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QDropEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>
#include <QUrl>

#include <algorithm>

namespace ui
{
namespace
{

constexpr int kTopMargin = 6;
constexpr int kPlaceholderGap = 5;
// Splitting a text of this size takes about a frame, so it waits for a pause in the typing.
constexpr qsizetype kLargeText = 200'000;
constexpr std::chrono::milliseconds kTypingPause{200};
// All of a larger text is not coloured anew at once: that takes longer than a frame.
constexpr int kMostRecoloured = 256 * 1024;

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

CypherEditor::CypherEditor(QWidget *parent)
    : QsciScintilla(parent)
    , m_highlighter(new CypherHighlighter(this))
    , m_completion(new EditorCompletion(*this))
    , m_problems(*this)
{
    installEditorAccessibility();
    announceChanges(*this);
    setAccessibleName(tr("Cypher editor"));
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(0, kTopMargin, 0, 0);
    setUtf8(true);
    setLexer(m_highlighter);
    setUpEditing(*this);
    setUpMargins(*this);
    freeKeys(*this);
    setTheme(EditorTheme::Light);

    m_statementTimer.setSingleShot(true);
    connect(&m_statementTimer, &QTimer::timeout, this, &CypherEditor::markStatement);
    connect(this, &QsciScintilla::textChanged, this, &CypherEditor::markStatementLater);
    connect(this, &QsciScintilla::cursorPositionChanged, this, &CypherEditor::markStatementLater);
    connect(this, &QsciScintilla::linesChanged, this, [this] { fitNumberMargin(*this); });
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, [this] { fitNumberMargin(*this); });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, m_completion, &EditorCompletion::follow);
}

CypherEditor::~CypherEditor() = default;

void CypherEditor::setTheme(EditorTheme theme)
{
    m_theme = theme;
    m_highlighter->setTheme(theme);
    m_problems.setTheme(theme);
    applyEditorColours(*this, theme);
    m_completion->setTheme(theme, m_highlighter->defaultFont());
}

void CypherEditor::setNameColours(const QHash<QString, QColor> &colours)
{
    if (length() <= kMostRecoloured && m_highlighter->setNameColours(colours))
        recolor();
}

void CypherEditor::setDialect(model::CypherDialect dialect)
{
    if (m_highlighter->setDialect(dialect) && length() <= kMostRecoloured)
        recolor();
}

void CypherEditor::setCodeFont(const QFont &font)
{
    m_highlighter->setCodeFont(font);
    setTheme(m_theme);
    fitNumberMargin(*this);
}

void CypherEditor::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

EditorStatement CypherEditor::located(const model::Statement &statement, QStringView text) const
{
    const QStringView before = text.left(statement.begin);
    const qsizetype lineBegin = before.lastIndexOf(u'\n') + 1;
    return {statement.kind, statement.in(text).toString(), statement.begin,
            int(before.count(u'\n')) + 1, int(statement.begin - lineBegin) + 1};
}

std::optional<EditorStatement> CypherEditor::statementAtCaret() const
{
    const StatementRegion region = regionAroundCaret(*this);
    const QString lines = text(int(send(*this, SCI_POSITIONFROMLINE, region.firstLine)),
                               int(region.endLine >= this->lines()
                                       ? send(*this, SCI_GETLENGTH)
                                       : send(*this, SCI_POSITIONFROMLINE, region.endLine)));
    const auto statement = model::statementAt(lines, caretOffset() - region.begin);
    if (!statement)
        return std::nullopt;
    EditorStatement found = located(*statement, lines);
    found.begin += region.begin;
    found.line += region.firstLine;
    return found;
}

std::vector<EditorStatement> CypherEditor::statementsToRun() const
{
    std::vector<EditorStatement> statements;
    if (!hasSelection(*this)) {
        if (auto statement = statementAtCaret())
            statements.push_back(*std::move(statement));
        return statements;
    }
    const QString whole = text();
    const qsizetype begin = offsetOf(*this, send(*this, SCI_GETSELECTIONSTART));
    const qsizetype end = offsetOf(*this, send(*this, SCI_GETSELECTIONEND));
    for (model::Statement statement :
         model::splitStatements(QStringView(whole).mid(begin, end - begin))) {
        statement.begin += begin;
        statement.end += begin;
        statements.push_back(located(statement, whole));
    }
    return statements;
}

std::vector<EditorStatement> CypherEditor::allStatements() const
{
    std::vector<EditorStatement> statements;
    const QString whole = text();
    for (const model::Statement &statement : model::splitStatements(whole))
        statements.push_back(located(statement, whole));
    return statements;
}

qsizetype CypherEditor::caretOffset() const
{
    return offsetOf(*this, send(*this, SCI_GETCURRENTPOS));
}

void CypherEditor::setCaretOffset(qsizetype offset)
{
    send(*this, SCI_GOTOPOS, positionOf(*this, offset));
}

void CypherEditor::selectRange(qsizetype begin, qsizetype end)
{
    send(*this, SCI_SETSEL, positionOf(*this, begin), positionOf(*this, end));
}

void CypherEditor::showProblem(int line, int column, int length, const QString &message,
                               ProblemSeverity severity)
{
    m_problems.add(line, column, length, message, severity);
}

void CypherEditor::showProblem(const EditorStatement &statement, int line, int column, int length,
                               const QString &message, ProblemSeverity severity)
{
    const bool isOnFirstLine = line <= 1;
    showProblem(statement.line + std::max(line, 1) - 1,
                isOnFirstLine ? statement.column + column - 1 : column, length, message, severity);
}

void CypherEditor::clearProblems()
{
    m_problems.clear();
}

void CypherEditor::clearProblems(qsizetype begin, qsizetype end)
{
    m_problems.clear(begin, end);
}

QString CypherEditor::problemAt(qsizetype offset) const
{
    return m_problems.messageAt(offset);
}

void CypherEditor::goToNextProblem()
{
    const qsizetype place = m_problems.next(caretOffset());
    if (place < 0)
        return;
    setCaretOffset(place);
    const QPoint below(int(send(*this, SCI_POINTXFROMPOSITION, 0, positionOf(*this, place))),
                       int(send(*this, SCI_POINTYFROMPOSITION, 0, positionOf(*this, place))) +
                           textHeight(0));
    QToolTip::showText(viewport()->mapToGlobal(below), plainToolTip(problemAt(place)), viewport());
}

void CypherEditor::markStatementLater()
{
    if (send(*this, SCI_GETLENGTH) < kLargeText)
        m_statementTimer.start(0);
    else
        m_statementTimer.start(kTypingPause);
}

void CypherEditor::markStatement()
{
    markerDeleteAll(kStatementMarker);
    const std::optional<EditorStatement> statement = statementAtCaret();
    if (!statement)
        return;
    const int first = statement->line - 1;
    const int last = first + int(statement->text.count(u'\n'));
    for (int line = first; line <= last; ++line)
        markerAdd(line, kStatementMarker);
}

bool CypherEditor::event(QEvent *event)
{
    // While the editor has the focus its keys are its own, whatever the window binds to them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool closesList = key.key() == Qt::Key_Escape &&
                                (m_completion->isShown() || m_completion->isCallTipShown());
        if (closesList || commandForKey(key)) {
            event->accept();
            return true;
        }
    }
    return QsciScintilla::event(event);
}

bool CypherEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QsciScintilla::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const long position = send(*this, SCI_POSITIONFROMPOINTCLOSE, help->pos().x(), help->pos().y());
    const QString message = position < 0 ? QString() : problemAt(offsetOf(*this, position));
    if (message.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(message), viewport());
    return true;
}

void CypherEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_completion->handleKey(*event))
        return;
    if (const EditorCommand command = commandForKey(*event)) {
        // A key that is held down runs once: statements write.
        if (!runsStatements(command) || !event->isAutoRepeat())
            command(*this);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_completion->isCallTipShown()) {
        m_completion->hideCallTip();
        return;
    }
    if (event->key() == Qt::Key_Escape && send(*this, SCI_GETSELECTIONS) == 1) {
        Q_EMIT stopRequested();
        return;
    }
    const long lengthBefore = send(*this, SCI_GETLENGTH);
    if (!handleTyping(*event))
        QsciScintilla::keyPressEvent(event);
    afterKey(*event, lengthBefore);
}

void CypherEditor::afterKey(const QKeyEvent &event, long lengthBefore)
{
    const bool isControl = event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier);
    const bool isText = !event.text().isEmpty() && event.text().at(0).isPrint() && !isControl;
    if (isText && send(*this, SCI_GETLENGTH) > lengthBefore)
        m_completion->typed(event.text().at(0));
    else if (event.key() == Qt::Key_Backspace && m_completion->isShown())
        m_completion->offer(EditorCompletion::Wanted::WhileTyping);
    else if (event.text().size() == 1 && isText && m_completion->isCallTipShown())
        m_completion->showCallTip(); // a bracket was stepped over
}

bool CypherEditor::handleTyping(const QKeyEvent &event)
{
    const bool isPlain =
        !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain || isReadOnly())
        return false;
    if (event.key() == Qt::Key_Backspace)
        return deletePair(*this);
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isReturn)
        return breakLineInBrackets(*this);
    return event.text().size() == 1 && typePaired(*this, event.text().at(0));
}

void CypherEditor::focusOutEvent(QFocusEvent *event)
{
    m_completion->hide();
    m_completion->hideCallTip();
    QsciScintilla::focusOutEvent(event);
}

void CypherEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(*event->mimeData()).isEmpty())
        QsciScintilla::dragEnterEvent(event);
    else
        event->acceptProposedAction();
}

void CypherEditor::dragMoveEvent(QDragMoveEvent *event)
{
    if (localFiles(*event->mimeData()).isEmpty())
        QsciScintilla::dragMoveEvent(event);
    else
        event->acceptProposedAction();
}

void CypherEditor::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return QsciScintilla::dropEvent(event);
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void CypherEditor::complete()
{
    m_completion->offer(EditorCompletion::Wanted::Asked);
}

void CypherEditor::showCallTip()
{
    m_completion->showCallTip();
}

void CypherEditor::format()
{
    const QString whole = text();
    qsizetype begin = 0;
    qsizetype end = whole.size();
    if (hasSelection(*this)) {
        begin = offsetOf(*this, send(*this, SCI_GETSELECTIONSTART));
        end = offsetOf(*this, send(*this, SCI_GETSELECTIONEND));
    }
    const QString formatted = model::formatCypher(whole, begin, end);
    if (formatted != whole)
        replaceText(*this, formatted);
}

void CypherEditor::zoomInOnce()
{
    zoomIn(1);
}

void CypherEditor::zoomOutOnce()
{
    zoomOut(1);
}

void CypherEditor::resetZoom()
{
    zoomTo(0);
}

void CypherEditor::paintEvent(QPaintEvent *event)
{
    QsciScintilla::paintEvent(event);
    if (m_placeholder.isEmpty() || send(*this, SCI_GETLENGTH) > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(editorColours(m_theme).placeholder);
    painter.setFont(m_highlighter->defaultFont());
    const int left = int(send(*this, SCI_POINTXFROMPOSITION));
    const int top = int(send(*this, SCI_POINTYFROMPOSITION)) + kExtraLeading;
    const QRect area = viewport()->rect().adjusted(left + kPlaceholderGap, top, -kTextMargin, 0);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_placeholder);
}

} // namespace ui
