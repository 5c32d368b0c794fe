# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws stress over processor time, a panel for each size, a point for each layout and graph."""
from math import ceil, floor, log10
from xml.sax.saxutils import escape

PANEL, HEIGHT, LEFT, TOP, GAP, FOOT = 300, 260, 56, 48, 26, 44
COLOURS = {"ours": "#2563eb", "sfdp": "#d97706", "d3": "#64748b", "forceatlas2": "#9333ea",
           "cose-bilkent": "#059669"}
MARKS = {"geometric": "circle", "scale-free": "square", "tree": "triangle", "grid": "diamond"}


def _text(x, y, text, anchor="start", extra=""):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" {extra}>{escape(text)}</text>'


def _mark(kind, x, y, colour):
    if kind == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{colour}"/>'
    shapes = {"square": [(-4, -4), (4, -4), (4, 4), (-4, 4)],
              "triangle": [(0, -5.5), (5, 4), (-5, 4)],
              "diamond": [(0, -5.5), (5.5, 0), (0, 5.5), (-5.5, 0)]}
    points = " ".join(f"{x + dx:.1f},{y + dy:.1f}" for dx, dy in shapes[kind])
    return f'<polygon points="{points}" fill="{colour}"/>'


class _Scale:
    """Powers of ten along a length."""

    def __init__(self, values, begin, length):
        self.least = floor(log10(min(values)))
        self.most = max(ceil(log10(max(values))), self.least + 1)
        self.begin, self.length = begin, length

    def at(self, value):
        return self.begin + self.length * (log10(value) - self.least) / (self.most - self.least)

    def powers(self):
        return [10.0 ** power for power in range(self.least, self.most + 1)]


def _panel(runs, nodes, left, times, stresses):
    across = _Scale(times, left, PANEL)
    up = _Scale(stresses, TOP + HEIGHT, -HEIGHT)
    parts = [_text(left, TOP - 8, f"{nodes:,} nodes", extra='font-weight="bold"')]
    for time in across.powers():
        x = across.at(time)
        parts.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{TOP + HEIGHT}" '
                     'stroke="#e2e8f0"/>')
        parts.append(_text(x, TOP + HEIGHT + 14, f"{time:g}", "middle", 'fill="#5b6673"'))
    for stress in up.powers():
        y = up.at(stress)
        parts.append(f'<line x1="{left}" x2="{left + PANEL}" y1="{y:.1f}" y2="{y:.1f}" '
                     'stroke="#e2e8f0"/>')
        if left == LEFT:
            parts.append(_text(left - 6, y + 4, f"{stress:g}", "end", 'fill="#5b6673"'))
    for run in runs:
        if run.nodes == nodes:
            parts.append(_mark(MARKS[run.shape], across.at(run.cpu), up.at(run.stress),
                               COLOURS[run.layout]))
    return parts


def _legend(y, width):
    parts, x = [], LEFT
    for name, colour in COLOURS.items():
        parts += [_mark("circle", x, y - 4, colour), _text(x + 9, y, name)]
        x += 30 + 7 * len(name)
    x = max(x + 30, width - 330)
    for shape, kind in MARKS.items():
        parts += [_mark(kind, x, y - 4, "#334155"), _text(x + 9, y, shape)]
        x += 30 + 7 * len(shape)
    return parts


def write(runs, path):
    drawn = [run for run in runs if not run.trouble and run.stress > 0 and run.cpu > 0]
    if not drawn:
        return
    sizes = sorted({run.nodes for run in drawn})
    width = LEFT + len(sizes) * (PANEL + GAP) + 10
    height = TOP + HEIGHT + FOOT + 14
    times, stresses = [run.cpu for run in drawn], [run.stress for run in drawn]
    parts = [_text(LEFT, 18, "Normalised stress (up) over processor seconds to a settled picture: "
                             "the lower left is best")]
    for i, nodes in enumerate(sizes):
        parts += _panel(drawn, nodes, LEFT + i * (PANEL + GAP), times, stresses)
    parts += _legend(height - 12, width)
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        'font-family="sans-serif" font-size="11">'
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>' + "\n".join(parts) + "</svg>\n")
