// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_painter.h"

#include "ui/plan/plan_texts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr double kLongestBend = 4000; // across
constexpr double kRadius = 7;
constexpr double kPadding = 12;
constexpr double kStripe = 5;
constexpr double kNameLine = 22;
constexpr double kTextLine = 18;
constexpr double kBarHeight = 4;
constexpr double kThinnest = 1.5;
constexpr double kThickest = 11;
/// Rows that the thickest line stands for, and more.
constexpr double kMostRowsDecades = 7;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](double x, double y) { return x + (y - x) * part; };
    return QColor::fromRgbF(float(mix(a.redF(), b.redF())), float(mix(a.greenF(), b.greenF())),
                            float(mix(a.blueF(), b.blueF())));
}

/// Rows that an operator hands on: those that were, or else those that are expected.
std::optional<double> handedOn(const model::PlanOperator &step)
{
    return step.rows ? step.figure(model::PlanFigure::Rows) : step.estimatedRows;
}

double lineWidth(const model::PlanOperator &step)
{
    const double decades = std::log10(std::max(0.0, handedOn(step).value_or(0)) + 1);
    return kThinnest + (kThickest - kThinnest) * std::min(1.0, decades / kMostRowsDecades);
}

/// Draws text elided into one line of the card.
void drawLine(QPainter &painter, const QRectF &place, const QString &text, const QColor &colour,
              const QFont &font, Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString fitted =
        QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, place.width()));
    painter.drawText(place, alignment | Qt::AlignVCenter, fitted);
}

void paintLink(QPainter &painter, const PlanPicture &picture, std::size_t child, const QRectF &area)
{
    const model::PlanOperator &step = picture.plan->operators[child];
    const QRectF &below = picture.layout->cards()[child];
    const QRectF &above = picture.layout->cards()[step.parent];
    const QPointF from(below.center().x(), below.top());
    const QPointF to(above.center().x(), above.bottom());
    const double middle = (from.y() + to.y()) / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(picture.colours.outline, lineWidth(step), Qt::SolidLine, Qt::FlatCap));
    // The bend of a very long one would not be seen, and costs by its length.
    if (std::abs(from.x() - to.x()) > kLongestBend) {
        painter.drawLine(from, to);
    } else {
        QPainterPath path(from);
        path.cubicTo(QPointF(from.x(), middle), QPointF(to.x(), middle), to);
        painter.drawPath(path);
    }

    const auto rows = handedOn(step);
    if (!rows)
        return;
    const QFont font = smaller(picture.font);
    const QString text = planFigureText(model::PlanFigure::Rows, rows);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + kPadding;
    const QRectF label(from.x() - width / 2, from.y() - PlanLayout::kGapY / 2 - kTextLine / 2,
                       width, kTextLine);
    if (!label.intersects(area))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(picture.colours.window);
    painter.drawRoundedRect(label, kTextLine / 2, kTextLine / 2);
    drawLine(painter, label, text, picture.colours.mutedText, font, Qt::AlignHCenter);
}

void paintFrame(QPainter &painter, const PlanPicture &picture, std::size_t index, double share)
{
    const Colours &colours = picture.colours;
    const QRectF &card = picture.layout->cards()[index];
    const bool isChosen = picture.chosen == index;
    const PlanMark mark = index < picture.marks.size() ? picture.marks[index] : PlanMark::None;
    painter.setPen(Qt::NoPen);
    painter.setBrush(picture.hovered == index ? colours.hover : colours.raised);
    painter.drawRoundedRect(card, kRadius, kRadius);

    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(card, kRadius, kRadius);
    painter.setClipPath(clip, Qt::IntersectClip);
    const QColor heat = heatColour(share, colours);
    painter.fillRect(QRectF(card.left(), card.top(), kStripe, card.height()), heat);
    painter.fillRect(
        QRectF(card.left(), card.bottom() - kBarHeight, card.width() * share, kBarHeight), heat);
    painter.restore();

    QColor edge = colours.outline;
    if (mark == PlanMark::Only)
        edge = colours.error;
    else if (mark == PlanMark::Changed)
        edge = colours.warning;
    if (isChosen)
        edge = colours.accent;
    QPen pen(edge, isChosen || mark != PlanMark::None ? 2 : 1);
    if (mark == PlanMark::Only && !isChosen)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(card, kRadius, kRadius);
}

/// "est. 12 → 340 rows", with the warning of a bad estimate behind it.
void paintRows(QPainter &painter, const PlanPicture &picture, const model::PlanOperator &step,
               QRectF line)
{
    const QFont font = smaller(picture.font);
    const QString mark = misestimateMark(step);
    if (!mark.isEmpty()) {
        const double width = QFontMetricsF(bold(font)).horizontalAdvance(mark) + kPadding;
        const QRectF flag(line.right() - width, line.top(), width, line.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(picture.colours.warningSurface);
        painter.drawRoundedRect(flag, line.height() / 2, line.height() / 2);
        drawLine(painter, flag, mark, picture.colours.warning, bold(font), Qt::AlignHCenter);
        line.setRight(flag.left() - kStripe);
    }
    const QString estimate = planFigureText(model::PlanFigure::EstimatedRows, step.estimatedRows);
    const QString text =
        step.rows ? QStringLiteral("%1 / %2 %3")
                        .arg(planFigureText(model::PlanFigure::Rows,
                                            step.figure(model::PlanFigure::Rows)),
                             estimate, QCoreApplication::translate("ui::Plan", "estimated rows"))
                  : QStringLiteral("%1 %2").arg(
                        estimate, QCoreApplication::translate("ui::Plan", "estimated rows"));
    drawLine(painter, line, text, picture.colours.text, font);
}

QString measuredText(const model::PlanOperator &step)
{
    QStringList parts;
    const auto add = [&step, &parts](model::PlanFigure figure, const QString &pattern) {
        if (const auto value = step.figure(figure))
            parts << pattern.arg(planFigureText(figure, value));
    };
    add(model::PlanFigure::DbHits, QCoreApplication::translate("ui::Plan", "%1 hits"));
    add(model::PlanFigure::Time, QStringLiteral("%1"));
    add(model::PlanFigure::Memory, QStringLiteral("%1"));
    if (const QString ratio = cacheRatioText(step); !ratio.isEmpty())
        parts << QCoreApplication::translate("ui::Plan", "cache %1").arg(ratio);
    return parts.join(QStringLiteral("  \u00b7  "));
}

void paintCard(QPainter &painter, const PlanPicture &picture, std::size_t index)
{
    const model::PlanOperator &step = picture.plan->operators[index];
    const Colours &colours = picture.colours;
    const double share = picture.plan->share(index, picture.figure);
    paintFrame(painter, picture, index, share);

    const QRectF inside =
        picture.layout->cards()[index].adjusted(kPadding + kStripe, 8, -kPadding, -8 - kBarHeight);
    QRectF line(inside.left(), inside.top(), inside.width(), kNameLine);
    constexpr double kPercent = 100;
    constexpr double kLeastShare = 0.005;
    if (share >= kLeastShare) {
        const QString percent = QStringLiteral("%1 %").arg(
            QLocale().toString(qlonglong(std::llround(share * kPercent))));
        drawLine(painter, line, percent, colours.mutedText, smaller(picture.font), Qt::AlignRight);
        line.setRight(line.right() -
                      QFontMetricsF(smaller(picture.font)).horizontalAdvance(percent) - kPadding);
    }
    drawLine(painter, line, step.name, colours.text, bold(picture.font));
    line = QRectF(inside.left(), line.bottom(), inside.width(), kTextLine);
    drawLine(painter, line, step.details.simplified(), colours.mutedText,
             smaller(picture.codeFont));
    line.translate(0, kTextLine + 1);
    paintRows(painter, picture, step, line);
    line.translate(0, kTextLine);
    if (picture.plan->kind == model::Plan::Kind::Measured)
        drawLine(painter, line, measuredText(step), colours.mutedText, smaller(picture.font));
}

} // namespace

QColor heatColour(double share, const Colours &colours)
{
    const bool isDark = colours.base.lightness() < 128;
    const QColor cool = isDark ? QColor(0x4A6FA5) : QColor(0xA9C4E8);
    const QColor warm = isDark ? QColor(0xE0A84E) : QColor(0xF0A93B);
    const QColor hot = isDark ? QColor(0xF0655A) : QColor(0xD93A2B);
    constexpr double kHalf = 0.5;
    // Small shares differ, too.
    const double heat = std::sqrt(std::clamp(share, 0.0, 1.0));
    return heat < kHalf ? mixed(cool, warm, heat / kHalf)
                        : mixed(warm, hot, (heat - kHalf) / kHalf);
}

void paintPlan(QPainter &painter, const PlanPicture &picture, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> &cards = picture.layout->cards();
    for (std::size_t i = 1; i < cards.size(); ++i) {
        const QRectF link = cards[i] | cards[picture.plan->operators[i].parent];
        if (link.intersects(area))
            paintLink(painter, picture, i, area);
    }
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i].intersects(area))
            paintCard(painter, picture, i);
    }
}

} // namespace ui
