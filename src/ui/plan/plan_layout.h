// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

#include <QRectF>

#include <cstdint>
#include <optional>
#include <vector>

namespace ui
{

/// Where the operators of a plan stand, in drawing units: the root on top, each above its children.
class PlanLayout
{
public:
    static constexpr double kCardWidth = 268;
    static constexpr double kGapX = 28;
    static constexpr double kGapY = 40;

    explicit PlanLayout(const model::Plan &plan);

    const std::vector<QRectF> &cards() const { return m_cards; }
    /// Of all cards, with a margin.
    QRectF bounds() const { return m_bounds; }
    std::optional<std::size_t> cardAt(QPointF place) const;

private:
    std::vector<QRectF> m_cards;
    QRectF m_bounds;
};

/// The height of a card: measured plans have a line of figures more.
double planCardHeight(model::Plan::Kind kind);

} // namespace ui
