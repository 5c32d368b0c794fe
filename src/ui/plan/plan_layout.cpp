// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_layout.h"

#include <algorithm>

namespace ui
{

namespace
{

constexpr double kMargin = 24;
constexpr double kEstimatedHeight = 82;
constexpr double kMeasuredHeight = 100;

} // namespace

double planCardHeight(model::Plan::Kind kind)
{
    return kind == model::Plan::Kind::Measured ? kMeasuredHeight : kEstimatedHeight;
}

PlanLayout::PlanLayout(const model::Plan &plan)
    : m_cards(plan.operators.size())
{
    const double height = planCardHeight(plan.kind);
    double nextLeft = 0;
    // Leaves side by side in their order; parents, which come before their children, above the
    // middle of these.
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const model::PlanOperator &step = plan.operators[i];
        const double top = static_cast<double>(step.depth) * (height + kGapY);
        m_cards[i] = QRectF(nextLeft, top, kCardWidth, height);
        if (step.children.empty())
            nextLeft += kCardWidth + kGapX;
    }
    for (std::size_t i = m_cards.size(); i-- > 0;) {
        const std::vector<std::size_t> &children = plan.operators[i].children;
        if (!children.empty())
            m_cards[i].moveLeft(
                (m_cards[children.front()].left() + m_cards[children.back()].left()) / 2);
    }
    for (const QRectF &card : m_cards)
        m_bounds |= card;
    m_bounds.adjust(-kMargin, -kMargin, kMargin, kMargin);
}

std::optional<std::size_t> PlanLayout::cardAt(QPointF place) const
{
    const auto found =
        std::ranges::find_if(m_cards, [place](const QRectF &card) { return card.contains(place); });
    if (found == m_cards.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_cards.begin());
}

} // namespace ui
