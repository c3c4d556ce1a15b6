/** The legend of a picture in words: the signs that occur in it, and no others. */
import { facetColumn, facetOf } from "../../core/query/facets.ts";
import { groupSizes, groupTone, rangeOf, sizeValues, stepBounds, stepFor } from "../../core/query/measure-scale.ts";
import { type MeasureId, measureOf, type MeasureValues } from "../../core/query/measures.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { LegendGroup } from "../../core/view/page-legend.ts";
import type { ToneScale } from "../../core/view/palette.ts";
import { type SignFacet, signsOf } from "../../core/view/signs.ts";
import { plainNode, type Swatch } from "../../core/view/swatch-scene.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import { sayValue } from "../shared/facet-words.ts";
import { sayValueOf } from "../shared/measure-words.ts";
import type { ReaderWords } from "../shared/use-words.ts";

/** What is drawn without a sign of its own. */
const unsigned: ReadonlySet<string> = new Set(["affirmed", "own", "actual"]);

const groups: readonly { readonly title: MessageKey; readonly facets: readonly SignFacet[] }[] = [
  { title: "legend.certainty", facets: ["factuality", "polarity", "voice", "quotes"] },
  { title: "legend.relations", facets: ["family"] },
  { title: "legend.entities", facets: ["entityType"] },
  { title: "legend.status", facets: ["status"] },
];

/** A measure that size or colour tells, with its values. */
export interface ToldMeasure {
  readonly id: MeasureId;
  readonly values: MeasureValues;
}

type Rows = LegendGroup["rows"];

const tonedNode = (scale: ToneScale, tone: number): Swatch => ({ kind: "node", look: { ...plainNode, scale, tone } });

function tintRows({ id, values }: ToldMeasure, { t, locale }: ReaderWords): Rows {
  if (measureOf(id)?.kind === "group") {
    const sizes = groupSizes(values);
    const own = sizes.flatMap((size, group) => (groupTone(group, size) === group ? [group] : []));
    return [
      ...own.map((group) => ({
        swatch: tonedNode("group", group),
        text: t("measure.group", { number: group + 1 }),
      })),
      ...(own.length < sizes.length
        ? [{ swatch: tonedNode("group", groupTone(0, 1)), text: t("measure.group.rest") }]
        : []),
    ];
  }
  const range = rangeOf(values);
  const bounds = stepBounds(range);
  const say = (value: number): string => sayValueOf(id, value, locale);
  if (range.most <= range.least) {
    return [{ swatch: tonedNode("step", stepFor(range.least, range)), text: say(range.least) }];
  }
  return bounds.slice(1).map((to, step) => ({
    swatch: tonedNode("step", step),
    text: t("measure.step", { from: say(bounds[step] ?? 0), to: say(to) }),
  }));
}

function sizeRows({ id, values }: ToldMeasure, { t, locale }: ReaderWords): Rows {
  const { most } = rangeOf(sizeValues(id, values));
  const text = t("picture.legend.size", { least: sayValueOf(id, 0, locale), most: sayValueOf(id, most, locale) });
  return [{ swatch: null, text }];
}

/** @param keys of what is drawn */
export function sayLegend(
  index: DatasetIndex,
  keys: ReadonlySet<string>,
  { size, tint }: { readonly size: ToldMeasure | null; readonly tint: ToldMeasure | null },
  words: ReaderWords,
): LegendGroup[] {
  const { t } = words;
  const occurring = (facet: SignFacet): ReadonlySet<string> => {
    const known = facetOf(facet);
    if (!known) return new Set();
    return new Set([...facetColumn(index, known)].flatMap(([key, values]) => (keys.has(key) ? values : [])));
  };
  const signRows = (facet: SignFacet): Rows => {
    const { order, draw } = signsOf(facet);
    const values = occurring(facet);
    return order(index)
      .filter((value) => values.has(value) && !unsigned.has(value))
      .map((value) => {
        const swatch = draw(index, value);
        const isRecoloured = tint !== null && swatch?.kind === "node";
        return {
          swatch: isRecoloured ? { ...swatch, look: { ...swatch.look, tone: 3 } } : swatch,
          text: sayValue(index, facet, value, words),
        };
      });
  };
  const told = [
    ...(tint && tint.values.length > 0
      ? [{ title: t("measure.tint.of", { measure: t(`measure.${tint.id}.name`) }), rows: tintRows(tint, words) }]
      : []),
    ...(size && size.values.length > 0
      ? [{ title: t("measure.size.of", { measure: t(`measure.${size.id}.name`) }), rows: sizeRows(size, words) }]
      : []),
  ];
  return [...groups.map(({ title, facets }) => ({ title: t(title), rows: facets.flatMap(signRows) })), ...told].filter(
    ({ rows }) => rows.length > 0,
  );
}
