#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exit status 0 when a Bolt server answers the handshake: bolt_ready.py [--tls] PORT"""
import socket
import ssl
import sys

# The four proposals: manifest v1, 5.8-5.0, 4.4-4.2, 3.
HANDSHAKE = bytes.fromhex("6060B017 000001FF 00080805 00020404 00000003")


def answers(port: int, tls: bool) -> bool:
    with socket.create_connection(("127.0.0.1", port), timeout=5) as plain:
        connection = plain
        if tls:
            context = ssl.create_default_context()
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
            connection = context.wrap_socket(plain, server_hostname="localhost")
        connection.sendall(HANDSHAKE)
        answer = connection.recv(4)
        return len(answer) == 4 and any(answer)


if __name__ == "__main__":
    try:
        sys.exit(0 if answers(int(sys.argv[-1]), "--tls" in sys.argv) else 1)
    except OSError:
        sys.exit(1)
