// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

struct ssl_ctx_st;
struct ssl_st;

namespace reader
{

enum class Security : std::uint8_t { Plain, Tls };

/// A blocking socket to 127.0.0.1, bare or under OpenSSL (any certificate): what every driver has
/// beneath it, and the least that reading can cost. Throws std::runtime_error when the line breaks.
class RawLine
{
public:
    RawLine(std::uint16_t port, Security security);
    RawLine(const RawLine &) = delete;
    RawLine &operator=(const RawLine &) = delete;
    ~RawLine();

    /// Waits for bytes; returns how many came.
    std::size_t receive(std::span<std::uint8_t> to);
    void send(std::span<const std::uint8_t> bytes);

private:
    const int m_descriptor;
    ssl_ctx_st *m_tlsContext = nullptr;
    ssl_st *m_tls = nullptr;
};

} // namespace reader
