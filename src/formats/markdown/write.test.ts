import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, LocalText } from "../../core/model/dataset.ts";
import {
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../../core/model/dataset.arbitrary.ts";
import { complete } from "../../core/model/sliced.ts";
import { anyLabelledDataset } from "../labelled-dataset.arbitrary.ts";
import { requestFor } from "../request.arbitrary.ts";
import { escapeMarkdown } from "./escape.ts";
import { writeMarkdown } from "./write.ts";

const write = (dataset: Dataset): string => new TextDecoder().decode(complete(writeMarkdown(requestFor(dataset))));

/** What a reader of Markdown makes of a text within a line: backslashes before punctuation go, and nothing else may be a sign. */
function readInline(markdown: string): string {
  expect(markdown).toMatch(/^(\\[!-/:-@[-`{-~]|[^\\`*_{}[\]<>#|~&$^=%\p{Cc}])*$/u);
  return markdown.replace(/\\(.)/gu, "$1");
}

/** A text on one line; half a surrogate pair does not survive UTF-8. */
const flat = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

const inline = String.raw`((?:\\.|[^\\*])*?)`;
const relationLine = new RegExp(String.raw`^- \*\*${inline}\*\* ${inline} \*\*${inline}\*\* \((.*)\)$`, "u");

describe("notes in Markdown", () => {
  it("tell each relation with its quotes, who says so, and how surely", () => {
    const dataset = makeDataset({
      title: { en: "Visit" },
      articles: [
        makeArticle(["Utara mungkin menolak.", "Utara datang."], {
          title: "Kabar",
          publisher: "Harian",
          published: "2024-06~",
        }),
      ],
      entities: [
        makeEntity("north", { label: { en: "North" }, aliases: ["Utara"], status: "former" }),
        makeEntity("south"),
      ],
      relations: [
        makeRelation("r", "north", "south", {
          label: { en: "does not visit" },
          date: "2024",
          evidence: [
            makeEvidence("s1", "Utara", {
              quote: ["Utara", "menolak"],
              factuality: "possible",
              negated: true,
              attribution: ["south", "north"],
              stated: "2024-06~",
            }),
          ],
        }),
        makeRelation("bare", "north", "south"),
        makeRelation("lost", "north", "south", { evidence: [makeEvidence("s2", "tidak begini", { attribution: [] })] }),
      ],
    });
    expect(write(dataset)).toBe(`# Visit

## RELATIONS

- **North** does not visit **south** (POSSIBLE; NEGATED; 2024)

  > “Utara … menolak”\\
  > — south VIA North; about June 2024; POSSIBLE; NEGATED [^1]

- **North** visits **south** (UNWITNESSED)

- **North** visits **south** (CERTAIN)

  > “tidak begini”\\
  > — UNNAMED; CERTAIN [^1]\\
  > — LOST

## ENTITIES

### North

Person; FORMER; ALIASES: Utara

### south

Person

[^1]: *Kabar*, Harian, about June 2024
`);
  });

  it("hold labels and quotes as they are, and no sign of theirs becomes one of Markdown", () => {
    const say = (texts: LocalText): string[] => Object.values<string>(texts).map(flat);
    fc.assert(
      fc.property(anyLabelledDataset, (dataset) => {
        const lines = write(dataset).split("\n");
        const relations = lines.flatMap((line) => {
          const match = relationLine.exec(line);
          return match ? [match.slice(1, 4).map(readInline)] : [];
        });
        expect(relations).toHaveLength(dataset.relations.length);
        const labels = new Map(dataset.entities.map(({ id, label }) => [id, say(label)] as const));
        for (const [i, [source, label, target]] of relations.entries()) {
          const relation = dataset.relations[i];
          expect(labels.get(relation?.source ?? "")).toContain(source);
          expect(labels.get(relation?.target ?? "")).toContain(target);
          if (relation?.label) expect(say(relation.label)).toContain(label);
        }
        const quotes = lines.filter((line) => line.startsWith("  > “")).map((line) => readInline(line.slice(5, -2)));
        expect(quotes).toEqual(
          dataset.relations.flatMap(({ evidence }) =>
            evidence.map(({ quote }) => [quote].flat().map(flat).join(" … ")),
          ),
        );
        expect(lines.filter((line) => line.startsWith("### ")).map((line) => readInline(line.slice(4)))).toHaveLength(
          dataset.entities.length,
        );
      }),
    );
  });

  it.each([
    "- a",
    "+ a",
    "1. a",
    "12) a",
    "# a",
    "> a",
    "=== ",
    "***",
    "```",
    "    a",
    "| a |",
    "[a](b)",
    "&amp;",
    "a\n\nb",
  ])("begin nothing with what a text begins with: %j", (text) => {
    const escaped = escapeMarkdown(text);
    expect(escaped).not.toMatch(/^([-+*#>=`|~]|\d+[.)]|\s)|\n/);
    expect(readInline(escaped)).toBe(flat(text));
  });
});
