// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/result_handle.h"

#include <QString>

#include <cstdint>

namespace bench
{

/// Columns of the table that is measured: their values stand in no order, and the same in every run.
enum TableColumn : std::uint32_t { Integer, Float, Text, Mixed, Boolean, Sparse, Date, Place };

/// `rows` rows of eight columns: an integer, a float, a text ("person-1234567"), values of four types,
/// a boolean, a null or a number, a date, one of a few names.
model::ResultHandle makeTable(std::uint32_t rows);

/// Writes the same as CSV without a header, for the tools that sort and search lines. False: it could
/// not be written.
bool writeCsv(const bolt::ResultSet &result, const QString &path);

} // namespace bench
