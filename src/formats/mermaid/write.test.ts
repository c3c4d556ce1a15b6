import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../core/model/dataset.ts";
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
import { writeMermaid } from "./write.ts";

const write = (dataset: Dataset): string => new TextDecoder().decode(complete(writeMermaid(requestFor(dataset))));

/** What Mermaid shows of a text in quotes: numbered characters, and no other sign. */
function readQuoted(text: string): string {
  expect(text).toMatch(/^([^"#<>&`;\\[\]{}|%*_]|#\d+;)*$/u);
  return text.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).trim();
}

const flat = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();

const nodeLine = /^ {2}(n\d+)\["(.*)"\]$/;
const edgeLine = /^ {2}(n\d+) (-->|---|--x|-\.->|-\.-|-\.-x)\|"(.*)"\| (n\d+)$/;

describe("a flow chart of Mermaid", () => {
  it("has every entity and relation, and no sign of a label becomes one of Mermaid", () => {
    fc.assert(
      fc.property(anyLabelledDataset, (dataset) => {
        const [head, ...lines] = write(dataset).trimEnd().split("\n");
        expect(head).toBe("flowchart LR");
        const nodes = lines.slice(0, dataset.entities.length).map((line) => nodeLine.exec(line) ?? []);
        const ids = new Map(dataset.entities.map(({ id }, i) => [nodes[i]?.[1], id] as const));
        expect(ids.size).toBe(dataset.entities.length);
        for (const [i, { label }] of dataset.entities.entries()) {
          expect(Object.values<string>(label).map(flat)).toContain(readQuoted(nodes[i]?.[2] ?? "?"));
        }
        const edges = lines.slice(dataset.entities.length).map((line) => edgeLine.exec(line) ?? []);
        expect(edges.map(([, source, , , target]) => [ids.get(source), ids.get(target)])).toEqual(
          dataset.relations.map(({ source, target }) => [source, target]),
        );
        for (const [, , , label = "?"] of edges) readQuoted(label);
      }),
    );
  });

  it("tells how surely by its lines, and in words what they cannot tell", () => {
    const relation = (id: string, type: string, more: Parameters<typeof makeEvidence>[2]) =>
      makeRelation(id, "a", "b", { type, evidence: [makeEvidence("s1", "Utara", more)] });
    const dataset = makeDataset({
      articles: [makeArticle(["Utara datang."])],
      entities: [makeEntity("a"), makeEntity("b", { label: { en: 'say "b"' } })],
      relations: [
        relation("1", "visits", {}),
        relation("2", "visits", { factuality: "probable" }),
        relation("3", "visits", { negated: true }),
        relation("4", "cooperates_with", {}),
        relation("5", "cooperates_with", { factuality: "possible", negated: true }),
        makeRelation("6", "a", "b"),
      ],
    });
    expect(write(dataset).split("\n")).toEqual([
      "flowchart LR",
      '  n0["a"]',
      '  n1["say #34;b#34;"]',
      '  n0 -->|"visits"| n1',
      '  n0 -.->|"visits (PROBABLE)"| n1',
      '  n0 --x|"does not visit (NEGATED)"| n1',
      '  n0 ---|"cooperates with"| n1',
      '  n0 -.-x|"does not cooperate with (POSSIBLE, NEGATED)"| n1',
      '  n0 -.->|"visits (UNWITNESSED)"| n1',
      "",
    ]);
  });
});
