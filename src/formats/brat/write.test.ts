import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, Relation } from "../../core/model/dataset.ts";
import {
  anyDataset,
  hostileIds,
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../../core/model/dataset.arbitrary.ts";
import { complete } from "../../core/model/sliced.ts";
import { anyQuotedDataset } from "../quoted-dataset.arbitrary.ts";
import { requestFor } from "../request.arbitrary.ts";
import { readZip } from "../read-zip.arbitrary.ts";
import { nameTypes } from "./name-types.ts";
import { writeBrat, writeBratFiles } from "./write.ts";

interface Read {
  /** Text-bound annotations: their type, and the words that their offsets have in the text. */
  readonly spans: ReadonlyMap<string, { readonly type: string; readonly words: readonly string[] }>;
  readonly events: readonly {
    readonly type: string;
    readonly trigger: string;
    readonly roles: ReadonlyMap<string, string>;
    readonly attributes: readonly string[];
    readonly note: Relation;
  }[];
  /** The entry of the knowledge base of each text-bound annotation that has one. */
  readonly entries: ReadonlyMap<string, string>;
}

/** Reads stand-off annotations as its documentation has them, by code points, and holds each against the text. */
function readBrat(text: string, annotations: string): Read {
  const characters = Array.from(text);
  // Python, in which brat is written, breaks lines at all of these.
  expect(annotations).not.toMatch(/[\u2028\u2029]|(?![\n\t])\p{Cc}/u);
  const lines = annotations.split("\n");
  expect(lines.pop()).toBe("");
  const fields = lines.map((line) => {
    expect(line).toMatch(/^[TEAN#]\d+\t\S/);
    return line.split("\t") as [string, string, string?];
  });
  expect(new Set(fields.map(([id]) => id)).size).toBe(fields.length);
  const of = (kind: string) => fields.filter(([id]) => id.startsWith(kind));
  const spans = new Map(
    of("T").map(([id, place, shown]) => {
      const [, type = "", offsets = ""] = /^([A-Za-z][\w-]*) (\d+ \d+(?:;\d+ \d+)*)$/.exec(place) ?? [];
      const words = offsets.split(";").map((span) => {
        const [start = 0, end = 0] = span.split(" ").map(Number);
        return characters.slice(start, end).join("");
      });
      expect(words.join(" "), "the words at the offsets").toBe(shown);
      expect(words).not.toContain("");
      return [id, { type, words }] as const;
    }),
  );
  const argumentsOf = (id: string, kind: string) =>
    of(kind).flatMap(([, body, rest]) => (body.split(" ")[1] === id ? [{ body: body.split(" "), rest }] : []));
  const events = of("E").map(([id, body]) => {
    const [head = "", ...roles] = body.split(" ").map((pair) => pair.split(":") as [string, string]);
    return {
      type: head[0] ?? "",
      trigger: head[1] ?? "",
      roles: new Map(roles),
      attributes: argumentsOf(id, "A").map(({ body: [name = "", , value] }) => (value ? `${name} ${value}` : name)),
      note: JSON.parse(argumentsOf(id, "#")[0]?.rest ?? "") as Relation,
    };
  });
  const entries = new Map(
    of("N").map(([, body]) => {
      const [, id = "", entry = ""] = body.split(" ");
      return [id, entry];
    }),
  );
  for (const { trigger, roles } of events)
    for (const id of [trigger, ...roles.values()]) expect(spans.has(id)).toBe(true);
  return { spans, events, entries };
}

/** All articles read back, each under the text that it has. */
function readAll(dataset: Dataset): Read[] {
  const files = readZip(complete(writeBrat(requestFor(dataset))));
  expect(files.size).toBe(2 * dataset.articles.length + 1);
  const names = [...files.keys()].filter((name) => name.endsWith(".txt"));
  return names.map((name) => readBrat(files.get(name) ?? "", files.get(name.replace(/txt$/, "ann")) ?? ""));
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const textOf = (article: Dataset["articles"][number]): string =>
  article.paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(" ")).join("\n");

/** Words without the space between them: brat has one between two parts, and none of a break of lines. */
const flat = (words: readonly string[]): string =>
  words
    .join("")
    .replace(/[\s\p{Cc}]+/gu, "")
    .normalize("NFC");

const real = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../data/putin-pyongyang-2024.json"), "utf8"),
) as Dataset;

describe("articles in brat's format", () => {
  it("have every witness of the real dataset as an event on its quote, with the ends that the article mentions", () => {
    const [read] = readAll(real);
    const witnesses = real.relations.flatMap((relation) =>
      relation.evidence.map((evidence) => ({ relation, evidence })),
    );
    expect(read?.events.map(({ note }) => note)).toEqual(
      witnesses.map(({ relation, evidence }) => ({ ...relation, evidence: [evidence] })),
    );
    for (const [i, { type, trigger, attributes, roles }] of (read?.events ?? []).entries()) {
      const { relation, evidence } = witnesses[i] as (typeof witnesses)[number];
      expect(type).toBe(relation.type);
      expect(read?.spans.get(trigger)).toEqual({ type, words: [evidence.quote].flat() });
      expect(attributes).toEqual([`Factuality ${evidence.factuality}`, ...(evidence.negated ? ["Negated"] : [])]);
      const source = roles.get("Source");
      if (source) expect(read?.entries.get(source)).toBe(`putin-pyongyang-2024:${relation.source}`);
    }
    expect(read?.events.filter(({ roles }) => roles.has("Source") && roles.has("Target")).length).toBeGreaterThan(80);
  });

  it("have texts, mentions and quotes at their code points, in any text and with any ids", () => {
    fc.assert(
      fc.property(fc.oneof(anyQuotedDataset, anyDataset), (dataset) => {
        const files = complete(writeBratFiles(dataset));
        expect(files.filter(({ name }) => name.endsWith(".txt")).map(({ bytes }) => decode(bytes))).toEqual(
          dataset.articles.map(textOf),
        );
        expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(files.length);
        const reads = readAll(dataset);
        for (const { events, spans } of reads) {
          for (const { trigger, note } of events) {
            expect(flat(spans.get(trigger)?.words ?? [])).toBe(flat([note.evidence[0]?.quote ?? []].flat()));
          }
        }
        const quotes = dataset.relations.flatMap(({ evidence }) => evidence.map(({ quote }) => flat([quote].flat())));
        const found = quotes.filter((words) => words !== "zzz" && words !== "");
        expect(reads.reduce((count, { events }) => count + events.length, 0)).toBeGreaterThanOrEqual(found.length);
      }),
    );
  });

  it("fill a role by the mention nearest to the quote, and leave it out where there is none", () => {
    const dataset = makeDataset({
      articles: [makeArticle(["Utara diam.", "Utara dan Selatan bertemu, kata Barat.", "Utara diam."])],
      entities: [
        makeEntity("n", { aliases: ["Utara"] }),
        makeEntity("s", { aliases: ["Selatan"] }),
        makeEntity("b", { aliases: ["Barat"] }),
        makeEntity("never"),
      ],
      relations: [
        makeRelation("r", "n", "s", {
          evidence: [makeEvidence("s2", "bertemu", { attribution: ["b", "never"], negated: true, setting: "never" })],
        }),
      ],
    });
    const [read] = readAll(dataset);
    expect([...(read?.events[0]?.roles ?? [])]).toEqual([
      ["Source", "T2"],
      ["Target", "T3"],
      ["Speaker", "T4"],
    ]);
    expect(read?.events[0]?.attributes).toEqual(["Factuality certain", "Negated"]);
  });

  it("know their types by names that brat takes, each type by one of its own", () => {
    const taken = new Set<string>();
    const names = [...nameTypes(hostileIds, taken).values(), ...nameTypes(hostileIds, taken).values()];
    expect(new Set(names).size).toBe(2 * hostileIds.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
    const [configuration] = complete(writeBratFiles(real));
    expect(decode(configuration?.bytes ?? new Uint8Array())).toMatch(
      /^\[entities\]\nstate\nplace\n[^]*\[events\]\naffiliated_with\tSource\?:<ENTITY>/,
    );
  });
});
