# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds our programs as a release, outside of the source folders."""
import subprocess
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
FOLDER = SOURCE / "build" / "bench"
RELEASE = FOLDER / "release"


def ours():
    """The folder of replay_server and reader_bench, and of a certificate for the server."""
    configure = ["cmake", "--preset", "release", "-B", RELEASE, "-DLB_TESTS=ON"]
    compile_ = ["cmake", "--build", RELEASE, "--target", "replay_server", "reader_bench"]
    for command in (configure, compile_):
        subprocess.run(command, cwd=SOURCE, check=True, stdout=subprocess.DEVNULL)
    folder = RELEASE / "benchmarks"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
                    "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                    "-keyout", folder / "key.pem", "-out", folder / "certificate.pem"],
                   check=True, stderr=subprocess.DEVNULL)
    return folder
