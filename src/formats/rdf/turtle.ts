import { type Sliced, within } from "../../core/model/sliced.ts";
import type { WriteRequest } from "../export-format.ts";
import { describeDataset } from "./describe-dataset.ts";
import { namespaces, type RdfNode, type RdfValue } from "./node.ts";

/** Characters that a quoted string cannot have as they are (https://www.w3.org/TR/turtle/#grammar-production-STRING_LITERAL_QUOTE). */
const special = /["\\\p{Cc}\p{Cs}\u2028\u2029]/gu;

const escapes = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\n", "\\n"],
]);

/** Half a surrogate pair is no character, and becomes U+FFFD. */
function escape(character: string): string {
  if (/\p{Cs}/u.test(character)) return "\uFFFD";
  return escapes.get(character) ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function writeValue(value: RdfValue, indent: string): string {
  if (typeof value !== "object") return String(value);
  if ("iri" in value) return `<${value.iri}>`;
  if ("term" in value) return value.term;
  if ("list" in value) return `(${value.list.map((item) => ` ${writeValue(item, indent)}`).join("")} )`;
  if ("node" in value) return `[\n${writeProperties(value.node, `${indent}  `)}\n${indent}]`;
  return `"${value.text.replace(special, escape)}"${value.language === undefined ? "" : `@${value.language}`}`;
}

function writeProperties({ properties }: RdfNode, indent: string): string {
  return properties
    .map(
      ([predicate, ...values]) =>
        `${indent}${predicate === "rdf:type" ? "a" : predicate} ${values.map((value) => writeValue(value, indent)).join(", ")}`,
    )
    .join(" ;\n");
}

/** Turtle (https://www.w3.org/TR/turtle/) of the triples of `describe-dataset.ts`. */
export function* writeTurtle({ dataset }: WriteRequest): Sliced<Uint8Array<ArrayBuffer>> {
  const nodes = yield* within(0, 0.5, describeDataset(dataset));
  const lines = Object.entries(namespaces).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);
  for (const [i, node] of nodes.entries()) {
    lines.push(`\n<${node.iri}>\n${writeProperties(node, "  ")} .\n`);
    if (i % 100 === 99) yield 0.5 + (0.5 * i) / nodes.length;
  }
  return new TextEncoder().encode(lines.join(""));
}
