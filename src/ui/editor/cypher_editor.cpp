// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/cypher_editor.h"

#include "ui/editor/cypher_highlighter.h"
#include "ui/editor/line_comments.h"
#include "ui/editor/pair_typing.h"
#include "ui/editor/scintilla_calls.h"
#include "ui/widgets/plain_tool_tip.h"

#include <Qsci/qscicommandset.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace ui
{
namespace
{

enum Margin { kNumberMargin, kBarMargin, kMarginCount };
constexpr int kBarMarker = 1;
constexpr int kBarWidth = 3;
constexpr int kTextMargin = 10;
constexpr int kTopMargin = 6;
constexpr int kPlaceholderGap = 5;
constexpr int kProblemIndicator = 8;
constexpr int kExtraLeading = 2;
constexpr int kIndentation = 2;
constexpr qsizetype kLeastPrefix = 2;
constexpr long kCompletionContextLines = 100;
// Splitting a text of this size takes about a frame, so it waits for a pause in the typing.
constexpr qsizetype kLargeText = 200'000;
constexpr std::chrono::milliseconds kTypingPause{200};

// The native scroll bars take their colours from the desktop's theme, not from the editor's.
QString scrollBarSheet(const EditorColours &colours)
{
    return QStringLiteral("QScrollBar { background: %1; border: none; }"
                          "QScrollBar:vertical { width: 12px; }"
                          "QScrollBar:horizontal { height: 12px; }"
                          "QScrollBar::handle { background: %2; border-radius: 4px; margin: 2px; }"
                          "QScrollBar::handle:vertical { min-height: 28px; }"
                          "QScrollBar::handle:horizontal { min-width: 28px; }"
                          "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
                          "QScrollBar::add-page, QScrollBar::sub-page { background: none; }")
        .arg(colours.paper.name(), colours.scrollBar.name());
}

} // namespace

struct CypherEditor::Key {
    QKeyCombination combination;
    Command command;
};

const std::vector<CypherEditor::Key> &CypherEditor::keys()
{
    static const std::vector<Key> keys = {
        {Qt::CTRL | Qt::Key_Return, &CypherEditor::runRequested},
        {Qt::CTRL | Qt::Key_Enter, &CypherEditor::runRequested},
        {Qt::CTRL | Qt::ALT | Qt::Key_Return, &CypherEditor::runAllRequested},
        {Qt::CTRL | Qt::ALT | Qt::Key_Enter, &CypherEditor::runAllRequested},
        {Qt::CTRL | Qt::Key_Slash, &CypherEditor::toggleComment},
        {Qt::CTRL | Qt::Key_Space, &CypherEditor::complete},
        {Qt::CTRL | Qt::Key_D, &CypherEditor::selectNextSameWord},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_D, &CypherEditor::duplicate},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_K, &CypherEditor::deleteLine},
        {Qt::ALT | Qt::Key_Up, &CypherEditor::moveLinesUp},
        {Qt::ALT | Qt::Key_Down, &CypherEditor::moveLinesDown},
        {Qt::CTRL | Qt::Key_BracketRight, &CypherEditor::indentLines},
        {Qt::CTRL | Qt::Key_BracketLeft, &CypherEditor::unindentLines},
        {Qt::CTRL | Qt::Key_Plus, &CypherEditor::zoomInOnce},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, &CypherEditor::zoomInOnce},
        {Qt::CTRL | Qt::Key_Equal, &CypherEditor::zoomInOnce},
        {Qt::CTRL | Qt::Key_Minus, &CypherEditor::zoomOutOnce},
        {Qt::CTRL | Qt::Key_0, &CypherEditor::resetZoom},
    };
    return keys;
}

CypherEditor::CypherEditor(QWidget *parent)
    : QsciScintilla(parent)
    , m_highlighter(new CypherHighlighter(this))
{
    setAccessibleName(tr("Cypher editor"));
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(0, kTopMargin, 0, 0);
    setUtf8(true);
    setLexer(m_highlighter);
    setUpEditing();
    setUpMargins();
    freeKeys();
    setTheme(EditorTheme::Light);

    m_statementTimer.setSingleShot(true);
    connect(&m_statementTimer, &QTimer::timeout, this, &CypherEditor::markStatement);
    connect(this, &QsciScintilla::textChanged, this, &CypherEditor::markStatementLater);
    connect(this, &QsciScintilla::cursorPositionChanged, this, &CypherEditor::markStatementLater);
    connect(this, &QsciScintilla::linesChanged, this, &CypherEditor::fitMargins);
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, &CypherEditor::fitMargins);
}

void CypherEditor::setUpEditing()
{
    setEolMode(EolUnix);
    setAutoIndent(true);
    setIndentationsUseTabs(false);
    setIndentationWidth(kIndentation);
    setTabWidth(4);
    setBackspaceUnindents(true);
    setBraceMatching(SloppyBraceMatch);
    setCaretWidth(2);
    setCaretLineVisible(true);
    setExtraAscent(kExtraLeading);
    setExtraDescent(kExtraLeading);
    // The width follows the longest line seen; QScintilla's default is a fixed 2000 pixels.
    setScrollWidth(1);
    setScrollWidthTracking(true);
    indicatorDefine(SquiggleIndicator, kProblemIndicator);
    setIndicatorDrawUnder(true, kProblemIndicator);
    setAutoCompletionSource(AcsNone);
    send(*this, SCI_AUTOCSETIGNORECASE, 1);
    send(*this, SCI_AUTOCSETORDER, SC_ORDER_PERFORMSORT);
    send(*this, SCI_AUTOCSETSEPARATOR, '\n');
    // A quoted name does not begin with what was typed, but it was offered for it.
    send(*this, SCI_AUTOCSETAUTOHIDE, 0);
    send(*this, SCI_SETMULTIPLESELECTION, 1);
    send(*this, SCI_SETADDITIONALSELECTIONTYPING, 1);
    send(*this, SCI_SETMULTIPASTE, SC_MULTIPASTE_EACH);
}

void CypherEditor::setUpMargins()
{
    setMargins(kMarginCount);
    setMarginType(kNumberMargin, NumberMargin);
    setMarginMarkerMask(kNumberMargin, 0);
    setMarginType(kBarMargin, SymbolMarginColor);
    setMarginMarkerMask(kBarMargin, 1 << kBarMarker);
    setMarginWidth(kBarMargin, kBarWidth);
    send(*this, SCI_SETMARGINLEFT, 0, kTextMargin);
    markerDefine(FullRectangle, kBarMarker);
    fitMargins();
}

// Takes back the keys that QScintilla binds by itself and the window or this editor use otherwise.
void CypherEditor::freeKeys()
{
    const auto frees = [](int key) {
        static const std::vector<int> windowKeys = {
            (Qt::CTRL | Qt::Key_T).toCombined(),
            (Qt::CTRL | Qt::Key_L).toCombined(),
            (Qt::CTRL | Qt::Key_Up).toCombined(),
            (Qt::CTRL | Qt::Key_Down).toCombined(),
            (Qt::CTRL | Qt::SHIFT | Qt::Key_T).toCombined(),
            (Qt::CTRL | Qt::SHIFT | Qt::Key_L).toCombined(),
        };
        return std::count(windowKeys.begin(), windowKeys.end(), key) > 0 ||
               std::any_of(keys().begin(), keys().end(),
                           [key](const Key &own) { return own.combination.toCombined() == key; });
    };
    for (QsciCommand *command : standardCommands()->commands()) {
        if (frees(command->key()))
            command->setKey(0);
        if (frees(command->alternateKey()))
            command->setAlternateKey(0);
    }
}

void CypherEditor::setTheme(EditorTheme theme)
{
    m_theme = theme;
    const EditorColours &colours = editorColours(theme);
    m_highlighter->setTheme(theme);
    setMarginsForegroundColor(colours.lineNumber);
    setMarginsBackgroundColor(colours.paper);
    setMarginBackgroundColor(kBarMargin, colours.paper);
    setMarkerBackgroundColor(colours.statementBar, kBarMarker);
    setCaretForegroundColor(colours.text);
    setCaretLineBackgroundColor(colours.currentLine);
    setSelectionBackgroundColor(colours.selection);
    resetSelectionForegroundColor();
    setMatchedBraceForegroundColor(colours.text);
    setMatchedBraceBackgroundColor(colours.matchedBracket);
    setUnmatchedBraceForegroundColor(colours.problem);
    setUnmatchedBraceBackgroundColor(colours.paper);
    setIndicatorForegroundColor(colours.problem, kProblemIndicator);

    QPalette palette;
    palette.setColor(QPalette::Window, colours.paper);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.popup);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.text);
    setPalette(palette);
    const QString sheet = scrollBarSheet(colours);
    verticalScrollBar()->setStyleSheet(sheet);
    horizontalScrollBar()->setStyleSheet(sheet);
}

void CypherEditor::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void CypherEditor::setCompletionWords(const QStringList &keywords, const QStringList &labels,
                                      const QStringList &types, const QStringList &keys)
{
    m_completion.setWords(keywords, labels, types, keys);
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
    const QString whole = text();
    const auto statement = model::statementAt(whole, caretOffset());
    return statement ? std::optional(located(*statement, whole)) : std::nullopt;
}

std::vector<EditorStatement> CypherEditor::statementsToRun() const
{
    std::vector<EditorStatement> statements;
    if (!hasSelectedText()) {
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

void CypherEditor::showProblem(int line, int column, int length, const QString &message)
{
    line = std::clamp(line, 1, lines());
    QString lineText = text(line - 1);
    while (lineText.endsWith(u'\n') || lineText.endsWith(u'\r'))
        lineText.chop(1);
    if (lineText.isEmpty())
        return;
    const qsizetype from = std::clamp<qsizetype>(column - 1, 0, lineText.size() - 1);
    const qsizetype least = std::max<qsizetype>(1, model::nameLength(lineText, from));
    const qsizetype shown = length > 0 ? length : least;

    const qsizetype lineOffset = offsetOf(*this, send(*this, SCI_POSITIONFROMLINE, line - 1));
    const long begin = positionOf(*this, lineOffset + from);
    long end = positionOf(*this, lineOffset + from + shown);
    if (end <= begin) // past the end of the text
        end = send(*this, SCI_GETLENGTH);
    m_problems.append(message);
    send(*this, SCI_SETINDICATORCURRENT, kProblemIndicator);
    send(*this, SCI_SETINDICATORVALUE, long(m_problems.size()));
    send(*this, SCI_INDICATORFILLRANGE, begin, end - begin);
}

void CypherEditor::showProblem(const EditorStatement &statement, int line, int column, int length,
                               const QString &message)
{
    const bool isOnFirstLine = line <= 1;
    showProblem(statement.line + std::max(line, 1) - 1,
                isOnFirstLine ? statement.column + column - 1 : column, length, message);
}

void CypherEditor::clearProblems()
{
    m_problems.clear();
    send(*this, SCI_SETINDICATORCURRENT, kProblemIndicator);
    send(*this, SCI_INDICATORCLEARRANGE, 0, send(*this, SCI_GETLENGTH));
}

QString CypherEditor::problemAt(qsizetype offset) const
{
    const long value =
        send(*this, SCI_INDICATORVALUEAT, kProblemIndicator, positionOf(*this, offset));
    return value > 0 ? m_problems.value(value - 1) : QString();
}

void CypherEditor::fitMargins()
{
    const int digits = std::max(2, int(QString::number(lines()).size()));
    setMarginWidth(kNumberMargin, QString(digits + 2, u'9'));
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
    markerDeleteAll(kBarMarker);
    const std::optional<EditorStatement> statement = statementAtCaret();
    if (!statement)
        return;
    const int first = statement->line - 1;
    const int last = first + int(statement->text.count(u'\n'));
    for (int line = first; line <= last; ++line)
        markerAdd(line, kBarMarker);
}

CypherEditor::Command CypherEditor::commandFor(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int pressed = QKeyCombination(modifiers, Qt::Key(event.key())).toCombined();
    const auto found = std::find_if(keys().begin(), keys().end(), [pressed](const Key &key) {
        return key.combination.toCombined() == pressed;
    });
    return found == keys().end() ? nullptr : found->command;
}

bool CypherEditor::event(QEvent *event)
{
    // While the editor has the focus its keys are its own, whatever the window binds to them.
    if (event->type() == QEvent::ShortcutOverride && commandFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
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

bool CypherEditor::isCompleting() const
{
    return send(*this, SCI_AUTOCACTIVE) != 0;
}

void CypherEditor::keyPressEvent(QKeyEvent *event)
{
    if (const Command command = commandFor(*event)) {
        const bool isRun =
            command == &CypherEditor::runRequested || command == &CypherEditor::runAllRequested;
        // A key that is held down runs once: statements write.
        if (!isRun || !event->isAutoRepeat())
            (this->*command)();
        return;
    }
    if (event->key() == Qt::Key_Escape && !isCompleting() && send(*this, SCI_GETSELECTIONS) == 1) {
        Q_EMIT stopRequested();
        return;
    }
    const long lengthBefore = send(*this, SCI_GETLENGTH);
    if (!handleTyping(*event))
        QsciScintilla::keyPressEvent(event);
    const bool isTyped = send(*this, SCI_GETLENGTH) > lengthBefore && !event->text().isEmpty();
    if (isTyped && event->text().at(0).isPrint())
        offerWords(kLeastPrefix);
    else if (isCompleting() && event->key() == Qt::Key_Backspace)
        offerWords(1);
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
        return !isCompleting() && breakLineInBrackets(*this);
    return event.text().size() == 1 && typePaired(*this, event.text().at(0));
}

void CypherEditor::complete()
{
    offerWords(0);
}

void CypherEditor::offerWords(qsizetype leastPrefix)
{
    // A statement longer than this only loses the offers that its far beginning would explain.
    const long caret = send(*this, SCI_GETCURRENTPOS);
    const long firstLine =
        std::max(0L, send(*this, SCI_LINEFROMPOSITION, caret) - kCompletionContextLines);
    const long begin = send(*this, SCI_POSITIONFROMLINE, firstLine);
    const QString context = text(int(begin), int(caret));
    const auto statement = model::statementAt(context, context.size());
    const QStringView before = QStringView(context).mid(statement ? statement->begin : 0);
    const CypherCompletion::Offer offer = m_completion.offerFor(before);
    // Straight after a colon or a dot there are few enough names to show them all.
    const bool isAfterMark = before.endsWith(u':') || before.endsWith(u'.');
    if (offer.words.isEmpty() || (offer.prefixLength < leastPrefix && !isAfterMark)) {
        send(*this, SCI_AUTOCCANCEL);
        return;
    }
    const qsizetype prefixBytes = before.right(offer.prefixLength).toUtf8().size();
    SendScintilla(SCI_AUTOCSHOW, static_cast<unsigned long>(prefixBytes),
                  offer.words.join(u'\n').toUtf8().constData());
    // What was typed is no prefix of a quoted name, so Scintilla has selected none.
    if (send(*this, SCI_AUTOCGETCURRENT) < 0)
        SendScintilla(SCI_AUTOCSELECT, offer.words.front().toUtf8().constData());
    // The list is a window of its own and does not inherit the palette.
    for (auto *list : findChildren<QListWidget *>())
        list->setPalette(palette());
}

void CypherEditor::toggleComment()
{
    toggleLineComments(*this);
}

void CypherEditor::duplicate()
{
    send(*this, SCI_SELECTIONDUPLICATE);
}

void CypherEditor::deleteLine()
{
    send(*this, SCI_LINEDELETE);
}

void CypherEditor::moveLinesUp()
{
    moveLines(SCI_MOVESELECTEDLINESUP);
}

void CypherEditor::moveLinesDown()
{
    moveLines(SCI_MOVESELECTEDLINESDOWN);
}

// Scintilla leaves a lone caret at the start of the line it moved.
void CypherEditor::moveLines(unsigned int message)
{
    const bool isLoneCaret = !hasSelectedText();
    const long caret = send(*this, SCI_GETCURRENTPOS);
    const long line = send(*this, SCI_LINEFROMPOSITION, caret);
    const long inLine = caret - send(*this, SCI_POSITIONFROMLINE, line);
    send(*this, message);
    if (!isLoneCaret)
        return;
    const long newLine = send(*this, SCI_LINEFROMPOSITION, send(*this, SCI_GETCURRENTPOS));
    send(*this, SCI_GOTOPOS, send(*this, SCI_POSITIONFROMLINE, newLine) + inLine);
}

void CypherEditor::selectNextSameWord()
{
    send(*this, SCI_TARGETWHOLEDOCUMENT);
    send(*this, SCI_SETSEARCHFLAGS, SCFIND_MATCHCASE);
    send(*this, SCI_MULTIPLESELECTADDNEXT);
}

void CypherEditor::indentLines()
{
    const long first = send(*this, SCI_LINEFROMPOSITION, send(*this, SCI_GETSELECTIONSTART));
    const long last = send(*this, SCI_LINEFROMPOSITION, send(*this, SCI_GETSELECTIONEND));
    beginUndoAction();
    for (long line = first; line <= last; ++line)
        indent(int(line));
    endUndoAction();
}

void CypherEditor::unindentLines()
{
    const long first = send(*this, SCI_LINEFROMPOSITION, send(*this, SCI_GETSELECTIONSTART));
    const long last = send(*this, SCI_LINEFROMPOSITION, send(*this, SCI_GETSELECTIONEND));
    beginUndoAction();
    for (long line = first; line <= last; ++line)
        unindent(int(line));
    endUndoAction();
}

void CypherEditor::resetZoom()
{
    zoomTo(0);
}

void CypherEditor::zoomInOnce()
{
    zoomIn(1);
}

void CypherEditor::zoomOutOnce()
{
    zoomOut(1);
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
