// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Strings, names and bytes as Cypher and CSV spell them. All append to UTF-8 and take UTF-8.
namespace model
{

/// `utf8` between two `quote` characters (' or "), escaped so that Cypher reads the same string.
void appendQuoted(std::string &out, std::string_view utf8, char quote);

/// A label, type, property key or map key, in back-ticks when it needs them.
void appendName(std::string &out, std::string_view utf8);

/// A field of CSV between quotes, those inside doubled (RFC 4180).
void appendCsvQuoted(std::string &out, std::string_view utf8);

/// Two lower-case digits a byte, without a prefix.
void appendHex(std::string &out, std::string_view bytes);

} // namespace model
