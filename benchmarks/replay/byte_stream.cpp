// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/byte_stream.h"

#include <openssl/ssl.h>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace replay
{

namespace
{

constexpr std::size_t kReceiveSize = 64 * 1024;
/// The largest piece of one call. More would only keep a waiting RESET longer.
constexpr std::size_t kSendSize = 4 * 1024 * 1024;

} // namespace

ByteStream::ByteStream(int descriptor, ssl_ctx_st *tls)
    : m_descriptor(descriptor)
{
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (!tls)
        return;
    m_tls = SSL_new(tls);
    SSL_set_fd(m_tls, m_descriptor);
    m_isOpen = SSL_accept(m_tls) == 1;
}

ByteStream::~ByteStream()
{
    if (m_tls)
        SSL_free(m_tls);
    close(m_descriptor);
}

bool ByteStream::canReceive() const
{
    if (m_tls && SSL_pending(m_tls) > 0)
        return true;
    pollfd waiting{m_descriptor, POLLIN, 0};
    return poll(&waiting, 1, 0) > 0;
}

bool ByteStream::receive(std::vector<std::uint8_t> &to, Wait wait)
{
    if (wait == Wait::Never && !canReceive())
        return true;
    const std::size_t before = to.size();
    to.resize(before + kReceiveSize);
    std::uint8_t *room = to.data() + before;
    const ssize_t count = m_tls ? SSL_read(m_tls, room, static_cast<int>(kReceiveSize))
                                : recv(m_descriptor, room, kReceiveSize, 0);
    to.resize(before + static_cast<std::size_t>(count > 0 ? count : 0));
    return count > 0;
}

bool ByteStream::send(std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const std::size_t size = std::min(bytes.size(), kSendSize);
        const ssize_t sent = m_tls ? SSL_write(m_tls, bytes.data(), static_cast<int>(size))
                                   : ::send(m_descriptor, bytes.data(), size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(sent));
    }
    return true;
}

} // namespace replay
