import type cytoscape from "cytoscape";
import type { Camera, Gesture, Target } from "../../ports/renderer.ts";
import { cameraOf } from "./camera.ts";

/** Milliseconds without movement after which the picture is said to have come to rest. */
const restTime = 150;

function targetOf(event: cytoscape.EventObject): Target | null {
  const element = event.target as cytoscape.Core | cytoscape.SingularElementReturnValue;
  if (element === event.cy) return null;
  const { group, id } = { group: (element as cytoscape.NodeSingular).group(), id: (element as cytoscape.NodeSingular).id() };
  return { kind: group === "nodes" ? "node" : "edge", key: id };
}

/** Turns Cytoscape's events into gestures. */
export function listenToHands(cy: cytoscape.Core, emit: (gesture: Gesture) => void): void {
  cy.on("tap", (event) => {
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent;
    emit({ kind: "tap", target: targetOf(event), isToggle: shiftKey || ctrlKey || metaKey });
  });
  cy.on("dbltap", "node, edge", (event) => {
    const target = targetOf(event);
    if (target) emit({ kind: "open", target });
  });
  cy.on("mouseover", "node, edge", (event) => emit({ kind: "hover", target: targetOf(event) }));
  cy.on("mouseout", "node, edge", () => emit({ kind: "hover", target: null }));

  let moved = new Map<string, { x: number; y: number }>();
  cy.on("drag", "node", (event) => {
    const node = event.target as cytoscape.NodeSingular;
    moved.set(node.id(), { ...node.position() });
  });
  cy.on("free", "node", () => {
    if (moved.size === 0) return;
    emit({ kind: "move", positions: moved });
    moved = new Map();
  });

  let boxed: string[] = [];
  cy.on("box", "node", (event) => boxed.push((event.target as cytoscape.NodeSingular).id()));
  cy.on("boxend", () => {
    // "boxend" comes before the "box" of each element.
    setTimeout(() => {
      if (boxed.length > 0) emit({ kind: "box", nodes: boxed });
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
