/** Pictures of what steps look at, whatever the screen shows. */
import type { StepRef, View } from "../core/model/dataset.ts";
import { lookAgain } from "../core/story/step-view.ts";
import { composePage } from "../core/view/compose-page.ts";
import type { Page } from "../core/view/page.ts";
import { labelSubject, type PictureSubject } from "../core/view/page-graph.ts";
import type { Palette } from "../core/view/palette.ts";
import { type Size, usualPoints } from "../core/view/picture-size.ts";
import { drawSubject, type Shown } from "../core/view/picture-subject.ts";
import { type Positions, spreadPositions } from "../core/view/positions.ts";
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
 * @param positions where everything is, instead of where it would be
 * @returns `null` while nothing is open
 */
export function showLook(app: App, look: View, asked: StepRef | null, positions?: Positions): Shown | null {
  const { open } = app.stores.document.getState();
  if (!open) return null;
  const stores = createStores(app.stores.settings.getState());
  const derived = createDerived(stores);
  const { size: _, tint: __, positions: own, ...view } = lookAgain(open.index, look, {});
  stores.view.setState({ view: { ...view, ...(own && !positions && { positions: own }) } });
  stores.presentation.setState({ at: asked });
  stores.document.setState({ open });
  if (positions) {
    stores.document.setState({ open: { ...open, positions: spreadPositions(positions, 1 / derived.spread()) } });
  }
  const shown = shownNow({ ...app, stores, derived });
  return shown && { ...shown, camera: view.camera ?? fitted(shown) };
}

/** The page of a picture that nothing stands around. */
export function layOut(subject: PictureSubject, size: Size, palette: Palette): Page {
  const sides = { page: size, ratio: 1, points: usualPoints };
  const page = composePage(labelSubject(subject, 1), noWords, sides, { ground: "paper", parts: [], type: 1 }, null);
  return { ...page, palette, ground: palette.paper };
}

/** The page of a step's small picture; `null` while nothing is open. */
export function pageOfLook(app: App, look: View): Page | null {
  const shown = showLook(app, look, null);
  return shown && layOut(drawSubject("view", shown, shown.language), stepPicture, app.derived.palette());
}
