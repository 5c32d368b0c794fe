// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/application_style.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace ui
{

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

QString themeChoiceName(ThemeChoice choice);
std::optional<ThemeChoice> themeChoiceFromName(const QString &name);

/// Gives the whole application its colours, spacing and fonts, and follows the system's brightness
/// while the choice is System. One per application, owned by it; GUI thread. Widgets learn of a
/// change through QEvent::PaletteChange, as of any other.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    /// Whether pictures glide from place to place.
    void setMotion(ApplicationStyle::Motion motion) { m_style->setMotion(motion); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    ApplicationStyle *m_style; ///< the application's
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_isApplying = false;
};

} // namespace ui
