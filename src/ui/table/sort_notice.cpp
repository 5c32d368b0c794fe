// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sort_notice.h"

#include "ui/theme/colours.h"

#include <QPainter>

#include <chrono>
#include <utility>

namespace ui
{

namespace
{

constexpr std::chrono::milliseconds kDelay{150};
constexpr int kPadding = 12;
constexpr int kBarHeight = 3;

} // namespace

SortNotice::SortNotice(QString text, QWidget *parent)
    : QWidget(parent)
    , m_text(std::move(text))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        raise();
        show();
    });
    hide();
}

void SortNotice::begin()
{
    m_percent = 0;
    m_delay.start();
}

void SortNotice::setPercent(int percent)
{
    m_percent = percent;
    update();
}

void SortNotice::end()
{
    m_delay.stop();
    hide();
}

QSize SortNotice::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * kPadding,
            fontMetrics().height() + kPadding + kBarHeight};
}

void SortNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::current();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colours.outline);
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(frame, 6, 6);

    painter.setPen(colours.text);
    painter.drawText(rect().adjusted(0, 0, 0, -kBarHeight), Qt::AlignCenter, m_text);

    const QRectF groove(kPadding, height() - kPadding / 2.0 - kBarHeight, width() - 2.0 * kPadding,
                        kBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.border);
    painter.drawRoundedRect(groove, kBarHeight / 2.0, kBarHeight / 2.0);
    QRectF done = groove;
    done.setWidth(groove.width() * m_percent / 100.0);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(done, kBarHeight / 2.0, kBarHeight / 2.0);
}

} // namespace ui
