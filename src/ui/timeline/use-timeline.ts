import { useMemo, useState } from "react";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { TimeUnit } from "../../core/model/time-unit.ts";
import { type TimeKind, timeKinds } from "../../core/query/time-filter.ts";
import { buildTimeline, type Timeline } from "../../core/query/timeline.ts";
import type { Visible } from "../../core/query/visible.ts";
import { buildTimeScale, type TimeScale, type TimeSegment } from "../../core/view/timeline-scale.ts";
import { useDerived, useStoreValue } from "../shared/app-context.ts";

export interface TimelineData {
  readonly index: DatasetIndex;
  readonly kind: TimeKind;
  readonly chooseKind: (kind: TimeKind) => void;
  readonly timeline: Timeline;
  readonly counts: ReadonlyMap<TimeKind, number>;
  readonly scale: TimeScale;
  readonly visible: Visible;
  readonly finestOf: (segment: TimeSegment) => TimeUnit["of"];
}

const fineness: readonly TimeUnit["of"][] = ["year", "month", "day", "hour"];

function measureFineness({ dated }: Timeline, scale: TimeScale): (segment: TimeSegment) => TimeUnit["of"] {
  const finest = new Map<TimeSegment, number>();
  for (const { points, precision } of dated) {
    const rank = fineness.indexOf(precision === "time" ? "hour" : precision);
    for (const { first } of points) {
      const segment = scale.segmentAt(first);
      finest.set(segment, Math.max(finest.get(segment) ?? 0, rank));
    }
  }
  return (segment) => fineness[finest.get(segment) ?? (segment.isGap ? 0 : 2)] ?? "day";
}

/** What the timeline shows; `null` while nothing is open. */
export function useTimeline(isEven: boolean): TimelineData | null {
  const index = useStoreValue("document", ({ open }) => open?.index ?? null);
  const all = useDerived((derived) => derived.unfiltered());
  const visible = useDerived((derived) => derived.visible());
  const filtered = useStoreValue("view", ({ view }) => view.filter?.time?.of);
  /** A choice lasts until the filter comes to speak of another kind of date. */
  const [choice, setChoice] = useState<{ readonly kind: TimeKind; readonly filtered: TimeKind | undefined } | null>(
    null,
  );
  const kind = choice && choice.filtered === filtered ? choice.kind : (filtered ?? "event");
  const timelines = useMemo(
    () => (index && all ? new Map(timeKinds.map((of) => [of, buildTimeline(index, all, of)] as const)) : null),
    [index, all],
  );
  const timeline = timelines?.get(kind);
  const scale = useMemo(() => {
    if (!timeline) return null;
    const { dated, published } = timeline;
    const marks = published.map(({ at }) => ({ first: at, last: at }));
    return buildTimeScale([...dated.flatMap(({ points }) => points), ...marks], isEven, 0);
  }, [timeline, isEven]);
  const finestOf = useMemo(() => timeline && scale && measureFineness(timeline, scale), [timeline, scale]);
  if (!index || !visible || !timelines || !timeline || !scale || !finestOf) return null;
  return {
    index,
    kind,
    chooseKind: (next) => setChoice({ kind: next, filtered }),
    timeline,
    counts: new Map(
      [...timelines].map(([of, { dated }]) => [of, new Set(dated.map(({ item }) => item.key)).size] as const),
    ),
    scale,
    visible,
    finestOf,
  };
}
