# SPDX-License-Identifier: GPL-3.0-or-later
"""peer.py PORT WARMUP STATEMENT FETCH: the cost of a result read by the official Python driver."""
import json
import resource
import sys
import time

from neo4j import GraphDatabase
from neo4j.graph import Node, Path, Relationship


def count(value):
    if isinstance(value, list):
        return 1 + sum(map(count, value))
    if isinstance(value, dict):
        return 1 + sum(map(count, value.values()))
    if isinstance(value, Node):
        return 1 + len(value.labels) + sum(map(count, value.values()))
    if isinstance(value, Relationship):
        return 1 + sum(map(count, value.values()))
    if isinstance(value, Path):
        return 1 + sum(map(count, value.nodes)) + sum(map(count, value.relationships))
    return 1


def read(session, statement):
    rows = values = 0
    for record in session.run(statement):
        rows += 1
        for value in record.values():
            values += count(value)
    return values / rows


def main():
    port, warmup, statement, fetch = sys.argv[1:]
    with GraphDatabase.driver(f"bolt://127.0.0.1:{port}") as driver:
        with driver.session(fetch_size=int(fetch)) as session:
            read(session, warmup)
            wall, cpu = time.perf_counter(), time.process_time()
            values = read(session, statement)
            wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(json.dumps({"wall": wall, "cpu": cpu, "values_per_row": values,
                      "rss_kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}))


main()
