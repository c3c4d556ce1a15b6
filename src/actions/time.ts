/** Time as a filter: an interval, what has no date, and the steps by which the graph grows. */
import type { Filter } from "../core/model/dataset.ts";
import { timeSpanOf, type TimeKind } from "../core/query/time-filter.ts";
import { buildTimeline } from "../core/query/timeline.ts";
import { timeSteps } from "../core/query/timeline-steps.ts";
import type { App } from "./app.ts";
import { editView, type Gesture } from "./edit.ts";
import { announceFilter } from "./filter.ts";

type Time = NonNullable<Filter["time"]>;

const timeOf = ({ stores }: App): Time | undefined => stores.view.getState().view.filter?.time;

/** A filter by time that keeps everything is none. */
const saysNothing = ({ from, to, undated }: Time): boolean =>
  from === undefined && to === undefined && undated === undefined;

const isSameTime = (a: Time | undefined, b: Time | undefined): boolean =>
  a?.of === b?.of && a?.from === b?.from && a?.to === b?.to && a?.undated === b?.undated;

/**
 * Keeps what lies in an interval.
 *
 * @param gesture what the change is part of; whoever ends it announces what it has left
 */
export function keepInterval(
  app: App,
  kind: TimeKind,
  { from, to }: Pick<Time, "from" | "to">,
  gesture?: Gesture,
): void {
  changeTime(
    app,
    (time) => ({
      of: kind,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(time?.undated && { undated: time.undated }),
    }),
    gesture,
  );
}

/** Whether what has no date of a kind goes or stays. */
export function toggleUndated(app: App, kind: TimeKind): void {
  changeTime(app, (time) => {
    const { undated, ...interval } = time?.of === kind ? time : { of: kind };
    return undated ? interval : { ...interval, undated: "hide" };
  });
}

function changeTime(app: App, change: (time: Time | undefined) => Time, gesture?: Gesture): void {
  const isChanged = editView(
    app,
    (view) => {
      const { filter = {}, ...rest } = view;
      const { time, ...others } = filter;
      const next = change(time);
      if (isSameTime(time, saysNothing(next) ? undefined : next)) return view;
      const changed: Filter = saysNothing(next) ? others : { ...others, time: next };
      return Object.keys(changed).length === 0 ? rest : { ...rest, filter: changed };
    },
    gesture,
  );
  if (isChanged && !gesture) announceFilter(app);
}

interface Playing {
  readonly gesture: Gesture;
  /** The end of what is played; without, the last date. */
  readonly until: string | undefined;
  /** Whether to begin at the first date. */
  readonly isFirst?: boolean;
}

/**
 * Moves the end of the interval to the next date at which something begins, or to the one before.
 *
 * @param playing what the step is part of, if it is not one of its own
 * @returns whether there was one
 */
export function stepDate(app: App, by: 1 | -1, kind = timeOf(app)?.of ?? "event", playing?: Playing): boolean {
  const index = app.stores.document.getState().open?.index;
  const all = app.derived.unfiltered();
  if (!index || !all) return false;
  const time = timeOf(app);
  const interval = time?.of === kind ? time : {};
  const { first, last } = timeSpanOf(interval);
  const until = timeSpanOf(playing?.until === undefined ? {} : { to: playing.until }).last;
  const steps = timeSteps(buildTimeline(index, all, kind).dated).filter(
    (step) => step.last >= first && step.last <= until,
  );
  const isWhole = last === Number.POSITIVE_INFINITY;
  const next =
    by < 0
      ? steps.findLast((step) => step.last < last)
      : playing?.isFirst || (isWhole && !playing)
        ? steps[0]
        : steps.find((step) => step.last > last);
  if (!next) return false;
  keepInterval(app, kind, { ...interval, to: next.to }, playing?.gesture);
  return true;
}
