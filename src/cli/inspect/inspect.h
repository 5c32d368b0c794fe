// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/packstream/scan.h"
#include "driver/protocol/version.h"

#include <cstdint>
#include <iosfwd>
#include <string>

/// `lbolt inspect`: bytes of the protocol, given as hexadecimal digits, shown as JSON by the driver's
/// own decoder. docs/inspect.md describes what comes out.
namespace cli
{

/// What a line of the input is.
enum class InspectedItem : std::uint8_t {
    Value,     ///< one PackStream value
    Chunks,    ///< what a server sent after the handshake
    Handshake, ///< what a server answered to the handshake
};

enum class StructureForm : std::uint8_t {
    Raw,   ///< tag and fields
    Typed, ///< nodes, dates, … by what they mean
};

struct InspectOptions {
    InspectedItem item = InspectedItem::Value;
    bolt::Version version{5, 8}; ///< decides which layouts and markers there are
    StructureForm structures = StructureForm::Raw;

    bolt::PackStreamVersion packStream() const
    {
        const bool hasUuids = version >= bolt::Version{6, 1};
        return hasUuids ? bolt::PackStreamVersion::V2 : bolt::PackStreamVersion::V1;
    }
};

/// Writes one line of JSON for each line of `in`, as it comes. Takes memory in proportion to the
/// longest line. Returns the exit status: 0, or 1 when `out` took no more. Lines that make no sense
/// are answered, not failed at.
int runInspect(const InspectOptions &options, std::istream &in, std::ostream &out);

/// The answer to one line, without the end of line. The digits are decoded where they lie.
void inspectLine(const InspectOptions &options, std::string &line, std::ostream &out);

} // namespace cli
