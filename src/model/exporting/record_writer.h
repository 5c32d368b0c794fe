// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/value/value_view.h"
#include "model/exporting/export_remark.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace model
{

/// Turns records into the bytes of a file format: begin() once, row() for each record, end() until
/// it has no more. Each appends to `out`, which the caller empties when it likes. Belongs to one
/// thread at a time.
class RecordWriter
{
public:
    enum class Ending : std::uint8_t {
        Whole,
        MoreToCome, ///< call end() again: a format that sets much aside gives it back in pieces
    };

    virtual ~RecordWriter() = default;

    virtual void begin(const std::vector<std::string> &fields, std::string &out) = 0;
    /// `values` has as many items as begin() had fields.
    virtual void row(const bolt::BoltList &values, std::string &out) = 0;
    virtual Ending end(std::string &out) = 0;

    /// Why the writer could not set bytes aside, in the system's words; empty as long as it can.
    virtual QString failure() const { return {}; }
    /// What the format could not keep as it was, so far.
    virtual std::vector<ExportRemark> remarks() const { return {}; }
};

} // namespace model
