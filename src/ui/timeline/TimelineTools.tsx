import {
  ChevronsLeftRight,
  ChevronsRightLeft,
  Focus,
  Maximize,
  Minus,
  Pause,
  Play,
  Plus,
  SkipBack,
  SkipForward,
  X,
} from "lucide-react";
import { type ReactNode, useState } from "react";
import { select } from "../../actions/selection.ts";
import { keepInterval, stepDate, toggleUndated } from "../../actions/time.ts";
import { timeKinds } from "../../core/query/time-filter.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./timeline.module.css";
import { paces, useIsMotionReduced, usePlay } from "./use-play.ts";
import type { TimelineData } from "./use-timeline.ts";
import type { WindowControls } from "./use-time-window.ts";

interface ToolsProps {
  readonly data: TimelineData;
  readonly controls: WindowControls;
  readonly isEven: boolean;
  readonly onEven: (isEven: boolean) => void;
  /** Shows what is chosen, or selected; `null` when nothing is. */
  readonly showChosen: (() => void) | null;
}

interface ToolProps {
  readonly name: string;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ name, isPressed, isDisabled = false, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      className={styles["tool"]}
      aria-label={name}
      title={name}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** Which dates are shown, what has none, playing, and how much of the axis is seen. */
export function TimelineTools({ data, controls, isEven, onEven, showChosen }: ToolsProps) {
  const app = useApp();
  const { t, locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  const { kind, chooseKind, counts, timeline, scale } = data;
  const time = useStoreValue("view", ({ view }) => view.filter?.time);
  const own = time?.of === kind ? time : undefined;
  const hasInterval = own?.from !== undefined || own?.to !== undefined;
  const canShorten = isEven || scale.segments.length > 1;
  const undated = timeline.undated;
  const size = 15;
  return (
    <div className={styles["tools"]}>
      <div className={styles["kinds"]} role="radiogroup" aria-label={t("timeline.kind")}>
        {timeKinds.map((of) => (
          <label key={of} className={styles["kind"]} data-chosen={of === kind}>
            <input
              type="radio"
              className="sr-only"
              name="time-kind"
              checked={of === kind}
              onChange={() => chooseKind(of)}
            />
            {t(`timeline.kind.${of}`)} <span className={styles["count"]}>{number.format(counts.get(of) ?? 0)}</span>
          </label>
        ))}
      </div>
      {undated.length > 0 && (
        <p className={styles["undated"]}>
          <button
            type="button"
            title={t("timeline.undated.select")}
            onClick={() =>
              select(app, {
                entities: undated.flatMap((item) => ("entity" in item ? [item.entity.id] : [])),
                relations: undated.flatMap((item) => ("relation" in item ? [item.relation.id] : [])),
              })
            }
          >
            {t("timeline.undated", { count: undated.length })}
          </button>{" "}
          ·{" "}
          <button type="button" className={styles["switch"]} onClick={() => toggleUndated(app, kind)}>
            {t(own?.undated ? "timeline.undated.show" : "timeline.undated.hide")}
          </button>
        </p>
      )}
      <span className={styles["spring"]} />
      <PlayTools data={data} />
      <div className={styles["group"]}>
        <Tool name={t("timeline.clear")} isDisabled={!hasInterval} onClick={() => keepInterval(app, kind, {})}>
          <X size={size} aria-hidden="true" />
        </Tool>
        <Tool name={t("timeline.showChosen")} isDisabled={!showChosen} onClick={() => showChosen?.()}>
          <Focus size={size} aria-hidden="true" />
        </Tool>
        <Tool name={t("timeline.zoomOut")} isDisabled={controls.isWhole} onClick={() => controls.zoomBy(1 / 1.6)}>
          <Minus size={size} aria-hidden="true" />
        </Tool>
        <Tool name={t("timeline.zoomIn")} onClick={() => controls.zoomBy(1.6)}>
          <Plus size={size} aria-hidden="true" />
        </Tool>
        <Tool name={t("timeline.showAll")} isDisabled={controls.isWhole} onClick={controls.showAll}>
          <Maximize size={size - 1} aria-hidden="true" />
        </Tool>
        <Tool name={t("timeline.even")} isPressed={isEven} isDisabled={!canShorten} onClick={() => onEven(!isEven)}>
          {isEven ? (
            <ChevronsLeftRight size={size} aria-hidden="true" />
          ) : (
            <ChevronsRightLeft size={size} aria-hidden="true" />
          )}
        </Tool>
      </div>
    </div>
  );
}

function PlayTools({ data: { kind } }: { readonly data: TimelineData }) {
  const app = useApp();
  const { t } = useWords();
  const isStill = useIsMotionReduced();
  const [pace, setPace] = useState(1);
  const { isPlaying, play, pause } = usePlay(kind, paces[pace] ?? paces[1]);
  const size = 15;
  return (
    <div className={styles["group"]}>
      <Tool name={t("timeline.previous")} onClick={() => stepDate(app, -1, kind)}>
        <SkipBack size={size} aria-hidden="true" />
      </Tool>
      {!isStill && (
        <Tool name={t(isPlaying ? "timeline.pause" : "timeline.play")} onClick={isPlaying ? pause : play}>
          {isPlaying ? <Pause size={size} aria-hidden="true" /> : <Play size={size} aria-hidden="true" />}
        </Tool>
      )}
      <Tool name={t("timeline.next")} onClick={() => stepDate(app, 1, kind)}>
        <SkipForward size={size} aria-hidden="true" />
      </Tool>
      {!isStill && (
        <Tool name={t("timeline.speed", { speed: 2 ** pace / 2 })} onClick={() => setPace((pace + 1) % paces.length)}>
          <span className={styles["speed"]}>{["½×", "1×", "2×"][pace]}</span>
        </Tool>
      )}
    </div>
  );
}
