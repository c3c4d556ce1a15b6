import type cytoscape from "cytoscape";
import type { Point } from "../../core/layout/layout-graph.ts";
import type { Camera, Gesture, Target } from "../../ports/renderer.ts";
import { cameraOf } from "./camera.ts";

/** Milliseconds without movement after which the picture is said to have come to rest. */
const restTime = 150;

interface Surroundings {
  /** Whether an element that Cytoscape has can be seen. */
  readonly isShown: (key: string) => boolean;
  /** What lies at a place of the layout where Cytoscape has no element. */
  readonly targetAt: (place: Point) => Target | null;
  /** What moves with a node when a hand drags it, itself included. */
  readonly companionsOf: (key: string) => ReadonlySet<string>;
  readonly place: (places: ReadonlyMap<string, Point>) => void;
}

/** Turns Cytoscape's events into gestures. */
export function listenToHands(
  cy: cytoscape.Core,
  emit: (gesture: Gesture) => void,
  { isShown, targetAt, companionsOf, place }: Surroundings,
): void {
  const targetOf = ({ target }: cytoscape.EventObject): Target | null => {
    if (target === cy) return null;
    const element = target as cytoscape.SingularElementReturnValue;
    return isShown(element.id()) ? { kind: element.isNode() ? "node" : "edge", key: element.id() } : null;
  };
  // The finger that has asked for the menu by staying taps when it leaves.
  let hasHeld = false;
  const askForMenu = (event: cytoscape.EventObject, { clientX, clientY }: { clientX: number; clientY: number }) =>
    emit({
      kind: "menu",
      target: targetOf(event) ?? targetAt(event.position),
      at: { x: clientX, y: clientY },
    });
  cy.on("cxttap", (event) => askForMenu(event, event.originalEvent));
  cy.on("tapstart", () => {
    hasHeld = false;
  });
  cy.on("taphold", (event) => {
    const touch = (event.originalEvent as unknown as Partial<TouchEvent>).touches?.[0];
    if (!touch) return;
    hasHeld = true;
    askForMenu(event, touch);
  });
  cy.on("tap", (event) => {
    if (hasHeld) return;
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    emit({
      kind: "tap",
      target: targetOf(event) ?? targetAt(event.position),
      isToggle: shiftKey || ctrlKey || metaKey,
    });
  });
  cy.on("dbltap", "node, edge", (event) => {
    const target = targetOf(event);
    if (target) emit({ kind: "open", target });
  });
  cy.on("mouseover", "node, edge", (event) => emit({ kind: "hover", target: targetOf(event) }));
  cy.on("mouseout", "node, edge", () => emit({ kind: "hover", target: null }));

  let moved = new Map<string, Point>();
  let grabbed: ReadonlyMap<string, Point> = new Map();
  cy.on("grab", "node", (event) => {
    const key = (event.target as cytoscape.NodeSingular).id();
    const keys = new Set([...companionsOf(key), key]);
    const nodes = [...keys].map((each) => cy.getElementById(each)).filter((node) => node.nonempty());
    grabbed = new Map(nodes.map((node) => [node.id(), { ...node.position() }] as const));
  });
  cy.on("drag", "node", (event) => {
    const node = event.target as cytoscape.NodeSingular;
    const from = grabbed.get(node.id());
    if (!from) return;
    const at = node.position();
    const by = { x: at.x - from.x, y: at.y - from.y };
    moved = new Map(Array.from(grabbed, ([key, { x, y }]) => [key, { x: x + by.x, y: y + by.y }] as const));
    place(moved);
  });
  cy.on("free", "node", () => {
    if (moved.size === 0) return;
    emit({ kind: "move", positions: moved });
    moved = new Map();
  });

  let boxed: string[] = [];
  let isAdding = false;
  cy.on("box", "node", (event) => boxed.push((event.target as cytoscape.NodeSingular).id()));
  cy.on("boxend", ({ originalEvent }) => {
    isAdding = originalEvent.ctrlKey || originalEvent.metaKey;
    // "boxend" comes before the "box" of each element.
    setTimeout(() => {
      if (boxed.length > 0) emit({ kind: "box", nodes: boxed, isAdding });
      boxed = [];
    });
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on("viewport", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const camera: Camera | null = cameraOf(cy);
      if (camera) emit({ kind: "camera", camera });
    }, restTime);
  });
  cy.on("destroy", () => clearTimeout(timer));
}
