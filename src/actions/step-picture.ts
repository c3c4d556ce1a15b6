/** Pictures of what steps look at, whatever the screen shows. */
import type { View } from "../core/model/dataset.ts";
import { lookAgain } from "../core/story/step-view.ts";
import { composePage } from "../core/view/compose-page.ts";
import type { Page } from "../core/view/page.ts";
import { labelSubject } from "../core/view/page-graph.ts";
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
 * The page of a step's picture: what the chain of derived values makes of its view, on stores of its own. Measures, which
 * take their time, and paths are not in it.
 *
 * @returns `null` while nothing is open
 */
export function pageOfLook(app: App, look: View): Page | null {
  const { open } = app.stores.document.getState();
  if (!open) return null;
  const stores = createStores(app.stores.settings.getState());
  const { size: _, tint: __, ...view } = lookAgain(open.index, look, {});
  stores.document.setState({ open });
  stores.view.setState({ view });
  const derived = createDerived(stores);
  const shown = shownNow({ ...app, stores, derived });
  if (!shown) return null;
  const palette = app.derived.palette();
  const subject = drawSubject("view", { ...shown, camera: view.camera ?? fitted(shown) }, shown.language);
  const size = { page: stepPicture, ratio: 1, pixels: stepPicture };
  const page = composePage(labelSubject(subject, 1), noWords, size, { ground: "paper", parts: [], type: 1 }, null);
  return { ...page, palette, ground: palette.paper };
}
