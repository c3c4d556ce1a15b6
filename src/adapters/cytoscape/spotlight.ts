/**
 * What stands out. The whole fades beneath by one change of CSS, and the few elements are drawn anew above it, so that
 * pointing costs the same however large the scene is. For the back row of a class their labels are larger.
 */
import type cytoscape from "cytoscape";
import type { Point } from "../../core/layout/layout-graph.ts";
import { drawFocus, type FocusDrawing } from "../../core/view/focus-drawing.ts";
import type { Palette } from "../../core/view/palette.ts";
import { emptyScene, type Focus, restOpacity, type Scene } from "../../core/view/scene.ts";
import { isSameSet, Layer } from "./layer.ts";

/** What has joined the scene comes up this slowly where it stands out, in ms. */
const enteringTime = 420;
/** How long after the first picture, in ms, all is made ready for something to stand out. */
const warmingTime = 250;
const nothing: ReadonlySet<string> = new Set();
const nothingDrawn: FocusDrawing = { nodes: [], edges: [], labels: new Map(), type: 1 };

/** What is framed for the back row, and by how much its labels are larger then. */
export interface Staged {
  readonly focus: Focus;
  readonly drawing: FocusDrawing;
}

interface Lit {
  readonly element: HTMLElement;
  /** The element that fades, and what is drawn in it. */
  readonly whole: HTMLElement;
  readonly base: Layer;
  readonly palette: Palette;
  readonly isMotionReduced: () => boolean;
  /** Whether the picture is on its way to where it will be drawn anew. */
  readonly isSweeping: () => boolean;
  /** Where things are while they move from one place to another. */
  readonly places: () => ReadonlyMap<string, Point> | null;
}

function isSameFocus(a: Focus | null, b: Focus | null): boolean {
  if (!a || !b) return a === b;
  if (a.drawing !== b.drawing) return false;
  return isSameSet(a.nodes, b.nodes) && isSameSet(a.edges, b.edges) && isSameSet(a.marked, b.marked);
}

function findNewcomers(before: Scene, after: Scene): ReadonlySet<string> {
  const known = new Set([...before.nodes, ...before.edges].map(({ key }) => key));
  return new Set([...after.nodes, ...after.edges].flatMap(({ key }) => (known.has(key) ? [] : [key])));
}

export class Spotlight {
  private readonly lit: Lit;
  private palette: Palette;
  /** Made a little after the first picture, which does not wait for it, and before something is likely to stand out. */
  private made: Layer | null = null;
  private warming: ReturnType<typeof setTimeout> | undefined;
  private scene: Scene = emptyScene;
  private current: Focus | null = null;
  private staged: (Staged & { readonly scene: Scene }) | null = null;
  /** What the last scene has brought, until something else stands out. */
  private newcomers = nothing;
  private isStale = false;

  constructor(lit: Lit) {
    this.lit = lit;
    this.palette = lit.palette;
    const { cy } = lit.base;
    const warm = () => {
      if (cy.elements().empty()) return;
      cy.off("render", warm);
      this.warming = setTimeout(() => this.ready(), warmingTime);
    };
    cy.on("render", warm);
    cy.on("viewport", () => this.made?.cy.viewport({ zoom: cy.zoom(), pan: { ...cy.pan() } }));
    lit.whole.style.transition = lit.isMotionReduced() ? "none" : "opacity 140ms ease-out";
  }

  get focus(): Focus | null {
    return this.current;
  }

  /** What is drawn above the whole; `null` before it is needed. */
  get layer(): Layer | null {
    return this.made;
  }

  /** What stands out, where something does. */
  get core(): cytoscape.Core | null {
    return this.current && this.made ? this.made.cy : null;
  }

  /** @param isEntering whether what the scene brings comes up where it stands out next */
  setScene(scene: Scene, isEntering: boolean): void {
    this.newcomers = isEntering ? findNewcomers(this.scene, scene) : nothing;
    this.scene = scene;
    if (this.current) this.refresh();
  }

  setFocus(focus: Focus | null): void {
    if (isSameFocus(focus, this.current)) return;
    this.current = focus;
    this.lit.whole.style.opacity = focus ? String(restOpacity) : "1";
    this.refresh();
    const isEntering = focus !== null && !this.newcomers.isDisjointFrom(focus.edges.union(focus.nodes));
    this.newcomers = nothing;
    if (isEntering && !this.lit.isMotionReduced()) {
      this.ready().element.animate({ opacity: [0, 1] }, { duration: enteringTime, easing: "ease-out" });
    }
  }

  /** Lets what is framed for the back row be drawn as it was measured, or all as usual. */
  setStage(staged: Staged | null): void {
    const before = this.type;
    this.staged = staged && { ...staged, scene: this.scene };
    if (this.type !== before) this.refresh();
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    this.made?.setPalette(palette);
  }

  place(places: ReadonlyMap<string, Point>): void {
    this.made?.place(places);
  }

  /** Labels that are drawn larger above the whole are not to be seen in it too. */
  silenceOutgrown(): void {
    this.lit.base.silence(this.current && this.type > 1 ? this.current.nodes : nothing);
  }

  destroy(): void {
    clearTimeout(this.warming);
    this.made?.destroy();
  }

  /** By how much labels are larger. */
  private get type(): number {
    return this.ownStage?.drawing.type ?? 1;
  }

  /** What has been measured for what stands out now. */
  private get ownStage() {
    return this.staged && isSameFocus(this.current, this.staged.focus) ? this.staged : null;
  }

  private ready(): Layer {
    if (this.made) return this.made;
    const { element, base } = this.lit;
    const layer = new Layer(element, this.palette, {
      userZoomingEnabled: false,
      userPanningEnabled: false,
      autoungrabify: true,
      zoom: base.cy.zoom(),
      pan: { ...base.cy.pan() },
    });
    layer.element.style.pointerEvents = "none";
    layer.element.style.visibility = "hidden";
    layer.join();
    this.made = layer;
    return layer;
  }

  /** Shows what stands out once all that this turn asks for is known: a step is chosen first, and framed then. */
  private refresh(): void {
    if (this.isStale) return;
    this.isStale = true;
    queueMicrotask(() => {
      this.isStale = false;
      this.show();
      // What moves to another step is drawn anew only on arrival.
      if (!this.lit.isSweeping()) this.silenceOutgrown();
    });
  }

  private drawingOf(focus: Focus): FocusDrawing {
    const known = this.ownStage;
    return known?.scene === this.scene ? known.drawing : drawFocus(this.scene, focus, this.type);
  }

  private show(): void {
    const { current, scene } = this;
    if (!current && !this.made) return;
    const { nodes, edges, labels, type } = current ? this.drawingOf(current) : nothingDrawn;
    const shown = new Set([...nodes, ...edges].map(({ key }) => key));
    const layer = this.ready();
    layer.show({
      nodes,
      edges,
      marked: new Set([...(current?.marked ?? [])].filter((key) => shown.has(key))),
      faded: nothing,
      pinned: scene.pinned,
      labelOf: ({ key }) => labels.get(key) ?? null,
      type,
    });
    // What is empty costs the browser as much to put together as what is not.
    layer.element.style.visibility = current ? "visible" : "hidden";
    const places = this.lit.places();
    if (places) layer.place(places);
  }
}
