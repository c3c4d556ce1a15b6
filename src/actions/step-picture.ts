/** Pictures of what steps look at, whatever the screen shows. */
import type { RelationId, StepRef, View } from "../core/model/dataset.ts";
import { findStep } from "../core/story/step.ts";
import { lookAgain } from "../core/story/step-view.ts";
import { composePage } from "../core/view/compose-page.ts";
import { blankLooks } from "../core/view/blank-looks.ts";
import type { Page } from "../core/view/page.ts";
import { labelSubject, type PictureSubject } from "../core/view/page-graph.ts";
import { type Palette, palettes } from "../core/view/palette.ts";
import type { Size } from "../core/view/picture-size.ts";
import { drawSubject, type Shown } from "../core/view/picture-subject.ts";
import { type Extent, measureExtent } from "../core/view/scene-extent.ts";
import { createDerived } from "../state/derived.ts";
import { createStores } from "../state/stores.ts";
import type { App } from "./app.ts";
import { shownNow } from "./picture.ts";

/** The page of a small picture, in px: twice as large as it is shown, so that fine screens have enough of it. */
const stepPicture = { width: 480, height: 360 } as const;

/** The share of a picture's sides that is left free around what it is fitted to. */
const margin = 0.08;

/** What the screen is fitted to for a look without a camera: what stands out, else all there is. */
function fitted({ scene, focus }: Shown): Extent | null {
  if (!focus) return null;
  const nodes = (focus.drawing ?? scene).nodes.filter(({ key }) => focus.nodes.has(key));
  const extent = measureExtent(nodes, []);
  if (!extent) return null;
  const [x, y] = [extent.width * margin, extent.height * margin];
  return { x: extent.x - x, y: extent.y - y, width: extent.width + 2 * x, height: extent.height + 2 * y };
}

const noWords = { title: "", filters: "", source: "", legend: [], sentences: [], sayMore: () => "" };

/**
 * What the chain of derived values makes of a view, on stores of its own. Measures, which take their time, and paths are
 * not in it.
 *
 * @param asked a step that asks its class something: what it hides is hidden
 * @returns `null` while nothing is open
 */
function showLook(app: App, look: View, asked: StepRef | null): Shown | null {
  const { open } = app.stores.document.getState();
  if (!open) return null;
  const stores = createStores(app.stores.settings.getState());
  const { size: _, tint: __, ...view } = lookAgain(open.index, look, {});
  stores.document.setState({ open });
  stores.view.setState({ view });
  stores.presentation.setState({ at: asked });
  const shown = shownNow({ ...app, stores, derived: createDerived(stores) });
  return shown && { ...shown, camera: view.camera ?? fitted(shown) };
}

function layOut(subject: PictureSubject, size: Size, palette: Palette): Page {
  const sides = { page: size, ratio: 1, pixels: size };
  const page = composePage(labelSubject(subject, 1), noWords, sides, { ground: "paper", parts: [], type: 1 }, null);
  return { ...page, palette, ground: palette.paper };
}

/** The page of a step's small picture; `null` while nothing is open. */
export function pageOfLook(app: App, look: View): Page | null {
  const shown = showLook(app, look, null);
  return shown && layOut(drawSubject("view", shown, shown.language), stepPicture, app.derived.palette());
}

/** How large pictures on paper are, in px: as wide as the sheet, and no higher than leaves room for what is said. */
const paperPicture = { width: 720, height: 400 } as const;
const paperMap = { width: 720, height: 780 } as const;

/** Ink on white. */
const paperPalette = palettes.contrast;

/**
 * The page of a step's picture for paper.
 *
 * @param isAsking whether what the step asks its class is hidden
 */
export function paperPageOf(app: App, ref: StepRef, isAsking: boolean): Page | null {
  const { open } = app.stores.document.getState();
  const step = open && findStep(open.dataset, ref)?.step;
  const shown = step && showLook(app, step.view, isAsking ? ref : null);
  return shown ? layOut(drawSubject("view", shown, shown.language), paperPicture, paperPalette) : null;
}

/** More shapes than this find no room for their lines on a sheet. */
const mostOnMap = 80;

/**
 * The page of a map without words, with a line to write on below each shape, and what its shapes are: of some relations and
 * their ends or, without any, of the opening picture.
 *
 * @returns `null` where nothing is there to be drawn, or more than a sheet has room for
 */
export function blankMapOf(app: App, relations: readonly RelationId[]) {
  const shown = showLook(app, relations.length > 0 ? { selection: { relations }, tier: "all" } : {}, null);
  if (!shown) return null;
  const subject = drawSubject(relations.length > 0 ? "selection" : "visible", shown, shown.language);
  const { nodes } = subject.scene;
  if (nodes.length === 0 || nodes.length > mostOnMap) return null;
  const blank = { ...subject, marked: new Set<string>(), scene: { ...subject.scene, ...blankLooks(subject.scene) } };
  return { page: layOut(blank, paperMap, paperPalette), entities: nodes.map(({ entity }) => entity) };
}
