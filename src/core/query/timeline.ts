import type { DatasetIndex, IndexedEntity, IndexedRelation } from "../graph/dataset-index.ts";
import { type DatePoint, isAfter, parseEdtf } from "../model/edtf-date.ts";
import { datesOf, spanOf, type TimeKind, type TimeSpan } from "./time-filter.ts";
import type { Visible } from "./visible.ts";

type Item = IndexedEntity | IndexedRelation;

/** One date of one entity or relation. Something with several dates of a kind has several of these. */
export interface DatedItem {
  /** Unique in a timeline. */
  readonly mark: string;
  readonly item: Item;
  /** As the dataset has it. */
  readonly date: string;
  readonly span: TimeSpan;
  /** The points that the date names, open ends left out: where something is known to lie. */
  readonly points: readonly TimeSpan[];
  readonly precision: DatePoint["precision"];
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  /** Whether it was still to come when it was published. */
  readonly isExpected: boolean;
}

/** What shows, by its dates of one kind. */
export interface Timeline {
  /** By beginning, then by end; entities before relations of the same time. */
  readonly dated: readonly DatedItem[];
  /** What could have a date of the kind and has none. */
  readonly undated: readonly Item[];
  /** When the articles were published, one time each, in order. */
  readonly published: readonly { readonly at: number; readonly date: string; readonly title: string }[];
}

const fineness: readonly DatePoint["precision"][] = ["year", "month", "day", "time"];

const isRelation = (item: Item): item is IndexedRelation => "relation" in item;

function publicationOf(item: Item, index: DatasetIndex): readonly string[] {
  const published = (id: string) => index.sentences.get(id)?.list[0]?.article.published ?? [];
  return isRelation(item)
    ? item.relation.evidence.flatMap(({ article }) => published(article))
    : index.dataset.articles.flatMap((article) => article.published ?? []);
}

function toDated(item: Item, date: string, mark: string, index: DatasetIndex): DatedItem | null {
  const span = spanOf(date);
  if (!span) return null;
  const parsed = parseEdtf(date);
  const ends = [...new Set([parsed?.start, parsed?.end])].filter((point) => point != null);
  const precision = ends.map((point) => fineness.indexOf(point.precision));
  const publications = publicationOf(item, index);
  const isInstant = span.first === span.last;
  return {
    mark,
    item,
    date,
    span,
    points: isInstant || ends.length === 0 ? [span] : ends.map(({ first, last }) => ({ first, last })),
    precision: isInstant ? "time" : (fineness[Math.max(0, ...precision)] ?? "day"),
    isApproximate: ends.some(({ approximate }) => approximate),
    isUncertain: ends.some(({ uncertain }) => uncertain),
    isExpected: publications.length > 0 && publications.every((instant) => isAfter(date, instant)),
  };
}

const order = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** Everything that shows, by its dates of one kind. Only relations are stated and published. */
export function buildTimeline(
  index: DatasetIndex,
  { entities, relations }: Pick<Visible, "entities" | "relations">,
  kind: TimeKind,
): Timeline {
  const dated: DatedItem[] = [];
  const undated: Item[] = [];
  for (const item of kind === "event" ? [...entities, ...relations] : relations) {
    const own = datesOf(item, kind, index).flatMap((date, i) => toDated(item, date, `${item.key}/${i}`, index) ?? []);
    if (own.length === 0) undated.push(item);
    dated.push(...own);
  }
  const published = index.dataset.articles.flatMap(({ published: date, title }) => {
    const at = date === undefined ? undefined : spanOf(date)?.first;
    return date === undefined || at === undefined ? [] : { at, date, title };
  });
  return {
    dated: dated.toSorted(
      (a, b) =>
        order(a.span.first, b.span.first) ||
        order(a.span.last, b.span.last) ||
        Number(isRelation(a.item)) - Number(isRelation(b.item)),
    ),
    undated,
    published: published.toSorted((a, b) => order(a.at, b.at)),
  };
}
