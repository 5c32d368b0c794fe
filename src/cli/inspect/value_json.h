// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/inspect/inspect.h"
#include "cli/inspect/json_output.h"

#include "driver/packstream/bolt_value.h"

#include <cstdint>
#include <vector>

namespace cli
{

/// Writes PackStream values, which scanValue() has accepted, as JSON straight from the wire: one
/// pass, and no memory but the list of repeated map keys. It borrows the output. One thread.
class ValueJson
{
public:
    ValueJson(const InspectOptions &options, JsonOutput &out)
        : m_options(options)
        , m_out(out)
    {
    }

    /// The value at `wire`.
    void write(const std::uint8_t *wire);
    /// The message at `wire`, a structure: it is shown raw, whatever becomes of those inside.
    void writeMessage(const std::uint8_t *wire);
    /// A part of the value that is being written.
    void writePart(const bolt::BoltValue &part);

private:
    using Address = const std::uint8_t *;

    /// These return where the next value begins.
    Address value(Address at);
    Address compound(const bolt::BoltValue &value);
    Address items(Address at, std::uint32_t count);
    Address entries(Address at, std::uint32_t count);
    Address rawStructure(const bolt::BoltValue &structure);
    Address typedStructure(const bolt::BoltValue &structure);

    void scalar(const bolt::BoltValue &value);
    bool isReplaced(Address key) const;

    const InspectOptions &m_options;
    JsonOutput &m_out;
    std::vector<Address> m_replaced;
};

} // namespace cli
