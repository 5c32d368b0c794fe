// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "driver/packstream/scan.h"
#include "driver/value/structures.h"

#include <span>
#include <string_view>
#include <vector>

using bolt::Kind;
using bolt::ValueView;

namespace
{

using Bytes = std::vector<std::uint8_t>;

/// Walking from the front for every index is for small lists only.
constexpr std::uint32_t kMaxIndexed = 64;

void checkText(std::string_view text, std::span<const std::uint8_t> input)
{
    if (text.empty())
        return;
    const auto *begin = reinterpret_cast<const std::uint8_t *>(text.data());
    check(begin >= input.data() && begin + text.size() <= input.data() + input.size(),
          "a text lies inside the input");
}

/// Asks for the meaning of every kind, whatever it is: at most one answers.
void checkMeanings(const ValueView &value)
{
    const int meanings =
        (bolt::NodeView::from(value) ? 1 : 0) + (bolt::RelationshipView::from(value) ? 1 : 0) +
        (bolt::UnboundRelationshipView::from(value) ? 1 : 0) +
        (bolt::PathView::from(value) ? 1 : 0) + (bolt::VectorView::from(value) ? 1 : 0) +
        (bolt::UnsupportedTypeView::from(value) ? 1 : 0) + (bolt::dateFrom(value) ? 1 : 0) +
        (bolt::timeFrom(value) ? 1 : 0) + (bolt::localTimeFrom(value) ? 1 : 0) +
        (bolt::dateTimeFrom(value) ? 1 : 0) + (bolt::dateTimeZoneIdFrom(value) ? 1 : 0) +
        (bolt::localDateTimeFrom(value) ? 1 : 0) + (bolt::durationFrom(value) ? 1 : 0) +
        (bolt::pointFrom(value) ? 1 : 0);
    check(meanings <= 1, "a structure means one thing");
    const bool isBroken =
        value.kind() != Kind::Structure || bolt::classify(value) == bolt::StructureKind::Broken;
    check(meanings == (isBroken ? 0 : 1), "what is not broken means something");
}

/// Reads `value` in every way there is, and writes it down again.
void walk(const ValueView &value, std::span<const std::uint8_t> input, std::size_t &count)
{
    ++count;
    checkMeanings(value);
    switch (value.kind()) {
    case Kind::String:
    case Kind::Bytes:
        checkText(value.value().asText(), input);
        break;
    case Kind::List: {
        std::uint32_t index = 0;
        for (const ValueView item : value.asList()) {
            if (index < kMaxIndexed)
                check(value.asList().at(index).kind() == item.kind(),
                      "items are found by their index");
            ++index;
            walk(item, input, count);
        }
        check(index == value.size(), "a list has as many items as it says");
        break;
    }
    case Kind::Map: {
        std::uint32_t index = 0;
        for (const auto &entry : value.asMap()) {
            checkText(entry.key, input);
            if (index++ < kMaxIndexed)
                check(value.asMap().find(entry.key).has_value(), "entries are found by their key");
            walk(entry.value, input, count);
        }
        check(index == value.size(), "a map has as many entries as it says");
        break;
    }
    case Kind::Structure:
        for (const ValueView field : value.asStructure().fields())
            walk(field, input, count);
        break;
    default:
        break;
    }
}

} // namespace

/// Any value that the scan accepts can be read whole, and no view leaves its bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const bolt::ScanResult scanned = bolt::scanValue(data, size);
    if (!scanned.isOk())
        return 0;
    // A copy of its own, so that the sanitizer sees reads past its end.
    const Bytes bytes(data, data + scanned.offset);
    std::size_t count = 0;
    walk(ValueView::fromWire(bytes.data()), bytes, count);
    check(count <= bytes.size(), "a value takes a byte at least");
    return 0;
}
