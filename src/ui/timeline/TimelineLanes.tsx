import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { select, selectEntity, selectRelation, toggleSelected } from "../../actions/selection.ts";
import { pointAt } from "../../actions/ui.ts";
import { measureText } from "../../core/view/text-width.ts";
import type { DatedItem } from "../../core/query/timeline.ts";
import { binTimes } from "../../core/view/timeline-bins.ts";
import { marksWithin, placeMarks } from "../../core/view/timeline-marks.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { sayMark, speakMark } from "./say-time.ts";
import { TimelineBins } from "./TimelineBins.tsx";
import { laneHeight, TimelineMark } from "./TimelineMark.tsx";
import styles from "./timeline.module.css";
import type { TimelineData } from "./use-timeline.ts";
import type { WindowControls } from "./use-time-window.ts";

/** More marks than this are counted instead of shown. */
const mostMarks = 300;
const labelSize = 12;
/** What a swatch before an entity's name takes, in CSS px. */
const swatchRoom = 18;

interface LanesProps {
  readonly data: TimelineData;
  readonly controls: WindowControls;
  /** In CSS px. */
  readonly height: number;
}

/** Every dated thing in the window, as a list in the order of dates; or, of too many, how many there are when. */
export function TimelineLanes({ data, controls, height }: LanesProps) {
  const app = useApp();
  const words = useWords();
  const { index, timeline, scale, visible, finestOf } = data;
  const { window } = controls;
  const hover = useStoreValue("ui", (ui) => ui.hover);
  const selection = useStoreValue("view", ({ view }) => view.selection);
  const [current, setCurrent] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const list = useRef<HTMLDivElement>(null);

  const bars = useMemo(() => marksWithin(timeline.dated, scale, window), [timeline, scale, window]);
  const isCounted = bars.length > mostMarks;
  const placed = useMemo(() => {
    if (isCounted) return null;
    const widths = bars.map(
      ({ dated }) =>
        measureText(sayMark(index, dated, words), labelSize) + 3 + ("entity" in dated.item ? swatchRoom : 0),
    );
    return placeMarks(bars, widths, window.width, Math.max(1, Math.floor(height / laneHeight)));
  }, [bars, isCounted, index, words, window.width, height]);
  const bins = useMemo(
    () =>
      isCounted
        ? binTimes(
            scale,
            window,
            bars.map(({ dated }) => dated),
            finestOf,
          )
        : null,
    [isCounted, bars, scale, window, finestOf],
  );
  const selected = useMemo(
    () =>
      new Set([
        ...(selection?.entities ?? []).map((id) => `e${id}`),
        ...(selection?.relations ?? []).map((id) => `r${id}`),
      ]),
    [selection],
  );

  useEffect(() => {
    if (!wantsFocus.current || current === null) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(current)}"]`)?.focus();
  });

  const idOf = ({ item }: DatedItem): string => ("entity" in item ? `e${item.entity.id}` : `r${item.relation.id}`);
  const hovered =
    hover && "entity" in hover ? `e${hover.entity}` : hover && "relation" in hover ? `r${hover.relation}` : null;
  const find = (target: EventTarget): DatedItem | undefined => {
    const mark = target instanceof Element ? target.closest<HTMLElement>("[data-mark]")?.dataset["mark"] : undefined;
    return mark === undefined ? undefined : timeline.dated.find((dated) => dated.mark === mark);
  };
  const point = (target: EventTarget): void => {
    const item = find(target)?.item;
    pointAt(app, item ? ("entity" in item ? { entity: item.entity.id } : { relation: item.relation.id }) : null);
  };
  const choose = ({ item, mark }: DatedItem, isAdding: boolean): void => {
    setCurrent(mark);
    if ("entity" in item) {
      if (isAdding) toggleSelected(app, "entities", item.entity.id);
      else selectEntity(app, item.entity.id);
    } else if (isAdding) toggleSelected(app, "relations", item.relation.id);
    else selectRelation(app, item.relation.id);
  };
  const onClick = (event: MouseEvent): void => {
    const dated = find(event.target);
    if (dated) choose(dated, event.ctrlKey || event.metaKey || event.shiftKey);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { dated } = timeline;
    const at = dated.findIndex(({ mark }) => mark === current);
    const here = find(event.target);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: dated.length - 1,
    };
    if (here && (event.key === "Enter" || event.key === " ")) {
      choose(here, event.ctrlKey || event.metaKey || event.shiftKey);
    } else if (Object.hasOwn(targets, event.key)) {
      const next = dated[Math.min(Math.max(targets[event.key] ?? 0, 0), dated.length - 1)];
      if (!next) return;
      wantsFocus.current = true;
      setCurrent(next.mark);
      if (!bars.some((bar) => bar.dated.mark === next.mark)) controls.show(next.span);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (bins) {
    return (
      <TimelineBins
        bins={bins}
        visible={visible}
        height={height}
        onChoose={({ from, to, items }) => {
          if (items.some(({ date }) => date !== items[0]?.date)) controls.show({ first: from, last: to });
          else {
            select(app, {
              entities: items.flatMap(({ item }) => ("entity" in item ? [item.entity.id] : [])),
              relations: items.flatMap(({ item }) => ("relation" in item ? [item.relation.id] : [])),
            });
          }
        }}
      />
    );
  }
  const marks = placed?.marks ?? [];
  const roving = marks.some(({ dated }) => dated.mark === current) ? current : marks[0]?.dated.mark;
  return (
    <div
      ref={list}
      className={styles["list"]}
      role="listbox"
      tabIndex={-1}
      aria-multiselectable="true"
      aria-label={words.t(`timeline.list.${data.kind}`)}
      style={{ height: (placed?.lanes ?? 0) * laneHeight }}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onPointerOver={(event) => point(event.target)}
      onPointerLeave={() => pointAt(app, null)}
      onFocus={(event) => {
        setCurrent(find(event.target)?.mark ?? null);
        point(event.target);
      }}
      onBlur={() => pointAt(app, null)}
    >
      {marks.map((mark) => {
        const isLeftOut = !visible.keys.has(mark.dated.item.key);
        return (
          <TimelineMark
            key={mark.dated.mark}
            index={index}
            mark={mark}
            words={sayMark(index, mark.dated, words)}
            spoken={speakMark(index, mark.dated, isLeftOut, words)}
            isSelected={selected.has(idOf(mark.dated))}
            isLit={hovered === idOf(mark.dated)}
            isLeftOut={isLeftOut}
            isCurrent={roving === mark.dated.mark}
          />
        );
      })}
    </div>
  );
}
