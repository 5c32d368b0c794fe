// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/packstream/writer.h"
#include "driver/value/value_view.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// PackStream values written down twice, as a tree and as bytes, so that the codec is never tested
/// against itself alone.
namespace test
{

using Bytes = std::vector<std::uint8_t>;

/// A PackStream value that owns its parts. A map's children are key, value, key, value …
struct Tree {
    bolt::Kind kind = bolt::Kind::Null;
    std::uint8_t tag = 0;
    std::int64_t number = 0; ///< of an integer or a boolean; the bits of a float
    std::string text;        ///< of a string, of bytes or of a UUID
    std::vector<Tree> children;

    friend bool operator==(const Tree &, const Tree &) = default;
};

Tree null();
Tree boolean(bool value);
Tree integer(std::int64_t value);
Tree floating(double value);
Tree string(std::string_view utf8);
Tree bytes(std::string_view value);
/// The 16 bytes of a UUID.
Tree uuid(std::string_view bytes);
/// 00112233-4455-6677-8899-aabbccddeeff.
Tree exampleUuid();
Tree list(std::vector<Tree> items);
/// Key, value, key, value …
Tree map(std::vector<Tree> keysAndValues);
Tree structure(char tag, std::vector<Tree> fields);

/// What `value` shows to a reader, whole.
Tree treeOf(const bolt::ValueView &value);

/// Encodes `tree`.
void write(bolt::PackStreamWriter &writer, const Tree &tree);
Bytes encode(const Tree &tree);

/// "C9 00 80" as bytes; spaces are ignored.
Bytes fromHex(std::string_view hex);

/// `bytes` followed by `more`.
Bytes operator+(Bytes bytes, const Bytes &more);
/// `byte` `count` times.
Bytes repeated(std::uint8_t byte, std::size_t count);

struct ValueCase {
    std::string name;
    Tree value;
    Bytes bytes;
    bool isSmallestForm; ///< what the writer makes of `value`; every other form is for reading only
};

/// Every marker in every length form, and the examples of the protocol's documentation.
const std::vector<ValueCase> &valueCases();

} // namespace test
