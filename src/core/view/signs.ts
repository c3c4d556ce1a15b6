/** The signs of the picture: which values of which facets have one, in which order, and how it is drawn. */
import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { FacetId } from "../query/facets.ts";
import { lookOfStatus, nodeLookOf } from "./node-look.ts";
import { plainLine, plainNode, type Swatch } from "./swatch-scene.ts";
import { hueOfFamily, hueOfType } from "./type-slots.ts";

const line = (look: Partial<typeof plainLine>): Swatch => ({ kind: "line", look: { ...plainLine, ...look } });

const lines: ReadonlyMap<string, Swatch> = new Map([
  ["certain", line({})],
  ["probable", line({ line: "dashed" })],
  ["possible", line({ line: "dotted" })],
  ["none", line({ line: "bare", warning: "unwitnessed" })],
  ["negated", line({ isNegated: true })],
  ["contested", line({ isContested: true })],
  ["attributed", line({ isAttributed: true })],
  ["faulty", line({ warning: "faulty" })],
]);

type Types = Pick<DatasetIndex, "types">;

interface FacetSigns {
  /** All values in their order. */
  readonly order: (index: Types) => readonly string[];
  readonly draw: (index: Types, value: string) => Swatch | null;
}

const drawLine = (_: Types, value: string): Swatch | null => lines.get(value) ?? null;

const signs = {
  factuality: { order: () => ["certain", "probable", "possible", "none"], draw: drawLine },
  polarity: { order: () => ["affirmed", "negated", "contested"], draw: drawLine },
  voice: { order: () => ["own", "attributed"], draw: drawLine },
  quotes: { order: () => ["faulty"], draw: drawLine },
  family: {
    order: ({ types }) => [...types.families.keys()],
    draw: ({ types }, value) => line({ hue: hueOfFamily(types, value) }),
  },
  relationType: {
    order: ({ types }) => [...types.relationTypes.keys()],
    draw: ({ types }, value) => line({ hue: hueOfType(types, value) }),
  },
  entityType: {
    order: ({ types }) => [...types.entityTypes.keys()],
    draw: ({ types }, type) => ({ kind: "node", look: nodeLookOf(types, { type }) }),
  },
  status: {
    order: () => ["actual", "expected", "possible", "former"],
    draw: (_, value) => ({ kind: "node", look: { ...plainNode, shape: "square", tone: 3, ...lookOfStatus(value) } }),
  },
} as const satisfies Partial<Record<FacetId, FacetSigns>>;

/** A facet whose values have signs. */
export type SignFacet = keyof typeof signs;

export const signsOf = (facet: SignFacet): FacetSigns => signs[facet];
