import { type Sliced, within } from "../../core/model/sliced.ts";
import type { WriteRequest } from "../export-format.ts";
import { writeJsonFile } from "../write-json.ts";
import { describeDataset } from "./describe-dataset.ts";
import { namespaces, type RdfNode, type RdfValue } from "./node.ts";

function toJson(value: RdfValue): unknown {
  if (typeof value !== "object") return value;
  if ("iri" in value) return { "@id": value.iri };
  if ("term" in value) return { "@id": value.term };
  if ("list" in value) return { "@list": value.list.map(toJson) };
  if ("node" in value) return nodeToJson(value.node);
  return value.language === undefined ? value.text : { "@value": value.text, "@language": value.language };
}

/** A class as the value of `@type`. */
const toClass = (value: RdfValue): unknown => Object.values(toJson(value) as object)[0];

function nodeToJson({ iri, properties }: RdfNode): Record<string, unknown> {
  const pairs = properties.map(([predicate, ...values]) => {
    const [first, ...more] = values.map(predicate === "rdf:type" ? toClass : toJson);
    return [predicate === "rdf:type" ? "@type" : predicate, more.length === 0 ? first : [first, ...more]] as const;
  });
  return { ...(iri !== undefined && { "@id": iri }), ...Object.fromEntries(pairs) };
}

/** JSON-LD (https://www.w3.org/TR/json-ld11/) of the triples of `describe-dataset.ts`; it needs no context from elsewhere. */
export function* writeJsonLd({ dataset }: WriteRequest): Sliced<Uint8Array<ArrayBuffer>> {
  const nodes = yield* within(0, 0.5, describeDataset(dataset));
  const document = { "@context": namespaces, "@graph": nodes.map(nodeToJson) };
  return yield* within(0.5, 1, writeJsonFile(document));
}
