// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_texts.h"

#include "ui/widgets/measure_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ui
{

namespace
{

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::Plan)
};

constexpr double kNanosecondsOfMillisecond = 1e6;
constexpr double kMostWritten = 1e15; ///< from here on without all digits

QString countText(double value)
{
    if (value != 0 && std::abs(value) < 1)
        return QLocale().toString(value, 'g', 2);
    // An estimate of a product of many may be larger than any integer.
    if (!(std::abs(value) < kMostWritten))
        return QLocale().toString(value, 'e', 2);
    return QLocale().toString(qlonglong(std::llround(value)));
}

/// How many times more or fewer, from 1 on.
QString factorText(double ratio)
{
    return countText(ratio >= 1 ? ratio : 1 / ratio);
}

} // namespace

QString planFigureName(model::PlanFigure figure)
{
    switch (figure) {
    case model::PlanFigure::EstimatedRows:
        return Text::tr("Estimated rows");
    case model::PlanFigure::Rows:
        return Text::tr("Rows");
    case model::PlanFigure::DbHits:
        return Text::tr("DB hits");
    case model::PlanFigure::PageCacheHits:
        return Text::tr("Page cache hits");
    case model::PlanFigure::PageCacheMisses:
        return Text::tr("Page cache misses");
    case model::PlanFigure::Time:
        return Text::tr("Time");
    case model::PlanFigure::Memory:
        return Text::tr("Memory");
    }
    return {};
}

QString planFigureText(model::PlanFigure figure, std::optional<double> value)
{
    if (!value)
        return QString(QChar(0x2013));
    if (figure == model::PlanFigure::Memory && *value >= 0)
        return bytesText(static_cast<quint64>(*value));
    if (figure == model::PlanFigure::Time)
        return Text::tr("%1 ms").arg(
            QLocale().toString(*value / kNanosecondsOfMillisecond, 'f', 2));
    return countText(*value);
}

QString misestimateText(const model::PlanOperator &step)
{
    if (!model::isMisestimated(step))
        return {};
    const double ratio = *step.misestimate();
    return ratio >= 1 ? Text::tr("%1 times more rows than estimated").arg(factorText(ratio))
                      : Text::tr("%1 times fewer rows than estimated").arg(factorText(ratio));
}

QString misestimateMark(const model::PlanOperator &step)
{
    if (!model::isMisestimated(step))
        return {};
    const double ratio = *step.misestimate();
    return QChar(ratio >= 1 ? 0x2191 : 0x2193) + QStringLiteral(" %1\u00d7").arg(factorText(ratio));
}

QString cacheRatioText(const model::PlanOperator &step)
{
    if (!step.pageCacheHits || !step.pageCacheMisses)
        return {};
    const auto hits = static_cast<double>(*step.pageCacheHits);
    const double all = hits + static_cast<double>(*step.pageCacheMisses);
    if (all <= 0)
        return {};
    constexpr double kPercent = 100;
    return Text::tr("%1 %").arg(QLocale().toString(hits / all * kPercent, 'f', 1));
}

} // namespace ui
