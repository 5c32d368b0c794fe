// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/handshake.h"

#include <algorithm>
#include <array>
#include <span>

namespace replay
{

namespace
{

using Proposal = std::array<std::uint8_t, 4>; ///< 0, range, minor, major

constexpr std::array<std::uint8_t, 4> kMagic{0x60, 0x60, 0xB0, 0x17};
constexpr Proposal kManifest{0x00, 0x00, 0x01, 0xFF};
constexpr Proposal kNothing{};
constexpr std::array<Proposal, 3> kOffers{
    {{0x00, 0x02, 0x08, 0x05}, {0x00, 0x04, 0x04, 0x05}, {0x00, 0x04, 0x04, 0x04}}};

/// Takes `count` bytes off the front of `input` when they have come; empty when the peer has gone.
std::vector<std::uint8_t> take(ByteStream &line, std::vector<std::uint8_t> &input,
                               std::size_t count)
{
    while (input.size() < count) {
        if (!line.receive(input, ByteStream::Wait::UntilSomeCome))
            return {};
    }
    const auto end = input.begin() + static_cast<std::ptrdiff_t>(count);
    std::vector<std::uint8_t> taken(input.begin(), end);
    input.erase(input.begin(), end);
    return taken;
}

bool isSpoken(bolt::Version version)
{
    return std::any_of(kOffers.begin(), kOffers.end(), [version](const Proposal &offer) {
        return version.major == offer[3] && version.minor <= offer[2] &&
               version.minor >= offer[2] - offer[1];
    });
}

/// The best version in the range of `proposal` that is spoken here.
std::optional<bolt::Version> bestOf(const Proposal &proposal)
{
    const int lowest = std::max(0, proposal[2] - proposal[1]);
    for (int minor = proposal[2]; minor >= lowest; --minor) {
        const bolt::Version version{proposal[3], static_cast<std::uint8_t>(minor)};
        if (isSpoken(version))
            return version;
    }
    return std::nullopt;
}

std::optional<bolt::Version> agreeByManifest(ByteStream &line, std::vector<std::uint8_t> &input)
{
    std::vector<std::uint8_t> manifest(kManifest.begin(), kManifest.end());
    manifest.push_back(kOffers.size());
    for (const Proposal &offer : kOffers)
        manifest.insert(manifest.end(), offer.begin(), offer.end());
    manifest.push_back(0); // no capabilities
    if (!line.send(manifest))
        return std::nullopt;
    const auto choice = take(line, input, 5); // a version, and the varint of no capabilities
    if (choice.empty())
        return std::nullopt;
    return bestOf({0, 0, choice[2], choice[3]});
}

} // namespace

std::optional<bolt::Version> shakeHands(ByteStream &line, std::vector<std::uint8_t> &input)
{
    const auto request = take(line, input, kMagic.size() + 4 * sizeof(Proposal));
    if (request.empty() || !std::equal(kMagic.begin(), kMagic.end(), request.begin()))
        return std::nullopt;
    for (std::size_t at = kMagic.size(); at < request.size(); at += sizeof(Proposal)) {
        Proposal proposal;
        std::copy_n(request.begin() + static_cast<std::ptrdiff_t>(at), proposal.size(),
                    proposal.begin());
        if (proposal == kManifest)
            return agreeByManifest(line, input);
        if (const auto version = bestOf(proposal)) {
            const Proposal answer{0, 0, version->minor, version->major};
            return line.send(answer) ? version : std::nullopt;
        }
    }
    line.send(kNothing);
    return std::nullopt;
}

} // namespace replay
