/** Pictures for paper: what stands out and nothing else, in ink on white, as large as it can be read. */
import type { RelationId, StepRef, View } from "../core/model/dataset.ts";
import { findStep } from "../core/story/step.ts";
import { blankLooks } from "../core/view/blank-looks.ts";
import { moveTogether } from "../core/view/move-together.ts";
import type { Page } from "../core/view/page.ts";
import { labelSubject, type PictureSubject } from "../core/view/page-graph.ts";
import { palettes } from "../core/view/palette.ts";
import type { Size } from "../core/view/picture-size.ts";
import { drawSubject } from "../core/view/picture-subject.ts";
import type { App } from "./app.ts";
import { layOut, showLook } from "./step-picture.ts";

/** In px of the page, which is as wide as the sheet: two steps find room on one. */
const picture = { width: 720, height: 280 } as const;
const map = { width: 720, height: 740 } as const;

/** Ink, no ground but the paper's, and nothing marked: all that is there is what it is about. */
function onPaper(subject: PictureSubject, size: Size): Page {
  const page = layOut(subject, size, palettes.contrast);
  return { ...page, ground: null, layers: page.layers.map((layer) => ({ ...layer, marked: new Set() })) };
}

/** With a zoom of less than this what is drawn is moved together. */
const readable = 0.9;

/** What stands out, by itself. */
function takeLit(subject: PictureSubject): PictureSubject {
  const { scene, focus } = subject;
  if (!focus) return subject;
  const { nodes, edges } = focus.drawing ?? scene;
  const drawing = {
    nodes: nodes.filter(({ key }) => focus.nodes.has(key)),
    edges: edges.filter(({ key }) => focus.edges.has(key)),
  };
  const rest = { ...scene, nodes: [], edges: [], backdrop: null };
  return { scene: rest, focus: { ...focus, drawing }, marked: new Set(), camera: null };
}

/** What a look lets stand out, moved together where that is what it takes to be read. */
function drawLit(app: App, look: View, asked: StepRef | null, { width, height }: Size): PictureSubject | null {
  const shown = showLook(app, look, asked);
  if (!shown) return null;
  const lit = takeLit(drawSubject("view", shown, shown.language));
  const { extent } = labelSubject(lit, 1);
  const zooms = { x: width / extent.width, y: height / extent.height };
  if (!lit.focus || Math.min(zooms.x, zooms.y) >= readable) return lit;
  const { index, positions } = shown;
  const entities = [...lit.focus.nodes].flatMap((key) => index.entityOf.get(key) ?? []);
  const share = { x: Math.min(1, zooms.x / readable), y: Math.min(1, zooms.y / readable) };
  const again = showLook(app, look, asked, moveTogether(index, entities, positions, share));
  return again && takeLit(drawSubject("view", again, again.language));
}

/**
 * The page of a step's picture.
 *
 * @param isAsking whether what the step asks its class is hidden
 */
export function paperPageOf(app: App, ref: StepRef, isAsking: boolean): Page | null {
  const { open } = app.stores.document.getState();
  const step = open && findStep(open.dataset, ref)?.step;
  const subject = step && drawLit(app, step.view, isAsking ? ref : null, picture);
  return subject ? onPaper(subject, picture) : null;
}

/** More shapes than this find no room for their lines on a sheet. */
const mostOnMap = 60;

/**
 * The page of a map without words, with a line to write on below each shape, and what its shapes are: of some relations and
 * their ends or, without any, of the opening picture.
 *
 * @returns `null` where nothing is there to be drawn, or more than a sheet has room for
 */
export function blankMapOf(app: App, relations: readonly RelationId[]) {
  const subject = drawLit(app, relations.length > 0 ? { selection: { relations }, tier: "all" } : {}, null, map);
  if (!subject) return null;
  const { scene, focus } = subject;
  const { nodes } = focus?.drawing ?? scene;
  if (nodes.length === 0 || nodes.length > mostOnMap) return null;
  const blank = {
    ...subject,
    scene: { ...scene, ...blankLooks(scene) },
    focus: focus && { ...focus, drawing: blankLooks(focus.drawing ?? scene) },
  };
  return { page: onPaper(blank, map), entities: nodes.map(({ entity }) => entity) };
}
