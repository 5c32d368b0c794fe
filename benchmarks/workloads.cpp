// SPDX-License-Identifier: GPL-3.0-or-later
#include "workloads.h"

#include "driver/packstream/writer.h"

namespace bench
{

namespace
{

using Writer = bolt::PackStreamWriter;

constexpr std::uint8_t kRecordTag = 0x71;
constexpr std::size_t kWideColumns = 50;
constexpr std::size_t kTextSize = 1024;

constexpr std::array<std::string_view, kWorkloads.size()> kNames{
    "ints", "mixed", "nodes", "paths", "wide", "strings", "table"};

/// Seven digits for any row of a benchmark, so that texts keep their length.
std::string number(std::uint64_t row)
{
    return std::to_string(1'000'000 + row % 9'000'000);
}

std::string elementId(char type, std::uint64_t id)
{
    return std::string(1, type) + ":7c0b2a1e-94d3-4f6a-8b57-1d2e3f405162:" + number(id);
}

void writeElementId(Writer &out, Layout layout, char type, std::uint64_t id)
{
    if (layout == Layout::Bolt5)
        out.string(elementId(type, id));
}

/// Node or UnboundRelationship: with an element id they have a field more.
void openEntity(Writer &out, Layout layout, char tag, std::uint64_t id)
{
    out.structure(static_cast<std::uint8_t>(tag), layout == Layout::Bolt5 ? 4 : 3);
    out.integer(static_cast<std::int64_t>(1'000'000 + id));
}

void writeInts(Writer &out, std::uint64_t row)
{
    constexpr std::int64_t kWidths[] = {7, -100, 100'000, 10'000'000'000};
    const auto i = static_cast<std::int64_t>(row);
    out.list(3);
    out.integer(100'000 + i);
    out.integer(i * 37 % 20'000 - 10'000);
    out.integer(kWidths[row % std::size(kWidths)]);
}

void writeMixedMap(Writer &out, std::uint64_t row)
{
    out.map(6);
    out.string("name");
    out.string("Ana");
    out.string("born");
    out.integer(1900 + static_cast<std::int64_t>(row % 100));
    out.string("score");
    out.floating(static_cast<double>(row));
    out.string("city");
    out.string("Bern");
    out.string("tag");
    out.string("new");
    out.string("ok");
    out.boolean(true);
}

void writeMixed(Writer &out, std::uint64_t row)
{
    const auto i = static_cast<std::int64_t>(row);
    out.list(8);
    out.integer(100'000 + i);
    out.floating(static_cast<double>(row) * 0.5);
    out.boolean(row % 2 == 0);
    out.null();
    out.string("person-" + number(row));
    out.string("Zürich, Bahnhof");
    out.list(4);
    for (std::int64_t k = 0; k < 4; ++k)
        out.integer(1000 + i % 1000 + k * 100);
    writeMixedMap(out, row);
}

void writeDateTime(Writer &out, Layout layout, std::int64_t utcSeconds)
{
    constexpr std::int64_t kOffset = 7200;
    const bool isUtc = layout == Layout::Bolt5;
    out.structure(static_cast<std::uint8_t>(isUtc ? 'I' : 'F'), 3);
    out.integer(isUtc ? utcSeconds : utcSeconds + kOffset);
    out.integer(123'456'789);
    out.integer(kOffset);
}

void writePoint(Writer &out, double x, double y)
{
    out.structure('X', 3);
    out.integer(4326);
    out.floating(x);
    out.floating(y);
}

void writeNodeProperties(Writer &out, Layout layout, std::uint64_t row)
{
    out.map(8);
    out.string("name");
    out.string("person-" + number(row));
    out.string("email");
    out.string("person" + number(row) + "@example.org");
    out.string("born");
    out.structure('D', 1);
    out.integer(1000 + static_cast<std::int64_t>(row % 20'000));
    out.string("since");
    writeDateTime(out, layout, 1'600'000'000 + static_cast<std::int64_t>(row));
    out.string("home");
    writePoint(out, static_cast<double>(row % 360) - 179.5, static_cast<double>(row % 90) + 0.25);
    out.string("score");
    out.floating(static_cast<double>(row) * 0.25);
    out.string("active");
    out.boolean(row % 3 == 0);
    out.string("age");
    out.integer(static_cast<std::int64_t>(row % 100));
}

void writeNode(Writer &out, Layout layout, std::uint64_t row)
{
    out.list(1);
    openEntity(out, layout, 'N', row);
    out.list(2);
    out.string("Person");
    out.string("Customer");
    writeNodeProperties(out, layout, row);
    writeElementId(out, layout, '4', row);
}

void writePath(Writer &out, Layout layout, std::uint64_t row)
{
    out.list(1);
    out.structure('P', 3);
    out.list(3);
    for (std::uint64_t id = 3 * row; id < 3 * row + 3; ++id) {
        openEntity(out, layout, 'N', id);
        out.list(1);
        out.string("Person");
        out.map(1);
        out.string("name");
        out.string("person-" + number(id));
        writeElementId(out, layout, '4', id);
    }
    out.list(2);
    for (std::uint64_t id = 2 * row; id < 2 * row + 2; ++id) {
        openEntity(out, layout, 'r', id);
        out.string("KNOWS");
        out.map(1);
        out.string("since");
        out.integer(1900 + static_cast<std::int64_t>(id % 120));
        writeElementId(out, layout, '5', id);
    }
    out.list(4);
    for (const std::int64_t index : {1, 1, -2, 2})
        out.integer(index);
}

void writeWide(Writer &out, std::uint64_t row)
{
    out.list(kWideColumns);
    for (std::size_t group = 0; group < kWideColumns / 10; ++group) {
        const auto i = static_cast<std::int64_t>(row + group);
        out.integer(100'000 + i);
        out.integer(1000 + i % 1000);
        out.floating(static_cast<double>(i) * 0.5);
        out.string(number(row));
        out.boolean(i % 2 == 0);
        out.null();
        out.string("city-" + std::to_string(100 + i % 900));
        out.floating(static_cast<double>(i) * -0.25);
        out.integer(-100'000 - i);
        out.string("kind");
    }
}

/// Text of `kTextSize` bytes that begins somewhere else in the sentence in each row.
std::string longText(std::uint64_t row)
{
    static constexpr std::string_view kWords[] = {
        "the ",   "river ", "runs ",   "past ", "Zürich ",   "and ",  "the ",   "old ",
        "walls ", "of ",    "Lindau ", "into ", "open ",     "land ", "where ", "a ",
        "café ",  "sells ", "bread ",  "for ",  "four ",     "€ ",    "and ",   "tea ",
        "with ",  "honey ", "from ",   "the ",  "mountain ", "bees ", "at ",    "noon "};
    std::string text;
    for (std::uint64_t word = row;; ++word) {
        const std::string_view next = kWords[word % std::size(kWords)];
        if (text.size() + next.size() > kTextSize)
            break;
        text += next;
    }
    text.resize(kTextSize, '.');
    return text;
}

/// splitmix64: any row's values without those of the rows before.
std::uint64_t scattered(std::uint64_t row)
{
    std::uint64_t bits = (row + 1) * 0x9E3779B97F4A7C15U;
    bits = (bits ^ bits >> 30U) * 0xBF58476D1CE4E5B9U;
    bits = (bits ^ bits >> 27U) * 0x94D049BB133111EBU;
    return bits ^ bits >> 31U;
}

void writeAnyType(Writer &out, std::uint64_t bits)
{
    const auto number = static_cast<std::int64_t>(bits >> 40U);
    switch (bits % 4) {
    case 0:
        return out.integer(number);
    case 1:
        return out.floating(static_cast<double>(number) / 16);
    case 2:
        return out.string("mixed " + std::to_string(number));
    default:
        return out.null();
    }
}

void writeTable(Writer &out, std::uint64_t row)
{
    constexpr const char *kPlaces[] = {"Zürich", "Bern", "New York", "São Paulo", "Nairobi"};
    const std::uint64_t bits = scattered(row);
    out.list(8);
    out.integer(static_cast<std::int64_t>(bits >> 24U) - (std::int64_t{1} << 39));
    out.floating(static_cast<double>(bits >> 11U) / 1024.0);
    out.string("person-" + std::to_string(1'000'000 + bits % 9'000'000));
    writeAnyType(out, scattered(bits));
    out.boolean((bits & 1U) != 0);
    if ((bits & 6U) == 0)
        out.integer(static_cast<std::int64_t>(row));
    else
        out.null();
    out.structure('D', 1);
    out.integer(static_cast<std::int64_t>(bits % 20'000));
    out.string(kPlaces[bits % std::size(kPlaces)]);
}

} // namespace

std::string_view workloadName(Workload workload)
{
    return kNames[static_cast<std::size_t>(workload)];
}

std::optional<Workload> workloadNamed(std::string_view name)
{
    for (const Workload workload : kWorkloads) {
        if (workloadName(workload) == name)
            return workload;
    }
    return std::nullopt;
}

std::vector<std::string> workloadColumns(Workload workload)
{
    switch (workload) {
    case Workload::Ints:
        return {"id", "small", "any"};
    case Workload::Mixed:
        return {"id", "half", "even", "nothing", "name", "place", "numbers", "details"};
    case Workload::Nodes:
        return {"n"};
    case Workload::Paths:
        return {"p"};
    case Workload::Wide:
        break;
    case Workload::Strings:
        return {"text"};
    case Workload::Table:
        return {"integer", "float", "text", "mixed", "boolean", "sparse", "date", "place"};
    }
    std::vector<std::string> columns;
    for (std::size_t i = 0; i < kWideColumns; ++i)
        columns.push_back(std::string("c").append(std::to_string(i)));
    return columns;
}

void appendRecord(Workload workload, Layout layout, std::uint64_t row,
                  std::vector<std::uint8_t> &out)
{
    Writer writer(out);
    writer.structure(kRecordTag, 1);
    switch (workload) {
    case Workload::Ints:
        return writeInts(writer, row);
    case Workload::Mixed:
        return writeMixed(writer, row);
    case Workload::Nodes:
        return writeNode(writer, layout, row);
    case Workload::Paths:
        return writePath(writer, layout, row);
    case Workload::Wide:
        return writeWide(writer, row);
    case Workload::Strings:
        writer.list(1);
        return writer.string(longText(row));
    case Workload::Table:
        return writeTable(writer, row);
    }
}

} // namespace bench
