// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/uri.h"

#include <QMap>

#include <variant>

namespace model
{

/// One entry a line: name = value. Empty lines count for nothing.
std::variant<QMap<QString, QString>, UriError> parseMetadata(const QString &text);
QString metadataText(const QMap<QString, QString> &metadata);

} // namespace model
