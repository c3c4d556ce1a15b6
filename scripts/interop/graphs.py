"""Reads GraphML and GEXF with networkx, and holds what it finds against the dataset: counts, ends, every attribute."""

import json
import sys
from pathlib import Path

import networkx
from networkx.readwrite.gexf import GEXF

folder = Path(sys.argv[1])
dataset = json.loads((folder / "saksi.json").read_text("utf8"))

# Older versions of networkx know GEXF by its namespaces up to 1.2 only; it reads the rest of 1.3 as it is.
GEXF.versions.setdefault(
    "1.3",
    {
        **GEXF.versions["1.2draft"],
        "NS_GEXF": "http://gexf.net/1.3",
        "NS_VIZ": "http://gexf.net/1.3/viz",
        "VERSION": "1.3",
    },
)


def expect(found, wanted, what):
    if found != wanted:
        sys.exit(f"{what}: {found!r} instead of {wanted!r}")


def check(graph, name):
    expect(graph.number_of_nodes(), len(dataset["entities"]), f"{name}: nodes")
    expect(graph.number_of_edges(), len(dataset["relations"]), f"{name}: edges")
    nodes = {values["entity"]: values for _, values in graph.nodes(data=True)}
    for entity in dataset["entities"]:
        values = nodes[entity["id"]]
        expect(values["type"], entity["type"], f"{name}: type of {entity['id']}")
        for language, label in entity["label"].items():
            expect(values[f"label.{language}"], label, f"{name}: label of {entity['id']}")
        expect(values.get("date"), entity.get("date"), f"{name}: date of {entity['id']}")
        if "aliases" in entity:
            expect(json.loads(values["aliases"]), entity["aliases"], f"{name}: aliases of {entity['id']}")
    ids = {key: values["entity"] for key, values in graph.nodes(data=True)}
    edges = {values["relation"]: (ids[source], ids[target], values) for source, target, values in graph.edges(data=True)}
    for relation in dataset["relations"]:
        source, target, values = edges[relation["id"]]
        expect((source, target), (relation["source"], relation["target"]), f"{name}: ends of {relation['id']}")
        expect(json.loads(values["evidence"]), relation["evidence"], f"{name}: evidence of {relation['id']}")
        expect(type(values["negated"]), bool, f"{name}: negated of {relation['id']}")
        expect(type(values["witnesses"]), int, f"{name}: witnesses of {relation['id']}")


check(networkx.read_graphml(folder / "graphml.graphml", force_multigraph=True), "GraphML")
check(networkx.read_gexf(folder / "gexf.gexf"), "GEXF")
