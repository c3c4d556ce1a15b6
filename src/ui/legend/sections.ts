/** The legend's sections: which facets stand in each, in which order their values come, and how a value is drawn. */
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { View } from "../../core/model/dataset.ts";
import { countFacets, type FacetCount, type FacetCounts } from "../../core/query/count-facets.ts";
import { type FacetId, facetOf } from "../../core/query/facets.ts";
import { type SignFacet, signsOf } from "../../core/view/signs.ts";
import type { Swatch } from "../../core/view/swatch-scene.ts";
import type { MessageKey } from "../../i18n/messages.ts";

interface SectionFacet {
  readonly facet: FacetId;
  /** All values in their order, where that is not the order of how many have them. */
  readonly order?: (index: DatasetIndex) => readonly string[];
  /** Whether a value stands in the legend even where nothing has it: it is a sign of the picture. */
  readonly isSign?: (value: string) => boolean;
  readonly swatch?: (index: DatasetIndex, value: string) => Swatch | null;
}

export interface Section {
  readonly id: string;
  readonly title: MessageKey;
  readonly isOpen: boolean;
  readonly facets: readonly SectionFacet[];
}

/** A facet whose values are signs of the picture. */
function signed(facet: SignFacet, isSign: (value: string) => boolean = () => false): SectionFacet {
  const { order, draw } = signsOf(facet);
  return { facet, order, swatch: draw, isSign };
}

export const sections: readonly Section[] = [
  {
    id: "certainty",
    title: "legend.certainty",
    isOpen: true,
    facets: [
      signed("factuality", (value) => value !== "none"),
      signed("polarity", (value) => value !== "affirmed"),
      signed("voice", (value) => value !== "own"),
      signed("quotes"),
    ],
  },
  { id: "relations", title: "legend.relations", isOpen: true, facets: [signed("family", () => true)] },
  { id: "entities", title: "legend.entities", isOpen: true, facets: [signed("entityType")] },
  { id: "speakers", title: "legend.speakers", isOpen: true, facets: [{ facet: "speaker" }] },
  {
    id: "naming",
    title: "legend.naming",
    isOpen: false,
    facets: [{ facet: "naming", order: () => ["article", "named", "unnamed", "none"] }],
  },
  { id: "status", title: "legend.status", isOpen: false, facets: [signed("status")] },
  { id: "relationTypes", title: "legend.relationTypes", isOpen: false, facets: [signed("relationType")] },
  {
    id: "evidence",
    title: "legend.evidence",
    isOpen: false,
    facets: [
      { facet: "witnesses", order: () => ["0", "1", "2", "3+"] },
      { facet: "inferred", order: () => ["stated", "inferred"] },
    ],
  },
  { id: "articles", title: "legend.articles", isOpen: false, facets: [{ facet: "article" }] },
];

/** The values of a facet that stand in the legend, in their order. */
function legendValues({ order, isSign }: SectionFacet, index: DatasetIndex, counts: FacetCounts): string[] {
  if (!order) return [...counts].toSorted(([, a], [, b]) => b.having - a.having).map(([value]) => value);
  return order(index).filter((value) => counts.has(value) || isSign?.(value));
}

/** One value of a facet, as it stands in the legend. */
export interface LegendRow {
  readonly facet: FacetId;
  readonly value: string;
  readonly count: FacetCount;
  readonly swatch: Swatch | null;
  /** Whether other values of the facet are drawn, so that the words stand below each other. */
  readonly hasSwatches: boolean;
}

/** A section's rows, with what the rest of a view leaves of each. */
export function listRows(
  facets: readonly SectionFacet[],
  index: DatasetIndex,
  view: Pick<View, "tier" | "hidden" | "filter">,
): LegendRow[] {
  const counts = countFacets(
    index,
    facets.flatMap(({ facet }) => facetOf(facet) ?? []),
    view,
  );
  return facets.flatMap((own) => {
    const { facet, swatch } = own;
    const ofFacet: FacetCounts = counts.get(facet) ?? new Map();
    return legendValues(own, index, ofFacet).map((value) => ({
      facet,
      value,
      count: ofFacet.get(value) ?? { having: 0, afterToggle: 0, isKept: true },
      swatch: swatch?.(index, value) ?? null,
      hasSwatches: swatch !== undefined,
    }));
  });
}
