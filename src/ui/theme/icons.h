// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include <cstdint>

class QString;

namespace ui
{

enum class IconTone : std::uint8_t { Text, Muted, Accent, Success, Warning, Error };

/// The icon resources/icons/<name>.svg in the colours of the theme that is applied when it is
/// painted, so that it needs no renewal when the theme changes.
QIcon themedIcon(const QString &name, IconTone tone = IconTone::Text);

} // namespace ui
