// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

struct ssl_ctx_st;
struct ssl_st;

namespace replay
{

/// An accepted connection, plain or TLS, with blocking calls. Owns the descriptor. One thread.
class ByteStream
{
public:
    enum class Wait : std::uint8_t { UntilSomeCome, Never };

    /// `tls` may be null (plain) and must outlive the stream.
    ByteStream(int descriptor, ssl_ctx_st *tls);
    ByteStream(const ByteStream &) = delete;
    ByteStream &operator=(const ByteStream &) = delete;
    ~ByteStream();

    /// False when the TLS handshake failed.
    bool isOpen() const { return m_isOpen; }
    /// Appends what has come to `to`; false when the peer has gone.
    bool receive(std::vector<std::uint8_t> &to, Wait wait);
    /// Sends all of it; false when the peer has gone.
    bool send(std::span<const std::uint8_t> bytes);

private:
    bool canReceive() const;

    const int m_descriptor;
    ssl_st *m_tls = nullptr;
    bool m_isOpen = true;
};

} // namespace replay
