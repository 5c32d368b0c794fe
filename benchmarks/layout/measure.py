# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every layout on every graph: one after the other, each in a process of its own."""
import json
import resource
import shutil
import subprocess
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from runner import build

SHAPES = ["geometric", "scale-free", "tree", "grid"]
PEERS = Path(__file__).resolve().parent / "peers"
# Name -> who runs it, and for the slow ones the largest graph that they are tried on.
LAYOUTS = {
    "ours": ("bench", None),
    "sfdp": ("sfdp", None),
    "d3": ("node", 10_000),
    "forceatlas2": ("node", 10_000),
    "cose-bilkent": ("node", 10_000),
}
TICK_SIZES = (3000, 10000)


@dataclass
class Run:
    shape: str
    nodes: int
    layout: str
    wall: float = 0
    cpu: float = 0
    stress: float = 0
    tick: float = 0  # seconds; 0 where none was measured
    trouble: str = ""


def build_bench():
    release = build.RELEASE
    for command in (["cmake", "--preset", "release", "-B", release, "-DLB_TESTS=ON"],
                    ["cmake", "--build", release, "--target", "layout_bench"]):
        subprocess.run(command, cwd=build.SOURCE, check=True, stdout=subprocess.DEVNULL)
    return release / "benchmarks" / "layout_bench"


def install_peers():
    """The folder of the JavaScript peers, filled from the registry once."""
    folder = build.FOLDER / "layout-peers"
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "peer.mjs"):
        shutil.copy(PEERS / name, folder)
    if not (folder / "node_modules" / "d3-force").exists():
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=folder,
                       check=True)
    return folder / "peer.mjs"


def _told(command, limit):
    """What a program that measures itself says, as JSON."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True,
                          timeout=limit)
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise RuntimeError(said[-1] if said else f"exit status {done.returncode}")
    return json.loads(done.stdout)


def _sfdp(graph, positions, limit):
    """Graphviz as a process: its time has the reading of the graph in it, which is little of it.
    Without the removal of overlaps, so that it shows its layout at its best and fastest."""
    lines = graph.read_text().splitlines()
    nodes = int(lines[0].split()[0])
    dot = graph.with_suffix(".dot")
    with dot.open("w") as file:
        file.write("graph {\n" + "".join(f"{node};\n" for node in range(nodes)))
        file.writelines("{}--{};\n".format(*line.split()) for line in lines[1:])
        file.write("}\n")
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    command = ["sfdp", "-Goverlap=true", "-Gsplines=false", "-Tplain", str(dot)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=limit)
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise RuntimeError(f"sfdp ended with {done.returncode}")
    places = [None] * nodes
    for line in done.stdout.splitlines():
        words = line.split()
        if words and words[0] == "node":
            places[int(words[1])] = f"{words[2]} {words[3]}\n"
    positions.write_text("".join(places))
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"wall": wall, "cpu": cpu}


def _place(run, tools, graph, positions, limit):
    kind = LAYOUTS[run.layout][0]
    if kind == "bench":
        return _told([tools["bench"], "force", graph, positions], limit)
    if kind == "sfdp":
        return _sfdp(graph, positions, limit)
    return _told(["node", "--max-old-space-size=4096", tools["peer"], run.layout, graph, positions],
                 limit)


def _measure(run, tools, graph, options):
    largest = LAYOUTS[run.layout][1]
    if largest and run.nodes > largest:
        run.trouble = f"not tried over {largest} nodes"
        return
    positions = graph.with_suffix(f".{run.layout}")
    try:
        times = [_place(run, tools, graph, positions, options.limit)]
        while times[0]["wall"] < 10 and len(times) < options.rounds:
            times.append(_place(run, tools, graph, positions, options.limit))
        run.wall = min(each["wall"] for each in times)
        run.cpu = min(each["cpu"] for each in times)
        run.stress = _told([tools["bench"], "stress", graph, positions], None)["stress"]
        if run.layout == "ours":
            run.tick = _told([tools["bench"], "tick", graph, positions], None)["tick"]
        if run.layout == "d3" and run.nodes in TICK_SIZES:
            run.tick = _told(["node", tools["peer"], "tick-d3", graph, positions], None)["tick"]
    except subprocess.TimeoutExpired:
        run.trouble = f"over {options.limit} s"
    except (OSError, RuntimeError, TypeError) as error:
        run.trouble = str(error).splitlines()[0]


def run(bench, options):
    tools = {"bench": bench}
    if any(LAYOUTS[name][0] == "node" for name in options.only):
        tools["peer"] = install_peers()
    folder = build.FOLDER / "layout-graphs"
    folder.mkdir(parents=True, exist_ok=True)
    runs = []
    for nodes in options.sizes:
        for shape in options.shapes:
            graph = folder / f"{shape}-{nodes}.txt"
            subprocess.run([bench, "generate", shape, str(nodes), graph], check=True)
            for layout in options.only:
                one = Run(shape, nodes, layout)
                _measure(one, tools, graph, options)
                print(json.dumps(asdict(one)), flush=True)
                runs.append(one)
    return runs
