/**
 * Where a layer of a page is drawn: off the screen, and finely. The screen is drawn from textures that Cytoscape keeps;
 * here each node is drawn for itself by the same code, sharp at any size, and in turns, so that the page can breathe.
 */
import cytoscape from "cytoscape";
import { type Box, boxesOverlap } from "../../core/layout/geometry.ts";
import type { PageLayer } from "../../core/view/page.ts";
import type { Palette } from "../../core/view/palette.ts";
import type { SceneEdge, SceneNode } from "../../core/view/scene.ts";
import { paintDecorations } from "./decorations.ts";
import { paintEdges } from "./edge-painter.ts";
import { toNodeElement } from "./elements.ts";
import { buildStylesheet } from "./stylesheet.ts";

/** Cytoscape draws single elements for its own pictures; its types leave that out. */
interface DrawsElements {
  drawElement(context: CanvasRenderingContext2D, element: cytoscape.NodeSingular): void;
  render(): void;
}

/**
 * Keeps Cytoscape from waiting for images, which our nodes have none of: it takes "none" for one that comes and goes, twice
 * in each drawing of a node, and each time works out the node's style anew, which takes longer than to draw it.
 */
function forgoImages(element: cytoscape.SingularElementReturnValue): void {
  const { _private: inside } = element as unknown as { readonly _private: object };
  Object.defineProperty(inside, "backgrounding", { get: () => false, set: () => {} });
}

/** How many nodes are made, and drawn, in a turn. */
const turn = 24;

/** How far beyond its ends and its bend the line of an edge is painted, in layout units. */
const reach = 40;

export class Stage {
  private readonly cy: cytoscape.Core;
  private readonly drawn = new Map<string, SceneNode>();
  private palette: Palette;
  private type = 1;

  constructor(palette: Palette) {
    this.palette = palette;
    this.cy = cytoscape({
      container: document.createElement("div"),
      style: buildStylesheet(palette),
      layout: { name: "preset" },
      autounselectify: true,
      userPanningEnabled: false,
      userZoomingEnabled: false,
    });
    // It has no screen to draw on, and would all the same.
    this.renderer.render = () => {};
  }

  /** Holds the nodes of a layer, and no others; those that are the same objects as before are left alone. */
  *hold({ nodes, marked, faded, type }: PageLayer, palette: Palette): Generator<void> {
    if (palette !== this.palette || type !== this.type) {
      this.cy.elements().remove();
      this.drawn.clear();
      if (palette !== this.palette) this.cy.style(buildStylesheet(palette));
      [this.palette, this.type] = [palette, type];
    }
    const wanted = new Set(nodes);
    this.cy.batch(() => {
      for (const [key, node] of this.drawn) {
        if (wanted.has(node)) continue;
        this.cy.getElementById(key).remove();
        this.drawn.delete(key);
      }
    });
    const added = nodes.filter(({ key }) => !this.drawn.has(key));
    for (let at = 0; at < added.length; at += turn) {
      const some = added.slice(at, at + turn);
      this.cy.add(some.map((node) => toNodeElement(node, palette, type))).forEach(forgoImages);
      for (const node of some) this.drawn.set(node.key, node);
      yield;
    }
    this.cy.batch(() => {
      for (const [name, signed] of [
        ["marked", marked],
        ["faded", faded],
      ] as const) {
        this.cy
          .nodes(`.${name}`)
          .filter((node) => !signed.has(node.id()))
          .removeClass(name);
        for (const key of signed) this.cy.getElementById(key).addClass(name);
      }
    });
  }

  /**
   * Paints the layer that it holds; the context is already set to layout units.
   *
   * @param clip what of the layout is seen; the rest is not painted
   * @param detail px of the finished picture a layout unit: it tells what is too small to be painted
   */
  *paint(ctx: CanvasRenderingContext2D, layer: PageLayer, clip: Box, detail: number): Generator<void> {
    const places = new Map(layer.nodes.map((node) => [node.key, node] as const));
    const edges = layer.edges.filter((edge) => this.isNear(edge, places, clip));
    const { marked, faded, pinned, labels, type } = layer;
    const placeOf = (key: string): SceneNode | undefined => places.get(key);
    paintEdges(ctx, { edges, placeOf, marked, faded }, this.palette);
    yield;
    const seen: SceneNode[] = [];
    let turned = 0;
    for (const node of layer.nodes) {
      const element = this.cy.getElementById(node.key);
      const { x1, x2, y1, y2 } = element.boundingBox();
      if (!boxesOverlap({ left: x1, right: x2, top: y1, bottom: y2 }, clip)) continue;
      this.renderer.drawElement(ctx, element);
      seen.push(node);
      if (++turned % turn === 0) yield;
    }
    const labelOf = ({ key }: SceneEdge) => labels.get(key) ?? null;
    paintDecorations(
      ctx,
      { nodes: seen, edges, faded, pinned, positionOf: placeOf, labelOf, type },
      this.palette,
      detail,
    );
  }

  destroy(): void {
    this.cy.destroy();
  }

  private get renderer(): DrawsElements {
    return (this.cy as unknown as { renderer(): DrawsElements }).renderer();
  }

  private isNear({ source, target, route }: SceneEdge, places: ReadonlyMap<string, SceneNode>, clip: Box): boolean {
    const [from, to] = [places.get(source), places.get(target)];
    if (!from || !to) return false;
    const bend = route.kind === "bend" ? Math.abs(route.distance) : route.kind === "loop" ? 2 * route.size : 0;
    const far = bend + reach;
    const box = {
      left: Math.min(from.x, to.x) - far,
      right: Math.max(from.x, to.x) + far,
      top: Math.min(from.y, to.y) - far,
      bottom: Math.max(from.y, to.y) + far,
    };
    return boxesOverlap(box, clip);
  }
}
