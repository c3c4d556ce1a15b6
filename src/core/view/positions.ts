import type { Point } from "../layout/layout-graph.ts";
import type { EntityId } from "../model/dataset.ts";

/** Where everything is: by entity, in layout units. */
export type Positions = ReadonlyMap<EntityId, Point>;
