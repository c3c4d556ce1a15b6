/**
 * Takes the measures that are wanted, of what is visible: at once while it is small, in a worker where it is not. What
 * was measured of something else is forgotten; what is under way and no longer wanted is given up. How measures are taken
 * is fetched for the first of them.
 */
import type { App } from "../actions/app.ts";
import { shownMeasure } from "../actions/measures.ts";
import { measureColumns, type MeasureColumns } from "../core/query/measure-columns.ts";
import { type MeasureId, measureOf } from "../core/query/measures.ts";
import type { takeMeasure } from "../core/query/take-measure.ts";
import type { View } from "../core/model/dataset.ts";
import { complete } from "../core/model/sliced.ts";
import type { Visible } from "../core/query/visible.ts";

/** Up to this many entities and relations a measure is taken at once. */
const atOnce = 1000;

const isSmall = ({ entities, relations }: Visible): boolean => entities.length + relations.length <= atOnce;

const takeAll = (take: typeof takeMeasure, ids: readonly MeasureId[], columns: MeasureColumns) =>
  ids.map((id) => [id, complete(take(id, columns))] as const);

const copy = ({ count, sources, targets, isMutual }: MeasureColumns): MeasureColumns => ({
  count,
  sources: sources.slice(),
  targets: targets.slice(),
  isMutual: isMutual.slice(),
});

/** What somebody looks at: the picture's size and colour, and the list in the panel. */
function wantedMeasures(app: App): MeasureId[] {
  const { view, ui, settings } = app.stores;
  const { size, tint } = view.getState().view;
  const isRead = ui.getState().panelTab === "measures" && settings.getState().isPanelOpen;
  const ids = [measureOf(tint)?.id, measureOf(size)?.id, isRead ? shownMeasure(app) : undefined];
  return [...new Set(ids.flatMap((id) => id ?? []))];
}

/** @param expected the view that the page opens with: what it wants measured is to be in the first picture */
export function runMeasures(app: App, expected: View): void {
  const { stores, derived, ports } = app;
  const { measures } = stores;
  let job: { readonly id: MeasureId; readonly abort: AbortController } | null = null;
  let columns: { readonly of: Visible; readonly value: MeasureColumns } | null = null;
  let isChecking = false;
  let take: typeof takeMeasure | null = null;

  const prepare = async (): Promise<void> => {
    ({ takeMeasure: take } = await import("../core/query/take-measure.ts"));
    check();
  };

  const giveUp = (): void => {
    job?.abort.abort();
    job = null;
    if (measures.getState().running) measures.setState({ running: null });
  };

  const columnsOf = (visible: Visible): MeasureColumns | null => {
    const index = stores.document.getState().open?.index;
    if (columns?.of !== visible && index) columns = { of: visible, value: measureColumns(index, visible) };
    return columns?.value ?? null;
  };

  const takeApart = async (id: MeasureId, of: Visible, given: MeasureColumns): Promise<void> => {
    const abort = new AbortController();
    const current = { id, abort };
    job = current;
    measures.setState({ running: { id, done: 0 } });
    const options = {
      signal: abort.signal,
      progress: (done: number) => {
        if (job === current) measures.setState({ running: { id, done } });
      },
    };
    try {
      const value = await ports.measurer.measure(id, copy(given), options);
      if (job !== current || measures.getState().of !== of) return;
      job = null;
      measures.setState(({ values }) => ({ values: new Map([...values, [id, value]]), running: null }));
    } catch {
      if (job !== current) return;
      job = null;
      measures.setState({ running: null, stopped: "failure" });
    }
  };

  const check = (): void => {
    const visible = derived.visible();
    if (isChecking || !visible) return;
    isChecking = true;
    if (measures.getState().of !== visible) {
      giveUp();
      measures.setState({ of: visible, values: new Map(), stopped: null });
    }
    const { values, stopped } = measures.getState();
    const missing = wantedMeasures(app).filter((id) => !values.has(id));
    if (job && (stopped || !missing.includes(job.id))) giveUp();
    const given = missing.length > 0 && !stopped && !job ? columnsOf(visible) : null;
    const [next] = missing;
    if (given && isSmall(visible)) {
      if (take) measures.setState({ values: new Map([...values, ...takeAll(take, missing, given)]) });
      else void prepare();
    } else if (given && next) void takeApart(next, visible, given);
    isChecking = false;
  };
  if (expected.size ?? expected.tint) void prepare();
  for (const store of [stores.document, stores.view, stores.settings, stores.ui, measures]) store.subscribe(check);
}
