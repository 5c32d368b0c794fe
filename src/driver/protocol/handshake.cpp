// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/handshake.h"

#include "driver/protocol/capabilities.h"

#include <algorithm>

namespace bolt
{

namespace
{

using Status = HandshakeOutcome::Status;

/// `00 range minor major`: the version and as many minors below it.
using Proposal = std::array<std::uint8_t, 4>;

constexpr std::uint8_t kManifestMajor = 0xFF;
constexpr std::uint64_t kMaxOffers = 1000;
constexpr Proposal kNothing{};
constexpr Proposal kManifest{0, 0, 1, kManifestMajor};
constexpr Proposal kBolt5{0, 8, 8, 5};
constexpr Proposal kBolt4{0, 4, 4, 4};
/// For servers from before there were ranges, which compare the last two bytes only.
constexpr Proposal kBolt40{0, 0, 0, 4};
constexpr Proposal kBolt4From42{0, 2, 4, 4};
constexpr Proposal kBolt41{0, 0, 1, 4};
constexpr Proposal kBolt3{0, 0, 0, 3};

std::array<Proposal, 4> proposalsOf(const HandshakeOffer &offer)
{
    switch (offer.kind) {
    case HandshakeOffer::Kind::Classic:
        return {kBolt5, kBolt4, kBolt40, kBolt3};
    case HandshakeOffer::Kind::Ranged:
        return {kBolt5, kBolt4From42, kBolt41, kBolt3};
    case HandshakeOffer::Kind::Single:
        return {Proposal{0, 0, offer.version.minor, offer.version.major}};
    case HandshakeOffer::Kind::Modern:
        break;
    }
    return {kManifest, kBolt5, kBolt4, kBolt3};
}

bool isInRange(Version version, const Proposal &proposal)
{
    return version.major == proposal[3] && version.minor <= proposal[2] &&
           version.minor + proposal[1] >= proposal[2];
}

HandshakeOutcome failed(Reason reason)
{
    HandshakeOutcome outcome;
    outcome.status = Status::Failed;
    outcome.reason = reason;
    return outcome;
}

HandshakeOutcome agreed(Version version, std::size_t consumed)
{
    HandshakeOutcome outcome;
    outcome.status = Status::Agreed;
    outcome.version = version;
    outcome.consumed = consumed;
    return outcome;
}

/// Reads the manifest's numbers; remembers whether bytes were missing or malformed.
class VarintReader
{
public:
    VarintReader(std::span<const std::uint8_t> bytes, std::size_t at)
        : m_bytes(bytes)
        , m_at(at)
    {
    }

    /// Seven bits a byte, least significant first; at most 64 bits.
    std::optional<std::uint64_t> varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 70; shift += 7) {
            if (m_at == m_bytes.size()) {
                m_isShort = true;
                return std::nullopt;
            }
            const std::uint8_t byte = m_bytes[m_at++];
            const std::uint64_t bits = byte & 0x7F;
            if (shift == 63 && bits > 1)
                return std::nullopt;
            value |= bits << shift;
            if ((byte & 0x80) == 0)
                return value;
        }
        return std::nullopt;
    }
    std::optional<std::span<const std::uint8_t>> take(std::size_t count)
    {
        if (m_bytes.size() - m_at < count) {
            m_isShort = true;
            return std::nullopt;
        }
        const auto part = m_bytes.subspan(m_at, count);
        m_at += count;
        return part;
    }
    std::size_t position() const { return m_at; }
    /// What to answer after a read that gave nothing.
    HandshakeOutcome outcome() const
    {
        return m_isShort ? HandshakeOutcome{} : failed(Reason::UnsupportedManifest);
    }

private:
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_at;
    bool m_isShort = false;
};

/// The best version inside `00 range minor major` that is spoken here.
std::optional<Version> bestInRange(std::span<const std::uint8_t> offer)
{
    const std::uint8_t range = offer[1];
    const std::uint8_t minor = offer[2];
    const std::uint8_t major = offer[3];
    const int lowest = std::max(0, minor - range);
    for (int candidate = minor; candidate >= lowest; --candidate) {
        const Version version{major, static_cast<std::uint8_t>(candidate)};
        if (capabilitiesOf(version))
            return version;
    }
    return std::nullopt;
}

HandshakeOutcome readManifest(std::span<const std::uint8_t> received)
{
    VarintReader reader(received, 4);
    const auto count = reader.varint();
    if (!count)
        return reader.outcome();
    if (*count > kMaxOffers)
        return failed(Reason::UnsupportedManifest);
    std::optional<Version> best;
    for (std::uint64_t i = 0; i < *count; ++i) {
        const auto offer = reader.take(4);
        if (!offer)
            return reader.outcome();
        const auto version = bestInRange(*offer);
        if (version && (!best || *version > *best))
            best = version;
    }
    if (!reader.varint()) // capabilities: none is defined yet
        return reader.outcome();

    HandshakeOutcome outcome =
        best ? agreed(*best, reader.position()) : failed(Reason::NoCommonVersion);
    const Version answer = best.value_or(Version{});
    outcome.reply = {0, 0, answer.minor, answer.major, 0};
    return outcome;
}

} // namespace

std::array<std::uint8_t, 20> handshakeRequest(const HandshakeOffer &offer)
{
    std::array<std::uint8_t, 20> request{0x60, 0x60, 0xB0, 0x17}; // the magic
    auto at = request.begin() + 4;
    for (const Proposal &proposal : proposalsOf(offer))
        at = std::ranges::copy(proposal, at).out;
    return request;
}

HandshakeOutcome readHandshake(std::span<const std::uint8_t> received, const HandshakeOffer &offer)
{
    constexpr std::array<std::uint8_t, 4> kHttp{'H', 'T', 'T', 'P'};
    constexpr std::uint8_t kTlsAlert = 0x15;
    if (received.size() >= 2 && received[0] == kTlsAlert && received[1] == 0x03)
        return failed(Reason::PeerWantsTls);
    if (received.size() < 4)
        return {};
    const auto answer = received.first(4);
    if (std::ranges::equal(answer, kHttp))
        return failed(Reason::HttpPort);
    if (std::ranges::equal(answer, kNothing))
        return failed(Reason::NoCommonVersion);
    if (answer[3] == kManifestMajor) {
        const bool wasOffered =
            std::ranges::equal(answer, kManifest) && offer.kind == HandshakeOffer::Kind::Modern;
        return wasOffered ? readManifest(received) : failed(Reason::UnsupportedManifest);
    }
    if (answer[0] != 0 || answer[1] != 0)
        return failed(Reason::NotBolt);
    const Version version{answer[3], answer[2]};
    const bool wasOffered =
        std::ranges::any_of(proposalsOf(offer), [version](const Proposal &proposal) {
            return isInRange(version, proposal);
        });
    if (!wasOffered || !capabilitiesOf(version))
        return failed(Reason::NoCommonVersion);
    return agreed(version, 4);
}

} // namespace bolt
