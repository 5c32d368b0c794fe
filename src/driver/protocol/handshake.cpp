// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/protocol/handshake.h"

#include "driver/protocol/capabilities.h"

#include <algorithm>
#include <optional>

namespace bolt
{

namespace
{

using Status = HandshakeOutcome::Status;

constexpr std::uint8_t kManifestMajor = 0xFF;
constexpr std::uint64_t kMaxOffers = 1000;

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

std::array<std::uint8_t, 20> handshakeRequest(std::optional<Version> only)
{
    if (only)
        return {0x60, 0x60, 0xB0, 0x17, 0x00, 0x00, only->minor, only->major};
    return {0x60, 0x60, 0xB0, 0x17, // magic
            0x00, 0x00, 0x01, 0xFF, // manifest v1
            0x00, 0x08, 0x08, 0x05, // 5.8 to 5.0
            0x00, 0x00, 0x04, 0x04, // 4.4
            0x00, 0x00, 0x00, 0x00};
}

HandshakeOutcome readHandshake(std::span<const std::uint8_t> received, std::optional<Version> only)
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
    if (std::ranges::equal(answer, std::array<std::uint8_t, 4>{}))
        return failed(Reason::NoCommonVersion);
    if (answer[3] == kManifestMajor) {
        const bool isVersion1 = answer[0] == 0 && answer[1] == 0 && answer[2] == 1;
        return isVersion1 ? readManifest(received) : failed(Reason::UnsupportedManifest);
    }
    if (answer[0] != 0 || answer[1] != 0)
        return failed(Reason::NotBolt);
    const Version version{answer[3], answer[2]};
    const bool wasOffered =
        only ? version == *only : version.major == 5 || version == Version{4, 4};
    if (!wasOffered || !capabilitiesOf(version))
        return failed(Reason::NoCommonVersion);
    return agreed(version, 4);
}

} // namespace bolt
