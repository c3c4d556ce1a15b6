/**
 * The graph on the screen: a layer with the whole scene, and over it a layer with what stands out. Focus fades the whole
 * with one change of CSS and draws the few elements anew, so that pointing costs the same however large the scene is.
 */
import type { Point } from "../../core/layout/layout-graph.ts";
import { placeOnCurve } from "../../core/view/curve-middle.ts";
import { drawFocus, drawForStage, type FocusDrawing, measureFocus } from "../../core/view/focus-drawing.ts";
import type { Palette } from "../../core/view/palette.ts";
import { emptyScene, type Focus, restOpacity, type Scene, type SceneEdge } from "../../core/view/scene.ts";
import { isInPolygon } from "../../core/view/lasso.ts";
import { pixelsOf } from "../../core/view/picture-size.ts";
import { measureExtent } from "../../core/view/scene-extent.ts";
import { measureLetters } from "../../core/view/stage-letters.ts";
import type { Camera, Framing, Gesture, Renderer } from "../../ports/renderer.ts";
import { nearestPoint } from "../../core/view/backdrop.ts";
import { BackdropCanvas, backdropBounds } from "./backdrop-canvas.ts";
import {
  cameraOf,
  cameraViewport,
  fitViewport,
  isReadable,
  openingViewport,
  panToReveal,
  stageViewport,
  type Viewport,
} from "./camera.ts";
import { listenToHands } from "./gestures.ts";
import { Glide } from "./glide.ts";
import { Lasso } from "./lasso.ts";
import { fillParent, isSameSet, Layer } from "./layer.ts";
import type { PicturePainter } from "./picture-painter.ts";
import { Sweep } from "./sweep.ts";
import { createSwatchPainter } from "./swatch-painter.ts";

const animationTime = 240;
/** From one step of a story to the next the eyes of a class have to follow. */
const stageTime = 500;
/** What has joined the scene comes up this slowly where it stands out. */
const enteringTime = 420;
/** How long after the first picture, in ms, all is made ready for something to stand out. */
const warmingTime = 250;
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
const nothingDrawn: FocusDrawing = { nodes: [], edges: [], labels: new Map(), type: 1 };

function findNewcomers(before: Scene, after: Scene): ReadonlySet<string> {
  const known = new Set([...before.nodes, ...before.edges].map(({ key }) => key));
  return new Set([...after.nodes, ...after.edges].flatMap(({ key }) => (known.has(key) ? [] : [key])));
}

export interface RendererOptions {
  readonly palette: Palette;
  /** Asked before each movement: whether the reader wants none. */
  readonly isMotionReduced: () => boolean;
}

function isSameFocus(a: Focus | null, b: Focus | null): boolean {
  if (!a || !b) return a === b;
  if (a.drawing !== b.drawing) return false;
  return isSameSet(a.nodes, b.nodes) && isSameSet(a.edges, b.edges) && isSameSet(a.marked, b.marked);
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
  whole.style.transition = isMotionReduced() ? "none" : "opacity 140ms ease-out";
  let lit: Layer | null = null;
  const swatches = createSwatchPainter(palette);
  /** Comes when the first picture is to be saved. */
  let pictures: Promise<PicturePainter> | null = null;
  let currentPalette = palette;
  let scene: Scene = emptyScene;
  let focused: Focus | null = null;
  /** What is framed for the back row, and by how much its labels are larger then. */
  let staged: { readonly scene: Scene; readonly focus: Focus; readonly drawing: FocusDrawing } | null = null;
  let revealed = nothing;
  /** What the last drawing has brought, until something else stands out. */
  let newcomers = nothing;
  let held = nothing;
  /** What was last fitted into the picture, and how: until somebody moves it, it is fitted again when the size changes. */
  let fitted: { readonly viewport: Viewport; readonly fit: () => Viewport | null } | null = null;
  /** Where the picture is, or is on its way to. */
  let aim: Viewport | null = null;
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
    place: (places) => place(places),
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

  /** Made a little after the first picture, which does not wait for it, and before something is likely to stand out. */
  const litLayer = (): Layer => {
    if (lit) return lit;
    lit = new Layer(element, currentPalette, {
      userZoomingEnabled: false,
      userPanningEnabled: false,
      autoungrabify: true,
      zoom: base.cy.zoom(),
      pan: { ...base.cy.pan() },
    });
    lit.element.style.pointerEvents = "none";
    lit.element.style.visibility = "hidden";
    lit.join();
    return lit;
  };
  let warming: ReturnType<typeof setTimeout> | undefined;
  const warm = () => {
    if (base.cy.elements().empty()) return;
    base.cy.off("render", warm);
    warming = setTimeout(litLayer, warmingTime);
  };
  base.cy.on("render", warm);
  base.cy.on("viewport", () => lit?.cy.viewport({ zoom: base.cy.zoom(), pan: { ...base.cy.pan() } }));
  const place = (places: ReadonlyMap<string, Point>) => {
    base.place(places);
    lit?.place(places);
  };
  const glide = new Glide(place);

  const middle = (edge: SceneEdge, curve: readonly Point[]) => (scene.roomy.has(edge.key) ? placeOnCurve(curve) : null);

  const stagedFor = (focus: Focus | null) => (staged && isSameFocus(focus, staged.focus) ? staged : null);
  const typeOf = (focus: Focus | null): number => stagedFor(focus)?.drawing.type ?? 1;
  const drawingOf = (focus: Focus): FocusDrawing => {
    const known = stagedFor(focus);
    return known?.scene === scene ? known.drawing : drawFocus(scene, focus, typeOf(focus));
  };
  const showFocus = () => {
    if (!focused && !lit) return;
    const { nodes, edges, labels, type } = focused ? drawingOf(focused) : nothingDrawn;
    const shown = new Set([...nodes, ...edges].map(({ key }) => key));
    litLayer().show({
      nodes,
      edges,
      marked: new Set([...(focused?.marked ?? [])].filter((key) => shown.has(key))),
      faded: nothing,
      pinned: scene.pinned,
      labelOf: ({ key }) => labels.get(key) ?? null,
      type,
    });
    // What is empty costs the browser as much to put together as what is not.
    litLayer().element.style.visibility = focused ? "visible" : "hidden";
    if (glide.places) lit?.place(glide.places);
  };

  const sweep = new Sweep();
  // A hand takes the picture where it is.
  for (const name of ["pointerdown", "wheel"]) {
    element.addEventListener(name, () => sweep.finish(), { capture: true, passive: true });
  }
  /** Labels that are drawn larger over the whole are not to be seen in it too. */
  const silenceOutgrown = () => base.silence(focused && typeOf(focused) > 1 ? focused.nodes : nothing);
  let isStale = false;
  /** Shows what stands out once all that this turn asks for is known: a step is chosen first, and framed then. */
  const refocus = () => {
    if (isStale) return;
    isStale = true;
    queueMicrotask(() => {
      isStale = false;
      showFocus();
      // What moves to another step is drawn anew only on arrival.
      if (!sweep.isMoving) silenceOutgrown();
    });
  };

  const setStage = (next: typeof staged) => {
    const before = typeOf(focused);
    staged = next;
    if (typeOf(focused) !== before) refocus();
  };

  const moveTo = (viewport: Viewport, isAnimated: boolean, duration = animationTime) => {
    // Where nothing moves, Cytoscape would draw all anew for the sake of stopping.
    if (base.cy.animated()) base.cy.stop(true);
    sweep.finish();
    aim = viewport;
    const isMoving = isAnimated && !isMotionReduced();
    if (isMoving && focused && lit && duration === stageTime) {
      sweep.start({ base: base.cy, element: whole, lit: lit.cy }, viewport, duration, silenceOutgrown);
    } else if (isMoving) {
      base.cy.animate({ ...viewport, duration, easing: "ease-in-out-cubic" });
    } else {
      silenceOutgrown();
      base.cy.viewport(viewport);
    }
  };

  const keepFitted = (fit: () => Viewport | null, isAnimated: boolean, duration?: number) => {
    const viewport = fit();
    if (!viewport) return;
    fitted = { viewport, fit };
    moveTo(viewport, isAnimated, duration);
  };
  const isFitted = (): boolean => {
    const { zoom, pan } =
      (sweep.isMoving || base.cy.animated()) && aim ? aim : { zoom: base.cy.zoom(), pan: base.cy.pan() };
    const own = fitted?.viewport;
    return own?.zoom === zoom && own.pan.x === pan.x && own.pan.y === pan.y;
  };
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
    setStage(drawing && { scene, focus, drawing });
    return fitTo(drawing);
  };

  const reveal = () => {
    const bounds = boundsOf(revealed);
    if (!bounds) return;
    const zoom = base.cy.zoom();
    const pan = base.cy.pan();
    const x1 = bounds.x * zoom + pan.x;
    const y1 = bounds.y * zoom + pan.y;
    const { x, y } = panToReveal(base.cy, { x1, y1, x2: x1 + bounds.width * zoom, y2: y1 + bounds.height * zoom });
    if (x !== 0 || y !== 0) moveTo({ zoom, pan: { x: pan.x + x, y: pan.y + y } }, true);
  };
  // A sheet that opens over a part of the picture must not hide what it tells of.
  base.cy.on("resize", () => {
    if (fitted && isFitted()) keepFitted(fitted.fit, false);
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
      newcomers = isGliding ? findNewcomers(scene, next) : nothing;
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
      if (focused) refocus();
      if (isGliding && !isMotionReduced() && isFar(from, to) && to.size <= mostToGlide) glide.start(from, to);
      else if (to.size > 0) place(to);
    },
    focus(next) {
      if (isSameFocus(next, focused)) return;
      focused = next;
      whole.style.opacity = next ? String(restOpacity) : "1";
      refocus();
      const isEntering = next !== null && !newcomers.isDisjointFrom(next.edges.union(next.nodes));
      newcomers = nothing;
      if (isEntering && !isMotionReduced()) {
        litLayer().element.animate({ opacity: [0, 1] }, { duration: enteringTime, easing: "ease-out" });
      }
    },
    setPalette(next) {
      if (next === currentPalette) return;
      currentPalette = next;
      lasso.setPalette(next);
      if (scene.backdrop) backdrop.show(scene.backdrop, next);
      for (const layer of [base, lit, swatches]) layer?.setPalette(next);
    },
    camera: () => cameraOf(base.cy),
    setCamera(camera, isAnimated) {
      setStage(null);
      onceMounted(() => moveTo(cameraViewport(base.cy, camera), isAnimated));
    },
    fit(keys, isAnimated) {
      setStage(null);
      const bounds = boundsOf(keys);
      if (bounds) onceMounted(() => keepFitted(() => fitViewport(base.cy, bounds), isAnimated));
    },
    frame(framing, isAnimated) {
      revealed = nothing;
      onceMounted(() => keepFitted(() => stageFit(framing), isAnimated, stageTime));
    },
    follow(keys) {
      const bounds = sceneBounds(scene);
      if (!bounds) return;
      const isWhole = isReadable(base.cy, fitViewport(base.cy, bounds));
      const shown = isWhole ? bounds : (boundsOf(keys) ?? bounds);
      keepFitted(() => fitViewport(base.cy, shown), true);
    },
    openView() {
      const bounds = sceneBounds(scene);
      if (!bounds) return;
      onceMounted(() => {
        const viewport = openingViewport(base.cy, bounds);
        const isWhole = viewport.zoom === fitViewport(base.cy, bounds).zoom;
        fitted = isWhole ? { viewport, fit: () => fitViewport(base.cy, bounds) } : null;
        moveTo(viewport, false);
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
    zoomBy(factor) {
      const { cy } = base;
      const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      const centre = { x: cy.width() / 2, y: cy.height() / 2 };
      const pan = cy.pan();
      const scale = zoom / cy.zoom();
      moveTo(
        { zoom, pan: { x: centre.x - (centre.x - pan.x) * scale, y: centre.y - (centre.y - pan.y) * scale } },
        true,
      );
    },
    paintSwatch: (canvas, swatch) => swatches.paint(canvas, swatch),
    paint(page, options) {
      pictures ??= import("./picture-painter.ts").then(({ createPicturePainter }) =>
        createPicturePainter(() => ({ scene, focus: focused, palette: currentPalette, base, lit, backdrop })),
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
      clearTimeout(warming);
      sweep.finish();
      glide.stop();
      for (const part of [base, lit, swatches, backdrop]) part?.destroy();
      void pictures?.then((made) => made.destroy());
      element.remove();
    },
  };
}
