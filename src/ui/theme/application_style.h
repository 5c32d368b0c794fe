// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

#include <cstdint>

namespace ui
{

/// Fusion with our distances and without what makes a flat window restless. What colours and
/// borders can say is in the style sheet. Owned by the application.
class ApplicationStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ApplicationStyle();

    /// Off: widgets that ask the style how long an animation takes are told "no time".
    enum class Motion : std::uint8_t { On, Off };
    void setMotion(Motion motion) { m_motion = motion; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;

private:
    Motion m_motion = Motion::On;
};

} // namespace ui
