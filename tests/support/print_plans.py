# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs statements, one a line on standard input, by the official driver, and prints the plan of each
as one line of JSON: operatorType, Details, EstimatedRows, rows, dbHits, children."""
import json
import os
import sys

from neo4j import GraphDatabase


def shortened(plan):
    arguments = plan.get("args", {})
    return {
        "operatorType": plan["operatorType"],
        "details": arguments.get("Details", ""),
        "estimatedRows": arguments.get("EstimatedRows"),
        "rows": plan.get("rows", arguments.get("Rows")),
        "dbHits": plan.get("dbHits", arguments.get("DbHits")),
        "children": [shortened(child) for child in plan.get("children", [])],
    }


account = (os.environ["LB_TEST_USER"], os.environ["LB_TEST_PASSWORD"])
with GraphDatabase.driver(sys.argv[1], auth=account) as driver:
    for statement in sys.stdin.read().splitlines():
        with driver.session() as session:
            summary = session.run(statement).consume()
            print(json.dumps(shortened(summary.profile or summary.plan)))
