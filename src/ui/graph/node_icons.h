// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPainterPath>
#include <QString>

#include <span>

namespace ui
{

/// A picture that a node can wear, as style sheets name it.
struct NodeIcon {
    QString id;
    QString name; ///< for people
};

std::span<const NodeIcon> nodeIcons();

/// The outline to be filled, about the origin and 20 units wide; empty for an unknown id. GUI and
/// pool threads.
const QPainterPath &nodeIconPath(const QString &id);

QIcon nodeIconPreview(const QString &id, const QColor &colour);

} // namespace ui
