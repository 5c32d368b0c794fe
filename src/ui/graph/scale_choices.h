// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/metrics/node_metrics.h"
#include "model/style/style_scale.h"

#include <QStringList>

class QComboBox;

namespace ui
{

/// "PageRank" and the like.
QString metricName(model::Metric metric);

/// What people call a scale's value: the property's name, or the metric's.
QString operandName(const model::StyleOperand &operand);

enum class MetricChoice : bool { None, Offered };

/// Fills a combo box with properties and, apart from them, metrics; keeps what is chosen where it can.
void fillOperands(QComboBox &box, const QStringList &properties, MetricChoice metrics);
/// Nothing chosen or nothing to choose: an operand without a name.
model::StyleOperand chosenOperand(const QComboBox &box);
/// Adds the operand if it is not among the choices.
void chooseOperand(QComboBox &box, const model::StyleOperand &operand);

enum class CategoryChoice : bool { None, Offered };
void fillScaleKinds(QComboBox &box, CategoryChoice categories);

/// The palettes that go with the kind of scale, each with a picture of it.
void fillPalettes(QComboBox &box, model::ScaleKind kind);

/// Chooses the item with this data, if there is one.
void chooseData(QComboBox &box, const QVariant &data);

} // namespace ui
