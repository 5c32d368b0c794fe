// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/clocks.h"
#include "reader/depth.h"
#include "reader/driver_reader.h"
#include "reader/raw_reader.h"

#include <QCoreApplication>

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <optional>
#include <string>
#include <string_view>

namespace
{

constexpr const char *kUsage =
    "usage: reader_bench MODE PORT WARMUP STATEMENT [CA_FILE]\n"
    "MODE: raw-recv raw-frame (with CA_FILE the same under OpenSSL), ours-index ours-decode\n"
    "ours-text. Runs WARMUP, then STATEMENT on the same connection, and writes the cost of the\n"
    "second as one JSON object.\n";

struct Outcome {
    double wall = 0;
    double processor = 0;
    double release = 0;        ///< processor seconds of giving the result back
    double valuesPerRow = 0;   ///< of the warm-up
    std::uint64_t held = 0;    ///< bytes of memory for the result
    std::uint64_t payload = 0; ///< bytes of its messages
};

std::optional<reader::Depth> depthNamed(std::string_view mode)
{
    if (mode == "ours-index")
        return reader::Depth::Index;
    if (mode == "ours-decode")
        return reader::Depth::Decode;
    if (mode == "ours-text")
        return reader::Depth::Text;
    return std::nullopt;
}

Outcome measureRaw(char **arguments, reader::RawDepth depth, reader::Security security)
{
    reader::RawReader raw(static_cast<std::uint16_t>(std::atoi(arguments[2])), security);
    raw.read(arguments[3], depth);
    const reader::StopWatch watch;
    raw.read(arguments[4], depth);
    return {.wall = watch.wall(), .processor = watch.processor()};
}

Outcome measureOurs(char **arguments, reader::Depth depth, const QString &caFile)
{
    reader::DriverReader driver(static_cast<std::uint16_t>(std::atoi(arguments[2])), caFile);
    Outcome outcome;
    {
        const auto warmUp = driver.read(arguments[3], depth);
        outcome.valuesPerRow = static_cast<double>(reader::countValues(*warmUp)) /
                               static_cast<double>(warmUp->rowCount());
    }
    const reader::StopWatch watch;
    auto result = driver.read(arguments[4], depth);
    outcome.wall = watch.wall();
    outcome.processor = watch.processor();
    outcome.held = result->bytesHeld();
    outcome.payload = result->payloadBytes();
    const reader::StopWatch release;
    result.reset();
    outcome.release = release.processor();
    return outcome;
}

void print(const Outcome &outcome)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("{\"wall\": %.6f, \"cpu\": %.6f, \"release\": %.6f, \"values_per_row\": %.3f, "
                "\"held\": %llu, \"payload\": %llu, \"rss_kib\": %ld}\n",
                outcome.wall, outcome.processor, outcome.release, outcome.valuesPerRow,
                static_cast<unsigned long long>(outcome.held),
                static_cast<unsigned long long>(outcome.payload), usage.ru_maxrss);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 5 || argc > 6) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    const std::string_view mode = argv[1];
    const QString caFile = argc == 6 ? QString::fromLocal8Bit(argv[5]) : QString();
    const auto security = caFile.isEmpty() ? reader::Security::Plain : reader::Security::Tls;
    try {
        if (const auto depth = depthNamed(mode))
            print(measureOurs(argv, *depth, caFile));
        else if (mode == "raw-recv")
            print(measureRaw(argv, reader::RawDepth::Receive, security));
        else if (mode == "raw-frame")
            print(measureRaw(argv, reader::RawDepth::Frame, security));
        else
            throw std::runtime_error("no such mode");
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "reader_bench: %s\n", problem.what());
        return 1;
    }
    return 0;
}
