// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exporting/record_writer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace cli
{

/// Records as a table for the terminal. The widths come from the first kMeasuredRows rows, which are
/// held back until then; later cells that are wider stand over.
class TableWriter : public model::RecordWriter
{
public:
    static constexpr std::size_t kMeasuredRows = 1000;

    void begin(const std::vector<std::string> &fields, std::string &out) override;
    void row(const bolt::BoltList &values, std::string &out) override;
    Ending end(std::string &out) override;

private:
    using Line = std::vector<std::string>;

    void measure(const Line &line);
    void printMeasured(std::string &out);
    void print(const Line &line, std::string &out) const;
    void printRule(std::string &out) const;

    std::vector<Line> m_held; ///< the header and the rows that wait for the widths
    std::vector<std::size_t> m_widths;
    bool m_isPrinting = false;
};

} // namespace cli
