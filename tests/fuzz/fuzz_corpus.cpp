// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/dechunker.h"
#include "support/test_values.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace
{

/// Larger seeds slow the fuzzer down and show it nothing new.
constexpr std::size_t kMaxSeed = 1024;

void save(const std::filesystem::path &file, const test::Bytes &bytes)
{
    std::ofstream out(file, std::ios::binary);
    out.write(reinterpret_cast<const char *>(bytes.data()),
              static_cast<std::streamsize>(bytes.size()));
}

/// Servers' answers to the handshake.
constexpr const char *kAnswers[] = {
    "00 00 04 05",
    "00 00 00 00",
    "00 00 01 FF 02 00 00 00 06 00 08 08 05 00",
    "00 00 01 FF 01 00 04 04 04 83 01",
    "00 00 01 FF 80 80 80 80 80 80 80 80 80 01",
    "00 00 02 FF",
    "48 54 54 50 2F 31 2E 31",
    "15 03 01 00 02 02 16",
};

} // namespace

/// fuzz_corpus DIRECTORY: writes seeds into folders that are named for their target.
int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzz_corpus DIRECTORY\n", stderr);
        return 2;
    }
    const std::filesystem::path scan = std::filesystem::path(argv[1]) / "fuzz_scan";
    const std::filesystem::path chunker = std::filesystem::path(argv[1]) / "fuzz_chunker";
    std::filesystem::create_directories(scan);
    const std::filesystem::path handshake = std::filesystem::path(argv[1]) / "fuzz_handshake";
    std::filesystem::create_directories(chunker);
    std::filesystem::create_directories(handshake);
    std::size_t number = 0;
    for (const test::ValueCase &valueCase : test::valueCases()) {
        if (valueCase.bytes.size() > kMaxSeed)
            continue;
        const std::string name = "value-" + std::to_string(number++);
        save(scan / name, valueCase.bytes);
        test::Bytes stream{0, 1, 6, 40};
        bolt::appendChunked(valueCase.bytes, stream);
        save(chunker / name, stream);
    }
    for (const char *answer : kAnswers)
        save(handshake / ("answer-" + std::to_string(number++)), test::fromHex(answer));
    return 0;
}
