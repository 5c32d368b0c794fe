// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/pattern_field.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <chrono>

namespace ui
{

namespace
{

constexpr std::chrono::milliseconds kPause{200};

} // namespace

PatternField::PatternField(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTightSpacing);
    layout->addWidget(m_edit);
    m_matchCase = addSwitch(QStringLiteral("Aa"), QStringLiteral("matchCaseButton"),
                            tr("Match upper and lower case"));
    m_expression = addSwitch(QStringLiteral(".*"), QStringLiteral("expressionButton"),
                             tr("Regular expression"));
    setFocusProxy(m_edit);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &PatternField::take);
}

void PatternField::clear()
{
    m_edit->clear();
    take();
}

bool PatternField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    const model::TextPattern before = m_pattern;
    take();
    if (m_pattern == before)
        Q_EMIT confirmed(key->modifiers());
    return true;
}

QToolButton *PatternField::addSwitch(const QString &text, const QString &objectName,
                                     const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setCheckable(true);
    layout()->addWidget(button);
    connect(button, &QToolButton::toggled, this, &PatternField::take);
    return button;
}

void PatternField::take()
{
    m_pause.stop();
    using Syntax = model::TextPattern::Syntax;
    const model::TextPattern pattern{
        m_edit->text(), m_expression->isChecked() ? Syntax::RegularExpression : Syntax::Plain,
        m_matchCase->isChecked() ? model::LetterCase::Matters : model::LetterCase::Ignored};
    const QString fault = pattern.fault();
    QPalette colours = palette();
    if (!fault.isEmpty())
        colours.setColor(QPalette::Text, Colours::current().error);
    m_edit->setPalette(colours);
    m_edit->setToolTip(fault);
    if (!fault.isEmpty() || pattern == m_pattern)
        return;
    m_pattern = pattern;
    Q_EMIT patternChanged();
}

} // namespace ui
