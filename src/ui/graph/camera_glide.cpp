// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/camera_glide.h"

#include <QStyle>
#include <QWidget>

namespace ui
{

namespace
{

constexpr int kDurationMs = 170;

} // namespace

CameraGlide::CameraGlide(QWidget &view)
    : m_view(view)
{
    m_animation.setDuration(kDurationMs);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double t = value.toDouble();
        Q_EMIT moved({m_from.offset + (m_to.offset - m_from.offset) * t,
                      m_from.zoom + (m_to.zoom - m_from.zoom) * t});
    });
}

void CameraGlide::start(const GraphCamera &from, const GraphCamera &to)
{
    m_animation.stop();
    m_from = from;
    m_to = to;
    if (m_view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_view) == 0) {
        Q_EMIT moved(to);
        return;
    }
    m_animation.start();
}

} // namespace ui
