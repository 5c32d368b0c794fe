#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an exported file with a program that others wrote, and compares every value with what the
official driver fetches for the same query.

compare_formats.py FORMAT FILE URI QUERY
FORMAT is a name of lbolt's --format, or csv-pandas, csv-flat, csv-server (LOAD CSV).
Status 0: all is equal; 1: the first difference is on standard output.
The account is in LB_TEST_USER and LB_TEST_PASSWORD.
"""
import csv
import functools
import html.parser
import http.server
import itertools
import json
import math
import os
import struct
import subprocess
import sys
import threading

import neo4j
from neo4j.graph import Node, Path, Relationship
from neo4j.spatial import Point
from neo4j.time import Date, DateTime, Duration, Time

from compare_export import plain, same, same_field, temporal

MISSING = object()
csv.field_size_limit(sys.maxsize)


class Difference(Exception):
    pass


# What each format makes of a value of the driver.

def text_of(value):
    """A value in a field of text: spreadsheets, GraphML, GEXF, DOT."""
    if isinstance(value, str):
        return value
    if isinstance(value, (Date, Time, DateTime, Duration)):
        return temporal(value)
    if isinstance(value, (bytes, bytearray)):
        return value.hex()
    return None  # JSON: compare what it means


def same_text(text, value):
    expected = text_of(value)
    return text == expected if expected is not None else same(json.loads(text), plain(value))


def apoc_number(element_id):
    return element_id.rsplit(":", 1)[1]


def apoc(value):
    if isinstance(value, Node):
        node = {"type": "node", "id": apoc_number(value.element_id)}
        if value.labels:
            node["labels"] = sorted(value.labels)
        if len(value):
            node["properties"] = apoc(dict(value.items()))
        return node
    if isinstance(value, Relationship):
        start, end = (apoc_number(node.element_id) for node in value.nodes)
        relationship = {"type": "relationship", "id": apoc_number(value.element_id),
                        "label": value.type, "start": {"id": start}, "end": {"id": end}}
        if len(value):
            relationship["properties"] = apoc(dict(value.items()))
        return relationship
    if isinstance(value, Path):
        parts = [apoc(value.start_node)]
        for relationship, node in zip(value.relationships, value.nodes[1:]):
            parts += [apoc(relationship), apoc(node)]
        return parts
    if isinstance(value, Point):
        names = {4326: ("wgs-84", "longitude", "latitude", "height"),
                 4979: ("wgs-84-3d", "longitude", "latitude", "height"),
                 7203: ("cartesian", "x", "y", "z"), 9157: ("cartesian-3d", "x", "y", "z")}
        crs, *axes = names[value.srid]
        return {"crs": crs, **dict(itertools.zip_longest(axes, map(float, value)))}
    if isinstance(value, list):
        return [apoc(item) for item in value]
    if isinstance(value, dict):
        return {key: apoc(item) for key, item in value.items()}
    return plain(value)


def apoc_field(value):
    if isinstance(value, Node):
        return {"id": int(apoc_number(value.element_id)), "labels": sorted(value.labels),
                "properties": apoc_field(dict(value.items()))}
    if isinstance(value, Relationship):
        start, end = (int(apoc_number(node.element_id)) for node in value.nodes)
        return {"id": int(apoc_number(value.element_id)), "type": value.type, "start": start,
                "end": end, "properties": apoc_field(dict(value.items()))}
    if isinstance(value, Path):
        parts = [apoc_field(value.start_node)]
        for relationship, node in zip(value.relationships, value.nodes[1:]):
            parts += [apoc_field(relationship), apoc_field(node)]
        return parts
    if isinstance(value, list):
        return [apoc_field(item) for item in value]
    if isinstance(value, dict):
        return {key: apoc_field(item) for key, item in value.items()}
    return apoc(value)


def typed(value):
    """A value in Neo4j's typed JSON."""
    def of(kind, inner):
        return {"$type": kind, "_value": inner}

    def properties(element):
        return {key: typed(item) for key, item in element.items()}

    if value is None:
        return of("Null", None)
    if isinstance(value, bool):
        return of("Boolean", value)
    if isinstance(value, int):
        return of("Integer", str(value))
    if isinstance(value, float):
        return of("Float", value)  # compared by value
    if isinstance(value, str):
        return of("String", value)
    if isinstance(value, Date):
        return of("Date", temporal(value))
    if isinstance(value, Duration):
        return of("Duration", temporal(value))
    if isinstance(value, Time):
        return of("LocalTime" if value.tzinfo is None else "Time", temporal(value))
    if isinstance(value, DateTime):
        kind = "LocalDateTime" if value.tzinfo is None else \
            "ZonedDateTime" if getattr(value.tzinfo, "zone", None) else "OffsetDateTime"
        return of(kind, temporal(value))
    if isinstance(value, Point):
        kind = "POINT Z" if len(value) == 3 else "POINT"
        return of("Point", (value.srid, kind, tuple(map(float, value))))
    if isinstance(value, list):
        return of("List", [typed(item) for item in value])
    if isinstance(value, dict):
        return of("Map", properties(value))
    if isinstance(value, Node):
        return of("Node", {"_element_id": value.element_id, "_labels": sorted(value.labels),
                           "_properties": properties(value)})
    if isinstance(value, Relationship):
        start, end = (node.element_id for node in value.nodes)
        return of("Relationship", {"_element_id": value.element_id,
                                   "_start_node_element_id": start,
                                   "_end_node_element_id": end, "_type": value.type,
                                   "_properties": properties(value)})
    parts = [typed(value.start_node)]
    for relationship, node in zip(value.relationships, value.nodes[1:]):
        parts += [typed(relationship), typed(node)]
    return of("Path", parts)


def untyped_numbers(exported):
    """Floats and points of typed JSON, which are texts there, as values."""
    if isinstance(exported, list):
        return [untyped_numbers(item) for item in exported]
    if not isinstance(exported, dict):
        return exported
    if exported.get("$type") == "Float":
        return {**exported, "_value": float(exported["_value"])}
    if exported.get("$type") == "Point":
        srid, shape = exported["_value"].split(";")
        kind, numbers = shape[:-1].split(" (")
        value = (int(srid.removeprefix("SRID=")), kind, tuple(map(float, numbers.split())))
        return {**exported, "_value": value}
    return {key: untyped_numbers(item) for key, item in exported.items()}


# Readers: an iterable of rows and what tells whether a value is the same.

def csv_rows(path, keys, delimiter=","):
    file = open(path, newline="", encoding="utf-8")
    rows = csv.reader(file, strict=True, delimiter=delimiter)
    if next(rows, None) != keys:
        raise Difference("the first line does not hold the column names")
    return rows, same_field


def pandas_rows(path, keys):
    import pandas
    frame = pandas.read_csv(path, dtype=str, keep_default_na=False, chunksize=50_000)
    return (row for chunk in frame for row in chunk.itertuples(index=False, name=None)), same_field


def apoc_csv_rows(path, keys):
    rows, _ = csv_rows(path, keys)

    def equal(text, value):
        if value is None or value == "":
            return text == ""
        return text == text_of(value) if text_of(value) is not None else (
            text == value if isinstance(plain(value), str) and not isinstance(value, float)
            else same(loads(text), apoc_field(value)))
    return rows, equal


def loads(text):
    return text if text in ("NaN", "Infinity", "-Infinity") else json.loads(text)


def browser_csv_rows(path, keys):
    rows, _ = csv_rows(path, keys)

    def equal(text, value):
        if value is None:
            return text == "null"
        if isinstance(value, bool):
            return text == str(value).lower()
        if isinstance(value, (int, float)):
            return same(type(value)(text), value)
        return text == value if isinstance(value, str) else bool(text)
    return rows, equal


def json_rows(path, keys, shape, convert=lambda exported: exported, layout="lines"):
    file = open(path, encoding="utf-8")
    records = map(json.loads, file) if layout == "lines" else json.load(file)

    def values(record):
        if list(record) != keys:
            raise Difference(f"the keys are {list(record)}")
        return list(record.values())
    return map(values, records), lambda exported, value: same(convert(exported), shape(value))


class Cells(html.parser.HTMLParser):
    """The rows of the tables of a page, as their texts, while it is fed."""

    def __init__(self):
        super().__init__()
        self.rows = []
        self.row = []
        self.is_in_cell = False

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.row = []
        elif tag in ("td", "th"):
            self.row.append("")
            self.is_in_cell = True
        elif tag == "br":
            self.row[-1] += "\n"

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.is_in_cell = False
        elif tag == "tr":
            self.rows.append(self.row)

    def handle_data(self, data):
        if self.is_in_cell:
            self.row[-1] += data

    def read(self, pieces):
        for piece in pieces:
            self.feed(piece)
            yield from self.rows
            self.rows.clear()


def page_rows(pages, keys):
    """The rows of pages that have one table each; a page is its pieces."""
    def rows():
        for page in pages:
            lines = Cells().read(page)
            if (head := next(lines, None)) != keys:
                raise Difference(f"the head is {head}")
            yield from lines

    def equal(text, value):
        if value is None:
            return text == "null"
        if isinstance(value, (bool, int, float)) and not isinstance(plain(value), str):
            return same(json.loads(text), value)
        # Compounds are written for people.
        return text == text_of(value) if text_of(value) is not None else bool(text)
    return rows(), equal


def html_rows(path, keys):
    file = open(path, encoding="utf-8", newline="")
    return page_rows([iter(lambda: file.read(1 << 20), "")], keys)


def markdown_rows(path, keys):
    """The table in parts, each below its head: the reader holds what it reads ten times over."""
    import markdown_it
    reader = markdown_it.MarkdownIt("commonmark", {"html": True}).enable("table")
    file = open(path, encoding="utf-8", newline="\n")
    head = file.readline() + file.readline()
    parts = iter(lambda: "".join(itertools.islice(file, 10_000)), "")
    return page_rows(([reader.render(head + part)] for part in parts), keys)


def sheet_rows(path, keys):
    import openpyxl
    book = openpyxl.load_workbook(open(path, "rb"), read_only=True)

    def rows():
        for sheet in book.worksheets:
            lines = sheet.iter_rows(values_only=True)
            if list(next(lines)) != keys:
                raise Difference("the first row does not hold the column names")
            for line in lines:
                yield list(line) + [None] * (len(keys) - len(line))

    def equal(cell, value):
        if value is None or value == "":
            return cell is None
        if isinstance(value, bool):
            return cell is value
        if isinstance(value, int):
            return cell == value if abs(value) <= 2**53 else cell == str(value)
        if isinstance(value, float) and math.isfinite(value):
            return cell == float(f"{value:.16G}")
        if isinstance(value, float):
            return cell == plain(value)
        return same_text(cell, value)
    return rows(), equal


def server_rows(path, keys, session):
    """LOAD CSV, over a web server of our own."""
    folder, name = os.path.split(os.path.abspath(path))

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass
    web = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=web.serve_forever, daemon=True).start()
    rows = session.run("LOAD CSV FROM $url AS row RETURN row",
                       url=f"http://127.0.0.1:{web.server_port}/{name}")
    lines = (record["row"] for record in rows)
    if next(lines, None) != keys:
        raise Difference("the first line does not hold the column names")

    def equal(text, value):
        return text is None if value is None else text is not None and same_field(text, value)
    return lines, equal


def compare_rows(rows, equal, records, keys):
    count = 0
    for exported, record in itertools.zip_longest(rows, records, fillvalue=MISSING):
        count += 1
        if MISSING in (exported is MISSING and MISSING, record is MISSING and MISSING):
            raise Difference(f"row {count} is missing on one side")
        if len(exported) != len(keys):
            raise Difference(f"row {count} has {len(exported)} values")
        for key, cell, value in zip(keys, exported, record.values()):
            if not equal(cell, value):
                raise Difference(f"row {count}, {key}: {cell!r} is not {value!r}")
    return f"{count} rows"


# Graphs

def elements_of(records):
    nodes, relationships = {}, {}

    def visit(value):
        if isinstance(value, Node):
            nodes.setdefault(value.element_id, value)
        elif isinstance(value, Relationship):
            relationships.setdefault(value.element_id, value)
        elif isinstance(value, Path):
            for part in (*value.nodes, *value.relationships):
                visit(part)
        elif isinstance(value, (list, tuple)):
            for item in value:
                visit(item)
        elif isinstance(value, dict):
            visit(list(value.values()))
    for record in records:
        visit(record.values())
    return nodes, relationships


def labels_of(text):
    return sorted(label.strip("`") for label in text.split(":")[1:])


def same_property(exported, value):
    if isinstance(value, (bool, int, float)):
        return same(exported, value) or (isinstance(value, float) and math.isnan(value)
                                         and math.isnan(exported))
    return same_text(exported, value)


def same_dot_property(text, value):
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return same_text(text, value)
    number = {"INF": math.inf, "-INF": -math.inf, "NaN": math.nan}.get(text)
    return same_property(type(value)(text) if number is None else number, value)


def compare_properties(what, exported, element, equal):
    if exported.keys() != dict(element.items()).keys():
        raise Difference(f"{what} has {sorted(exported)}, not {sorted(element.keys())}")
    for key, value in element.items():
        if not equal(exported[key], value):
            raise Difference(f"{what}, {key}: {exported[key]!r} is not {value!r}")


def compare_graph(file_nodes, file_edges, records, equal=same_property):
    """file_nodes: id -> (labels' text, properties); file_edges: id -> (start, end, type, …)."""
    nodes, relationships = elements_of(records)
    if file_nodes.keys() != nodes.keys():
        raise Difference(f"{len(file_nodes)} nodes, not {len(nodes)}")
    if file_edges.keys() != relationships.keys():
        raise Difference(f"{len(file_edges)} edges, not {len(relationships)}")
    for key, node in nodes.items():
        labels, properties = file_nodes[key]
        if labels_of(labels) != sorted(node.labels):
            raise Difference(f"node {key} has the labels {labels}")
        compare_properties(f"node {key}", properties, node, equal)
    for key, relationship in relationships.items():
        start, end, kind, properties = file_edges[key]
        ends = [node.element_id for node in relationship.nodes]
        if [start, end] != ends or kind != relationship.type:
            raise Difference(f"edge {key} is {start} {kind} {end}")
        compare_properties(f"edge {key}", properties, relationship, equal)
    return f"{len(nodes)} nodes and {len(relationships)} relationships"


def without(properties, *names):
    return {key: value for key, value in properties.items() if key not in names}


def compare_graphml(path, records):
    import networkx
    graph = networkx.read_graphml(path, force_multigraph=True)
    nodes = {key: (data.get("labels", ""), without(data, "labels"))
             for key, data in graph.nodes(data=True)}
    edges = {key: (start, end, data["label"], without(data, "label"))
             for start, end, key, data in graph.edges(keys=True, data=True)}
    return compare_graph(nodes, edges, records)


def compare_gexf(path, records):
    import networkx
    graph = networkx.read_gexf(path)
    nodes = {key: (data["label"], without(data, "label"))
             for key, data in graph.nodes(data=True)}
    edges = {data["id"]: (start, end, data["label"], without(data, "label", "id"))
             for start, end, data in graph.edges(data=True)}
    return compare_graph(nodes, edges, records)


DOT_PROGRAM = r"""
BEGIN { string a; }
N { printf("N\036%s\036%s", $.name, aget($, "label"));
    for (a = fstAttr($G, "N"); a != ""; a = nxtAttr($G, "N", a))
        if (aget($, a) != "" && substr(a, 0, 1) == ".")
            printf("\036%s\036%s", a, aget($, a));
    printf("\035"); }
E { printf("E\036%s\036%s\036%s\036%s", aget($, "id"), $.tail.name, $.head.name, aget($, "label"));
    for (a = fstAttr($G, "E"); a != ""; a = nxtAttr($G, "E", a))
        if (aget($, a) != "" && substr(a, 0, 1) == ".")
            printf("\036%s\036%s", a, aget($, a));
    printf("\035"); }
"""


def compare_dot(path, records):
    """Graphviz's own reader; an attribute that is empty, it does not tell from none."""
    text = subprocess.run(["gvpr", DOT_PROGRAM, path], check=True,
                          capture_output=True).stdout.decode()
    nodes, edges = {}, {}
    for line in text.split("\x1d")[:-1]:
        kind, *parts = (part.replace("\\\\", "\\") for part in line.split("\x1e"))
        head = 2 if kind == "N" else 4
        properties = {key[1:]: value for key, value in zip(parts[head::2], parts[head + 1::2])}
        if kind == "N":
            nodes[parts[0]] = (parts[1], properties)
        else:
            edges[parts[0]] = (*parts[1:4], properties)
    return compare_graph(nodes, edges, records, same_dot_property)


def main():
    kind, path, uri, query = sys.argv[1:]
    account = os.environ["LB_TEST_USER"], os.environ["LB_TEST_PASSWORD"]
    readers = {
        "csv": csv_rows,
        "csv-pandas": pandas_rows,
        "csv-apoc": apoc_csv_rows,
        "csv-browser": browser_csv_rows,
        "tsv": functools.partial(csv_rows, delimiter="\t"),
        "json": functools.partial(json_rows, shape=plain, layout="array"),
        "jsonl": functools.partial(json_rows, shape=plain),
        "json-typed": functools.partial(json_rows, shape=typed, convert=untyped_numbers,
                                        layout="array"),
        "jsonl-typed": functools.partial(json_rows, shape=typed, convert=untyped_numbers),
        "jsonl-apoc": functools.partial(json_rows, shape=apoc),
        "html": html_rows,
        "markdown": markdown_rows,
        "xlsx": sheet_rows,
    }
    graphs = {"graphml": compare_graphml, "gexf": compare_gexf, "dot": compare_dot}
    with neo4j.GraphDatabase.driver(
            uri, auth=account, notifications_min_severity="OFF") as driver, \
            driver.session() as session, driver.session() as loading:
        result = session.run(query)
        keys = list(result.keys())
        try:
            if kind in graphs:
                print(graphs[kind](path, result))
                return
            rows, equal = server_rows(path, keys, loading) if kind == "csv-server" \
                else readers[kind](path, keys)
            print(compare_rows(rows, equal, result, keys))
        except Difference as difference:
            sys.exit(print(difference) or 1)


if __name__ == "__main__":
    main()
