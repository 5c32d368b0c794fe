// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inspector/part_text.h"

#include "model/text/quoting.h"

#include <QByteArray>

#include <algorithm>
#include <string>
#include <string_view>

namespace model
{

namespace
{

constexpr std::size_t kBytesPerLine = 16;

void appendDumpLine(std::string &out, std::size_t offset, std::string_view bytes)
{
    out += QByteArray::number(static_cast<qulonglong>(offset), 16).rightJustified(8, '0');
    out += ' ';
    for (std::size_t i = 0; i < kBytesPerLine; ++i) {
        out += i == kBytesPerLine / 2 ? "  " : " ";
        if (i < bytes.size())
            appendHex(out, bytes.substr(i, 1));
        else
            out += "  ";
    }
    out += "  ";
    for (const char c : bytes)
        out += c >= ' ' && c <= '~' ? c : '.';
    out += '\n';
}

PartText dump(std::string_view bytes)
{
    const std::string_view shown = bytes.substr(0, kPartBytes);
    std::string out;
    for (std::size_t at = 0; at < shown.size(); at += kBytesPerLine)
        appendDumpLine(out, at, shown.substr(at, kBytesPerLine));
    return {QString::fromStdString(out),
            shown.size() < bytes.size() ? TextExtent::Cut : TextExtent::Whole};
}

} // namespace

PartText partText(const bolt::ValueView &value)
{
    if (value.kind() == bolt::Kind::Bytes)
        return dump(value.asBytes());
    PartText part;
    part.extent = appendValueText(part.text, value, {kPartCharacters});
    return part;
}

std::size_t characterCount(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

} // namespace model
