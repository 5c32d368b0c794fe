#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the program, its desktop file, its metainfo and its icon go by one reverse-DNS name.

check_desktop_ids.py ROOT   exit status 1 and one line a difference
"""
import configparser
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def found_ids(root: Path) -> dict[str, str]:
    packaging = root / "packaging"
    desktop = next(packaging.glob("*.desktop"))
    metainfo = next(packaging.glob("*.metainfo.xml"))
    entries = configparser.ConfigParser(interpolation=None)
    entries.read(desktop, encoding="utf-8")
    component = ElementTree.parse(metainfo).getroot()
    program = (root / "src/ui/application/application.cpp").read_text(encoding="utf-8")
    install = (packaging / "CMakeLists.txt").read_text(encoding="utf-8")
    return {
        "name of the desktop file": desktop.name.removesuffix(".desktop"),
        "icon in the desktop file": entries["Desktop Entry"]["Icon"],
        "name of the metainfo file": metainfo.name.removesuffix(".metainfo.xml"),
        "id in the metainfo": component.findtext("id") or "",
        "launchable in the metainfo": (component.findtext("launchable") or "").removesuffix(
            ".desktop"
        ),
        "id in the program": re.search(r'kId\("([^"]+)"\)', program)[1],
        "id in packaging/CMakeLists.txt": re.search(r"set\(id ([^)]+)\)", install)[1],
    }


def main() -> int:
    ids = found_ids(Path(sys.argv[1]))
    if len(set(ids.values())) == 1 and next(iter(ids.values())).count(".") >= 2:
        return 0
    print("\n".join(f"{where}: {name}" for where, name in ids.items()))
    return 1


if __name__ == "__main__":
    sys.exit(main())
