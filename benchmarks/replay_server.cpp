// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay/byte_stream.h"
#include "replay/conversation.h"
#include "replay/handshake.h"
#include "replay/record_block.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>

namespace
{

struct Options {
    std::uint16_t port = 0;
    std::string certificate; ///< PEM files; empty: plain
    std::string key;
    std::size_t blockBytes = std::size_t{32} << 20;
};

constexpr const char *kUsage =
    "usage: replay_server [--port N] [--tls CERTIFICATE KEY] [--block-mib N]\n"
    "Serves the statements \"WORKLOAD ROWS\" to Bolt clients on 127.0.0.1, from bytes that were\n"
    "encoded before. Rows past a block of N MiB (32) repeat the block.\n";

[[noreturn]] void quit(const char *why)
{
    std::fprintf(stderr, "replay_server: %s\n%s", why, kUsage);
    std::exit(2);
}

Options parseOptions(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view option = argv[i];
        const auto next = [&] {
            if (++i >= argc)
                quit("an option lacks its value");
            return argv[i];
        };
        if (option == "--port") {
            options.port = static_cast<std::uint16_t>(std::atoi(next()));
        } else if (option == "--tls") {
            options.certificate = next();
            options.key = next();
        } else if (option == "--block-mib") {
            options.blockBytes = static_cast<std::size_t>(std::atoll(next())) << 20;
        } else {
            quit("unknown option");
        }
    }
    return options;
}

SSL_CTX *makeTls(const Options &options)
{
    if (options.certificate.empty())
        return nullptr;
    SSL_CTX *tls = SSL_CTX_new(TLS_server_method());
    if (SSL_CTX_use_certificate_chain_file(tls, options.certificate.c_str()) != 1 ||
        SSL_CTX_use_PrivateKey_file(tls, options.key.c_str(), SSL_FILETYPE_PEM) != 1)
        quit("cannot use the certificate and key");
    return tls;
}

int listenOnLoopback(std::uint16_t &port)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    if (bind(listener, generic, size) != 0 || listen(listener, SOMAXCONN) != 0)
        quit("cannot listen on that port");
    getsockname(listener, generic, &size);
    port = ntohs(address.sin_port);
    return listener;
}

void serve(int descriptor, SSL_CTX *tls, replay::RecordBlocks &blocks)
{
    replay::ByteStream line(descriptor, tls);
    std::vector<std::uint8_t> input;
    if (!line.isOpen())
        return;
    if (const auto version = replay::shakeHands(line, input))
        replay::Conversation(line, blocks, *version).run(std::move(input));
}

} // namespace

/// Runs until it is killed. The first line of its output names the port.
int main(int argc, char **argv)
{
    Options options = parseOptions(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    SSL_CTX *const tls = makeTls(options);
    const int listener = listenOnLoopback(options.port);
    replay::RecordBlocks blocks(options.blockBytes);
    std::printf("listening on 127.0.0.1:%u\n", static_cast<unsigned>(options.port));
    std::fflush(stdout);
    for (;;) {
        const int descriptor = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor >= 0)
            std::thread(serve, descriptor, tls, std::ref(blocks)).detach();
    }
}
