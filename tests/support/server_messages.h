// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/protocol/dechunker.h"
#include "support/test_values.h"

#include <utility>
#include <vector>

/// What a server says, in chunks as it goes over the line.
namespace test
{

inline Bytes inChunks(const Tree &structure)
{
    Bytes out;
    bolt::appendChunked(encode(structure), out);
    return out;
}
inline Bytes success(std::vector<Tree> metadata = {})
{
    return inChunks(structure(0x70, {map(std::move(metadata))}));
}
/// The answer to RUN.
inline Bytes columns(std::vector<Tree> names)
{
    return success({string("fields"), list(std::move(names))});
}
inline Bytes record(std::vector<Tree> values)
{
    return inChunks(structure(0x71, {list(std::move(values))}));
}
inline Bytes ignored()
{
    return inChunks(structure(0x7E, {}));
}
inline Bytes failure(std::string_view code)
{
    return inChunks(structure(0x7F, {map({string("neo4j_code"), string(code)})}));
}
/// Bolt 5.8, and a log-in that goes well.
inline Bytes welcome()
{
    return fromHex("00 00 08 05") + success() + success();
}

} // namespace test
