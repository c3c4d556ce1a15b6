/**
 * A flow chart of Mermaid (https://mermaid.js.org/syntax/flowchart.html), which notes and wikis draw, in one language. Lines
 * tell how surely as far as Mermaid has lines for it: solid is certain, broken is anything less, and the label says what; a
 * cross at the end is a denial; without a tip, the relation has no direction.
 */
import { indexSentences } from "../../core/evidence/sentence-index.ts";
import { type Standing, weigh } from "../../core/evidence/standing.ts";
import { pickText } from "../../core/model/local-text.ts";
import type { Sliced } from "../../core/model/sliced.ts";
import { resolveTypes } from "../../core/model/vocabulary.ts";
import { relationLabel } from "../../core/view/build-scene.ts";
import type { FormatWords, WriteRequest } from "../export-format.ts";

/** A text in quotes. All that might be a sign of Mermaid, HTML or Markdown is written as `#code;`, which it reads back. */
function quote(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();
  return `"${line.replace(/[^\p{L}\p{M}\p{N} .,:()'’–-]/gu, (sign) => `#${sign.codePointAt(0)};`) || " "}"`;
}

function drawLine({ factuality, isNegated }: Standing, isDirected: boolean): string {
  const tip = isNegated ? "x" : isDirected ? ">" : "";
  if (factuality === "certain") return `--${tip || "-"}`;
  return `-.-${tip}`;
}

/** The words of a line, with what it cannot show. */
function sayLine(label: string, { factuality, isContested, isNegated }: Standing, words: FormatWords): string {
  const doubts = [
    ...(factuality === "certain" ? [] : [words.factuality[factuality ?? "none"]]),
    ...(isContested ? [words.contested] : isNegated ? [words.negated] : []),
  ];
  return doubts.length === 0 ? label : `${label} (${doubts.join(", ")})`;
}

export function* writeMermaid({ dataset, language, words }: WriteRequest): Sliced<Uint8Array<ArrayBuffer>> {
  const { articles, entities, relations, vocabulary } = dataset;
  const { relationTypes } = resolveTypes(vocabulary);
  const sentences = indexSentences(articles);
  const keys = new Map(entities.map(({ id }, i) => [id, `n${i}`] as const));
  const lines = ["flowchart LR"];
  for (const [i, { label }] of entities.entries()) lines.push(`  n${i}[${quote(pickText(label, language).text)}]`);
  for (const [i, relation] of relations.entries()) {
    const type = relationTypes.get(relation.type);
    const standing = weigh(relation, sentences);
    const label = pickText(relationLabel({ relation, standing }, type), language).text;
    const line = drawLine(standing, type?.directed ?? true);
    const said = quote(sayLine(label, standing, words));
    lines.push(`  ${keys.get(relation.source)} ${line}|${said}| ${keys.get(relation.target)}`);
    if (i % 100 === 99) yield i / relations.length;
  }
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}
