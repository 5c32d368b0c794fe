// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_setup.h"

#include "ui/editor/scintilla_calls.h"

#include <QScrollBar>

#include <algorithm>

namespace ui
{
namespace
{

constexpr int kBarWidth = 3;
constexpr int kFoldWidth = 14;
constexpr int kIndentation = 2;

/// The words of QScintilla's context menu, for lupdate to find: its own translations lack some of our
/// languages.
[[maybe_unused]] constexpr const char *kMenuWords[] = {
    QT_TRANSLATE_NOOP("QsciScintilla", "&Undo"),     QT_TRANSLATE_NOOP("QsciScintilla", "&Redo"),
    QT_TRANSLATE_NOOP("QsciScintilla", "Cu&t"),      QT_TRANSLATE_NOOP("QsciScintilla", "&Copy"),
    QT_TRANSLATE_NOOP("QsciScintilla", "&Paste"),    QT_TRANSLATE_NOOP("QsciScintilla", "Delete"),
    QT_TRANSLATE_NOOP("QsciScintilla", "Select All")};

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

void setUpEditing(QsciScintilla &editor)
{
    send(editor, QsciScintilla::SCI_ALLOCATELINECHARACTERINDEX,
         QsciScintilla::SC_LINECHARACTERINDEX_UTF16);
    // A jump to the end of a large text shows it at once, and colours what lies before when idle.
    send(editor, QsciScintilla::SCI_SETIDLESTYLING, QsciScintilla::SC_IDLESTYLING_ALL);
    editor.setEolMode(QsciScintilla::EolUnix);
    editor.setAutoIndent(true);
    editor.setIndentationsUseTabs(false);
    editor.setIndentationWidth(kIndentation);
    editor.setTabWidth(4);
    editor.setBackspaceUnindents(true);
    editor.setBraceMatching(QsciScintilla::SloppyBraceMatch);
    editor.setCaretWidth(2);
    editor.setCaretLineVisible(true);
    editor.setExtraAscent(kExtraLeading);
    editor.setExtraDescent(kExtraLeading);
    // The width follows the longest line seen; QScintilla's default is a fixed 2000 pixels.
    editor.setScrollWidth(1);
    editor.setScrollWidthTracking(true);
    editor.setAutoCompletionSource(QsciScintilla::AcsNone);
    send(editor, QsciScintilla::SCI_SETMULTIPLESELECTION, 1);
    send(editor, QsciScintilla::SCI_SETADDITIONALSELECTIONTYPING, 1);
    send(editor, QsciScintilla::SCI_SETMULTIPASTE, QsciScintilla::SC_MULTIPASTE_EACH);
    // Alt drags out a rectangle.
    send(editor, QsciScintilla::SCI_SETVIRTUALSPACEOPTIONS,
         QsciScintilla::SCVS_RECTANGULARSELECTION);
    send(editor, QsciScintilla::SCI_SETWRAPINDENTMODE, QsciScintilla::SC_WRAPINDENT_DEEPINDENT);
}

void setUpMargins(QsciScintilla &editor)
{
    editor.setMargins(kMarginCount);
    editor.setMarginType(kNumberMargin, QsciScintilla::NumberMargin);
    editor.setMarginMarkerMask(kNumberMargin, 0);
    editor.setMarginType(kBarMargin, QsciScintilla::SymbolMarginColor);
    editor.setMarginMarkerMask(kBarMargin, 1 << kStatementMarker);
    editor.setMarginWidth(kBarMargin, kBarWidth);
    // Without the base class's connection of clicks, which works on one margin alone.
    editor.setFolding(QsciScintilla::PlainFoldStyle, kFoldMargin);
    using Marker = QsciScintilla::MarkerSymbol;
    editor.markerDefine(Marker::RightTriangle, QsciScintilla::SC_MARKNUM_FOLDER);
    editor.markerDefine(Marker::DownTriangle, QsciScintilla::SC_MARKNUM_FOLDEROPEN);
    editor.setMarginWidth(kFoldMargin, kFoldWidth);
    send(editor, QsciScintilla::SCI_SETAUTOMATICFOLD,
         QsciScintilla::SC_AUTOMATICFOLD_SHOW | QsciScintilla::SC_AUTOMATICFOLD_CHANGE);
    send(editor, QsciScintilla::SCI_SETMARGINLEFT, 0, kTextMargin / 2);
    editor.markerDefine(QsciScintilla::FullRectangle, kStatementMarker);
    fitNumberMargin(editor);
}

void fitNumberMargin(QsciScintilla &editor)
{
    const int digits = std::max(2, int(QString::number(editor.lines()).size()));
    editor.setMarginWidth(kNumberMargin, QString(digits + 2, u'9'));
}

void applyEditorColours(QsciScintilla &editor, EditorTheme theme)
{
    const EditorColours &colours = editorColours(theme);
    editor.setMarginsForegroundColor(colours.lineNumber);
    editor.setMarginsBackgroundColor(colours.paper);
    editor.setMarginBackgroundColor(kBarMargin, colours.paper);
    editor.setFoldMarginColors(colours.paper, colours.paper);
    for (const int marker :
         {QsciScintilla::SC_MARKNUM_FOLDER, QsciScintilla::SC_MARKNUM_FOLDEROPEN}) {
        editor.setMarkerForegroundColor(colours.lineNumber, marker);
        editor.setMarkerBackgroundColor(colours.paper, marker);
    }
    editor.setMarkerBackgroundColor(colours.statementBar, kStatementMarker);
    editor.setCaretForegroundColor(colours.text);
    send(editor, QsciScintilla::SCI_SETADDITIONALCARETFORE,
         long(colours.text.red() | colours.text.green() << 8 | colours.text.blue() << 16));
    editor.setCaretLineBackgroundColor(colours.currentLine);
    editor.setSelectionBackgroundColor(colours.selection);
    send(editor, QsciScintilla::SCI_SETADDITIONALSELBACK,
         long(colours.selection.red() | colours.selection.green() << 8 |
              colours.selection.blue() << 16));
    editor.resetSelectionForegroundColor();
    editor.setMatchedBraceForegroundColor(colours.text);
    editor.setMatchedBraceBackgroundColor(colours.matchedBracket);
    editor.setUnmatchedBraceForegroundColor(colours.problem);
    editor.setUnmatchedBraceBackgroundColor(colours.paper);

    QPalette palette;
    palette.setColor(QPalette::Window, colours.paper);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.popup);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.text);
    editor.setPalette(palette);
    const QString sheet = scrollBarSheet(colours);
    editor.verticalScrollBar()->setStyleSheet(sheet);
    editor.horizontalScrollBar()->setStyleSheet(sheet);
}

} // namespace ui
