/**
 * The graph on the screen: a layer with the whole scene, over it what stands out (`spotlight.ts`), and where all of it is
 * looked at from (`viewfinder.ts`).
 */
import type { Point } from "../../core/layout/layout-graph.ts";
import { nearestPoint } from "../../core/view/backdrop.ts";
import { placeOnCurve } from "../../core/view/curve-middle.ts";
import { drawForStage, type FocusDrawing, measureFocus } from "../../core/view/focus-drawing.ts";
import type { Palette } from "../../core/view/palette.ts";
import { emptyScene, type Scene, type SceneEdge } from "../../core/view/scene.ts";
import { isInPolygon } from "../../core/view/lasso.ts";
import { pixelsOf } from "../../core/view/picture-size.ts";
import { measureExtent } from "../../core/view/scene-extent.ts";
import { measureLetters } from "../../core/view/stage-letters.ts";
import type { Camera, Framing, Gesture, Renderer } from "../../ports/renderer.ts";
import { BackdropCanvas, backdropBounds } from "./backdrop-canvas.ts";
import {
  cameraOf,
  cameraViewport,
  fitViewport,
  isReadable,
  openingViewport,
  stageViewport,
  type Viewport,
} from "./camera.ts";
import { listenToHands } from "./gestures.ts";
import { Glide } from "./glide.ts";
import { Lasso } from "./lasso.ts";
import { fillParent, Layer } from "./layer.ts";
import type { PicturePainter } from "./picture-painter.ts";
import { Spotlight } from "./spotlight.ts";
import { createSwatchPainter } from "./swatch-painter.ts";
import { Viewfinder } from "./viewfinder.ts";

/** How near to a dot a hand must be, in CSS px. */
const dotReach = 9;
/** With more to move, the page would not keep up. */
const mostToGlide = 600;
/** What moves less, in layout units, is there at once. */
const leastToGlide = 24;
const isFar = (from: ReadonlyMap<string, Point>, to: ReadonlyMap<string, Point>): boolean =>
  [...to].some(([key, { x, y }]) => {
    const at = from.get(key);
    return at !== undefined && Math.hypot(x - at.x, y - at.y) > leastToGlide;
  });
const nothing: ReadonlySet<string> = new Set();

export interface RendererOptions {
  readonly palette: Palette;
  /** Asked before each movement: whether the reader wants none. */
  readonly isMotionReduced: () => boolean;
}

const sceneBounds = ({ nodes, edges, backdrop }: Scene): Camera | null =>
  backdrop ? backdropBounds(backdrop) : measureExtent(nodes, edges);

export function createRenderer({ palette, isMotionReduced }: RendererOptions): Renderer {
  const element = document.createElement("div");
  element.style.position = "absolute";
  element.style.inset = "0";
  const whole = document.createElement("div");
  const backdrop = new BackdropCanvas();
  fillParent(element, whole);
  fillParent(whole, backdrop.canvas);
  const base = new Layer(whole, palette, { boxSelectionEnabled: true });
  const spotlight: Spotlight = new Spotlight({
    element,
    whole,
    base,
    palette,
    isMotionReduced,
    isSweeping: () => viewfinder.isSweeping,
    places: () => glide.places,
  });
  const viewfinder = new Viewfinder({
    base: base.cy,
    element: whole,
    lit: () => spotlight.core,
    isMotionReduced,
    onArrival: () => spotlight.silenceOutgrown(),
  });
  const place = (places: ReadonlyMap<string, Point>) => {
    base.place(places);
    spotlight.place(places);
  };
  const glide = new Glide(place);
  const swatches = createSwatchPainter(palette);
  /** Comes when the first picture is to be saved. */
  let pictures: Promise<PicturePainter> | null = null;
  let currentPalette = palette;
  let scene: Scene = emptyScene;
  let revealed = nothing;
  let held = nothing;
  const listeners = new Set<(gesture: Gesture) => void>();
  const emit = (gesture: Gesture) => {
    for (const listener of listeners) listener(gesture);
  };
  listenToHands(base.cy, emit, {
    isShown: (key) => base.isShown(key),
    targetAt({ x, y }) {
      const key = scene.backdrop && nearestPoint(scene.backdrop, x, y, dotReach / base.cy.zoom());
      return key === null ? null : { kind: "node", key };
    },
    companionsOf: (key) => (held.has(key) ? held : nothing),
    place,
  });
  base.cy.on("render", () => backdrop.follow(base.cy.zoom(), base.cy.pan()));

  const toScene = ({ x, y }: Point): Point => {
    const { x: left, y: top } = base.cy.pan();
    return { x: (x - left) / base.cy.zoom(), y: (y - top) / base.cy.zoom() };
  };
  const lasso = new Lasso(
    element,
    ({ outline, isAdding }) => {
      const polygon = outline.map(toScene);
      const inside = scene.nodes.filter((node) => !scene.faded.has(node.key) && isInPolygon(node, polygon));
      emit({ kind: "box", nodes: inside.map(({ key }) => key), isAdding });
    },
    (at, isAdding) => {
      const { x, y } = toScene(at);
      const hit = scene.nodes.find((node) => Math.hypot(node.x - x, node.y - y) <= node.radius + dotReach);
      emit({ kind: "tap", target: hit ? { kind: "node", key: hit.key } : null, isToggle: isAdding });
    },
  );
  lasso.setPalette(palette);

  const middle = (edge: SceneEdge, curve: readonly Point[]) => (scene.roomy.has(edge.key) ? placeOnCurve(curve) : null);

  for (const name of ["pointerdown", "wheel"]) {
    element.addEventListener(name, () => viewfinder.finish(), { capture: true, passive: true });
  }

  const boundsOf = (keys: ReadonlySet<string> | null): Camera | null =>
    keys
      ? measureExtent(
          scene.nodes.filter(({ key }) => keys.has(key)),
          [],
        )
      : sceneBounds(scene);

  const stageFit = ({ camera, focus, scale }: Framing): Viewport | null => {
    const letters = measureLetters(Math.min(window.innerWidth, window.innerHeight), scale);
    const fitTo = (drawing: FocusDrawing | null): Viewport | null => {
      const bounds = camera ?? (drawing ? measureFocus(drawing) : sceneBounds(scene));
      return bounds && stageViewport(base.cy, bounds);
    };
    const drawing = focus && drawForStage(scene, focus, letters, (tried) => fitTo(tried)?.zoom ?? 1);
    spotlight.setStage(focus && drawing && { focus, drawing });
    return fitTo(drawing);
  };

  const reveal = () => {
    const bounds = boundsOf(revealed);
    if (bounds) viewfinder.reveal(bounds);
  };
  // A sheet that opens over a part of the picture must not hide what it tells of.
  base.cy.on("resize", () => {
    viewfinder.fitAgain();
    reveal();
  });

  /** What is shown as soon as the picture is in the page: before it has no size. */
  let awaited: (() => void) | null = null;
  const onceMounted = (show: () => void) => {
    if (element.isConnected) show();
    else awaited = show;
  };

  return {
    element,
    mount(parent) {
      parent.prepend(element);
      base.cy.resize();
      awaited?.();
      awaited = null;
    },
    draw(next, isGliding) {
      if (next === scene) return;
      const { from, to } = base.findMoves(next.nodes, glide.places !== null);
      if (next.backdrop !== scene.backdrop) backdrop.show(next.backdrop, currentPalette);
      scene = next;
      base.show({
        nodes: next.nodes,
        edges: next.edges,
        marked: nothing,
        faded: next.faded,
        pinned: next.pinned,
        labelOf: middle,
        type: 1,
      });
      glide.stop();
      spotlight.setScene(next, isGliding);
      if (isGliding && !isMotionReduced() && isFar(from, to) && to.size <= mostToGlide) glide.start(from, to);
      else if (to.size > 0) place(to);
    },
    focus: (next) => spotlight.setFocus(next),
    setPalette(next) {
      if (next === currentPalette) return;
      currentPalette = next;
      lasso.setPalette(next);
      if (scene.backdrop) backdrop.show(scene.backdrop, next);
      for (const part of [base, spotlight, swatches]) part.setPalette(next);
    },
    camera: () => cameraOf(base.cy),
    setCamera(camera, isAnimated) {
      spotlight.setStage(null);
      onceMounted(() => viewfinder.moveTo(cameraViewport(base.cy, camera), isAnimated));
    },
    fit(keys, isAnimated) {
      spotlight.setStage(null);
      const bounds = boundsOf(keys);
      if (bounds) onceMounted(() => viewfinder.keepFitted(() => fitViewport(base.cy, bounds), isAnimated));
    },
    frame(framing, isAnimated) {
      revealed = nothing;
      onceMounted(() => viewfinder.keepFitted(() => stageFit(framing), isAnimated, "step"));
    },
    follow(keys) {
      const bounds = sceneBounds(scene);
      if (!bounds) return;
      const isWhole = isReadable(base.cy, fitViewport(base.cy, bounds));
      const shown = isWhole ? bounds : (boundsOf(keys) ?? bounds);
      viewfinder.keepFitted(() => fitViewport(base.cy, shown), true);
    },
    openView() {
      const bounds = sceneBounds(scene);
      if (!bounds) return;
      onceMounted(() => {
        const viewport = openingViewport(base.cy, bounds);
        const isWhole = viewport.zoom === fitViewport(base.cy, bounds).zoom;
        if (isWhole) viewfinder.keepFitted(() => fitViewport(base.cy, bounds), false);
        else viewfinder.moveTo(viewport, false);
      });
    },
    reveal(keys) {
      revealed = keys;
      reveal();
    },
    placeOf(target) {
      const { left, top, width, height } = element.getBoundingClientRect();
      const drawn = target && base.cy.getElementById(target.key);
      if (!drawn || drawn.empty()) return { x: left + width / 2, y: top + height / 2 };
      const { x, y } = target.kind === "node" ? drawn.renderedPosition() : drawn.renderedMidpoint();
      return { x: left + x, y: top + y };
    },
    hold(keys) {
      held = keys;
    },
    setTool: (tool) => lasso.setTool(tool),
    panBy: (x, y) => base.cy.panBy({ x, y }),
    zoomBy: (factor) => viewfinder.zoomBy(factor),
    paintSwatch: (canvas, swatch) => swatches.paint(canvas, swatch),
    paint(page, options) {
      pictures ??= import("./picture-painter.ts").then(({ createPicturePainter }) =>
        createPicturePainter(() => {
          const { focus, layer: lit } = spotlight;
          return { scene, focus, palette: currentPalette, base, lit, backdrop };
        }),
      );
      const { ratio = page.ratio } = options;
      const size = pixelsOf(page, ratio);
      const strips = async function* (painter: Promise<PicturePainter>) {
        yield* (await painter).paint(page, { ...options, size, ratio });
      };
      return { ...size, strips: strips(pictures) };
    },
    onGesture(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFirstPicture(listener) {
      const check = () => {
        if (base.cy.elements().empty()) return;
        base.cy.off("render", check);
        listener();
      };
      base.cy.on("render", check);
    },
    destroy() {
      viewfinder.finish();
      glide.stop();
      for (const part of [base, spotlight, swatches, backdrop]) part.destroy();
      void pictures?.then((made) => made.destroy());
      element.remove();
    },
  };
}
