// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_values.h"

#include <bit>
#include <limits>

namespace test
{

namespace
{

using bolt::Kind;

int hexDigit(char c)
{
    return c <= '9' ? c - '0' : c - 'A' + 10;
}

void addScalars(std::vector<ValueCase> &cases)
{
    const auto add = [&](const char *name, Tree value, std::string_view hex) {
        cases.push_back({name, std::move(value), fromHex(hex), true});
    };
    add("null", null(), "C0");
    add("false", boolean(false), "C2");
    add("true", boolean(true), "C3");
    add("0.0", floating(0.0), "C1 00 00 00 00 00 00 00 00");
    add("-0.0", floating(-0.0), "C1 80 00 00 00 00 00 00 00");
    add("tau", floating(6.283185307179586), "C1 40 19 21 FB 54 44 2D 18");
    add("infinity", floating(std::numeric_limits<double>::infinity()),
        "C1 7F F0 00 00 00 00 00 00");
    add("-infinity", floating(-std::numeric_limits<double>::infinity()),
        "C1 FF F0 00 00 00 00 00 00");
    add("NaN with a payload", floating(std::bit_cast<double>(0xFFF8'0000'DEAD'BEEFU)),
        "C1 FF F8 00 00 DE AD BE EF");
    add("signalling NaN", floating(std::bit_cast<double>(0x7FF0'0000'0000'0001U)),
        "C1 7F F0 00 00 00 00 00 01");
    add("smallest subnormal", floating(std::numeric_limits<double>::denorm_min()),
        "C1 00 00 00 00 00 00 00 01");
}

void addIntegers(std::vector<ValueCase> &cases)
{
    const auto add = [&](std::int64_t value, std::string_view hex) {
        cases.push_back({std::to_string(value), integer(value), fromHex(hex), true});
    };
    add(0, "00");
    add(42, "2A");
    add(127, "7F");
    add(-1, "FF");
    add(-16, "F0");
    add(-17, "C8 EF");
    add(-128, "C8 80");
    add(128, "C9 00 80");
    add(255, "C9 00 FF");
    add(256, "C9 01 00");
    add(32767, "C9 7F FF");
    add(-129, "C9 FF 7F");
    add(-32768, "C9 80 00");
    add(32768, "CA 00 00 80 00");
    add(-32769, "CA FF FF 7F FF");
    add(2147483647, "CA 7F FF FF FF");
    add(-2147483648, "CA 80 00 00 00");
    add(2147483648, "CB 00 00 00 00 80 00 00 00");
    add(-2147483649, "CB FF FF FF FF 7F FF FF FF");
    add(std::numeric_limits<std::int64_t>::max(), "CB 7F FF FF FF FF FF FF FF");
    add(std::numeric_limits<std::int64_t>::min(), "CB 80 00 00 00 00 00 00 00");

    const auto addWide = [&](std::int64_t value, std::string_view hex) {
        cases.push_back({"wide " + std::to_string(value), integer(value), fromHex(hex), false});
    };
    addWide(42, "C8 2A");
    addWide(-1, "C8 FF");
    addWide(42, "C9 00 2A");
    addWide(-1, "C9 FF FF");
    addWide(42, "CA 00 00 00 2A");
    addWide(-1, "CA FF FF FF FF");
    addWide(42, "CB 00 00 00 00 00 00 00 2A");
    addWide(-1, "CB FF FF FF FF FF FF FF FF");
}

void addStringsAndBytes(std::vector<ValueCase> &cases)
{
    const auto add = [&](const char *name, Tree value, Bytes encoded) {
        cases.push_back({name, std::move(value), std::move(encoded), true});
    };
    add("empty string", string(""), fromHex("80"));
    add("umlaut", string("Zürich"), fromHex("87 5A C3 BC 72 69 63 68"));
    add("fox", string("🦊"), fromHex("84 F0 9F A6 8A"));
    add("string with NUL", string({"a\0b", 3}), fromHex("83 61 00 62"));
    add("combining mark", string("e\u0301"), fromHex("83 65 CC 81"));
    add("string of 15", string(std::string(15, 'a')), fromHex("8F") + repeated('a', 15));
    add("string of 16", string(std::string(16, 'a')), fromHex("D0 10") + repeated('a', 16));
    add("string of 255", string(std::string(255, 'b')), fromHex("D0 FF") + repeated('b', 255));
    add("string of 256", string(std::string(256, 'c')), fromHex("D1 01 00") + repeated('c', 256));
    add("string of 65535", string(std::string(65535, 'd')),
        fromHex("D1 FF FF") + repeated('d', 65535));
    add("string of 65536", string(std::string(65536, 'e')),
        fromHex("D2 00 01 00 00") + repeated('e', 65536));
    add("no bytes", bytes(""), fromHex("CC 00"));
    add("three bytes", bytes({"\x00\xFF\x10", 3}), fromHex("CC 03 00 FF 10"));
    add("255 bytes", bytes(std::string(255, '\xFF')), fromHex("CC FF") + repeated(0xFF, 255));
    add("256 bytes", bytes(std::string(256, '\x80')), fromHex("CD 01 00") + repeated(0x80, 256));
    add("65536 bytes", bytes(std::string(65536, '\xC0')),
        fromHex("CE 00 01 00 00") + repeated(0xC0, 65536));

    const auto addWide = [&](const char *name, Tree value, std::string_view hex) {
        cases.push_back({name, std::move(value), fromHex(hex), false});
    };
    addWide("wide empty string, 1", string(""), "D0 00");
    addWide("wide empty string, 2", string(""), "D1 00 00");
    addWide("wide empty string, 4", string(""), "D2 00 00 00 00");
    addWide("wide string, 1", string("hi"), "D0 02 68 69");
    addWide("wide string, 2", string("hi"), "D1 00 02 68 69");
    addWide("wide string, 4", string("hi"), "D2 00 00 00 02 68 69");
    addWide("wide bytes, 2", bytes("hi"), "CD 00 02 68 69");
    addWide("wide bytes, 4", bytes("hi"), "CE 00 00 00 02 68 69");
}

void addLists(std::vector<ValueCase> &cases)
{
    const auto add = [&](const char *name, Tree value, Bytes encoded) {
        cases.push_back({name, std::move(value), std::move(encoded), true});
    };
    const auto nulls = [](std::size_t count) { return list(std::vector<Tree>(count)); };
    add("empty list", list({}), fromHex("90"));
    add("mixed list", list({integer(1), string("two"), null(), boolean(false)}),
        fromHex("94 01 83 74 77 6F C0 C2"));
    add("list of 15", nulls(15), fromHex("9F") + repeated(0xC0, 15));
    add("list of 16", nulls(16), fromHex("D4 10") + repeated(0xC0, 16));
    add("list of 255", nulls(255), fromHex("D4 FF") + repeated(0xC0, 255));
    add("list of 256", nulls(256), fromHex("D5 01 00") + repeated(0xC0, 256));
    add("list of 65535", nulls(65535), fromHex("D5 FF FF") + repeated(0xC0, 65535));
    add("list of 65536", nulls(65536), fromHex("D6 00 01 00 00") + repeated(0xC0, 65536));
    add("nested lists", list({list({list({}), integer(1)}), list({integer(2)}), integer(3)}),
        fromHex("93 92 90 01 91 02 03"));

    const auto addWide = [&](const char *name, Tree value, std::string_view hex) {
        cases.push_back({name, std::move(value), fromHex(hex), false});
    };
    addWide("wide empty list, 1", list({}), "D4 00");
    addWide("wide empty list, 2", list({}), "D5 00 00");
    addWide("wide empty list, 4", list({}), "D6 00 00 00 00");
    addWide("wide list, 1", list({integer(1), integer(2)}), "D4 02 01 02");
    addWide("wide list, 2", list({integer(1), integer(2)}), "D5 00 02 01 02");
    addWide("wide list, 4", list({integer(1), integer(2)}), "D6 00 00 00 02 01 02");
}

void addMaps(std::vector<ValueCase> &cases)
{
    const auto add = [&](const char *name, Tree value, Bytes encoded) {
        cases.push_back({name, std::move(value), std::move(encoded), true});
    };
    const auto manyEntries = [&](const char *name, std::size_t count, std::string_view head) {
        std::vector<Tree> children;
        Bytes encoded = fromHex(head);
        for (std::size_t i = 0; i < count; ++i) {
            children.push_back(string("k"));
            children.push_back(integer(1));
            encoded = std::move(encoded) + fromHex("81 6B 01");
        }
        add(name, map(std::move(children)), std::move(encoded));
    };
    add("empty map", map({}), fromHex("A0"));
    add("nested map", map({string("k"), list({floating(1.5)}), string("n"), map({})}),
        fromHex("A2 81 6B 91 C1 3F F8 00 00 00 00 00 00 81 6E A0"));
    add("empty key", map({string(""), integer(1)}), fromHex("A1 80 01"));
    add("repeated key", map({string("k"), integer(1), string("k"), integer(2)}),
        fromHex("A2 81 6B 01 81 6B 02"));
    add("long key", map({string(std::string(300, 'k')), null()}),
        fromHex("A1 D1 01 2C") + repeated('k', 300) + fromHex("C0"));
    manyEntries("map of 15", 15, "AF");
    manyEntries("map of 16", 16, "D8 10");
    manyEntries("map of 255", 255, "D8 FF");
    manyEntries("map of 256", 256, "D9 01 00");
    manyEntries("map of 65535", 65535, "D9 FF FF");
    manyEntries("map of 65536", 65536, "DA 00 01 00 00");

    const auto addWide = [&](const char *name, Tree value, std::string_view hex) {
        cases.push_back({name, std::move(value), fromHex(hex), false});
    };
    addWide("wide empty map, 1", map({}), "D8 00");
    addWide("wide empty map, 2", map({}), "D9 00 00");
    addWide("wide empty map, 4", map({}), "DA 00 00 00 00");
    addWide("wide map, 1", map({string("k"), integer(1)}), "D8 01 81 6B 01");
    addWide("wide map, 2", map({string("k"), integer(1)}), "D9 00 01 81 6B 01");
    addWide("wide map, 4", map({string("k"), integer(1)}), "DA 00 00 00 01 81 6B 01");
    addWide("wide key, 1", map({string("k"), integer(1)}), "A1 D0 01 6B 01");
    addWide("wide key, 2", map({string("k"), integer(1)}), "A1 D1 00 01 6B 01");
    addWide("wide key, 4", map({string("k"), integer(1)}), "A1 D2 00 00 00 01 6B 01");
}

void addStructures(std::vector<ValueCase> &cases)
{
    const auto add = [&](const char *name, Tree value, std::string_view hex) {
        cases.push_back({name, std::move(value), fromHex(hex), true});
    };
    add("no fields", structure('x', {}), "B0 78");
    add("15 fields", structure('x', std::vector<Tree>(15)),
        "BF 78 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0 C0");
    add("Node of Bolt 5",
        structure('N', {integer(7), list({string("Person")}), map({string("name"), string("Ana")}),
                        string("4:x:7")}),
        "B4 4E 07 91 86 50 65 72 73 6F 6E A1 84 6E 61 6D 65 83 41 6E 61 85 34 3A 78 3A 37");
    add("Path of Bolt 5",
        structure('P', {list({structure('N', {integer(1), list({}), map({}), string("1")}),
                              structure('N', {integer(2), list({}), map({}), string("2")}),
                              structure('N', {integer(3), list({}), map({}), string("3")})}),
                        list({structure('r', {integer(5), string("A"), map({}), string("5")}),
                              structure('r', {integer(6), string("A"), map({}), string("6")})}),
                        list({integer(1), integer(1), integer(-2), integer(2)})}),
        "B3 50 93 B4 4E 01 90 A0 81 31 B4 4E 02 90 A0 81 32 B4 4E 03 90 A0 81 33 92 "
        "B4 72 05 81 41 A0 81 35 B4 72 06 81 41 A0 81 36 94 01 01 FE 02");
    add("Duration", structure('E', {integer(14), integer(3), integer(-2), integer(999999999)}),
        "B4 45 0E 03 FE CA 3B 9A C9 FF");
    add("Vector of float32",
        structure('V', {bytes("\xC6"), bytes({"\x3F\x80\x00\x00\xBF\x00\x00\x00", 8})}),
        "B2 56 CC 01 C6 CC 08 3F 80 00 00 BF 00 00 00");
}

std::vector<ValueCase> makeCases()
{
    std::vector<ValueCase> cases;
    addScalars(cases);
    addIntegers(cases);
    addStringsAndBytes(cases);
    addLists(cases);
    addMaps(cases);
    addStructures(cases);
    return cases;
}

} // namespace

Tree null()
{
    return {};
}
Tree boolean(bool value)
{
    return {Kind::Boolean, 0, value ? 1 : 0, {}, {}};
}
Tree integer(std::int64_t value)
{
    return {Kind::Integer, 0, value, {}, {}};
}
Tree floating(double value)
{
    return {Kind::Float, 0, std::bit_cast<std::int64_t>(value), {}, {}};
}
Tree string(std::string_view utf8)
{
    return {Kind::String, 0, 0, std::string(utf8), {}};
}
Tree bytes(std::string_view value)
{
    return {Kind::Bytes, 0, 0, std::string(value), {}};
}
Tree uuid(std::string_view bytes)
{
    return {Kind::Uuid, 0, 0, std::string(bytes), {}};
}
Tree exampleUuid()
{
    return uuid({"\x00\x11\x22\x33\x44\x55\x66\x77\x88\x99\xaa\xbb\xcc\xdd\xee\xff", 16});
}
Tree list(std::vector<Tree> items)
{
    return {Kind::List, 0, 0, {}, std::move(items)};
}
Tree map(std::vector<Tree> keysAndValues)
{
    return {Kind::Map, 0, 0, {}, std::move(keysAndValues)};
}
Tree structure(char tag, std::vector<Tree> fields)
{
    return {Kind::Structure, static_cast<std::uint8_t>(tag), 0, {}, std::move(fields)};
}

Tree treeOf(const bolt::ValueView &value)
{
    Tree tree;
    tree.kind = value.kind();
    switch (value.kind()) {
    case Kind::Null:
        break;
    case Kind::Boolean:
        tree.number = value.asBoolean() ? 1 : 0;
        break;
    case Kind::Integer:
        tree.number = value.asInteger();
        break;
    case Kind::Float:
        tree.number = std::bit_cast<std::int64_t>(value.asFloat());
        break;
    case Kind::Bytes:
        tree.text = value.asBytes();
        break;
    case Kind::String:
        tree.text = value.asString();
        break;
    case Kind::Uuid:
        tree.text = value.asUuid();
        break;
    case Kind::List:
        for (const bolt::ValueView item : value.asList())
            tree.children.push_back(treeOf(item));
        break;
    case Kind::Map:
        for (const bolt::BoltMap::Entry &entry : value.asMap()) {
            tree.children.push_back(string(entry.key));
            tree.children.push_back(treeOf(entry.value));
        }
        break;
    case Kind::Structure:
        tree.tag = value.asStructure().tag();
        for (const bolt::ValueView field : value.asStructure().fields())
            tree.children.push_back(treeOf(field));
        break;
    }
    return tree;
}

void write(bolt::PackStreamWriter &writer, const Tree &tree)
{
    switch (tree.kind) {
    case Kind::Null:
        writer.null();
        break;
    case Kind::Boolean:
        writer.boolean(tree.number != 0);
        break;
    case Kind::Integer:
        writer.integer(tree.number);
        break;
    case Kind::Float:
        writer.floating(std::bit_cast<double>(tree.number));
        break;
    case Kind::Bytes:
        writer.bytes({reinterpret_cast<const std::uint8_t *>(tree.text.data()), tree.text.size()});
        break;
    case Kind::String:
        writer.string(tree.text);
        break;
    case Kind::Uuid:
        writer.uuid(std::span<const std::uint8_t, 16>(
            reinterpret_cast<const std::uint8_t *>(tree.text.data()), 16));
        break;
    case Kind::List:
        writer.list(tree.children.size());
        break;
    case Kind::Map:
        writer.map(tree.children.size() / 2);
        break;
    case Kind::Structure:
        writer.structure(tree.tag, tree.children.size());
        break;
    }
    for (const Tree &child : tree.children)
        write(writer, child);
}

Bytes encode(const Tree &tree)
{
    Bytes out;
    bolt::PackStreamWriter writer(out);
    write(writer, tree);
    return out;
}

Bytes fromHex(std::string_view hex)
{
    Bytes out;
    for (std::size_t i = 0; i + 1 < hex.size(); ++i) {
        if (hex[i] == ' ')
            continue;
        out.push_back(static_cast<std::uint8_t>(hexDigit(hex[i]) << 4 | hexDigit(hex[i + 1])));
        ++i;
    }
    return out;
}

Bytes operator+(Bytes bytes, const Bytes &more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
    return bytes;
}

Bytes repeated(std::uint8_t byte, std::size_t count)
{
    return Bytes(count, byte);
}

const std::vector<ValueCase> &valueCases()
{
    static const std::vector<ValueCase> cases = makeCases();
    return cases;
}

} // namespace test
