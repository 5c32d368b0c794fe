// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/position_glide.h"

namespace ui
{

namespace
{
constexpr int kGlideMs = 420;
}

PositionGlide::PositionGlide(QObject *parent)
    : QObject(parent)
{
    m_animation.setDuration(kGlideMs);
    m_animation.setStartValue(0.0F);
    m_animation.setEndValue(1.0F);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &share) { moveTo(share.toFloat()); });
}

void PositionGlide::start(GraphScene::Positions from, GraphScene::Positions to)
{
    m_animation.stop();
    m_from = std::move(from);
    m_to = std::move(to);
    m_animation.start();
}

void PositionGlide::stop()
{
    m_animation.stop();
}

void PositionGlide::moveTo(float share)
{
    if (share >= 1) {
        Q_EMIT moved(m_to);
        return;
    }
    auto between = std::make_shared<std::vector<model::PointF>>(*m_from);
    for (std::size_t node = 0; node < between->size(); ++node) {
        model::PointF &point = (*between)[node];
        point = point + ((*m_to)[node] - point) * share;
    }
    Q_EMIT moved(between);
}

} // namespace ui
