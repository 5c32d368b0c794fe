// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/connections/uri.h"

#include <QString>
#include <QStringView>

#include <map>
#include <string>
#include <variant>

namespace model
{

/// What a server says its members' addresses are, and where this machine reaches them: both as
/// "host:port".
using AddressMap = std::map<std::string, std::string>;

/// Reads lines of the form "advertised host:port = reachable host:port"; blank lines are passed
/// over. A port that is left out is Bolt's.
std::variant<AddressMap, UriError> parseAddressMap(QStringView text);
/// The same as lines, in the order of the advertised addresses.
QString addressMapText(const AddressMap &map);

} // namespace model
