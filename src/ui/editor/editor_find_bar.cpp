// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_find_bar.h"

#include "ui/editor/cypher_editor.h"
#include "ui/editor/scintilla_calls.h"
#include "ui/editor/text_replacement.h"
#include "ui/table/pattern_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/escape_closes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <utility>

namespace ui
{

namespace
{

constexpr int kFieldWidth = 360;
constexpr int kFoundIndicator = 12;
constexpr std::size_t kMostMarked = 5000;
constexpr std::chrono::milliseconds kPause{150};
/// A selection longer than a line is rather where to look than what to look for.
constexpr qsizetype kLongestTaken = 200;

} // namespace

EditorFindBar::EditorFindBar(CypherEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_field(new PatternField(tr("Find in the query"), this))
    , m_replacement(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_replaceRow(new QWidget(this))
{
    buildRows();
    m_editor.indicatorDefine(QsciScintilla::StraightBoxIndicator, kFoundIndicator);
    m_editor.setIndicatorDrawUnder(true, kFoundIndicator);
    setFocusProxy(m_field);
    hide();

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &EditorFindBar::search);
    connect(m_field, &PatternField::patternChanged, this, [this] {
        m_selectsFirst = true;
        search();
    });
    connect(m_field, &PatternField::confirmed, this, [this](Qt::KeyboardModifiers modifiers) {
        modifiers.testFlag(Qt::ShiftModifier) ? findPrevious() : findNext();
    });
    connect(m_replacement, &QLineEdit::returnPressed, this, &EditorFindBar::replaceOne);
    connect(&m_editor, &QsciScintilla::textChanged, this, [this] {
        m_isStale = true;
        m_job.abandon(); // its places would be those of another text
        if (!isHidden())
            m_pause.start();
    });
}

void EditorFindBar::buildRows()
{
    m_field->edit()->setObjectName(QStringLiteral("editorFindField"));
    m_field->setMaximumWidth(kFieldWidth);
    m_count->setObjectName(QStringLiteral("editorFindCount"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_replacement->setObjectName(QStringLiteral("editorReplaceField"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setMaximumWidth(kFieldWidth);

    auto *findRow = new QHBoxLayout;
    findRow->setSpacing(kSpacing);
    findRow->addWidget(m_field, 1);
    auto *previous = addButton(QStringLiteral("↑"), QStringLiteral("editorFindPrevious"),
                               tr("Previous place (Shift+Enter)"));
    auto *next =
        addButton(QStringLiteral("↓"), QStringLiteral("editorFindNext"), tr("Next place (Enter)"));
    auto *close = addButton({}, QStringLiteral("editorFindClose"), tr("Close (Escape)"));
    close->setIcon(themedIcon(QStringLiteral("close"), IconTone::Muted));
    findRow->addWidget(previous);
    findRow->addWidget(next);
    findRow->addWidget(m_count);
    findRow->addStretch(1);
    findRow->addWidget(close);

    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    replaceRow->setSpacing(kSpacing);
    replaceRow->addWidget(m_replacement, 1);
    auto *one = addButton(tr("Replace"), QStringLiteral("editorReplaceOne"),
                          tr("Replace this place and go to the next (Enter)"));
    auto *all = addButton(tr("Replace All"), QStringLiteral("editorReplaceAll"),
                          tr("Replace all places; one undo takes it back"));
    replaceRow->addWidget(one);
    replaceRow->addWidget(all);
    replaceRow->addStretch(1);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    rows->setSpacing(kTightSpacing);
    rows->addLayout(findRow);
    rows->addWidget(m_replaceRow);

    connect(previous, &QToolButton::clicked, this, &EditorFindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &EditorFindBar::findNext);
    connect(close, &QToolButton::clicked, this, &EditorFindBar::close);
    new EscapeCloses(*this, [this] { this->close(); });
    connect(one, &QToolButton::clicked, this, &EditorFindBar::replaceOne);
    connect(all, &QToolButton::clicked, this, &EditorFindBar::replaceAll);
}

QToolButton *EditorFindBar::addButton(const QString &text, const QString &objectName,
                                      const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    return button;
}

void EditorFindBar::open(Mode mode)
{
    m_replaceRow->setVisible(mode == Mode::Replace);
    const QString selected = m_editor.selectedText();
    const bool isTaken =
        !selected.isEmpty() && selected.size() <= kLongestTaken && !selected.contains(u'\n');
    show();
    m_field->setFocus();
    if (isTaken)
        m_field->edit()->setText(selected);
    m_field->edit()->selectAll();
    m_selectsFirst = false;
    search();
}

void EditorFindBar::close()
{
    m_job.stop();
    unmark();
    m_found.clear();
    hide();
    m_editor.setFocus();
}

void EditorFindBar::search()
{
    m_job.stop();
    const model::TextPattern pattern = m_field->pattern();
    if (pattern.isEmpty()) {
        take({});
        m_count->clear();
        return;
    }
    m_job.start([this, text = m_editor.text(),
                 pattern](const std::stop_token &stopToken) -> model::BackgroundJob::Continuation {
        auto found = std::make_shared<std::vector<model::FoundText>>(
            model::findInText(text, pattern, stopToken));
        return [this, found] { take(std::move(*found)); };
    });
}

void EditorFindBar::take(std::vector<model::FoundText> found)
{
    m_found = std::move(found);
    m_isStale = false;
    mark();
    const bool selects = std::exchange(m_selectsFirst, false);
    if (m_found.empty()) {
        m_count->setText(tr("No place"));
        return;
    }
    if (selects) {
        const qsizetype from =
            std::min(m_editor.caretOffset(),
                     offsetOf(m_editor, send(m_editor, QsciScintilla::SCI_GETSELECTIONSTART)));
        const auto place = std::ranges::find_if(
            m_found, [from](const model::FoundText &each) { return each.begin >= from; });
        select(place == m_found.end() ? 0 : place - m_found.begin());
    } else {
        showCount(selectedIndex());
    }
}

void EditorFindBar::mark()
{
    unmark();
    m_editor.setIndicatorForegroundColor(editorColours(m_editor.theme()).found, kFoundIndicator);
    send(m_editor, QsciScintilla::SCI_INDICSETALPHA, kFoundIndicator, 90);
    send(m_editor, QsciScintilla::SCI_SETINDICATORCURRENT, kFoundIndicator);
    const std::size_t count = std::min(m_found.size(), kMostMarked);
    for (std::size_t i = 0; i < count; ++i) {
        const long begin = positionOf(m_editor, m_found[i].begin);
        const long end = positionOf(m_editor, m_found[i].end());
        send(m_editor, QsciScintilla::SCI_INDICATORFILLRANGE, begin, end - begin);
    }
}

void EditorFindBar::unmark()
{
    send(m_editor, QsciScintilla::SCI_SETINDICATORCURRENT, kFoundIndicator);
    send(m_editor, QsciScintilla::SCI_INDICATORCLEARRANGE, 0,
         send(m_editor, QsciScintilla::SCI_GETLENGTH));
}

void EditorFindBar::findNext()
{
    if (m_found.empty() || m_isStale)
        return;
    const qsizetype end = offsetOf(m_editor, send(m_editor, QsciScintilla::SCI_GETSELECTIONEND));
    const qsizetype from = selectedIndex() >= 0 ? end : m_editor.caretOffset();
    const auto place = std::ranges::find_if(
        m_found, [from](const model::FoundText &each) { return each.begin >= from; });
    select(place == m_found.end() ? 0 : place - m_found.begin());
}

void EditorFindBar::findPrevious()
{
    if (m_found.empty() || m_isStale)
        return;
    const qsizetype from = offsetOf(m_editor, send(m_editor, QsciScintilla::SCI_GETSELECTIONSTART));
    const auto place =
        std::find_if(m_found.rbegin(), m_found.rend(),
                     [from](const model::FoundText &each) { return each.end() <= from; });
    select(place == m_found.rend() ? qsizetype(m_found.size()) - 1
                                   : qsizetype(m_found.rend() - place) - 1);
}

void EditorFindBar::select(qsizetype index)
{
    const model::FoundText &place = m_found[std::size_t(index)];
    m_editor.ensureLineVisible(int(
        send(m_editor, QsciScintilla::SCI_LINEFROMPOSITION, positionOf(m_editor, place.begin))));
    m_editor.selectRange(place.begin, place.end());
    showCount(index);
}

qsizetype EditorFindBar::selectedIndex() const
{
    const qsizetype begin =
        offsetOf(m_editor, send(m_editor, QsciScintilla::SCI_GETSELECTIONSTART));
    const qsizetype end = offsetOf(m_editor, send(m_editor, QsciScintilla::SCI_GETSELECTIONEND));
    const auto place = std::ranges::lower_bound(m_found, begin, {}, &model::FoundText::begin);
    const bool isIt = place != m_found.end() && place->begin == begin && place->end() == end;
    return isIt ? place - m_found.begin() : -1;
}

void EditorFindBar::replaceOne()
{
    if (m_found.empty() || m_isStale)
        return;
    const qsizetype index = selectedIndex();
    if (index < 0)
        return findNext();
    const model::FoundText place = m_found[std::size_t(index)];
    const QString text =
        model::replacementOf(place, m_replacement->text(), m_field->pattern().syntax);
    m_editor.replaceSelectedText(text);
    m_editor.setCaretOffset(place.begin + text.size());
    m_selectsFirst = true;
    search();
}

void EditorFindBar::replaceAll()
{
    if (m_found.empty() || m_isStale)
        return;
    const std::size_t count = m_found.size();
    replaceText(m_editor, model::replaceAll(m_editor.text(), m_found, m_replacement->text(),
                                            m_field->pattern().syntax));
    m_pause.stop();
    take({});
    m_count->setText(tr("%1 replaced").arg(QLocale().toString(qulonglong(count))));
}

void EditorFindBar::showCount(qsizetype index)
{
    const QLocale locale;
    const QString count = m_found.size() < model::kMostFound
                              ? locale.toString(qulonglong(m_found.size()))
                              : tr("%1 or more").arg(locale.toString(qulonglong(m_found.size())));
    m_count->setText(index < 0 ? tr("%1 found").arg(count)
                               : tr("%1 of %2").arg(locale.toString(index + 1), count));
}

} // namespace ui
