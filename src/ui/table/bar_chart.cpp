// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/bar_chart.h"

#include "ui/theme/colours.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace ui
{

namespace
{

constexpr int kBarsHeight = 96;
constexpr int kGap = 2;

} // namespace

BarChart::BarChart(std::vector<std::uint64_t> counts, QString first, QString last, QWidget *parent)
    : QWidget(parent)
    , m_counts(std::move(counts))
    , m_first(std::move(first))
    , m_last(std::move(last))
{
}

QSize BarChart::sizeHint() const
{
    return {static_cast<int>(m_counts.size()) * 12, kBarsHeight + fontMetrics().height() + kGap};
}

void BarChart::paintEvent(QPaintEvent *)
{
    if (m_counts.empty())
        return;
    QPainter painter(this);
    const Colours &colours = Colours::current();
    const int base = height() - fontMetrics().height() - kGap;
    const auto highest = static_cast<double>(
        std::max<std::uint64_t>(*std::max_element(m_counts.begin(), m_counts.end()), 1));
    const double step = width() / static_cast<double>(m_counts.size());
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        // What is there at all is seen.
        const double barHeight =
            m_counts[i] == 0
                ? 0.0
                : std::max(static_cast<double>(m_counts[i]) / highest * (base - 1), 1.0);
        painter.fillRect(
            QRectF(static_cast<double>(i) * step, base - barHeight, step - kGap, barHeight),
            colours.accent);
    }
    painter.setPen(colours.border);
    painter.drawLine(0, base, width(), base);
    painter.setPen(colours.mutedText);
    const QRect labels(0, base + kGap, width(), fontMetrics().height());
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, m_first);
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, m_last);
}

} // namespace ui
