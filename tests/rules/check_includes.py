#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the direction of includes between the layers, and the first lines of every source file.

check_includes.py [ROOT]      checks the tree; exit status 1 and one line a violation
check_includes.py --self-test checks that each rule can fail, on small trees made for it
"""
import re
import sys
import tempfile
from pathlib import Path

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later"
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)

CODEC = tuple(f"driver/{folder}" for folder in ("base", "pool", "packstream", "value", "protocol"))
# Folder of src/ -> folders of src/ that its files may include.
MAY_INCLUDE = {
    **{folder: CODEC for folder in CODEC},
    "driver": ("driver",),
    "model": ("driver", "model"),
    "cli": ("driver", "model", "cli"),
    "ui": ("driver", "model", "ui"),
    "app": ("driver", "model", "ui", "app"),
}

ANY_QT = re.compile(r"^(Q[A-Z]|Qt[A-Z]\w*/|Qsci/|q[a-z]+\.h$)")
SOCKETS = re.compile(r"^(QtNetwork/)?Q(Abstract|Tcp|Ssl|Udp|Local)(Socket|Server)$")
WIDGETS = re.compile(
    r"^(QtWidgets|QtPrintSupport|Qsci|QtSvgWidgets)(/|$)"
    r"|^Q\w*(Widget|Button|Box|Edit|Menu|MenuBar|Label|Dialog|ToolBar|StatusBar|Slider|SpinBox"
    r"|ScrollArea|ScrollBar|Splitter|Completer|ItemDelegate)$"
    r"|^Q(AbstractItem|Column|Graphics|Header|List|Table|Tree|Undo)View$"
    r"|^Q(Box|Form|Grid|HBox|Stacked|VBox)?Layout$"
    r"|^Q(Application|GraphicsItem|GraphicsScene|MainWindow|Style)$"
)


def sources(root: Path, *folders: str) -> list[Path]:
    return sorted(
        path
        for folder in folders
        for path in (root / folder).rglob("*")
        if path.suffix in (".h", ".cpp")
    )


def includes(text: str) -> list[tuple[str, str]]:
    return INCLUDE.findall(COMMENT.sub("", text))


def within(path: str, folders: tuple[str, ...]) -> bool:
    return any(path == folder or path.startswith(folder + "/") for folder in folders)


def allowed_folders(path: str) -> tuple[str, ...]:
    for folder, allowed in MAY_INCLUDE.items():
        if within(path, (folder,)):
            return allowed
    return ()


def check_first_lines(path: Path, text: str) -> list[str]:
    problems = []
    if text.split("\n", 1)[0] != SPDX:
        problems.append("the first line is not the SPDX line")
    if path.suffix == ".h" and "\n#pragma once\n" not in text:
        problems.append("no #pragma once")
    return problems


def check_layers(name: str, text: str) -> list[str]:
    """The rules of one file of src/; name is its path from there."""
    problems = []
    allowed = allowed_folders(name)
    if not allowed:
        problems.append("lies in no layer")
    for bracket, target in includes(text):
        in_project = within(target, tuple(MAY_INCLUDE))
        if bracket == '"' and not in_project and not target.endswith(".moc"):
            problems.append(f'includes "{target}", which is not written from src/ on')
        if in_project and not within(target, allowed):
            problems.append(f"includes {target}: wrong direction")
        if within(name, CODEC) and ANY_QT.match(target):
            problems.append(f"includes {target}: no Qt in the codec")
        if within(name, ("driver", "model", "cli")) and WIDGETS.match(target):
            problems.append(f"includes {target}: widgets belong in ui")
        if within(name, ("model", "ui", "cli")) and SOCKETS.match(target):
            problems.append(f"includes {target}: sockets belong in the driver")
    return problems


def find_cycles(edges: dict[str, dict[str, str]]) -> list[str]:
    """Each cycle of the graph once; edges[from][to] is an example of the include behind it."""
    problems = []
    done: set[str] = set()

    def visit(folder: str, trail: list[str]) -> None:
        if folder in trail:
            cycle = trail[trail.index(folder):] + [folder]
            steps = [edges[a][b] for a, b in zip(cycle, cycle[1:])]
            problems.append(f"cycle of folders {' -> '.join(cycle)}: {'; '.join(steps)}")
            return
        if folder in done:
            return
        for target in sorted(edges.get(folder, {})):
            visit(target, trail + [folder])
        done.add(folder)

    for folder in sorted(edges):
        visit(folder, [])
    return problems


def check(root: Path) -> list[str]:
    problems = []
    edges: dict[str, dict[str, str]] = {}
    for path in sources(root, "src", "tests", "benchmarks"):
        text = path.read_text(encoding="utf-8")
        shown = path.relative_to(root).as_posix()
        found = check_first_lines(path, text)
        found += [
            f"includes {target}: name the one class"
            for _, target in includes(text)
            if target.startswith("QtWidgets")
        ]
        if shown.startswith("src/"):
            name = shown.removeprefix("src/")
            found += check_layers(name, text)
            folder = Path(name).parent.as_posix()
            for bracket, target in includes(text):
                other = Path(target).parent.as_posix()
                if bracket == '"' and other not in (folder, "."):
                    edges.setdefault(folder, {}).setdefault(other, f"{name} includes {target}")
        problems += [f"{shown}: {problem}" for problem in found]
    return problems + find_cycles(edges)


# (files, the words that the only problem has to hold; None where there must be no problem)
SELF_TESTS = [
    ({"src/driver/base/a.h": "#include <vector>\n"}, None),
    ({"src/model/a/a.cpp": '#include "driver/net/b.h"\n#include <QString>\n'}, None),
    ({"src/ui/a/a.cpp": '#include "model/a/b.h"\n#include <QTableView>\n'}, None),
    ({"src/model/a/a.h": "// #include <QWidget>\n"}, None),
    ({"src/model/a/a.cpp": "#include <QCoreApplication>\n"}, None),
    ({"src/driver/value/a.h": "#include <QString>\n"}, "no Qt in the codec"),
    ({"src/driver/pool/a.h": "#include <QtCore/qglobal.h>\n"}, "no Qt in the codec"),
    ({"src/driver/pool/a.h": '#include "driver/net/b.h"\n'}, "wrong direction"),
    ({"src/driver/net/a.h": '#include "model/a/b.h"\n'}, "wrong direction"),
    ({"src/model/a/a.h": '#include "ui/a/b.h"\n'}, "wrong direction"),
    ({"src/model/a/a.h": "#include <QTableView>\n"}, "widgets belong in ui"),
    ({"src/model/a/a.h": "#include <QApplication>\n"}, "widgets belong in ui"),
    ({"src/model/a/a.h": "#include <QSslSocket>\n"}, "sockets belong in the driver"),
    ({"src/ui/a/a.h": "#include <QtNetwork/QTcpSocket>\n"}, "sockets belong in the driver"),
    ({"src/ui/a/a.h": "#include <QtWidgets>\n"}, "name the one class"),
    ({"tests/ui/a.cpp": "#include <QtWidgets/QWidget>\n"}, "name the one class"),
    ({"src/ui/a/a.h": '#include "b.h"\n'}, "not written from src/ on"),
    ({"src/extra/a.h": "#include <vector>\n"}, "lies in no layer"),
    (
        {
            "src/model/a/a.h": '#include "model/b/b.h"\n',
            "src/model/b/b.h": '#include "model/c/c.h"\n',
            "src/model/c/c.h": '#include "model/a/a.h"\n',
        },
        "cycle of folders model/a -> model/b -> model/c -> model/a",
    ),
    ({"src/ui/a/a.cpp": None}, "SPDX"),
    ({"src/ui/a/a.h": None}, "#pragma once"),
]


def self_test() -> list[str]:
    failures = []
    for files, expected in SELF_TESTS:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, body in files.items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                whole = f"{SPDX}\n#pragma once\n{body}"
                if body is None:
                    whole = f"{SPDX}\n" if name.endswith(".h") else "#pragma once\n"
                path.write_text(whole, encoding="utf-8")
            problems = check(root)
        met = not problems if expected is None else len(problems) == 1 and expected in problems[0]
        if not met:
            failures.append(f"{files}: expected {expected}, got {problems}")
    return failures


def main() -> int:
    if sys.argv[1:] == ["--self-test"]:
        problems = self_test()
    else:
        root = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
        if not sources(root, "src"):
            sys.exit(f"no sources under {root.resolve()}/src")
        problems = check(root)
    print("\n".join(problems) if problems else "no violation")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
