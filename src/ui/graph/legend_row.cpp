// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/legend_row.h"

#include "ui/widgets/plain_tool_tip.h"

#include <QCursor>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace ui
{

namespace
{
constexpr int kSampleWidth = 18;
constexpr int kMargin = 6;
constexpr int kMostNameWidth = 170;
constexpr int kEyeWidth = 22;
constexpr float kHiddenOpacity = 0.45F;

QString numberText(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}
} // namespace

LegendRow::LegendRow(const GraphKind &kind, const QString &name, std::size_t count, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_count(count)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(plainToolTip(name));
    setAccessibleName(tr("%1, %2").arg(name, numberText(count)));
}

void LegendRow::setAdded(std::size_t added)
{
    m_added = added;
    if (added == 0) {
        return;
    }
    const QString told = tr("%1, %2 of the result, %3 added by exploring")
                             .arg(text(), numberText(m_count - added), numberText(added));
    setToolTip(plainToolTip(told));
    setAccessibleName(told);
    updateGeometry();
}

QString LegendRow::countText() const
{
    return m_added == 0 ? numberText(m_count)
                        : tr("%1 + %2").arg(numberText(m_count - m_added), numberText(m_added));
}

void LegendRow::setSample(Sample sample, const QColor &colour)
{
    m_sample = sample;
    m_colour = colour;
    update();
}

QSize LegendRow::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int name = qMin(metrics.horizontalAdvance(text()), kMostNameWidth);
    const int counted = metrics.horizontalAdvance(countText());
    return {kMargin * 3 + kSampleWidth + name + counted + 8 + kEyeWidth, metrics.height() + 7};
}

void LegendRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor text = palette().color(QPalette::WindowText);
    painter.setOpacity(m_isHidden && !underMouse() ? kHiddenOpacity : 1.0F);
    if (isChecked() || underMouse() || hasFocus()) {
        QColor ground = isChecked() ? m_colour : text;
        ground.setAlphaF(isChecked() ? 0.28F : 0.08F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(rect()), 5, 5);
    }
    paintSample(painter);
    const QString counted = countText();
    const int countWidth = fontMetrics().horizontalAdvance(counted);
    QRect room = rect().adjusted(kMargin * 2 + kSampleWidth, 0, -kEyeWidth, 0);
    if (m_isHidden) {
        QFont struck = font();
        struck.setStrikeOut(true);
        painter.setFont(struck);
    }
    painter.setPen(text);
    painter.drawText(
        room.adjusted(0, 0, -countWidth - 8, 0), Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(this->text(), Qt::ElideRight, room.width() - countWidth - 8));
    text.setAlphaF(0.65F);
    painter.setPen(text);
    painter.setFont(font());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, counted);
    paintEye(painter);
}

QRect LegendRow::eyeRect() const
{
    return {width() - kEyeWidth, 0, kEyeWidth, height()};
}

QRect LegendRow::sampleRect() const
{
    return {0, 0, kMargin + kSampleWidth + 2, height()};
}

void LegendRow::setHidden(bool isHidden)
{
    m_isHidden = isHidden;
    update();
}

void LegendRow::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isDown() && eyeRect().contains(at)) {
        setDown(false);
        event->modifiers() & Qt::AltModifier ? Q_EMIT onlyWanted() : Q_EMIT eyeClicked();
        return;
    }
    if (event->button() == Qt::LeftButton && isDown() && sampleRect().contains(at)) {
        setDown(false);
        Q_EMIT sampleClicked();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void LegendRow::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractButton::mouseMoveEvent(event);
    update();
}

// Seen while it can be used or says something.
void LegendRow::paintEye(QPainter &painter) const
{
    if (!m_isHidden && !underMouse() && !hasFocus()) {
        return;
    }
    QColor colour = palette().color(QPalette::WindowText);
    const bool isOver = eyeRect().contains(mapFromGlobal(QCursor::pos()));
    colour.setAlphaF(isOver ? 1.0F : 0.6F);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    const QPointF centre = QRectF(eyeRect()).center();
    QPainterPath lids(centre - QPointF(6, 0));
    lids.quadTo(centre - QPointF(0, 7), centre + QPointF(6, 0));
    lids.quadTo(centre + QPointF(0, 7), centre - QPointF(6, 0));
    painter.drawPath(lids);
    painter.drawEllipse(centre, 1.7, 1.7);
    if (m_isHidden) {
        painter.drawLine(centre + QPointF(-5, 5), centre + QPointF(5, -5));
    }
}

void LegendRow::paintSample(QPainter &painter) const
{
    const QPointF centre(kMargin + kSampleWidth / 2.0, height() / 2.0);
    if (m_sample == Sample::Arrow || m_sample == Sample::DashedArrow) {
        QPen line(m_colour, 1.5, Qt::SolidLine, Qt::FlatCap);
        if (m_sample == Sample::DashedArrow) {
            line.setDashPattern({2, 1.4});
        }
        painter.setPen(line);
        painter.drawLine(centre - QPointF(8, 0), centre + QPointF(4, 0));
        const QPointF tip = centre + QPointF(8.5, 0);
        const QPointF head[]{tip, tip + QPointF(-6.5, -3.2), tip + QPointF(-6.5, 3.2)};
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawConvexPolygon(head, 3);
        return;
    }
    if (m_sample == Sample::Disc) {
        painter.setPen(QPen(m_colour.darker(124), 1));
        painter.setBrush(m_colour);
    } else {
        QPen dashed(m_colour, 1.3);
        dashed.setDashPattern({2, 1.6});
        painter.setPen(dashed);
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawEllipse(centre, 6, 6);
}

} // namespace ui
