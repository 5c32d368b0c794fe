// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/kind_icon.h"

#include "ui/theme/icons.h"

namespace ui
{

namespace
{

IconTone toneOf(model::ServerKind kind)
{
    switch (kind) {
    case model::ServerKind::Development:
        return IconTone::Success;
    case model::ServerKind::Test:
        return IconTone::Warning;
    case model::ServerKind::Production:
        return IconTone::Error;
    }
    return IconTone::Muted;
}

} // namespace

QIcon kindIcon(model::ServerKind kind)
{
    return themedIcon(QStringLiteral("server"), toneOf(kind));
}

} // namespace ui
