import type { Entity } from "../../core/model/dataset.ts";
import type { Types } from "../../core/model/vocabulary.ts";
import { shapeOf } from "../../core/view/build-scene.ts";
import type { NodeLook } from "../../core/view/swatch-scene.ts";

/** How the picture draws an entity, or one of a type. */
export function nodeLookOf({ entityTypes }: Types, { type: id, status }: Pick<Entity, "type" | "status">): NodeLook {
  const type = entityTypes.get(id);
  return {
    shape: shapeOf(type),
    icon: type?.icon ?? null,
    tone: Math.max(0, [...entityTypes.keys()].indexOf(id)),
    isDashed: status === "expected" || status === "possible",
    isFormer: status === "former",
  };
}
