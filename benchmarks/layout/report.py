# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what was measured as a table and as JSON."""
import json
from dataclasses import asdict


def _layouts(runs):
    return list(dict.fromkeys(run.layout for run in runs))


def _graphs(runs):
    return list(dict.fromkeys((run.nodes, run.shape) for run in runs))


def best_stress(runs, graph):
    """The least of the peers; none where none was run."""
    found = [run.stress for run in runs
             if (run.nodes, run.shape) == graph and run.layout != "ours" and not run.trouble]
    return min(found, default=None)


def _cell(run):
    if run is None:
        return "–"
    return run.trouble or f"{run.stress:.4f} / {run.cpu:.2f} / {run.wall:.2f}"


def _stress_table(runs):
    layouts = _layouts(runs)
    lines = ["| graph | " + " | ".join(layouts) + " | ours : best peer |",
             "|---" * (len(layouts) + 2) + "|"]
    by_key = {(run.nodes, run.shape, run.layout): run for run in runs}
    for nodes, shape in _graphs(runs):
        cells = [_cell(by_key.get((nodes, shape, layout))) for layout in layouts]
        ours, best = by_key.get((nodes, shape, "ours")), best_stress(runs, (nodes, shape))
        ratio = f"{ours.stress / best:.2f}" if ours and best and not ours.trouble else "–"
        lines.append(f"| {shape}, {nodes:,} | " + " | ".join(cells) + f" | {ratio} |")
    return lines


def _tick_table(runs):
    by_key = {(run.nodes, run.shape, run.layout): run for run in runs if run.tick}
    lines = ["| graph | ours, ms | d3-force, ms | ratio |", "|---|---|---|---|"]
    for nodes, shape in _graphs(runs):
        ours, peer = (by_key.get((nodes, shape, layout)) for layout in ("ours", "d3"))
        if ours:
            other = f"{peer.tick * 1e3:.1f} | {peer.tick / ours.tick:.1f}" if peer else "– | –"
            lines.append(f"| {shape}, {nodes:,} | {ours.tick * 1e3:.2f} | {other} |")
    return lines


def write(runs, facts, folder):
    text = ["Normalised stress / processor seconds / seconds of the clock to a settled picture.", ""]
    text += _stress_table(runs) + ["", "A living tick.", ""] + _tick_table(runs)
    text += ["", "; ".join(f"{key}: {value}" for key, value in facts.items())]
    (folder / "layouts.md").write_text("\n".join(text) + "\n")
    (folder / "layouts.json").write_text(
        json.dumps({"facts": facts, "runs": [asdict(run) for run in runs]}, indent=1) + "\n")
