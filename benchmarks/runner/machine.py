# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader of the figures must know of the machine."""
import os
import platform
import subprocess
from datetime import datetime, timezone


def busy_seconds():
    """Processor time that all of the machine has used so far, and the clock."""
    with open("/proc/stat") as stat:
        ticks = [int(n) for n in stat.readline().split()[1:9]]
    idle = ticks[3] + ticks[4]
    return (sum(ticks) - idle) / os.sysconf("SC_CLK_TCK")


def _processor():
    with open("/proc/cpuinfo") as lines:
        return next((line.split(":")[1].strip() for line in lines if "model name" in line), "?")


def _said(*command):
    told = subprocess.run(command, capture_output=True, text=True)
    return told.stdout.strip()


def facts():
    return {
        "date": datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "processor": f"{os.cpu_count()} cores of {_processor()}",
        "system": f"{platform.system()} {platform.release()}",
        "compiler": _said("c++", "--version").splitlines()[0],
        "openssl": _said("openssl", "version").split(" (")[0],
        "load": "load average of the last 15 minutes %.1f" % os.getloadavg()[2],
    }
