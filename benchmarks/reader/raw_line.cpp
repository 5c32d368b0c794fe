// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/raw_line.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>

namespace reader
{

RawLine::RawLine(std::uint16_t port, Security security)
    : m_descriptor(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    if (connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        throw std::runtime_error("cannot connect");
    if (security == Security::Plain)
        return;
    m_tlsContext = SSL_CTX_new(TLS_client_method());
    m_tls = SSL_new(m_tlsContext);
    SSL_set_fd(m_tls, m_descriptor);
    if (SSL_connect(m_tls) != 1)
        throw std::runtime_error("the TLS handshake failed");
}

RawLine::~RawLine()
{
    SSL_free(m_tls);
    SSL_CTX_free(m_tlsContext);
    close(m_descriptor);
}

std::size_t RawLine::receive(std::span<std::uint8_t> to)
{
    const ssize_t count = m_tls ? SSL_read(m_tls, to.data(), static_cast<int>(to.size()))
                                : recv(m_descriptor, to.data(), to.size(), 0);
    if (count <= 0)
        throw std::runtime_error("the server has gone");
    return static_cast<std::size_t>(count);
}

void RawLine::send(std::span<const std::uint8_t> bytes)
{
    // Requests are small: they go in one piece or not at all.
    const ssize_t count = m_tls ? SSL_write(m_tls, bytes.data(), static_cast<int>(bytes.size()))
                                : ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count != static_cast<ssize_t>(bytes.size()))
        throw std::runtime_error("the server has gone");
}

} // namespace reader
