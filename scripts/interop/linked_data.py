"""Reads Turtle and JSON-LD with rdflib, finds them the same, and asks questions that the dataset answers too."""

import json
import sys
from collections import Counter
from pathlib import Path

from rdflib import Graph
from rdflib.compare import isomorphic

folder = Path(sys.argv[1])
dataset = json.loads((folder / "saksi.json").read_text("utf8"))
graph = Graph().parse(folder / "turtle.ttl", format="turtle")


def expect(found, wanted, what):
    if found != wanted:
        sys.exit(f"{what}: {found!r} instead of {wanted!r}")


def ask(pattern, *names):
    query = f"""
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX saksi: <urn:saksi:term:>
      SELECT {" ".join(f"?{name}" for name in names)} WHERE {{ {pattern} }}"""
    return [tuple(value.toPython() if value is not None else None for value in row) for row in graph.query(query)]


expect(isomorphic(graph, Graph().parse(folder / "json-ld.jsonld", format="json-ld")), True, "Turtle is JSON-LD")

evidence = [each for relation in dataset["relations"] for each in relation["evidence"]]
labels = Counter(
    label for _, label in ask("?entity a saksi:Entity; rdfs:label ?label", "entity", "label")
)
wanted = Counter(label for entity in dataset["entities"] for label in entity["label"].values())
# The same label in two languages that are no languages of RDF is one triple.
expect(set(labels), set(wanted), "labels of entities")
expect(len(ask("?relation a saksi:Relation", "relation")), len(dataset["relations"]), "relations")
expect(
    len(ask("?relation saksi:witness ?w. ?w oa:hasBody ?claim. ?claim saksi:negated true", "w")),
    sum(each.get("negated", False) for each in evidence),
    "what is denied",
)
expect(
    Counter(ask("?claim saksi:factuality ?how", "how")),
    Counter((each["factuality"],) for each in evidence),
    "how surely",
)
speakers = ask("?claim saksi:attribution/rdf:first ?who. ?who a saksi:Entity", "claim", "who")
expect(len(speakers), sum(bool(each.get("attribution")) for each in evidence), "nearest speakers")
expect(
    len(ask("?claim saksi:attribution rdf:nil", "claim")),
    sum(each.get("attribution") == [] for each in evidence),
    "what somebody unnamed says",
)
places = ask(
    """?target oa:hasSource/rdf:value ?text; oa:hasSelector ?quote, ?place.
       ?quote oa:exact ?exact. ?place oa:start ?start; oa:end ?end""",
    "target",
    "text",
    "exact",
    "start",
    "end",
)
expect(
    len(places),
    sum(1 if isinstance(each["quote"], str) else len(each["quote"]) for each in evidence),
    "parts of quotes",
)
for _, text, exact, start, end in places:
    expect(text[start:end], exact, "the quote at its place")
