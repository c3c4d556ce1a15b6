import type cytoscape from "cytoscape";
import type { Camera } from "../../ports/renderer.ts";

/** Room kept free around what is fitted, in CSS px. */
const margin = 26;
/** The closest that fitting goes: a lone entity should not fill the screen. */
const closestFit = 1.6;
/** Below this width, in CSS px, a screen is narrow; labels can just be read at this zoom. */
const narrowWidth = 600;
const readableZoom = 0.72;

/** @returns `null` while the picture has no size */
export function cameraOf(cy: cytoscape.Core): Camera | null {
  if (cy.width() === 0 || cy.height() === 0) return null;
  const { x1, y1, w, h } = cy.extent();
  return { x: x1, y: y1, width: w, height: h };
}

interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** The viewport that shows a rectangle of the layout, in the middle and as large as it fits. */
function viewportFor(cy: cytoscape.Core, box: Camera, inset: number, closest: number): Viewport {
  const width = Math.max(1, cy.width() - 2 * inset);
  const height = Math.max(1, cy.height() - 2 * inset);
  const zoom = Math.min(width / Math.max(box.width, 1), height / Math.max(box.height, 1), closest, cy.maxZoom());
  return {
    zoom,
    pan: {
      x: cy.width() / 2 - (box.x + box.width / 2) * zoom,
      y: cy.height() / 2 - (box.y + box.height / 2) * zoom,
    },
  };
}

export const fitViewport = (cy: cytoscape.Core, box: Camera): Viewport => viewportFor(cy, box, margin, closestFit);

/**
 * How a picture opens: fitted, but on a narrow screen no smaller than it can be read, and then from its middle; the rest
 * is a swipe away.
 */
export function openingViewport(cy: cytoscape.Core, box: Camera): Viewport {
  const fitted = fitViewport(cy, box);
  if (cy.width() >= narrowWidth || fitted.zoom >= readableZoom || box.width * readableZoom > 3 * cy.width())
    return fitted;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return { zoom: readableZoom, pan: { x: cy.width() / 2 - x * readableZoom, y: cy.height() / 2 - y * readableZoom } };
}

export const cameraViewport = (cy: cytoscape.Core, camera: Camera): Viewport =>
  viewportFor(cy, camera, 0, Number.POSITIVE_INFINITY);

/** How far to pan, in CSS px, so that a box in CSS px lies inside the picture; nothing where it already does. */
export function panToReveal(
  cy: cytoscape.Core,
  box: { x1: number; y1: number; x2: number; y2: number },
): { x: number; y: number } {
  const shift = (low: number, high: number, size: number): number => {
    if (low >= margin && high <= size - margin) return 0;
    if (high - low > size - 2 * margin) return size / 2 - (low + high) / 2;
    return low < margin ? margin - low : size - margin - high;
  };
  return { x: shift(box.x1, box.x2, cy.width()), y: shift(box.y1, box.y2, cy.height()) };
}
