// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_banner.h"

#include "model/text/error_text.h"
#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui
{

namespace
{

struct Look {
    QString icon;
    IconTone tone;
    QColor colour;
    QColor surface;
};

Look lookOf(MessageBanner::Severity severity)
{
    const Colours &colours = Colours::current();
    switch (severity) {
    case MessageBanner::Severity::Success:
        return {QStringLiteral("success"), IconTone::Success, colours.success, colours.hover};
    case MessageBanner::Severity::Warning:
        return {QStringLiteral("warning"), IconTone::Warning, colours.warning,
                colours.warningSurface};
    case MessageBanner::Severity::Error:
        return {QStringLiteral("error"), IconTone::Error, colours.error, colours.errorSurface};
    case MessageBanner::Severity::Information:
        break;
    }
    return {QStringLiteral("info"), IconTone::Accent, colours.accent, colours.hover};
}

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setTextOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

MessageBanner::MessageBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(makeLabel(this))
    , m_detail(makeLabel(this))
    , m_advice(makeLabel(this))
    , m_buttons(new QHBoxLayout)
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);

    auto *words = new QVBoxLayout;
    words->setSpacing(kTightSpacing);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addWidget(m_advice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addLayout(m_buttons);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void MessageBanner::showMessage(Severity severity, const QString &title, const QString &detail,
                                const QString &advice)
{
    m_severity = severity;
    m_title->setText(title);
    setTextOrHide(m_detail, detail);
    // Servers point at a place with a caret below it.
    m_detail->setFont(detail.contains(u'\n') ? codeFont() : font());
    setTextOrHide(m_advice, advice);
    updateIcon();
    setAccessibleName(title);
    show();
    update();
}

void MessageBanner::showError(const model::ErrorText &text)
{
    showMessage(Severity::Error, text.title, text.detail, text.advice);
}

void MessageBanner::addButton(QAbstractButton *button)
{
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
}

QString MessageBanner::title() const
{
    return m_title->text();
}

QString MessageBanner::detail() const
{
    return m_detail->text();
}

void MessageBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void MessageBanner::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_severity);
    QPainter painter(this);
    painter.fillRect(rect(), look.surface);
    painter.fillRect(QRect(0, 0, 3, height()), look.colour);
}

void MessageBanner::updateIcon()
{
    const Look look = lookOf(m_severity);
    m_icon->setPixmap(themedIcon(look.icon, look.tone).pixmap(QSize(18, 18), devicePixelRatio()));
}

} // namespace ui
