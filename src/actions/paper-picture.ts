/** Pictures for paper: what stands out and nothing else, in ink on white, as large as it can be read. */
import type { RelationId, StepRef, View } from "../core/model/dataset.ts";
import { findStep } from "../core/story/step.ts";
import { blankLooks } from "../core/view/blank-looks.ts";
import { moveTogether } from "../core/view/move-together.ts";
import type { Page } from "../core/view/page.ts";
import { labelSubject, type PictureSubject } from "../core/view/page-graph.ts";
import { palettes } from "../core/view/palette.ts";
import type { Size } from "../core/view/picture-size.ts";
import { drawSubject, type Shown } from "../core/view/picture-subject.ts";
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

/** How often what is drawn is moved together at most: its labels take as much room as before each time. */
const mostMoves = 4;

/** What a look lets stand out, moved together where that is what it takes to be read. */
function drawLit(app: App, look: View, asked: StepRef | null, { width, height }: Size): PictureSubject | null {
  let shown = showLook(app, look, asked);
  if (!shown) return null;
  let lit = takeLit(drawSubject("view", shown, shown.language));
  for (let moves = 0; moves < mostMoves && lit.focus; moves++) {
    const { extent } = labelSubject(lit, 1);
    const share = {
      x: Math.min(1, width / extent.width / readable),
      y: Math.min(1, height / extent.height / readable),
    };
    if (share.x === 1 && share.y === 1) break;
    const { index, positions }: Shown = shown;
    const entities = [...lit.focus.nodes].flatMap((key) => index.entityOf.get(key) ?? []);
    shown = showLook(app, look, asked, moveTogether(index, entities, positions, share)) ?? shown;
    lit = takeLit(drawSubject("view", shown, shown.language));
  }
  return lit;
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
  const page = onPaper(blank, map);
  // Where no words are, no line makes room for them.
  const layers = page.layers.map((layer) => ({ ...layer, labels: new Map() }));
  return { page: { ...page, layers }, entities: nodes.map(({ entity }) => entity) };
}
