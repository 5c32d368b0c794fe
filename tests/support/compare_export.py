#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares an exported file with what the official driver fetches for the same query.

compare_export.py csv|jsonl FILE URI QUERY
Status 0: every value is equal; 1: the first difference is on standard output.
The account is in LB_TEST_USER and LB_TEST_PASSWORD.
"""
import csv
import itertools
import json
import math
import os
import struct
import sys

import neo4j
from neo4j.graph import Node, Path, Relationship
from neo4j.spatial import Point
from neo4j.time import Date, DateTime, Duration, Time

MISSING = object()


def clock(time):
    text = f"{time.hour:02}:{time.minute:02}:{time.second:02}"
    return text + (f".{time.nanosecond:09}".rstrip("0") if time.nanosecond else "")


def offset(moment):
    seconds = int(moment.utcoffset().total_seconds())
    if seconds == 0:
        return "Z"
    sign = "-" if seconds < 0 else "+"
    hours, rest = divmod(abs(seconds), 3600)
    return f"{sign}{hours:02}:{rest // 60:02}" + (f":{rest % 60:02}" if rest % 60 else "")


def temporal(value):
    if isinstance(value, Date):
        return f"{value.year:04}-{value.month:02}-{value.day:02}"
    if isinstance(value, Duration):
        return value.iso_format()
    zone = "" if value.tzinfo is None else offset(value)
    if isinstance(value, Time):
        return clock(value) + zone
    name = getattr(value.tzinfo, "zone", None)
    return f"{temporal(value.date())}T{clock(value)}{zone}" + (f"[{name}]" if name else "")


def node(value):
    return {"elementType": "node", "identity": int(value.element_id.rsplit(":", 1)[1]),
            "labels": sorted(value.labels), "properties": plain(dict(value.items())),
            "elementId": value.element_id}


def relationship(value):
    ends = [end.element_id for end in value.nodes]
    start, end = (int(end.rsplit(":", 1)[1]) for end in ends)
    return {"elementType": "relationship", "identity": int(value.element_id.rsplit(":", 1)[1]),
            "start": start, "end": end, "type": value.type,
            "properties": plain(dict(value.items())), "elementId": value.element_id,
            "startNodeElementId": ends[0], "endNodeElementId": ends[1]}


def path(value):
    steps = zip(value.nodes, value.relationships, value.nodes[1:])
    return {"start": node(value.start_node), "end": node(value.end_node),
            "segments": [{"start": node(start), "relationship": relationship(step),
                          "end": node(end)} for start, step, end in steps],
            "length": len(value.relationships)}


def plain(value):
    """A value of the driver in the shapes of our JSON."""
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    if isinstance(value, (bytes, bytearray)):
        return value.hex()
    if isinstance(value, (Date, Time, DateTime, Duration)):
        return temporal(value)
    if isinstance(value, Point):
        return {"srid": value.srid, **dict(zip("xyz", map(float, value)))}
    if isinstance(value, Node):
        return node(value)
    if isinstance(value, Relationship):
        return relationship(value)
    if isinstance(value, Path):
        return path(value)
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def same(exported, fetched):
    """Equal in value and in type: 1, 1.0 and true differ, 0.0 and -0.0 as well."""
    if type(exported) is not type(fetched):
        return False
    if isinstance(exported, float):
        return struct.pack(">d", exported) == struct.pack(">d", fetched)
    if isinstance(exported, list):
        return len(exported) == len(fetched) and all(map(same, exported, fetched))
    if isinstance(exported, dict):
        return exported.keys() == fetched.keys() and all(
            same(exported[key], fetched[key]) for key in exported)
    return exported == fetched


def same_field(text, fetched):
    """A field of a CSV file holds a string as it is and everything else as text."""
    value = plain(fetched)
    if value is None:
        return text == ""
    if isinstance(value, str):
        return text == value
    return same(json.loads(text), value)


def csv_rows(file, keys):
    rows = csv.reader(file, strict=True)
    if next(rows, None) != keys:
        sys.exit("the first line does not hold the column names")
    return rows, same_field


def json_rows(file, keys):
    def values(line):
        record = json.loads(line)
        if list(record) != keys:
            sys.exit(f"the keys are {list(record)}")
        return list(record.values())

    return map(values, file), lambda exported, fetched: same(exported, plain(fetched))


def main():
    kind, name, uri, query = sys.argv[1:]
    account = (os.environ["LB_TEST_USER"], os.environ["LB_TEST_PASSWORD"])
    csv.field_size_limit(1 << 30)
    with open(name, encoding="utf-8", newline="" if kind == "csv" else "\n") as file, \
            neo4j.GraphDatabase.driver(uri, auth=account) as driver, \
            driver.session() as session:
        result = session.run(query)
        rows, equal = (csv_rows if kind == "csv" else json_rows)(file, result.keys())
        count = 0
        for exported, record in itertools.zip_longest(rows, result, fillvalue=MISSING):
            if exported is MISSING or record is MISSING:
                side = "file" if exported is MISSING else "server"
                print(f"row {count + 1} is missing on the side of the {side}")
                return 1
            fetched = record.values()
            if len(exported) != len(fetched):
                print(f"row {count + 1} has {len(exported)} values instead of {len(fetched)}")
                return 1
            for key, left, right in zip(result.keys(), exported, fetched):
                if not equal(left, right):
                    print(f"row {count + 1}, {key}: {left!r} in the file, {right!r} fetched")
                    return 1
            count += 1
    print(f"{count} rows are equal")
    return 0


if __name__ == "__main__":
    sys.exit(main())
