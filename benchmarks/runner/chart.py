# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws each client's rows a processor second as a share of the raw socket's, on a log scale."""
from math import floor, log10
from xml.sax.saxutils import escape

from . import report

WIDTH, LABELS, RIGHT = 760, 130, 70
BAR, GAP, HEAD, FOOT = 13, 3, 34, 20
COLOURS = {"raw": "#9aa5b1", "ours": "#2563eb", "peer": "#d97706"}


def _kind(client):
    if not client["ours"]:
        return "peer"
    return "raw" if client["name"].startswith("raw") else "ours"


def _rows(summary, workload):
    rows = []
    for client in summary["clients"]:
        cell = report.cell_of(summary, client["name"], workload)
        if cell and "cpu_ratio" in cell and not client["tls"]:
            rows.append((client["name"], cell["cpu_ratio"], _kind(client)))
    return rows


def _text(x, y, text, anchor="start", extra=""):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" {extra}>{escape(text)}</text>'


def _panel(rows, title, top, lowest):
    """One workload: bars from 10^lowest to somewhat over 1."""
    span = 0.35 - lowest
    room = WIDTH - LABELS - RIGHT
    height = HEAD + len(rows) * (BAR + GAP)

    def at(ratio):
        return LABELS + room * (log10(ratio) - lowest) / span

    parts = [_text(8, top + 20, title, extra='font-weight="bold"')]
    for power in range(lowest, 1):
        x = at(10 ** power)
        parts.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{top + 26}" y2="{top + height}" '
                     'stroke="#d5dae0"/>')
        parts.append(_text(x, top + 22, f"{10.0 ** power:g}", "middle", 'fill="#5b6673"'))
    for i, (name, ratio, kind) in enumerate(rows):
        y = top + HEAD + i * (BAR + GAP)
        parts.append(_text(LABELS - 6, y + BAR - 2, name, "end"))
        parts.append(f'<rect x="{LABELS}" y="{y}" width="{max(1.0, at(ratio) - LABELS):.1f}" '
                     f'height="{BAR}" fill="{COLOURS[kind]}"/>')
        parts.append(_text(max(LABELS + 1, at(ratio)) + 4, y + BAR - 2, f"{ratio:.3g}"))
    return parts, height


def write(summary, path):
    panels = {w: _rows(summary, w) for w in summary["workloads"]}
    ratios = [ratio for rows in panels.values() for _, ratio, _ in rows]
    lowest = floor(log10(min(ratios))) if ratios else -1
    parts = [_text(8, 20, "Rows a second of client processor time, as a share of the raw socket's "
                          "(log scale)")]
    top = 30
    for workload, rows in panels.items():
        if rows:
            drawn, height = _panel(rows, workload, top, lowest)
            parts += drawn
            top += height + GAP
    height = top + FOOT
    parts.append(_text(8, height - 8, summary["facts"]["date"], extra='fill="#5b6673"'))
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        'font-family="sans-serif" font-size="11">'
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>' + "\n".join(parts) + "</svg>\n")
