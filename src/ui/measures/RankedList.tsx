import { type CSSProperties, useMemo } from "react";
import { selectFromList } from "../../actions/measures.ts";
import { pointAt } from "../../actions/ui.ts";
import { countDirections, measureColumns } from "../../core/query/measure-columns.ts";
import { rangeOf, stepFor } from "../../core/query/measure-scale.ts";
import type { MeasureId, MeasureValues } from "../../core/query/measures.ts";
import { rankEntities } from "../../core/query/rank-entities.ts";
import type { Visible } from "../../core/query/visible.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { MoreButton } from "../shared/MoreButton.tsx";
import { sayValueOf } from "../shared/measure-words.ts";
import { useCut } from "../shared/use-cut.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./measures.module.css";
import { walkList } from "./walk-list.ts";

export interface MeasuredListProps {
  readonly id: MeasureId;
  readonly visible: Visible;
  readonly values: MeasureValues;
}

/** How many entities are listed at first, and how many more at a press. */
const few = 12;
const more = 100;

/** Entities by a number, the greatest first. */
export function RankedList({ id, visible, values }: MeasuredListProps) {
  const app = useApp();
  const { t, locale, pick } = useWords();
  const index = useStoreValue("document", ({ open }) => open?.index);
  const selected = useStoreValue("view", ({ view }) => view.selection?.entities);
  const isTinted = useStoreValue("view", ({ view }) => view.tint === id);
  const ranked = useMemo(() => rankEntities(visible.entities, values), [visible, values]);
  const directions = useMemo(
    () => (id === "degree" && index ? countDirections(measureColumns(index, visible)) : null),
    [id, index, visible],
  );
  const range = useMemo(() => rangeOf(values), [values]);
  const cut = useCut(ranked, few, more);
  return (
    <>
      <ol className={styles["list"]} aria-labelledby="measure-list">
        {cut.first.map(({ indexed: { entity }, at, value, rank }) => {
          const label = pick(entity.label);
          const isSelected = selected?.includes(entity.id) ?? false;
          const ways = directions?.[at];
          return (
            <li key={entity.id}>
              <button
                type="button"
                data-walk
                onKeyDown={walkList}
                className={styles["ranked"]}
                aria-current={isSelected}
                onClick={() => selectFromList(app, [entity.id])}
                onPointerEnter={() => pointAt(app, { entity: entity.id })}
                onPointerLeave={() => pointAt(app, null)}
                onFocus={() => pointAt(app, { entity: entity.id })}
                onBlur={() => pointAt(app, null)}
              >
                <span className={styles["rank"]}>{rank}</span>
                <span className={styles["label"]} lang={label.language} dir="auto">
                  {label.text}
                </span>
                <span className={styles["value"]}>{sayValueOf(id, value, locale)}</span>
                <span
                  className={styles["bar"]}
                  style={
                    {
                      "--share": range.most > 0 ? value / range.most : 0,
                      "--fill": isTinted ? `var(--step-${stepFor(value, range)})` : "var(--ink2)",
                    } as CSSProperties
                  }
                />
                {ways && <span className={styles["ways"]}>{t("measure.directions", { ...ways })}</span>}
              </button>
            </li>
          );
        })}
      </ol>
      <MoreButton cut={cut} />
    </>
  );
}
