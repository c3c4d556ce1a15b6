/** What of a graph a picture shows, drawn up in the language of the picture. */
import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { Visible } from "../query/visible.ts";
import { buildDrawing, type Drawing } from "./build-scene.ts";
import type { Tint } from "./measure-looks.ts";
import type { PictureSubject } from "./page-graph.ts";
import type { PictureSettings } from "./picture-settings.ts";
import type { Positions } from "./positions.ts";
import type { Focus, Scene } from "./scene.ts";
import type { Extent } from "./scene-extent.ts";
import { tintDrawing } from "./tint-drawing.ts";

/** What the screen shows, and what it is made of. */
export interface Shown {
  readonly index: DatasetIndex;
  readonly visible: Visible;
  readonly positions: Positions;
  readonly radii: ReadonlyMap<string, number> | null;
  readonly tint: Tint | null;
  readonly scene: Scene;
  readonly focus: Focus | null;
  readonly camera: Extent | null;
  readonly language: string;
}

type Keyed = Pick<Visible, "entities" | "relations">;

function itemsOf({ entityOf, relationOf }: DatasetIndex, nodes: Iterable<string>, edges: Iterable<string>): Keyed {
  return {
    entities: Array.from(nodes).flatMap((key) => entityOf.get(key) ?? []),
    relations: Array.from(edges).flatMap((key) => relationOf.get(key) ?? []),
  };
}

const keysOf = (items: readonly { readonly key: string }[]): string[] => items.map(({ key }) => key);

/** @param language of the picture */
export function drawSubject(kind: PictureSettings["subject"], shown: Shown, language: string): PictureSubject {
  const { index, visible, positions, radii, tint, scene, focus, camera } = shown;
  const draw = (what: Keyed): Drawing => tintDrawing(buildDrawing(index, what, positions, language, radii), tint);
  const whole = { faded: new Set<string>(), pinned: scene.pinned, backdrop: null };
  switch (kind) {
    case "visible":
      return { scene: { ...draw(visible), ...whole }, focus: null, marked: new Set(), camera: null };
    case "selection": {
      const { nodes, edges, marked } = focus ?? { nodes: [], edges: [], marked: new Set<string>() };
      return { scene: { ...draw(itemsOf(index, nodes, edges)), ...whole }, focus: null, marked, camera: null };
    }
    case "view": {
      const isSame = language === shown.language;
      const drawn = isSame ? scene : { ...scene, ...draw(itemsOf(index, keysOf(scene.nodes), keysOf(scene.edges))) };
      const own = focus?.drawing && draw(itemsOf(index, focus.nodes, focus.edges));
      const lit = isSame || !focus ? focus : { ...focus, ...(own && { drawing: own }) };
      return { scene: drawn, focus: lit, marked: new Set(), camera };
    }
  }
}

/** Keys of the entities and relations that a subject draws, the faded ones left out. */
export function drawnKeys({ scene, focus }: PictureSubject): ReadonlySet<string> {
  const drawn = focus?.drawing ?? scene;
  return new Set(
    [...scene.nodes, ...scene.edges, ...drawn.nodes, ...drawn.edges]
      .map(({ key }) => key)
      .filter((key) => !scene.faded.has(key)),
  );
}
