# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is measured, and how each is made ready."""
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from . import build

PEERS = Path(__file__).resolve().parents[1] / "peers"
INSTALL_SECONDS = 1200


@dataclass
class Client:
    name: str
    mode: str = ""  # of reader_bench; a peer has none
    tls: bool = False
    divisor: int = 1  # of the rows, for the slow ones
    warmup_divisor: int = 10  # of those rows; compilers at run time need more
    repeats: int = 1  # runs in a round; the short ones spread most
    fetch: int = -1  # rows of a PULL; -1 is all
    note: str = ""


def _own(name, mode, **more):
    """Ours keeps the result: its warm-up is as large, so that the system has found the memory."""
    return Client(name, mode, warmup_divisor=1, repeats=3, **more)


ALL = [
    _own("raw-recv", "raw-recv", note="recv() into 1 MiB, nothing looked at"),
    _own("raw-frame", "raw-frame", note="chunk headers and message tags read"),
    _own("ours-index", "ours-index", note="received, validated, kept, every row to be found"),
    _own("ours-decode", "ours-decode", note="and every value decoded in BoltPool, and read"),
    _own("ours-text", "ours-text", note="and every cell turned into text"),
    _own("raw-recv-tls", "raw-recv", tls=True, note="SSL_read() into 1 MiB, nothing looked at"),
    _own("ours-index-tls", "ours-index", tls=True),
    _own("ours-decode-tls", "ours-decode", tls=True),
    Client("go"),
    Client("neo4j-crate", fetch=1000, note="batches of 1000: it buffers a whole batch"),
    Client("neo4rs", fetch=1000,
           note="batches of 1000; columns are looked up, nested values not touched"),
    Client("mgclient", note="Bolt 4: no element ids on the line"),
    Client("java", divisor=2, warmup_divisor=1),
    Client("javascript", divisor=4, warmup_divisor=1),
    Client("python-rust", divisor=20),
    Client("python", divisor=40),
]


@dataclass
class Ready:
    """A client with the command that runs it, or the reason why there is none."""
    client: Client
    command: list = field(default_factory=list)
    version: str = ""
    trouble: str = ""

    def arguments(self, port, warmup, statement):
        if self.client.mode:
            return [*self.command[:2], str(port), warmup, statement, *self.command[2:]]
        return [*self.command, str(port), warmup, statement, str(self.client.fetch)]


def prepare(client, binaries):
    if not client.mode:
        return _install(client)
    tls = [str(binaries / "certificate.pem")] if client.tls else []
    return Ready(client, [str(binaries / "reader_bench"), client.mode, *tls], _our_version())


def _our_version():
    told = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=build.SOURCE,
                          capture_output=True, text=True)
    return "LightningBolt " + told.stdout.strip()


def _install(client):
    """A peer's install script makes `peer` and `version` in the folder that it is given."""
    folder = build.FOLDER / "peers" / client.name
    if not (folder / "version").exists():
        print("installing", client.name, flush=True)
        folder.mkdir(parents=True, exist_ok=True)
        try:
            done = subprocess.run([PEERS / client.name / "install", folder], text=True,
                                  capture_output=True, timeout=INSTALL_SECONDS)
        except subprocess.TimeoutExpired:
            return Ready(client, trouble=f"its installation took over {INSTALL_SECONDS} s")
        if done.returncode != 0:
            said = done.stderr.strip() or done.stdout.strip() or "no word"
            return Ready(client, trouble="cannot be installed: " + said.splitlines()[-1])
    return Ready(client, [str(folder / "peer")], " ".join((folder / "version").read_text().split()))
