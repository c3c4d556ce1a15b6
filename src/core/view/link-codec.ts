/**
 * The link that brings one back: which dataset, in which language, and what is selected and shown. It is the query of
 * the page's address, so that it survives copying, and holds no more than one needs to see the same thing.
 *
 * | key | value |
 * |---|---|
 * | `data` | address of a dataset on the app's own origin; absent for the bundled one |
 * | `file`, `hash` | a file of one's own: the dataset's id, and the SHA-256 of its bytes, which find it again or ask for it |
 * | `lang` | `id` or `en` |
 * | `tier` | `all` when everything is shown |
 * | `e`, `r` | a selected entity, a selected relation; once for each |
 * | `s.…` | a selected sentence, after its article; once for each: `s.kilas-klaten=s13` |
 * | `read.…`, `last` | how far an article has been read: `read.kilas-klaten=s13`; `hide` when the last sentence is still to be asked |
 * | `path` | which of the paths between the selected entities |
 * | `follow` | `direction` when those paths go only where relations point |
 * | `hide` | a hidden entity; once for each |
 * | `only.…`, `not.…` | a value that a facet keeps, or leaves out; once for each: `only.speaker=article` |
 * | `time` | what a filter keeps, in EDTF: `2023/2024-06`, `../2000` |
 * | `dates` | of which dates, if not the event's: `stated` or `published` |
 * | `undated`, `lonely` | `hide` |
 * | `around`, `steps`, `along` | the middle of a neighbourhood, once for each; its reach; `out` or `in` |
 * | `rest` | `fade` |
 * | `size`, `tint` | the measures that size and colour tell |
 * | `story`, `step` | the step of a story that is presented; its view is the step's |
 * | `explore` | `yes` when one looks at something else meanwhile: then the view is the link's |
 * | `embed` | in a frame of another page: a panel around the graph (`legend`, `panel`, `article`, `time`, `table`), once for each; `graph` for none |
 * | `theme` | how an embedded page looks: `light`, `dark`, `contrast`; absent, as the reader's system asks |
 */
import type { Clause, Filter, SentenceRef, StepRef, View } from "../model/dataset.ts";
import { timeKinds } from "../query/time-filter.ts";
import { decodeEmbed, type Embed, encodeEmbed } from "./embed.ts";

export type DatasetAddress =
  | { readonly kind: "bundled" }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "file"; readonly id: string; readonly hash: string };

/** The parts of a view that a link holds. */
type LinkedView = Omit<View, "camera" | "positions" | "pinned">;

export interface Link {
  readonly dataset: DatasetAddress;
  readonly language: string | null;
  readonly view: LinkedView;
  readonly presented?: Presented;
  /** Absent for a page that stands for itself. */
  readonly embed?: Embed;
}

/** The step that is presented, and whether one looks at something else meanwhile. */
export interface Presented {
  readonly at: StepRef;
  readonly isExploring: boolean;
}

const openEnd = "..";

function encodeFilter(query: URLSearchParams, { clauses = [], time, around, lonely, rest }: Filter): void {
  for (const { facet, only = [], not = [] } of clauses) {
    for (const value of only) query.append(`only.${facet}`, value);
    for (const value of not) query.append(`not.${facet}`, value);
  }
  if (time) {
    const { of, from = openEnd, to = openEnd, undated } = time;
    query.set("time", `${from}/${to}`);
    if (of !== "event") query.set("dates", of);
    if (undated) query.set("undated", undated);
  }
  if (around) {
    for (const id of around.entities) query.append("around", id);
    query.set("steps", String(around.steps));
    if (around.along) query.set("along", around.along);
  }
  if (lonely) query.set("lonely", lonely);
  if (rest) query.set("rest", rest);
}

function encodeView(query: URLSearchParams, view: LinkedView): void {
  if (view.tier === "all") query.set("tier", "all");
  for (const id of view.selection?.entities ?? []) query.append("e", id);
  for (const id of view.selection?.relations ?? []) query.append("r", id);
  for (const [article, sentence] of view.selection?.sentences ?? []) query.append(`s.${article}`, sentence);
  if (view.reading) {
    query.set(`read.${view.reading.article}`, view.reading.through);
    if (view.reading.last) query.set("last", view.reading.last);
  }
  if (view.path !== undefined) query.set("path", String(view.path));
  if (view.follow) query.set("follow", view.follow);
  for (const id of view.hidden ?? []) query.append("hide", id);
  encodeFilter(query, view.filter ?? {});
  if (view.size !== undefined) query.set("size", view.size);
  if (view.tint !== undefined) query.set("tint", view.tint);
}

/** @returns a query without its question mark; empty for the bundled dataset as it opens */
export function encodeLink({ dataset, language, view, presented, embed }: Link): string {
  const query = new URLSearchParams();
  if (dataset.kind === "url") query.set("data", dataset.url);
  if (dataset.kind === "file") {
    query.set("file", dataset.id);
    query.set("hash", dataset.hash);
  }
  if (language !== null) query.set("lang", language);
  if (presented) {
    const [story, step] = presented.at;
    query.set("story", story);
    query.set("step", step);
    if (presented.isExploring) query.set("explore", "yes");
  }
  if (!presented || presented.isExploring) encodeView(query, view);
  if (embed) encodeEmbed(query, embed);
  return query.toString();
}

function decodeDataset(query: URLSearchParams): DatasetAddress {
  const url = query.get("data");
  if (url) return { kind: "url", url };
  const id = query.get("file");
  const hash = query.get("hash");
  return id !== null && hash !== null ? { kind: "file", id, hash } : { kind: "bundled" };
}

function decodeClauses(query: URLSearchParams): Clause[] {
  const clauses = new Map<string, { facet: string; only?: string[]; not?: string[] }>();
  for (const [key, value] of query) {
    const [, kind, facet] = /^(only|not)\.(.+)$/s.exec(key) ?? [];
    if (facet === undefined || (kind !== "only" && kind !== "not")) continue;
    const clause = clauses.get(facet) ?? { facet };
    clauses.set(facet, { ...clause, [kind]: [...(clause[kind] ?? []), value] });
  }
  return [...clauses.values()];
}

/** What keys such as `s.article` say: the article, and the sentence that is the value. */
const sentencesAfter = (query: URLSearchParams, prefix: string): SentenceRef[] =>
  [...query].flatMap(([key, value]): SentenceRef[] =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
  );

const positiveOf = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;

function decodeTime(query: URLSearchParams): Filter["time"] {
  const [from, to, ...more] = query.get("time")?.split("/") ?? [];
  if (!from || !to || more.length > 0) return undefined;
  return {
    of: timeKinds.find((kind) => kind === query.get("dates")) ?? "event",
    ...(from !== openEnd && { from }),
    ...(to !== openEnd && { to }),
    ...(query.get("undated") === "hide" && { undated: "hide" }),
  };
}

function decodeFilter(query: URLSearchParams): Filter {
  const clauses = decodeClauses(query);
  const time = decodeTime(query);
  const around = query.getAll("around");
  const along = query.get("along");
  return {
    ...(clauses.length > 0 && { clauses }),
    ...(time && { time }),
    ...(around.length > 0 && {
      around: {
        entities: around,
        steps: positiveOf(query.get("steps")) ?? 1,
        ...((along === "out" || along === "in") && { along }),
      },
    }),
    ...(query.get("lonely") === "hide" && { lonely: "hide" }),
    ...(query.get("rest") === "fade" && { rest: "fade" }),
  };
}

function decodePresented(query: URLSearchParams): Presented | null {
  const [story, step] = [query.get("story"), query.get("step")];
  return story !== null && step !== null ? { at: [story, step], isExploring: query.get("explore") === "yes" } : null;
}

/** Reads whatever of a link can be read; keys that it does not know are passed over. */
export function decodeLink(text: string): Link {
  const query = new URLSearchParams(text);
  const presented = decodePresented(query);
  const entities = query.getAll("e");
  const relations = query.getAll("r");
  const hidden = query.getAll("hide");
  const filter = decodeFilter(query);
  const path = positiveOf(query.get("path"));
  const [size, tint] = [query.get("size"), query.get("tint")];
  const sentences = sentencesAfter(query, "s.");
  const embed = decodeEmbed(query);
  const [reading] = sentencesAfter(query, "read.");
  const selection = {
    ...(entities.length > 0 ? { entities } : {}),
    ...(relations.length > 0 ? { relations } : {}),
    ...(sentences.length > 0 ? { sentences } : {}),
  };
  return {
    dataset: decodeDataset(query),
    language: query.get("lang"),
    ...(presented && { presented }),
    ...(embed && { embed }),
    view: {
      ...(Object.keys(selection).length > 0 ? { selection } : {}),
      ...(reading && {
        reading: {
          article: reading[0],
          through: reading[1],
          ...(query.get("last") === "hide" && { last: "hide" as const }),
        },
      }),
      ...(query.get("tier") === "all" ? { tier: "all" as const } : {}),
      ...(path !== null && { path }),
      ...(query.get("follow") === "direction" && { follow: "direction" as const }),
      ...(hidden.length > 0 && { hidden }),
      ...(Object.keys(filter).length > 0 && { filter }),
      ...(size && { size }),
      ...(tint && { tint }),
    },
  };
}
