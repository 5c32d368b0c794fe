# SPDX-License-Identifier: GPL-3.0-or-later
"""Medians and ratios, and their tables."""
import csv
import json
from statistics import median

BASE = {False: "raw-recv", True: "raw-recv-tls"}
# Times the peer's rows a processor second that are wanted: (ours, peer, workload, times).
BARS = [
    ("ours-index", "go", "mixed", 12), ("ours-index", "go", "nodes", 12),
    ("ours-index", "go", "strings", 5), ("ours-decode", "go", "mixed", 6),
    ("ours-decode", "go", "nodes", 5), ("ours-decode", "go", "paths", 5),
    ("ours-decode", "go", "wide", 5), ("ours-decode", "go", "strings", 3),
]


def _median_of(good, name):
    known = [sample[name] for sample in good if name in sample]
    return median(known) if known else None


def _cell(samples):
    good = [s for s in samples if "trouble" not in s]
    if not good:
        return {"trouble": samples[0]["trouble"]}
    cpu = [s["rows"] / s["cpu"] for s in good]
    cell = {"rows": good[0]["rows"], "cpu_rows": median(cpu), "spread": max(cpu) / min(cpu),
            "wall_rows": median(s["rows"] / s["wall"] for s in good),
            "load": _median_of(good, "load"), "rss_kib": _median_of(good, "rss_kib"),
            "values_per_row": _median_of(good, "values_per_row")}
    if good[0].get("payload"):
        cell["payload"] = good[0]["payload"]
        cell["held"] = _median_of(good, "held")
        cell["release_s"] = _median_of(good, "release")
    return cell


def summarise(all_ready, plan, samples, facts):
    clients = []
    for ready in all_ready:
        cells = {w: _cell(samples[ready.client.name, w]) for w in plan.workloads
                 if (ready.client.name, w) in samples}
        clients.append({"name": ready.client.name, "tls": ready.client.tls,
                        "ours": bool(ready.client.mode), "note": ready.client.note,
                        "version": ready.version, "trouble": ready.trouble, "cells": cells})
    summary = {"facts": facts, "rounds": plan.rounds, "workloads": plan.workloads,
               "clients": clients}
    _add_ratios(summary)
    return summary


def cell_of(summary, name, workload):
    """The cell of a client that ran, or nothing."""
    for client in summary["clients"]:
        cell = client["cells"].get(workload, {"trouble": ""})
        if client["name"] == name and "trouble" not in cell:
            return cell
    return None


def _add_ratios(summary):
    for client in summary["clients"]:
        for workload, cell in client["cells"].items():
            base = cell_of(summary, BASE[client["tls"]], workload)
            if base and "trouble" not in cell:
                cell["cpu_ratio"] = cell["cpu_rows"] / base["cpu_rows"]
                cell["wall_ratio"] = cell["wall_rows"] / base["wall_rows"]


def _count(number):
    for unit, size in (("M", 1e6), ("k", 1e3)):
        if number >= size:
            return f"{number / size:.3g} {unit}" if number < 100 * size else \
                f"{number / size:.0f} {unit}"
    return f"{number:.0f}"


def _table(summary, title, write):
    lines = [f"### {title}", "", "| client | " + " | ".join(summary["workloads"]) + " |",
             "|---|" + "---:|" * len(summary["workloads"])]
    for client in summary["clients"]:
        if client["trouble"]:
            cells = [f"not run: {client['trouble']}"] + [""] * (len(summary["workloads"]) - 1)
        else:
            cells = []
            for workload in summary["workloads"]:
                cell = client["cells"][workload]
                cells.append(f"failed: {cell['trouble']}" if "trouble" in cell else write(cell))
        if any(cells):
            lines.append(f"| {client['name']} | " + " | ".join(cells) + " |")
    return lines + [""]


def _ratio_text(cell, name):
    return f" ({cell[name]:.3f})" if name in cell else ""


def _bars(summary):
    lines = ["### Bars", "", "| what | wanted | measured |", "|---|---:|---:|"]
    for ours, peer, workload, wanted in BARS:
        mine, theirs = cell_of(summary, ours, workload), cell_of(summary, peer, workload)
        if mine and theirs:
            lines.append(f"| {ours} over {peer}, {workload} | {wanted} | "
                         f"{mine['cpu_rows'] / theirs['cpu_rows']:.1f} |")
    for workload in summary["workloads"]:
        mine = cell_of(summary, "ours-decode", workload)
        rates = {c["name"]: cell_of(summary, c["name"], workload)["cpu_rows"]
                 for c in summary["clients"]
                 if not c["ours"] and cell_of(summary, c["name"], workload)}
        if mine and rates:
            best = max(rates, key=rates.get)
            lines.append(f"| ours-decode over the best peer ({best}), {workload} | 1 | "
                         f"{mine['cpu_rows'] / rates[best]:.1f} |")
    for name in ("ours-index-tls", "ours-decode-tls"):
        cell = cell_of(summary, name, "strings")
        if cell and "wall_ratio" in cell:
            lines.append(f"| {name} over SSL_read, strings, by the clock | 0.8 | "
                         f"{cell['wall_ratio']:.2f} |")
    for workload in summary["workloads"]:
        cell = cell_of(summary, "ours-index", workload)
        if cell:
            allowed = 1.08 * cell["payload"] + 8 * cell["rows"]
            lines.append(f"| held over 1.08 payload + 8 bytes a row, {workload} | 1 | "
                         f"{cell['held'] / allowed:.3f} |")
    return lines + [""]


def _held(cell):
    if "held" not in cell:
        return ""
    return f"{cell['held'] / cell['payload']:.3f} ({cell['payload'] / cell['rows']:.0f} B)"


def _versions(summary):
    lines = ["### Versions and remarks", "", "| client | version | remark |", "|---|---|---|"]
    for client in summary["clients"]:
        version = client["version"] or f"not run: {client['trouble']}"
        lines.append(f"| {client['name']} | {version} | {client['note']} |")
    return lines + [""]


def _disagreements(summary):
    """Clients whose count of values a row differs from ours: then somebody skipped something."""
    found = []
    for workload in summary["workloads"]:
        mine = cell_of(summary, "ours-index", workload)
        for client in summary["clients"] if mine else []:
            cell = cell_of(summary, client["name"], workload)
            values = cell and cell["values_per_row"]
            if values and abs(values - mine["values_per_row"]) > 0.01:
                found.append(f"{client['name']} found {values:g} values in a row of {workload}, "
                             f"ours {mine['values_per_row']:g}.")
    return found or ["All clients that count values found the same number of them."]


def markdown(summary):
    facts = summary["facts"]
    loads = [cell["load"] for c in summary["clients"] for cell in c["cells"].values()
             if "load" in cell]
    spreads = sorted(cell["spread"] for c in summary["clients"] for cell in c["cells"].values()
                     if "spread" in cell)
    lines = ["; ".join(facts.values()) + ".", "",
             f"{summary['rounds']} rounds, medians. Cores at work during a run, client and server "
             f"among them: median {median(loads):.2f}, most {max(loads):.2f}. Highest over lowest "
             f"round: median {median(spreads):.2f}, most {spreads[-1]:.2f}.", ""]
    lines += _table(summary, "Rows a second of client processor time (ratio to raw recv)",
                    lambda c: _count(c["cpu_rows"]) + _ratio_text(c, "cpu_ratio"))
    lines += _table(summary, "Rows a second by the clock (ratio to raw recv)",
                    lambda c: _count(c["wall_rows"]) + _ratio_text(c, "wall_ratio"))
    lines += _bars(summary)
    lines += _table(summary, "Memory held over payload (payload a row)", _held)
    lines += _versions(summary)
    return "\n".join(lines + _disagreements(summary)) + "\n"


def write(summary, folder):
    (folder / "results.md").write_text(markdown(summary))
    (folder / "results.json").write_text(json.dumps(summary, indent=1) + "\n")
    names = ["rows", "cpu_rows", "cpu_ratio", "wall_rows", "wall_ratio", "spread", "load",
             "rss_kib", "values_per_row", "payload", "held", "release_s", "trouble"]
    with open(folder / "results.csv", "w", newline="") as file:
        table = csv.DictWriter(file, ["client", "workload", *names])
        table.writeheader()
        for client in summary["clients"]:
            for workload in summary["workloads"]:
                cell = client["cells"].get(workload, {"trouble": client["trouble"]})
                table.writerow({"client": client["name"], "workload": workload, **cell})
