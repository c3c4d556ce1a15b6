import type cytoscape from "cytoscape";
import type { Camera } from "../../ports/renderer.ts";

/** Room kept free around what is fitted, in CSS px; below it lie the tools. */
const margin = 26;
const toolsHeight = 58;
/** The closest that fitting goes: a lone entity should not fill the screen. */
const closestFit = 1.6;
const closestOnStage = 3.2;
/** Below this width, in CSS px, a screen is narrow; labels can just be read at this zoom. */
const narrowWidth = 600;
const readableZoom = 0.72;

/** @returns `null` while the picture has no size */
export function cameraOf(cy: cytoscape.Core): Camera | null {
  if (cy.width() === 0 || cy.height() === 0) return null;
  const { x1, y1, w, h } = cy.extent();
  return { x: x1, y: y1, width: w, height: h };
}

export interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** The part of the picture, in CSS px, in which something is shown. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const wholeFrame = (cy: cytoscape.Core): Frame => ({ x: 0, y: 0, width: cy.width(), height: cy.height() });

const freeFrame = (cy: cytoscape.Core): Frame => ({
  x: margin,
  y: margin,
  width: Math.max(1, cy.width() - 2 * margin),
  height: Math.max(1, cy.height() - margin - toolsHeight),
});

/** The viewport that shows a rectangle of the layout in the middle of a frame. */
function centre(box: Camera, frame: Frame, zoom: number): Viewport {
  return {
    zoom,
    pan: {
      x: frame.x + frame.width / 2 - (box.x + box.width / 2) * zoom,
      y: frame.y + frame.height / 2 - (box.y + box.height / 2) * zoom,
    },
  };
}

/** As large as it fits. */
function fitInto(box: Camera, frame: Frame, closest: number): Viewport {
  const zoom = Math.min(frame.width / Math.max(box.width, 1), frame.height / Math.max(box.height, 1), closest);
  return centre(box, frame, zoom);
}

export const fitViewport = (cy: cytoscape.Core, box: Camera): Viewport => fitInto(box, freeFrame(cy), closestFit);

/** As `fitViewport`, for those who sit far away; nothing lies over the picture then. */
export function stageViewport(cy: cytoscape.Core, box: Camera): Viewport {
  const frame = { ...freeFrame(cy), height: Math.max(1, cy.height() - 2 * margin) };
  return fitInto(box, frame, closestOnStage);
}
/** Whether labels can be read, as far as the screen's size has to do with it. */
export const isReadable = (cy: cytoscape.Core, { zoom }: Viewport): boolean =>
  cy.width() >= narrowWidth || zoom >= readableZoom;

/**
 * How a picture opens: fitted, but on a narrow screen no smaller than it can be read, and then from its middle; the rest
 * is a swipe away.
 */
export function openingViewport(cy: cytoscape.Core, box: Camera): Viewport {
  const fitted = fitViewport(cy, box);
  if (isReadable(cy, fitted) || box.width * readableZoom > 3 * cy.width()) return fitted;
  return centre(box, freeFrame(cy), readableZoom);
}

export const cameraViewport = (cy: cytoscape.Core, camera: Camera): Viewport =>
  fitInto(camera, wholeFrame(cy), cy.maxZoom());

/** How far to pan, in CSS px, so that a box in CSS px lies inside the picture; nothing where it already does. */
export function panToReveal(
  cy: cytoscape.Core,
  box: { x1: number; y1: number; x2: number; y2: number },
): { x: number; y: number } {
  const shift = (low: number, high: number, start: number, size: number): number => {
    const end = start + size;
    if (low >= start && high <= end) return 0;
    if (high - low > size) return start + size / 2 - (low + high) / 2;
    return low < start ? start - low : end - high;
  };
  const frame = freeFrame(cy);
  return { x: shift(box.x1, box.x2, frame.x, frame.width), y: shift(box.y1, box.y2, frame.y, frame.height) };
}
