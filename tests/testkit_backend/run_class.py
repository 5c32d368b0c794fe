#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the tests whose ids stand on standard input; writes a line of JSON for each to argv[1]."""

import json
import sys
import unittest


class Recorder(unittest.TestResult):
    """Notes how each test went; one failed sub test fails its test."""

    def __init__(self, report):
        super().__init__()
        self._report = report
        self._troubles = []
        self._skipped = []
        self._has_passed = False

    def startTest(self, test):  # noqa: N802
        super().startTest(test)
        self._troubles, self._skipped, self._has_passed = [], [], False

    def addSuccess(self, test):  # noqa: N802
        super().addSuccess(test)
        self._has_passed = True

    def addFailure(self, test, error):  # noqa: N802
        super().addFailure(test, error)
        self._troubles.append(self._exc_info_to_string(error, test))

    def addError(self, test, error):  # noqa: N802
        super().addError(test, error)
        self._troubles.append(self._exc_info_to_string(error, test))

    def addSubTest(self, test, subtest, error):  # noqa: N802
        super().addSubTest(test, subtest, error)
        if error is None:
            self._has_passed = True
        else:
            self._troubles.append(f"{subtest}\n{self._exc_info_to_string(error, test)}")

    def addSkip(self, test, reason):  # noqa: N802
        super().addSkip(test, reason)
        self._skipped.append(reason)

    def stopTest(self, test):  # noqa: N802
        super().stopTest(test)
        status, text = "pass", ""
        if self._troubles:
            status, text = "fail", "\n".join(self._troubles)
        elif self._skipped and not self._has_passed:
            status, text = "skip", self._skipped[0]
        json.dump({"id": test.id(), "status": status, "text": text}, self._report)
        print(file=self._report, flush=True)


def main():
    ids = sys.stdin.read().split()
    with open(sys.argv[1], "w", encoding="utf-8") as report:
        unittest.TestLoader().loadTestsFromNames(ids).run(Recorder(report))


if __name__ == "__main__":
    main()
