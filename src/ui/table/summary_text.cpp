// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/summary_text.h"

#include "model/text/number_text.h"
#include "model/text/value_text.h"
#include "ui/widgets/counted.h"

#include <QCoreApplication>

#include <string>

namespace ui
{

namespace
{

constexpr std::size_t kShortCharacters = 32;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::SummaryText)
};

} // namespace

QString summaryText(const model::ValueSummary &summary)
{
    QStringList parts{Text::tr("%1 cells").arg(counted(summary.count()))};
    if (summary.nullCount() > 0)
        parts << Text::tr("%1 null").arg(counted(summary.nullCount()));
    if (summary.numberCount() > 0)
        parts << Text::tr("sum %1").arg(sumText(summary));
    if (summary.minimum())
        parts << Text::tr("min %1").arg(shortText(*summary.minimum()))
              << Text::tr("max %1").arg(shortText(*summary.maximum()));
    parts << Text::tr("%1 different").arg(distinctText(summary));
    return parts.join(QStringLiteral(" · "));
}

QString sumText(const model::ValueSummary &summary)
{
    if (summary.numberCount() == 0)
        return {};
    const model::NumberSum &sum = summary.sum();
    std::string text;
    if (!sum.isInteger()) {
        model::appendFloat(text, sum.number());
    } else if (const auto integer = sum.integer()) {
        model::appendInteger(text, *integer);
    } else {
        model::appendFloat(text, sum.number());
        return Text::tr("≈ %1 (beyond 64 bits)").arg(QString::fromStdString(text));
    }
    return QString::fromStdString(text);
}

QString distinctText(const model::ValueSummary &summary)
{
    const QString count = counted(summary.distinctCount());
    return summary.areDistinctCounted() ? count : Text::tr("at least %1").arg(count);
}

QString shortText(const bolt::ValueView &value)
{
    QString text;
    if (model::appendValueText(text, value, {kShortCharacters}) == model::TextExtent::Cut)
        text += u'…';
    return text.simplified();
}

} // namespace ui
