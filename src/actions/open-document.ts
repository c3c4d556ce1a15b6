/**
 * Opens a dataset: fetched or chosen, read and checked in a worker, indexed in turns, laid out where it brings no
 * positions. Only when all of that has succeeded does it take the place of what was open; a failure leaves everything
 * as it was and is reported. A second opening gives the first one up.
 */
import { restoreEdits } from "../core/edit/kept-edits.ts";
import { type DatasetIndex, indexDataset } from "../core/graph/dataset-index.ts";
import type { Point } from "../core/layout/layout-graph.ts";
import type { Dataset, EntityId, View } from "../core/model/dataset.ts";
import { completeInTurns } from "../core/model/sliced.ts";
import { clauseOf } from "../core/query/clause.ts";
import { keepKnown } from "../core/view/keep-known.ts";
import { buildLayoutTask } from "../core/view/layout-task.ts";
import { type DatasetAddress, encodeLink, type Link } from "../core/view/link-codec.ts";
import { findStep } from "../core/story/step.ts";
import { SourceError } from "../ports/dataset-source.ts";
import type { ChosenFile } from "../ports/file-picker.ts";
import type { Asked, Failure, Loading } from "../state/document-store.ts";
import { notPresenting } from "../state/presentation-store.ts";
import type { App } from "./app.ts";
import { resumePresenting } from "./present.ts";
import { openReader } from "./reading.ts";

/** Width by height of the graph between its panels, for laying out what brings no positions. */
const usualAspect = 1;

class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

interface Task {
  readonly signal: AbortSignal;
  readonly report: (phase: Loading["phase"]) => (done: number) => void;
}

/** Runs one opening at a time, shows how far it is, and reports how it failed. */
async function run({ stores, opening }: App, name: string, open: (task: Task) => Promise<void>): Promise<void> {
  opening.current?.abort();
  const controller = new AbortController();
  opening.current = controller;
  const { signal } = controller;
  const report = (phase: Loading["phase"]) => (done: number) => {
    if (!signal.aborted) stores.document.setState({ loading: { name, phase, done } });
  };
  const end = (failure: Failure | null) => {
    if (!signal.aborted) stores.document.setState({ loading: null, failure });
    if (failure && !signal.aborted) stores.ui.setState({ dialog: "problems" });
  };
  try {
    await open({ signal, report });
    end(null);
  } catch (error) {
    if (error instanceof Refused) end(error.failure);
    else if (error instanceof SourceError) end({ kind: "source", name, reason: error.reason, status: error.status });
    else end({ kind: "unexpected", name, message: String(error) });
  }
}

/** Gives up what is being opened; what was open stays. */
export function cancelOpening({ stores, opening }: App): void {
  opening.current?.abort();
  opening.current = null;
  stores.document.setState({ loading: null });
}

/** Positions of the dataset's own, and of its entities that have none, laid out around those. */
async function layOut({ ports }: App, index: DatasetIndex, task: Task): Promise<Map<EntityId, Point>> {
  const placed = new Map<EntityId, Point>(
    (index.dataset.layout?.positions ?? []).map(([id, x, y]) => [id, { x, y }] as const),
  );
  if (index.dataset.entities.every(({ id }) => placed.has(id))) return placed;
  const all = { entities: [...index.entities.values()], relations: [...index.relations.values()] };
  const options = { positions: placed, fixed: new Set(placed.keys()), middle: [], aspect: usualAspect };
  const laidOut = await ports.layout.run(
    { ...buildLayoutTask(index, all, options), layout: "readable", values: {} },
    { signal: task.signal, progress: task.report("layout") },
  );
  for (const [key, at] of laidOut) {
    const id = index.entityOf.get(key)?.entity.id;
    if (id !== undefined && !placed.has(id)) placed.set(id, at);
  }
  return placed;
}

/** What a link asks for, as one left it: with what was moved, and the camera if it was on the same picture. */
function lookAgain({ tier, camera, positions, pinned }: View, asked: Link["view"]): View {
  return {
    ...(positions && { positions }),
    ...(pinned && { pinned }),
    ...(camera && tier === asked.tier && { camera }),
    ...asked,
  };
}

/** Whether a view keeps what some say and nothing else tells what to look at. */
const isAboutVoices = ({ selection, filter }: View): boolean =>
  !selection && (clauseOf(filter, "speaker")?.only?.length ?? 0) > 0;

/** Whether a view says where to read. */
const isAboutArticle = ({ selection, reading }: View): boolean =>
  reading !== undefined || (selection?.sentences?.length ?? 0) > 0;

interface Source {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly address: (dataset: Dataset, hash: string | null) => DatasetAddress;
  /**
   * What a link asks to see of this content; `null` to look at it as the file says, or as one did the last time.
   *
   * @param own what the file says itself
   */
  readonly asked: (hash: string | null, own: View | null) => Asked | null;
}

async function openBytes(app: App, { name, bytes, address, asked: askedOf }: Source, task: Task): Promise<void> {
  const { ports, stores } = app;
  const { signal, report } = task;
  const hashing = ports.files.hash(bytes);
  const result = await ports.reader.read(bytes, { signal, progress: report("read") });
  performance.mark("saksi:read");
  if (!result.ok) throw new Refused({ kind: "problems", name, problems: result.problems });
  const { dataset, view: own } = result.value;
  const keeping = hashing.then(async (hash) => {
    const opened = address(dataset, hash);
    if (opened.kind === "file") await ports.storage.writeFile(opened.hash, { name, bytes });
    return { hash, opened };
  });
  const indexing = report("index");
  const index = await completeInTurns(
    indexDataset(dataset),
    async (done) => {
      signal.throwIfAborted();
      indexing(done);
      await ports.pacer.pause();
    },
    () => ports.pacer.now(),
  );
  const positions = await layOut(app, index, task);
  // What the address will name is there to be found, whenever the page is left.
  const { hash, opened } = await keeping;
  const contentKey = `${dataset.id}:${hash ?? ""}`;
  const kept = await ports.storage.readView(contentKey);
  const edited = await ports.storage.readEdits(contentKey);
  signal.throwIfAborted();

  const now = edited ? restoreEdits(dataset, edited) : dataset;
  const asked = askedOf(hash, own);
  const presented = asked?.presented && findStep(dataset, asked.presented.at) ? asked.presented : null;
  const last = asked ? (kept ?? own ?? {}) : (own ?? kept ?? {});
  // Presenting, one comes back to what one has left; the link tells of the step alone.
  const restored: View = asked && !presented ? lookAgain(last, asked.view) : last;
  stores.history.setState({ undo: [], redo: [] });
  stores.story.setState({ current: null, isWriting: false });
  stores.ui.setState({
    hover: null,
    walkFrom: null,
    announcement: { kind: "opened" },
    dialog: null,
    article: null,
    excerpt: null,
    reading: { isPlaying: false, isAsking: restored.reading?.last === "hide", before: null },
    sheet: restored.selection || isAboutVoices(restored) ? "panel" : null,
    ...(isAboutVoices(restored) && { panelTab: "voices" as const }),
  });
  if (isAboutArticle(restored)) openReader(app);
  // Nothing is open in between: else whoever listens would take the new view for one of the old document.
  stores.document.setState({ open: null });
  stores.view.setState({ view: keepKnown(index, restored) });
  stores.presentation.setState(notPresenting);
  if (presented) resumePresenting(app, { index, dataset }, presented, asked?.view ?? {});
  stores.document.setState({
    open: {
      dataset: now,
      index,
      saved: edited?.isSaved ? now : dataset,
      warnings: result.problems,
      address: opened,
      contentKey,
      positions,
    },
  });
  // Else a reload would find the view of an earlier visit instead of the file's own.
  if (own && !asked) ports.storage.writeView(contentKey, restored);
}

/** Opens a file that the reader chose or dropped. */
export const openFile = (app: App, file: ChosenFile): Promise<void> =>
  run(app, file.name, async (task) => {
    // A link may have asked for this very file, and for something to look at in it.
    const { failure } = app.stores.document.getState();
    const asked = (hash: string | null) =>
      failure?.kind === "missing-file" && failure.hash === hash ? failure.asked : null;
    task.report("fetch")(0);
    const bytes = await file.bytes();
    const address = (dataset: Dataset, hash: string | null): DatasetAddress => ({
      kind: "file",
      id: dataset.id,
      hash: hash ?? "",
    });
    await openBytes(app, { name: file.name, bytes, address, asked }, task);
  });

/** Asks for a file and opens it. */
export async function chooseFile(app: App): Promise<void> {
  const file = await app.ports.files.choose();
  if (file) await openFile(app, file);
}

/**
 * Opens what a link names, looking at what it says. The address of a page that holds its dataset itself, and nothing behind
 * it, is no link: a file is opened by hand.
 */
export function openLink(app: App, link: Link): Promise<void> {
  const { dataset: address, view, presented } = link;
  const { source: datasets } = app.ports;
  const asked = { view, ...(presented && { presented }) };
  const name = address.kind === "url" ? address.url : address.kind === "file" ? address.id : datasets.own;
  const isBare = encodeLink(link) === "";
  return run(app, name, async (task) => {
    task.report("fetch")(0);
    const source: Pick<Source, "address" | "asked"> = {
      address: () => address,
      asked: (_, own) => (own && isBare ? null : asked),
    };
    if (address.kind === "file") {
      const stored = await app.ports.storage.readFile(address.hash);
      if (!stored) throw new Refused({ kind: "missing-file", name, hash: address.hash, asked });
      await openBytes(app, { ...source, name: stored.name, bytes: stored.bytes }, task);
      return;
    }
    const bytes = await datasets.fetch(name, task.signal);
    await openBytes(app, { ...source, name, bytes }, task);
  });
}

export const openBundled = (app: App): Promise<void> =>
  openLink(app, { dataset: { kind: "bundled" }, language: null, view: {} });
