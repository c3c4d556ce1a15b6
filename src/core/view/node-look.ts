import type { Entity, EntityType } from "../model/dataset.ts";
import type { Types } from "../model/vocabulary.ts";
import type { NodeShape } from "./scene.ts";
import type { NodeLook } from "./swatch-scene.ts";
import { toneOf } from "./type-slots.ts";

const shapes: ReadonlySet<string> = new Set<NodeShape>([
  "circle",
  "square",
  "hexagon",
  "tag",
  "pentagon",
  "octagon",
  "diamond",
  "triangle",
  "barrel",
  "sheet",
]);

/** A circle where a type names no shape that there is. */
const shapeOf = (type: EntityType | undefined): NodeShape =>
  shapes.has(type?.shape ?? "") ? (type?.shape as NodeShape) : "circle";

/** How what is expected, possible or former is told apart from what is. */
export const lookOfStatus = (status: string | undefined): Pick<NodeLook, "isDashed" | "isFormer"> => ({
  isDashed: status === "expected" || status === "possible",
  isFormer: status === "former",
});

/** How the picture draws an entity, or one of a type. */
export function nodeLookOf(types: Types, { type: id, status }: Pick<Entity, "type" | "status">): NodeLook {
  const type = types.entityTypes.get(id);
  return {
    shape: shapeOf(type),
    icon: type?.icon ?? null,
    tone: toneOf(types, id),
    scale: "type",
    ...lookOfStatus(status),
  };
}
