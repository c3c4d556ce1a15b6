/**
 * One Cytoscape picture with the lines of its edges painted below and the decorations above it. The renderer stacks two:
 * the whole scene, and above it the few elements that stand out while the whole is faded. A layer is told the elements it
 * shall hold and changes no more than differs.
 */
import cytoscape from "cytoscape";
import type { Point } from "../../core/layout/layout-graph.ts";
import type { PlacedShape } from "../../core/view/edge-lines.ts";
import type { Palette } from "../../core/view/palette.ts";
import type { SceneEdge, SceneNode } from "../../core/view/scene.ts";
import { type LabelPlace, paintDecorations } from "./decorations.ts";
import { toEdgeElement, toNodeElement } from "./elements.ts";
import { paintEdges } from "./edge-painter.ts";
import { buildStylesheet } from "./stylesheet.ts";

/** So many edges are kept hidden; with more of them each drawing would cost more than making them anew. */
const mostResting = 2000;
/** How long after a change, in ms, Cytoscape is told which edges are hidden: what is painted does not wait for it. */
const settlingTime = 300;

/** What a layer holds; where the labels of its edges go is told for each painting. */
export interface LayerContent {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly marked: ReadonlySet<string>;
  readonly faded: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly labelOf: (edge: SceneEdge, curve: readonly Point[]) => LabelPlace | null;
  /** By how much labels are larger than in the layout's units. */
  readonly type: number;
}

export const emptyContent: LayerContent = {
  nodes: [],
  edges: [],
  marked: new Set(),
  faded: new Set(),
  pinned: new Set(),
  labelOf: () => null,
  type: 1,
};

/** Cytoscape draws into any context on request; its types leave that out. */
interface DrawsElsewhere {
  renderTo(context: CanvasRenderingContext2D, zoom: number, pan: Point, pixelRatio: number): void;
}

export const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && a.isSubsetOf(b);

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
  private readonly lines = document.createElement("canvas");
  private readonly signs = document.createElement("canvas");
  private readonly nodes = new Map<string, SceneNode>();
  /** What is painted. */
  private edges: ReadonlyMap<string, SceneEdge> = new Map();
  /** What Cytoscape has: also edges that a filter has taken away, which are likely to come back. */
  private readonly known = new Map<string, SceneEdge>();
  private readonly resting = new Set<string>();
  private settling: ReturnType<typeof setTimeout> | undefined;
  private isJoined = false;
  private silent: ReadonlySet<string> = new Set();
  private content = emptyContent;
  private palette: Palette;

  constructor(parent: HTMLElement, palette: Palette, options: cytoscape.CytoscapeOptions) {
    this.palette = palette;
    const picture = document.createElement("div");
    fillParent(parent, this.element);
    fillParent(this.element, this.lines);
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
    fillParent(this.element, this.signs);
    for (const canvas of [this.lines, this.signs]) canvas.style.pointerEvents = "none";
    this.cy.on("render", () => this.paintScreen());
  }

  /** Shows this instead of what it held. Elements that are the same objects as before are left alone. */
  show(content: LayerContent): void {
    const before = this.content;
    this.content = content;
    this.edges = new Map(content.edges.map((edge) => [edge.key, edge]));
    let hasChanged = false;
    this.cy.batch(() => {
      const isChanged = [this.showNodes(content, before.type), this.showEdges(content.edges), this.sign(before)];
      hasChanged = isChanged.includes(true);
    });
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.settle(), settlingTime);
    // Cytoscape tells when it has drawn; where it has nothing to draw, nobody would tell.
    if (hasChanged) this.cy.forceRender();
    else this.paintScreen();
  }

  /** Draws all on one canvas, for few elements: in each frame every canvas costs the browser as much as they do. */
  join(): void {
    this.isJoined = true;
    for (const canvas of this.canvases()) canvas.hidden = canvas !== this.lines;
  }

  /** Whether it shows this node or edge, rather than only having it at hand. */
  isShown(key: string): boolean {
    return this.nodes.has(key) || this.edges.has(key);
  }

  /** Lets these nodes, and no others, go without their labels. */
  silence(keys: ReadonlySet<string>): void {
    if (isSameSet(keys, this.silent)) return;
    this.cy.batch(() => {
      for (const key of this.silent) if (this.nodes.has(key)) this.cy.getElementById(key).removeClass("silent");
      for (const key of keys) if (this.nodes.has(key)) this.cy.getElementById(key).addClass("silent");
    });
    this.silent = keys;
  }

  setPalette(palette: Palette): void {
    const { type } = this.content;
    this.palette = palette;
    this.cy.batch(() => {
      for (const node of this.nodes.values())
        this.cy.getElementById(node.key).data(toNodeElement(node, palette, type).data);
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
    this.paintLines(ctx, zoom, pan, pixelRatio);
    (this.cy as unknown as DrawsElsewhere).renderTo(ctx, zoom, pan, pixelRatio);
    this.paintSigns(ctx, zoom, pan, pixelRatio);
  }

  /** Puts what stands on the screen into a context that is as large. */
  copyInto(ctx: CanvasRenderingContext2D): void {
    for (const canvas of this.canvases()) if (!canvas.hidden) ctx.drawImage(canvas, 0, 0);
  }

  destroy(): void {
    clearTimeout(this.settling);
    this.cy.destroy();
    this.element.remove();
  }

  /** @returns whether Cytoscape has anything new to draw, here and below */
  private showNodes({ nodes, type }: LayerContent, before: number): boolean {
    const keys = new Set(nodes.map(({ key }) => key));
    let hasChanged = false;
    for (const key of this.nodes.keys()) {
      if (keys.has(key)) continue;
      const node = this.cy.getElementById(key);
      // Edges go with their ends.
      node.connectedEdges().forEach((edge) => this.forget(edge.id()));
      node.remove();
      this.nodes.delete(key);
      hasChanged = true;
    }
    const added: cytoscape.ElementDefinition[] = [];
    for (const node of nodes) {
      const held = this.nodes.get(node.key);
      if (held === node && type === before) continue;
      this.nodes.set(node.key, node);
      if (held) this.update(node.key, toNodeElement(node, this.palette, type));
      else added.push(toNodeElement(node, this.palette, type));
      hasChanged = true;
    }
    if (added.length > 0) this.cy.add(added);
    return hasChanged;
  }

  private showEdges(edges: readonly SceneEdge[]): boolean {
    const added: cytoscape.ElementDefinition[] = [];
    for (const edge of edges) {
      const held = this.known.get(edge.key);
      if (held === edge) continue;
      // Cytoscape cannot give an edge other ends: it is another edge then.
      const isSame = held?.source === edge.source && held.target === edge.target;
      if (held && !isSame) this.drop(edge.key);
      if (!isSame) added.push(toEdgeElement(edge));
      else if (held.route !== edge.route) this.update(edge.key, toEdgeElement(edge));
      this.known.set(edge.key, edge);
    }
    if (added.length > 0) this.cy.add(added);
    return added.length > 0;
  }

  /** Marks nodes, and lets them fade. */
  private sign(before: LayerContent): boolean {
    let hasChanged = false;
    for (const name of ["marked", "faded"] as const) {
      for (const key of before[name]) {
        if (this.content[name].has(key) || !this.nodes.has(key)) continue;
        this.cy.getElementById(key).removeClass(name);
        hasChanged = true;
      }
      for (const key of this.content[name]) {
        if (!this.nodes.has(key)) continue;
        this.cy.getElementById(key).addClass(name);
        hasChanged ||= !before[name].has(key);
      }
    }
    return hasChanged;
  }

  /** Takes edges that are not shown from under the hand, and gives back those that are. */
  private settle(): void {
    this.cy.batch(() => {
      if (this.known.size - this.edges.size > mostResting) {
        for (const key of this.known.keys()) if (!this.edges.has(key)) this.drop(key);
      }
      for (const key of this.known.keys()) {
        const isResting = !this.edges.has(key);
        if (isResting === this.resting.has(key)) continue;
        this.cy.getElementById(key).toggleClass("resting", isResting);
        if (isResting) this.resting.add(key);
        else this.resting.delete(key);
      }
    });
  }

  private forget(key: string): void {
    this.known.delete(key);
    this.resting.delete(key);
  }

  private drop(key: string): void {
    this.forget(key);
    this.cy.getElementById(key).remove();
  }

  private update(key: string, { data, classes, position }: cytoscape.ElementDefinition): void {
    const element = this.cy.getElementById(key);
    const { id: _, source: __, target: ___, ...looks } = data;
    element.data(looks);
    element.classes(classes ?? []);
    if (this.silent.has(key)) element.addClass("silent");
    if (position) element.position(position);
  }

  private canvases(): NodeListOf<HTMLCanvasElement> {
    return this.element.querySelectorAll("canvas");
  }

  private paintScreen(): void {
    const { cy } = this;
    const ratio = window.devicePixelRatio || 1;
    const width = Math.round(cy.width() * ratio);
    const height = Math.round(cy.height() * ratio);
    const paint = (canvas: HTMLCanvasElement, into: "paintInto" | "paintLines" | "paintSigns") => {
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
      }
      const ctx = canvas.getContext("2d");
      if (!ctx) return;
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, width, height);
      this[into](ctx, cy.zoom(), cy.pan(), ratio);
    };
    paint(this.lines, this.isJoined ? "paintInto" : "paintLines");
    if (!this.isJoined) paint(this.signs, "paintSigns");
  }

  /** Where the nodes are now; a hand may be moving them. */
  private placeNodes(): ReadonlyMap<string, PlacedShape> {
    return new Map(
      Array.from(this.nodes.values(), ({ key, radius, shape }) => {
        const { x, y } = this.cy.getElementById(key).position();
        return [key, { x, y, radius, shape }] as const;
      }),
    );
  }

  private paintLines(ctx: CanvasRenderingContext2D, zoom: number, pan: Point, ratio: number): void {
    const places = this.placeNodes();
    const { marked, faded } = this.content;
    ctx.save();
    ctx.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
    paintEdges(ctx, { edges: this.edges.values(), placeOf: (key) => places.get(key), marked, faded }, this.palette);
    ctx.restore();
  }

  private paintSigns(ctx: CanvasRenderingContext2D, zoom: number, pan: Point, ratio: number): void {
    const places = this.placeNodes();
    const { faded, pinned, labelOf, type } = this.content;
    ctx.save();
    ctx.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
    paintDecorations(
      ctx,
      {
        nodes: this.nodes.values(),
        edges: this.edges.values(),
        faded,
        pinned,
        positionOf: (key) => places.get(key),
        labelOf,
        type,
      },
      this.palette,
      zoom,
    );
    ctx.restore();
  }
}
