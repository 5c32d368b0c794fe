// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exploration/saved_view.h"

#include <QJsonObject>

#include <optional>

namespace model
{

QJsonObject stepToJson(const SavedStep &step);
/// Nothing when it is not a step that this version knows.
std::optional<SavedStep> stepFromJson(const QJsonObject &json);

} // namespace model
