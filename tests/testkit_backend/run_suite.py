#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the stub tests of neo4j-drivers/testkit against a backend, several classes at a time.

Each job has a backend, a loopback address for the scripted servers and a temporary folder of its
own, because the suite's ports and file names are fixed. Exits with 1 when a test fails.
"""

import argparse
import collections
import itertools
import json
import os
import pathlib
import queue
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

# A test that says nothing for so long hangs.
SILENCE_S = 180
HERE = pathlib.Path(__file__).resolve().parent


def copy_suite(suite, target):
    """Copies the suite and teaches it what it needs to know of us and of this machine."""
    for part in ("__init__.py", "boltstub", "nutkit", "teamcity", "tests"):
        source = suite / part
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, target / part)

    # Stub servers listen on every interface; the jobs would be in each other's way.
    replace(target / "tests/stub/shared.py",
            '"0.0.0.0:%d" % self.port', '"%s:%d" % (self.host, self.port)')
    # Two tests look for an address of the machine's network cards.
    replace(target / "tests/shared.py",
            "def get_ip_addresses(exclude_loopback=True):\n",
            "def get_ip_addresses(exclude_loopback=True):\n"
            '    return [os.environ["TEST_STUB_HOST"]]\n\n\n'
            "def get_ip_addresses_of_cards(exclude_loopback=True):\n")
    # It would take a failure to ask for the features as "none", and skip nearly everything.
    replace(target / "tests/shared.py", "        return set()\n", "        raise\n")
    # Some tests check the names of the official drivers' exception classes and fail all others.
    names = re.compile(r'self\.fail\("(no error mapping is defined for %s driver" % driver'
                       r'|Add expected error type for driver\.")\)')
    for file in (target / "tests").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        file.write_text(names.sub("pass", text), encoding="utf-8")


def replace(file, old, new):
    text = file.read_text(encoding="utf-8")
    if old not in text:
        sys.exit(f"{file.name} of the suite is not as expected")
    file.write_text(text.replace(old, new), encoding="utf-8")


def discover(tree, areas, only):
    """The test ids of each class, in the order of the areas, each id once."""
    classes = collections.defaultdict(dict)

    def collect(tests):
        for test in tests:
            if isinstance(test, unittest.TestSuite):
                collect(test)
            elif not only or re.search(only, test.id()):
                classes[test.id().rsplit(".", 1)[0]][test.id()] = None

    os.chdir(tree)
    sys.path.insert(0, str(tree))
    loader = unittest.TestLoader()
    for area in areas:
        collect(loader.discover(f"tests/stub/{area}", top_level_dir=str(tree)))
    if loader.errors:
        sys.exit("\n".join(loader.errors))
    return [list(ids) for ids in classes.values()]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Backend:
    """A backend process that is started again when it has died."""

    def __init__(self, program, log):
        self._program = program
        self._log = log
        self._process = None
        self.port = None

    def ensure(self):
        if self._process and self._process.poll() is None:
            return
        self.port = free_port()
        self._process = subprocess.Popen([self._program, str(self.port)], stdin=subprocess.DEVNULL,
                                         stdout=self._log, stderr=self._log)
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("the backend does not start")

    def stop(self):
        if self._process:
            self._process.kill()
            self._process.wait()


class Job(threading.Thread):
    """Runs classes from the queue, one after the other, in processes of the suite."""

    def __init__(self, number, work, results, options, tree, folder):
        super().__init__()
        self._work = work
        self._results = results
        self._tree = tree
        self._folder = folder / f"job{number}"
        self._folder.mkdir()
        self._log = open(self._folder / "log.txt", "ab")
        self._backend = Backend(options.backend, self._log)
        self._host = f"127.77.{number + 1}.1"

    def run(self):
        try:
            while True:
                self._run_class(self._work.get_nowait())
        except queue.Empty:
            pass
        finally:
            self._backend.stop()
            self._log.close()

    def _run_class(self, ids):
        """A test that takes the process with it fails; those after it run in the next one."""
        left = ids
        while left:
            done = self._run_process(left)
            self._results.update({result["id"]: result for result in done})
            left = left[len(done):]
            if left:
                self._results[left[0]] = {"id": left[0], "status": "fail",
                                          "text": "crashed or hung"}
                left = left[1:]
                self._backend.stop()

    def _run_process(self, ids):
        self._backend.ensure()
        report = self._folder / "report.jsonl"
        report.write_text("")
        environment = dict(
            os.environ, TEST_DRIVER_NAME="lightningbolt", TEST_BACKEND_HOST="127.0.0.1",
            TEST_BACKEND_PORT=str(self._backend.port), TEST_STUB_HOST=self._host,
            TMPDIR=str(self._folder), PYTHONPATH=str(self._tree), PYTHONDONTWRITEBYTECODE="1")
        process = subprocess.Popen(
            [sys.executable, "-W", "ignore", HERE / "run_class.py", report], cwd=self._tree,
            env=environment, stdin=subprocess.PIPE, stdout=self._log, stderr=self._log)
        process.stdin.write("\n".join(ids).encode())
        process.stdin.close()
        size, since = 0, time.monotonic()
        while process.poll() is None:
            time.sleep(0.1)
            if report.stat().st_size != size:
                size, since = report.stat().st_size, time.monotonic()
            elif time.monotonic() - since > SILENCE_S:
                process.kill()
        return [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]


def print_table(areas, results):
    counts = {area: collections.Counter() for area in areas}
    reasons = collections.Counter()
    for test, result in results.items():
        counts[test.split(".")[2]][result["status"]] += 1
        if result["status"] == "skip":
            reasons[result["text"]] += 1
    print(f"{'area':<24} {'tests':>6} {'passed':>6} {'failed':>6} {'skipped':>7}")
    total = collections.Counter()
    for area, count in [*counts.items(), ("all", total)]:
        print(f"{area:<24} {sum(count.values()):>6} {count['pass']:>6} {count['fail']:>6} "
              f"{count['skip']:>7}")
        if count is not total:
            total.update(count)
    print("\nskipped, and why:")
    for reason, count in reasons.most_common():
        print(f"{count:>6}  {reason}")
    failed = [result for result in results.values() if result["status"] == "fail"]
    for result in failed:
        print(f"\nfailed: {result['id']}\n{result['text']}")
    return len(failed)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--areas", nargs="+", help="folders of tests/stub; all unless told")
    parser.add_argument("--only", help="regular expression that test names must match")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="one a core unless told")
    parser.add_argument("--keep", type=pathlib.Path, help="empty folder for logs, kept afterwards")
    parser.add_argument("suite", type=pathlib.Path)
    parser.add_argument("backend", type=pathlib.Path)
    options = parser.parse_args()
    options.backend = options.backend.resolve()
    areas = options.areas or sorted(
        folder.name for folder in (options.suite / "tests/stub").iterdir()
        if (folder / "__init__.py").exists())

    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep.resolve() if options.keep else pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        tree = pathlib.Path(temporary) / "suite"
        tree.mkdir()
        copy_suite(options.suite.resolve(), tree)
        classes = discover(tree, areas, options.only)
        if not classes:
            sys.exit("no such test")
        work = queue.Queue()
        for ids in sorted(classes, key=len, reverse=True):
            work.put(ids)
        results = {}
        jobs = [Job(n, work, results, options, tree, folder) for n in range(options.jobs)]
        for job in jobs:
            job.start()
        for job in jobs:
            job.join()
        for test in itertools.chain.from_iterable(classes):
            results.setdefault(test, {"id": test, "status": "fail", "text": "not run"})
    return 1 if print_table(areas, results) else 0


if __name__ == "__main__":
    sys.exit(main())
