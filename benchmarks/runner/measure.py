# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every client on every workload, in rounds that follow one another."""
import json
import subprocess
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from . import machine

SERVER_CORE, CLIENT_CORE = "0", "1"
RUN_SECONDS = 300

# Rows of a run: about a tenth of a second and more for a reader at a gigabyte a second.
ROWS = {"ints": 4_000_000, "mixed": 2_000_000, "nodes": 1_000_000, "paths": 500_000,
        "wide": 600_000, "strings": 300_000}
# The peers read fewer rows: theirs take longer.
PEER_DIVISOR = 4


@dataclass
class Plan:
    workloads: list
    rounds: int
    divisor: int  # of all rows

    def rows(self, client, workload):
        peer = 1 if client.mode else PEER_DIVISOR
        return max(200, ROWS[workload] // (self.divisor * peer * client.divisor))


@contextmanager
def servers(binaries):
    """A plain and a TLS server; gives their ports."""
    tls = ["--tls", str(binaries / "certificate.pem"), str(binaries / "key.pem")]
    with ExitStack() as stack:
        ports = []
        for options in ([], tls):
            process = stack.enter_context(subprocess.Popen(
                ["taskset", "-c", SERVER_CORE, str(binaries / "replay_server"), *options],
                stdout=subprocess.PIPE, text=True))
            stack.callback(process.terminate)
            ports.append(int(process.stdout.readline().rsplit(":", 1)[1]))
        yield ports


def _one(ready, plan, workload, ports):
    rows = plan.rows(ready.client, workload)
    command = ready.arguments(ports[1 if ready.client.tls else 0],
                              f"{workload} {max(100, rows // ready.client.warmup_divisor)}",
                              f"{workload} {rows}")
    busy, clock = machine.busy_seconds(), time.monotonic()
    try:
        done = subprocess.run(["taskset", "-c", CLIENT_CORE, *command], capture_output=True,
                              text=True, timeout=RUN_SECONDS)
        sample = json.loads(done.stdout) if done.returncode == 0 else {
            "trouble": (done.stderr.strip() or f"exit code {done.returncode}").splitlines()[-1]}
    except subprocess.TimeoutExpired:
        sample = {"trouble": f"took over {RUN_SECONDS} s"}
    # Of all the machine: client and server have a core each, what exceeds them is others' work.
    sample["load"] = (machine.busy_seconds() - busy) / (time.monotonic() - clock)
    sample["rows"] = rows
    return sample


def run(all_ready, plan, ports):
    """{(client, workload): [sample of each round]}"""
    samples = {}
    for number in range(plan.rounds):
        for workload in plan.workloads:
            print(f"round {number + 1} of {plan.rounds}: {workload}", flush=True)
            for ready in all_ready:
                if not ready.trouble:
                    samples.setdefault((ready.client.name, workload), []).extend(
                        _one(ready, plan, workload, ports) for _ in range(ready.client.repeats))
    return samples
