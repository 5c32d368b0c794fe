#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a file that the graph view has written with a program that others wrote, and checks what is in it.

open_picture.py FORMAT FILE NODES RELATIONSHIPS
Status 0: it is a whole file with so many nodes and relationships; 1: the difference is on standard output.
"""
import html.parser
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree


class Difference(Exception):
    pass


def expect(what, found, wanted):
    if found != wanted:
        raise Difference(f"{what}: {found!r} instead of {wanted!r}")


def output_of(*command):
    done = subprocess.run(command, capture_output=True, timeout=60)
    if done.returncode != 0:
        raise Difference(f"{command[0]}: {done.stderr.decode(errors='replace')}")
    return done.stdout


def open_png(path, nodes, relationships):
    expect("kind", output_of("identify", "-format", "%m", path), b"PNG")


def open_svg(path, nodes, relationships):
    root = xml.etree.ElementTree.parse(path).getroot()
    expect("root", root.tag, "{http://www.w3.org/2000/svg}svg")


def open_pdf(path, nodes, relationships):
    with tempfile.TemporaryDirectory() as folder:
        output_of("pdftoppm", "-r", "48", "-png", path, folder + "/page")
        output_of("identify", folder + "/page-1.png")
    if not output_of("pdftotext", path, "-").strip():
        raise Difference("no text in the PDF")


class Page(html.parser.HTMLParser):
    """The texts of a page's scripts, and the addresses that it would ask a network for."""

    def __init__(self):
        super().__init__()
        self.scripts = []
        self.addresses = []
        self.is_in_script = False

    def handle_starttag(self, tag, attributes):
        self.is_in_script = tag == "script"
        if self.is_in_script:
            self.scripts.append("")
        self.addresses += [value for name, value in attributes if name in ("src", "href")]

    def handle_endtag(self, tag):
        self.is_in_script = False

    def handle_data(self, data):
        if self.is_in_script:
            self.scripts[-1] += data


def open_html(path, nodes, relationships):
    page = Page()
    with open(path, encoding="utf-8") as file:
        page.feed(file.read())
    expect("scripts", len(page.scripts), 2)
    expect("addresses", page.addresses, [])
    graph = json.loads(page.scripts[0])
    expect("nodes", len(graph["nodes"]), nodes)
    expect("relationships", len(graph["edges"]), relationships)


def open_json(path, nodes, relationships):
    with open(path, encoding="utf-8") as file:
        graph = json.load(file)
    expect("nodes", len(graph["nodes"]), nodes)
    expect("relationships", len(graph["relationships"]), relationships)
    ids = {node["elementId"] for node in graph["nodes"]}
    for relationship in graph["relationships"]:
        if not {relationship["startNodeElementId"], relationship["endNodeElementId"]} <= ids:
            raise Difference(f"an end of {relationship['elementId']} is missing")


def expect_graph(graph, nodes, relationships):
    expect("nodes", graph.number_of_nodes(), nodes)
    expect("relationships", graph.number_of_edges(), relationships)


def open_graphml(path, nodes, relationships):
    import networkx
    expect_graph(networkx.read_graphml(path, force_multigraph=True), nodes, relationships)


def open_gexf(path, nodes, relationships):
    import networkx
    expect_graph(networkx.read_gexf(path), nodes, relationships)


def open_dot(path, nodes, relationships):
    graph = json.loads(output_of("dot", "-Tdot_json", path))
    expect("nodes", len(graph["objects"]), nodes)
    expect("relationships", len(graph.get("edges", [])), relationships)


def main():
    kind, path, nodes, relationships = sys.argv[1:]
    try:
        globals()["open_" + kind](path, int(nodes), int(relationships))
    except Difference as difference:
        print(difference)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
