/**
 * One Cytoscape picture with the decorations painted over it. The renderer stacks two: the whole scene, and above it the
 * few elements that stand out while the whole is faded. A layer is told the elements it shall hold and changes no more
 * than differs.
 */
import cytoscape from "cytoscape";
import type { Point } from "../../core/layout/layout-graph.ts";
import type { Palette } from "../../core/view/palette.ts";
import type { SceneEdge, SceneNode } from "../../core/view/scene.ts";
import { type LabelPlace, paintDecorations } from "./decorations.ts";
import { toEdgeElement, toNodeElement } from "./elements.ts";
import { buildStylesheet } from "./stylesheet.ts";

/** So many edges are kept hidden; with more of them each drawing would cost more than making them anew. */
const mostResting = 2000;

/** What a layer holds; where the labels of its edges go is told for each painting. */
export interface LayerContent {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly marked: ReadonlySet<string>;
  readonly faded: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly labelOf: (edge: SceneEdge, curve: readonly Point[]) => LabelPlace | null;
}

export const emptyContent: LayerContent = {
  nodes: [],
  edges: [],
  marked: new Set(),
  faded: new Set(),
  pinned: new Set(),
  labelOf: () => null,
};

/** Cytoscape draws into any context on request; its types leave that out. */
interface DrawsElsewhere {
  renderTo(context: CanvasRenderingContext2D, zoom: number, pan: Point, pixelRatio: number): void;
}

/** Lays an element over the whole of another. */
export function fillParent(parent: HTMLElement, child: HTMLElement): void {
  child.style.position = "absolute";
  child.style.inset = "0";
  child.style.width = "100%";
  child.style.height = "100%";
  parent.append(child);
}

export class Layer {
  readonly element = document.createElement("div");
  readonly cy: cytoscape.Core;
  private readonly canvas = document.createElement("canvas");
  private readonly nodes = new Map<string, SceneNode>();
  private readonly edges = new Map<string, SceneEdge>();
  /** Edges that a filter has taken away, hidden in the picture: they are likely to come back. */
  private readonly resting = new Map<string, SceneEdge>();
  private content = emptyContent;
  private palette: Palette;

  constructor(parent: HTMLElement, palette: Palette, options: cytoscape.CytoscapeOptions) {
    this.palette = palette;
    const picture = document.createElement("div");
    fillParent(parent, this.element);
    fillParent(this.element, picture);
    this.cy = cytoscape({
      container: picture,
      style: buildStylesheet(palette),
      layout: { name: "preset" },
      minZoom: 0.01,
      maxZoom: 6,
      autounselectify: true,
      ...options,
    });
    fillParent(this.element, this.canvas);
    this.canvas.style.pointerEvents = "none";
    this.cy.on("render", () => this.paintScreen());
  }

  /** Shows this instead of what it held. Elements that are the same objects as before are left alone. */
  show(content: LayerContent): void {
    const { cy } = this;
    const before = this.content;
    this.content = content;
    cy.batch(() => {
      const added: cytoscape.ElementDefinition[] = [];
      const nodes = new Map(content.nodes.map((node) => [node.key, node]));
      const edges = new Map(content.edges.map((edge) => [edge.key, edge]));
      for (const [key, held] of this.edges) {
        const edge = edges.get(key);
        // Cytoscape cannot give an edge other ends: it is another edge then.
        const isSame = edge && edge.source === held.source && edge.target === held.target;
        if (!edge) this.rest(held);
        else if (!isSame) this.drop(this.edges, key);
      }
      for (const key of this.nodes.keys()) if (!nodes.has(key)) this.drop(this.nodes, key);
      for (const node of content.nodes) {
        const held = this.nodes.get(node.key);
        this.nodes.set(node.key, node);
        if (!held) added.push(toNodeElement(node, this.palette));
        else if (held !== node) this.update(node.key, toNodeElement(node, this.palette));
      }
      for (const edge of content.edges) {
        const held = this.edges.get(edge.key);
        this.edges.set(edge.key, edge);
        if (!held && this.wake(edge)) continue;
        if (!held) added.push(toEdgeElement(edge, this.palette));
        else if (held !== edge) this.update(edge.key, toEdgeElement(edge, this.palette));
      }
      if (added.length > 0) cy.add(added);
      for (const name of ["marked", "faded"] as const) {
        for (const key of before[name]) if (!content[name].has(key)) cy.getElementById(key).removeClass(name);
        for (const key of content[name]) cy.getElementById(key).addClass(name);
      }
    });
    // Where only decorations changed Cytoscape sees no reason to draw.
    cy.forceRender();
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    this.cy.batch(() => {
      this.dropResting();
      for (const node of this.nodes.values()) this.cy.getElementById(node.key).data(toNodeElement(node, palette).data);
      for (const edge of this.edges.values()) this.cy.getElementById(edge.key).data(toEdgeElement(edge, palette).data);
    });
    this.cy.style(buildStylesheet(palette));
  }

  /**
   * Where nodes are now that are to be elsewhere, and where.
   *
   * @param isAnywhere whether also nodes may be out of place that are the same objects as before
   */
  findMoves(nodes: readonly SceneNode[], isAnywhere: boolean) {
    const [from, to] = [new Map<string, Point>(), new Map<string, Point>()];
    for (const node of nodes) {
      const held = this.nodes.get(node.key);
      if (!held || (held === node && !isAnywhere)) continue;
      const { x, y } = this.cy.getElementById(node.key).position();
      if (x === node.x && y === node.y) continue;
      from.set(node.key, { x, y });
      to.set(node.key, { x: node.x, y: node.y });
    }
    return { from, to };
  }

  /** Moves what it holds of these, without asking for a new scene. */
  place(positions: ReadonlyMap<string, Point>): void {
    this.cy.batch(() => {
      for (const [key, at] of positions) if (this.nodes.has(key)) this.cy.getElementById(key).position(at);
    });
  }

  /**
   * Draws picture and decorations into a context.
   *
   * @param zoom CSS px a layout unit
   * @param pan where the origin of the layout is, in CSS px
   */
  paintInto(ctx: CanvasRenderingContext2D, zoom: number, pan: Point, pixelRatio: number): void {
    (this.cy as unknown as DrawsElsewhere).renderTo(ctx, zoom, pan, pixelRatio);
    this.decorate(ctx, zoom, pan, pixelRatio);
  }

  destroy(): void {
    this.cy.destroy();
    this.element.remove();
  }

  /** Takes an edge out of the picture, so that it can come back without being made anew. */
  private rest(edge: SceneEdge): void {
    this.edges.delete(edge.key);
    this.resting.set(edge.key, edge);
    this.cy.getElementById(edge.key).addClass("resting");
    if (this.resting.size > mostResting) this.dropResting();
  }

  /** @returns whether the edge was resting, and is back */
  private wake(edge: SceneEdge): boolean {
    const before = this.resting.get(edge.key);
    if (!before) return false;
    this.resting.delete(edge.key);
    const element = this.cy.getElementById(edge.key);
    // An edge goes with its ends.
    if (element.empty()) return false;
    if (before.source !== edge.source || before.target !== edge.target) {
      element.remove();
      return false;
    }
    element.removeClass("resting");
    if (before !== edge) this.update(edge.key, toEdgeElement(edge, this.palette));
    return true;
  }

  private dropResting(): void {
    for (const key of this.resting.keys()) this.cy.getElementById(key).remove();
    this.resting.clear();
  }

  private drop(held: Map<string, unknown>, key: string): void {
    held.delete(key);
    this.cy.getElementById(key).remove();
  }

  private update(key: string, { data, classes, position }: cytoscape.ElementDefinition): void {
    const element = this.cy.getElementById(key);
    const { id: _, source: __, target: ___, ...looks } = data;
    element.data(looks);
    element.classes(classes ?? []);
    if (position) element.position(position);
  }

  private paintScreen(): void {
    const { cy, canvas } = this;
    const ratio = window.devicePixelRatio || 1;
    const width = Math.round(cy.width() * ratio);
    const height = Math.round(cy.height() * ratio);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    const ctx = canvas.getContext("2d");
    if (!ctx) return;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, width, height);
    this.decorate(ctx, cy.zoom(), cy.pan(), ratio);
  }

  private decorate(ctx: CanvasRenderingContext2D, zoom: number, pan: Point, ratio: number): void {
    ctx.save();
    ctx.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
    paintDecorations(
      ctx,
      {
        nodes: this.nodes.values(),
        edges: this.edges.values(),
        faded: this.content.faded,
        pinned: this.content.pinned,
        positionOf: (key) => {
          const node = this.nodes.get(key);
          if (!node) return undefined;
          const { x, y } = this.cy.getElementById(key).position();
          return { x, y, radius: node.radius };
        },
        labelOf: this.content.labelOf,
      },
      this.palette,
    );
    ctx.restore();
  }
}
