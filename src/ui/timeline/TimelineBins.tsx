import { type KeyboardEvent, useRef, useState } from "react";
import type { Visible } from "../../core/query/visible.ts";
import type { TimeBin } from "../../core/view/timeline-bins.ts";
import { useWords } from "../shared/use-words.ts";
import { sayUnit } from "./say-time.ts";
import styles from "./timeline.module.css";

interface BinsProps {
  readonly bins: readonly TimeBin[];
  readonly visible: Visible;
  /** In CSS px. */
  readonly height: number;
  readonly onChoose: (bin: TimeBin) => void;
}

const captionHeight = 20;
const leastHeight = 3;

/** How many there are when: what passes the filter dark, the rest faint. */
export function TimelineBins({ bins, visible, height, onChoose }: BinsProps) {
  const words = useWords();
  const { t } = words;
  const [current, setCurrent] = useState(0);
  const group = useRef<HTMLDivElement>(null);
  const most = bins.reduce((so, { items }) => Math.max(so, items.length), 1);
  const room = Math.max(height - captionHeight, leastHeight);
  const total = bins.reduce((sum, { items }) => sum + items.length, 0);
  const onKeyDown = (event: KeyboardEvent): void => {
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: current + 1,
      ArrowLeft: current - 1,
      Home: 0,
      End: bins.length - 1,
    };
    if (!Object.hasOwn(targets, event.key)) return;
    const next = Math.min(Math.max(targets[event.key] ?? 0, 0), bins.length - 1);
    setCurrent(next);
    group.current?.querySelectorAll("button")[next]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles["bins"]} style={{ height }}>
      <p className={styles["binsCaption"]}>{t("timeline.counted", { count: total })}</p>
      <div ref={group} role="toolbar" tabIndex={-1} aria-label={t("timeline.counts")} onKeyDown={onKeyDown}>
        {bins.map((bin, i) => {
          const { from, unit, left, right, items } = bin;
          const passing = items.reduce((sum, { item }) => sum + (visible.keys.has(item.key) ? 1 : 0), 0);
          const spoken = t("timeline.bin", {
            date: sayUnit(from, unit, words),
            count: items.length,
            passing,
          });
          return (
            <button
              key={from}
              type="button"
              className={styles["bin"]}
              aria-label={spoken}
              title={spoken}
              tabIndex={i === Math.min(current, bins.length - 1) ? 0 : -1}
              style={{ left, width: Math.max(right - left - 1, 2) }}
              onFocus={() => setCurrent(i)}
              onClick={() => onChoose(bin)}
            >
              <span
                className={styles["binAll"]}
                style={{ height: Math.max((items.length / most) * room, leastHeight) }}
              />
              <span className={styles["binPassing"]} style={{ height: (passing / most) * room }} />
            </button>
          );
        })}
      </div>
    </div>
  );
}
