// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_program.h"

#include "driver/protocol/dechunker.h"
#include "support/test_values.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace
{

/// Larger seeds slow the fuzzer down and show it nothing new.
constexpr std::size_t kMaxSeed = 1024;

/// The seeds of one target.
class Seeds
{
public:
    Seeds(const std::filesystem::path &corpus, const char *target)
        : m_folder(corpus / target)
    {
        std::filesystem::create_directories(m_folder);
    }
    void save(const test::Bytes &bytes)
    {
        std::ofstream out(m_folder / ("seed-" + std::to_string(m_number++)), std::ios::binary);
        out.write(reinterpret_cast<const char *>(bytes.data()),
                  static_cast<std::streamsize>(bytes.size()));
    }

private:
    const std::filesystem::path m_folder;
    std::size_t m_number = 0;
};

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
    Seeds scan(argv[1], "fuzz_scan");
    Seeds values(argv[1], "fuzz_values");
    Seeds chunker(argv[1], "fuzz_chunker");
    Seeds handshake(argv[1], "fuzz_handshake");
    Seeds connection(argv[1], "fuzz_connection");
    for (const test::ValueCase &valueCase : test::valueCases()) {
        if (valueCase.bytes.size() > kMaxSeed)
            continue;
        scan.save(valueCase.bytes);
        values.save(valueCase.bytes);
        test::Bytes stream{0, 1, 6, 40};
        bolt::appendChunked(valueCase.bytes, stream);
        chunker.save(stream);
    }
    for (const char *answer : kAnswers)
        handshake.save(test::fromHex(answer));
    for (const test::Bytes &program : connectionSeeds())
        connection.save(program);
    return 0;
}
