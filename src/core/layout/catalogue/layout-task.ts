/** What a layout of the catalogue is given. Plain data: it goes to a worker. */
import type { LayoutEdge, LayoutNode, Point } from "../layout-graph.ts";

export interface TaskNode extends LayoutNode {
  /** Where it is now, if it is anywhere. */
  readonly at: Point | null;
  /** Its type, as a number. */
  readonly group: number;
  /** When it is or begins, and when the first of its relations does: UTC milliseconds; `null` where nothing says so. */
  readonly time: number | null;
  readonly firstTime: number | null;
}

interface TaskEdge extends LayoutEdge {
  readonly isDirected: boolean;
}

export interface LayoutTask {
  readonly nodes: readonly TaskNode[];
  readonly edges: readonly TaskEdge[];
  /** Nodes that stay where they are. */
  readonly fixed: ReadonlyMap<string, Point>;
  /** What others are arranged around. */
  readonly middle: readonly string[];
  /** Width by height of the picture to fill. */
  readonly aspect: number;
}

/** A parameter that a reader may set. The words for it and for its options belong to the page. */
export type LayoutParameter =
  | {
      readonly kind: "number";
      readonly id: string;
      readonly least: number;
      readonly most: number;
      readonly step: number;
      readonly usual: number;
    }
  | { readonly kind: "choice"; readonly id: string; readonly options: readonly string[]; readonly usual: string };

/** Values by the id of their parameter. */
export type LayoutValues = Readonly<Record<string, number | string>>;

/** Tells the share done, 0 to 1; throws to stop. */
export type Pulse = (done: number) => void;
