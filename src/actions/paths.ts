/** What links the selected entities: which of the paths stands out, and how they are looked for. */
import { completeInTurns } from "../core/model/sliced.ts";
import { mostEnds, type PathQuestion } from "../core/query/path.ts";
import { focusOnPath } from "../core/view/focus.ts";
import { measureExtent } from "../core/view/scene-extent.ts";
import { pathsListed } from "../state/paths-store.ts";
import type { App } from "./app.ts";
import { select } from "./selection.ts";

/** How much of the picture a path may fill before it is looked at from further away. */
const room = 0.85;

/** The question that the view asks; `null` where it asks none. */
export function pathQuestion({ stores, derived }: App): PathQuestion | null {
  const index = stores.document.getState().open?.index;
  const { selection, path = 1, follow, tier } = stores.view.getState().view;
  const visible = derived.visible();
  const ends = selection?.entities ?? [];
  if (!index || !visible || ends.length < 2 || ends.length > mostEnds) return null;
  const wanted = Math.ceil(path / (ends.length - 1) / pathsListed.usual) * pathsListed.usual;
  const limit = Math.min(pathsListed.most, Math.max(stores.paths.getState().limit, wanted));
  return { index, visible, ends, isDirected: follow !== undefined, limit, tier };
}

/**
 * Looks for the paths in turns between frames; small graphs are done in the first.
 *
 * @returns `null` when it was given up
 */
export async function answerPaths({ ports }: App, question: PathQuestion, signal: AbortSignal) {
  const givenUp = new Error("given up");
  try {
    const pause = async (): Promise<void> => {
      await ports.pacer.pause();
      if (signal.aborted) throw givenUp;
    };
    const { findPaths } = await import("../core/query/find-paths.ts");
    const legs = await completeInTurns(findPaths(question), pause, () => ports.pacer.now());
    return signal.aborted ? null : { question, legs };
  } catch (error) {
    if (error === givenUp) return null;
    throw error;
  }
}

/** Lets a path stand out and has it in sight; the one that stands out already no longer does. */
export function choosePath(app: App, number: number): void {
  const isChosen = app.stores.view.getState().view.path === number;
  app.stores.view.setState(({ view: { path: _, ...view } }) => ({ view: isChosen ? view : { ...view, path: number } }));
  revealPath(app);
}

export function leavePath({ stores }: App): void {
  stores.view.setState(({ view: { path: _, ...view } }) => ({ view }));
}

/** Has the path in sight that stands out: all of it, if need be from further away. */
export function revealPath({ stores, derived, ports: { renderer } }: App): void {
  const { answer } = stores.paths.getState();
  const path = derived.path();
  if (!answer || !path) return;
  const { nodes } = focusOnPath(answer.question.index, path);
  const extent = measureExtent(derived.scene()?.nodes.filter(({ key }) => nodes.has(key)) ?? [], []);
  const camera = renderer.camera();
  const isInside = !extent || !camera || (extent.width < room * camera.width && extent.height < room * camera.height);
  if (isInside) renderer.reveal(nodes);
  else renderer.fit(nodes, true);
}

/** Whether paths go only where relations point. */
export const toggleFollow = ({ stores }: App): void =>
  stores.view.setState(({ view: { follow, ...view } }) => ({
    view: follow ? view : { ...view, follow: "direction" },
  }));

/** The same entities the other way round. */
export function reverseEnds(app: App): void {
  const { entities = [], relations = [] } = app.stores.view.getState().view.selection ?? {};
  select(app, { entities: entities.toReversed(), relations });
}

export const listMorePaths = ({ stores }: App): void =>
  stores.paths.setState(({ limit }) => ({ limit: Math.min(pathsListed.most, limit + pathsListed.usual) }));

export const stopSearch = ({ stores }: App): void => stores.paths.setState({ search: "stopped" });
export const resumeSearch = ({ stores }: App): void => stores.paths.setState({ search: null });
