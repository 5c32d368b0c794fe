// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/csv_lines.h"

#include "model/text/value_text.h"

#include <QFile>

#include <string>

namespace bench
{

namespace
{

constexpr qsizetype kBlock = 1 << 20;

} // namespace

bool writeCsv(const bolt::ResultSet &result, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::string lines;
    for (std::uint64_t row = 0; row < result.rowCount(); ++row) {
        for (const bolt::ValueView value : result.row(row)) {
            if (!value.isNull())
                model::appendValueText(lines, value);
            lines += ',';
        }
        lines.back() = '\n';
        if (static_cast<qsizetype>(lines.size()) < kBlock && row + 1 < result.rowCount())
            continue;
        if (file.write(lines.data(), static_cast<qint64>(lines.size())) < 0)
            return false;
        lines.clear();
    }
    return file.flush();
}

} // namespace bench
