// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <span>

namespace model
{

/// Colours to tell kinds apart.
struct CategoricalPalette {
    QString id; ///< as style sheets name it
    std::span<const QRgb> colours;
};

/// Colours that rise with a value, to be read between the stops.
struct RampPalette {
    QString id;
    std::span<const QRgb> stops;

    /// `share` from 0 to 1; what lies outside has the colour of that end.
    QRgb at(double share) const;
};

/// The first is the default. The first eight colours of each are told apart by people with any of the
/// three colour vision deficiencies.
std::span<const CategoricalPalette> categoricalPalettes();
/// The first is the default. Their lightness rises or falls steadily, so that they work without hue.
std::span<const RampPalette> rampPalettes();

/// The palette of this name; the default when there is none.
const CategoricalPalette &categoricalPalette(QStringView id);
const RampPalette &rampPalette(QStringView id);

/// Neo4j Browser's label colours, to offer the look that people are used to.
std::span<const QRgb> browserColours();

} // namespace model
