import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { Filter, View } from "../../core/model/dataset.ts";
import { withClause } from "../../core/query/clause.ts";
import { type FacetId, facetOf } from "../../core/query/facets.ts";
import { hasDetail } from "../../core/query/visible.ts";
import { sayValue } from "./facet-words.ts";
import { sayEntity } from "./relation-words.ts";
import type { ReaderWords } from "./use-words.ts";

/** One thing that narrows down what is shown, in words, and the view without it. */
export interface FilterPart {
  readonly id: string;
  readonly text: string;
  readonly without: (view: View) => View;
}

/** More values than this are counted instead of named. */
const mostNamed = 2;

function sayTime({ of, from, to, undated }: NonNullable<Filter["time"]>, { t, date }: ReaderWords): string {
  const span =
    from === to && from !== undefined
      ? date(from)
      : from === undefined
        ? t("date.until", { date: date(to ?? "") })
        : to === undefined
          ? t("date.from", { date: date(from) })
          : t("date.range", { from: date(from), to: date(to) });
  return [t(`chip.time.${of}`, { span }), ...(undated ? [t("chip.undated")] : [])].join(", ");
}

const editing =
  (change: (filter: Filter) => Filter) =>
  ({ filter, ...view }: View): View => {
    const next = change(filter ?? {});
    return Object.keys(next).length === 0 ? view : { ...view, filter: next };
  };

/** All that narrows down what is shown, in words: the chips over the picture, and what a screen reader is told. */
export function filterParts(index: DatasetIndex, view: View, words: ReaderWords): FilterPart[] {
  const { t } = words;
  const { clauses = [], time, around, lonely } = view.filter ?? {};
  const parts: FilterPart[] = [];
  const name = (values: readonly string[], say: (value: string) => string): string =>
    values.length > mostNamed
      ? t("chip.many", { first: say(values[0] as string), more: values.length - 1 })
      : values.map(say).join(t("chip.or"));
  if (view.tier !== "all" && hasDetail(index)) {
    parts.push({ id: "tier", text: t("chip.tier"), without: (before) => ({ ...before, tier: "all" }) });
  }
  for (const { facet, only, not } of clauses) {
    if (!facetOf(facet)) continue;
    const say = (value: string): string => sayValue(index, facet as FacetId, value, words);
    const text = [
      ...(only ? [t("chip.only", { values: name(only, say) })] : []),
      ...(not ? [t("chip.not", { values: name(not, say) })] : []),
    ].join(", ");
    parts.push({ id: facet, text, without: editing((filter) => withClause(filter, facet, null)) });
  }
  if (time) {
    parts.push({ id: "time", text: sayTime(time, words), without: editing(({ time: _, ...rest }) => rest) });
  }
  if (around) {
    const values = name(around.entities, (id) => sayEntity(index, id, words));
    const text = t(`chip.around.${around.along ?? "both"}`, { values, count: around.steps });
    parts.push({ id: "around", text, without: editing(({ around: _, ...rest }) => rest) });
  }
  if (view.hidden?.length) {
    const text = t("chip.hidden", { count: view.hidden.length });
    parts.push({ id: "hidden", text, without: ({ hidden: _, ...rest }) => rest });
  }
  if (lonely) {
    parts.push({ id: "lonely", text: t("chip.lonely"), without: editing(({ lonely: _, ...rest }) => rest) });
  }
  return parts;
}
