// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"

#include <string>
#include <vector>

namespace model
{

/// Turns records into the bytes of a file format: begin() once, row() for each record, end() once.
/// Each appends to `out`, which the caller empties when it likes. Belongs to one thread at a time.
class RecordWriter
{
public:
    virtual ~RecordWriter() = default;

    virtual void begin(const std::vector<std::string> &fields, std::string &out) = 0;
    /// `values` has as many items as begin() had fields.
    virtual void row(const bolt::BoltList &values, std::string &out) = 0;
    virtual void end(std::string &out) = 0;
};

} // namespace model
