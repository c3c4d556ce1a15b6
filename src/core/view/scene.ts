/**
 * What to draw. A scene is plain data in layout units (CSS px at zoom 1); the renderer draws it and knows nothing else.
 * Colours are slots of a palette, so that a scene is the same in every theme.
 */
import type { Backdrop } from "./backdrop.ts";
import type { EdgeRoute } from "../layout/edge-curve.ts";
import type { EntityId, RelationId } from "../model/dataset.ts";
import type { ToneScale } from "./palette.ts";

export type NodeShape =
  | "circle"
  | "square"
  | "hexagon"
  | "tag"
  | "pentagon"
  | "octagon"
  | "diamond"
  | "triangle"
  | "barrel"
  | "sheet";

/** Beside a shape, where there is no room for its label below it. */
export type LabelSide = "above" | "left" | "right";

export interface SceneNode {
  readonly key: string;
  readonly entity: EntityId;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: NodeShape;
  readonly icon: string | null;
  /** Slot in the palette's tones of the scale: one for each entity type, where colour tells no measure. */
  readonly tone: number;
  readonly scale: ToneScale;
  /** The label, one string a line, centred below the shape. */
  readonly lines: readonly string[];
  /** Where the label stands instead. */
  readonly side?: LabelSide;
  /** Expected or possible: a dashed border. */
  readonly isDashed: boolean;
  /** Former: grey. */
  readonly isFormer: boolean;
}

/** How surely, in the line: solid, dashed, dotted; `bare` without any witness. */
export type LineStyle = "solid" | "dashed" | "dotted" | "bare";

export interface SceneEdge {
  readonly key: string;
  readonly relation: RelationId;
  readonly source: string;
  readonly target: string;
  readonly route: EdgeRoute;
  /** Slot in the palette's hues, one for each family. */
  readonly hue: number;
  readonly line: LineStyle;
  /** Witnesses disagree: a split line. */
  readonly isContested: boolean;
  /** Negated: a bar in place of the arrow head. */
  readonly isNegated: boolean;
  readonly isDirected: boolean;
  /** Somebody's word only: a speech mark. */
  readonly isAttributed: boolean;
  /** A warning to show on the line: something is wrong with a witness, or no sentence says it. */
  readonly warning: "faulty" | "unwitnessed" | null;
  /** Where on the line the speech mark and the warning go: 0 at the source's rim, 1 at the target's. */
  readonly speechAt: number;
  readonly warningAt: number;
  readonly label: string;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Edges whose label fits along the line without touching anything. */
  readonly roomy: ReadonlySet<string>;
  /** Nodes and edges that a filter has taken away and the reader still wants to see, faintly. */
  readonly faded: ReadonlySet<string>;
  /** Nodes that no layout moves. */
  readonly pinned: ReadonlySet<string>;
  /** Everything, as dots and hairlines, where nodes and edges are only a part of it. */
  readonly backdrop: Backdrop | null;
}

export const emptyScene: Scene = {
  nodes: [],
  edges: [],
  roomy: new Set(),
  faded: new Set(),
  pinned: new Set(),
  backdrop: null,
};

/** How much is seen of what a filter has taken away: that it is there, and no more. */
export const fadedOpacity = 0.18;

/** How much is seen of the whole while some of it stands out: enough to keep the context. */
export const restOpacity = 0.26;

/** The label of an edge, along its line. In layout units. */
export const edgeLabelStyle = { size: 10.5, lineHeight: 14, padding: 3 } as const;

/** What stands out while the rest fades: keys of nodes and edges, and which edges show their labels regardless of room. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** The things selected or pointed at themselves. */
  readonly marked: ReadonlySet<string>;
  /** Its nodes and edges, where the scene is only a part of the graph and may lack them. */
  readonly drawing?: Pick<Scene, "nodes" | "edges">;
}
