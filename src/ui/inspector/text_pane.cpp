// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/text_pane.h"

#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QToolButton>

namespace ui
{

namespace
{

constexpr int kLeastLines = 3; ///< however many panels share the column
/// Characters from which on a text is worth a field to search it.
constexpr qsizetype kLongText = 400;
/// More marks would be felt.
constexpr int kMostMarks = 2000;

} // namespace

TextPane::TextPane(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_bar(new QWidget(this))
    , m_field(new QLineEdit(m_bar))
    , m_count(new QLabel(m_bar))
{
    m_edit->setReadOnly(true);
    m_edit->setAccessibleName(tr("Text"));
    m_edit->setFont(codeFont());
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setMinimumHeight(kLeastLines * m_edit->fontMetrics().lineSpacing());
    m_field->setObjectName(QStringLiteral("inspectorFindField"));
    m_field->setPlaceholderText(tr("Find in this text"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("inspectorFindCount"));
    m_count->setProperty("role", QStringLiteral("muted"));

    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0,000")));

    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(kSpacing, kTightSpacing, kSpacing, kTightSpacing);
    bar->setSpacing(kTightSpacing);
    bar->addWidget(m_field, 1);
    bar->addWidget(m_count);
    for (const Direction direction : {Direction::Backward, Direction::Forward}) {
        const bool isForward = direction == Direction::Forward;
        auto *button = new QToolButton(m_bar);
        button->setAutoRaise(true);
        button->setText(isForward ? QStringLiteral("↓") : QStringLiteral("↑"));
        button->setToolTip(isForward ? tr("Next match (Enter)")
                                     : tr("Previous match (Shift+Enter)"));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, direction] { step(direction); });
        bar->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_edit, 1);
    m_bar->hide();
    connect(m_field, &QLineEdit::textChanged, this, &TextPane::find);
}

void TextPane::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_bar->setVisible(text.size() >= kLongText);
    markAll();
    showCount();
}

void TextPane::openFind()
{
    m_bar->show();
    m_field->setFocus();
    m_field->selectAll();
    markAll();
    showCount();
}

bool TextPane::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // Escape closes the field; it must not stop a statement.
    if (key->key() == Qt::Key_Escape) {
        if (type == QEvent::KeyPress)
            closeFind();
        event->accept();
        return true;
    }
    if (type == QEvent::KeyPress && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        step(key->modifiers() & Qt::ShiftModifier ? Direction::Backward : Direction::Forward);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TextPane::closeFind()
{
    m_field->clear();
    m_bar->hide();
    m_edit->setFocus();
}

/// The first place from the cursor on, so that typing on stays where it is.
void TextPane::find()
{
    markAll();
    showCount();
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_edit->setTextCursor(cursor);
    if (!m_field->text().isEmpty())
        step(Direction::Forward);
}

void TextPane::step(Direction direction)
{
    const QString text = m_field->text();
    if (text.isEmpty())
        return;
    QTextDocument::FindFlags flags;
    if (direction == Direction::Backward)
        flags |= QTextDocument::FindBackward;
    if (m_edit->find(text, flags))
        return;
    QTextCursor cursor = m_edit->textCursor();
    cursor.movePosition(direction == Direction::Forward ? QTextCursor::Start : QTextCursor::End);
    const QTextCursor found = m_edit->document()->find(text, cursor, flags);
    if (!found.isNull())
        m_edit->setTextCursor(found);
}

void TextPane::markAll()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString text = m_bar->isHidden() ? QString() : m_field->text();
    QTextCursor cursor(m_edit->document());
    while (!text.isEmpty() && marks.size() < kMostMarks) {
        cursor = m_edit->document()->find(text, cursor);
        if (cursor.isNull())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursor;
        mark.format.setBackground(Colours::current().warningSurface);
        marks << mark;
    }
    m_edit->setExtraSelections(marks);
}

void TextPane::showCount()
{
    const QString text = m_field->text();
    if (text.isEmpty()) {
        m_count->clear();
        return;
    }
    const qsizetype count = m_edit->toPlainText().count(text, Qt::CaseInsensitive);
    m_count->setText(count == 0 ? tr("none") : QLocale().toString(count));
}

} // namespace ui
