import type { CSSProperties } from "react";
import { resetLooks } from "../../actions/measures.ts";
import {
  groupSizes,
  groupTone,
  radiusFor,
  rangeOf,
  sizeValues,
  stepBounds,
  stepFor,
} from "../../core/query/measure-scale.ts";
import { type MeasureId, measureOf, type MeasureValues } from "../../core/query/measures.ts";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { sayValueOf } from "../shared/measure-words.ts";
import styles from "./MeasureKey.module.css";
import measures from "./measures.module.css";
import { useWords } from "../shared/use-words.ts";

interface PartProps {
  readonly id: MeasureId;
  readonly values: MeasureValues;
}

/** What the size and the colour of entities tell now, with their scales; nothing while they tell no measure. */
export function MeasureKey() {
  const app = useApp();
  const { t } = useWords();
  const size = useStoreValue("view", ({ view }) => measureOf(view.size)?.id);
  const tint = useStoreValue("view", ({ view }) => measureOf(view.tint)?.id);
  const sizes = useDerived((derived) => derived.measured(size));
  const tints = useDerived((derived) => derived.measured(tint));
  const hasSizes = size !== undefined && sizes !== null && sizes.length > 0;
  const hasTints = tint !== undefined && tints !== null && tints.length > 0;
  if (!hasSizes && !hasTints) return null;
  return (
    <section className={styles["key"]} aria-label={t("measure.key")} data-measure-key>
      {hasTints &&
        (measureOf(tint)?.kind === "group" ? (
          <GroupKey id={tint} values={tints} />
        ) : (
          <StepKey id={tint} values={tints} />
        ))}
      {hasSizes && <SizeKey id={size} values={sizes} />}
      <button type="button" className={styles["reset"]} onClick={() => resetLooks(app)}>
        {t("action.resetLooks")}
      </button>
    </section>
  );
}

function StepKey({ id, values }: PartProps) {
  const { t, locale } = useWords();
  const range = rangeOf(values);
  const bounds = stepBounds(range);
  const isFlat = range.most <= range.least;
  const steps = isFlat ? [stepFor(range.least, range)] : bounds.slice(1).map((_, step) => step);
  return (
    <div>
      <p className={styles["title"]}>{t("measure.tint.of", { measure: t(`measure.${id}.name`) })}</p>
      <ul className={styles["steps"]}>
        {steps.map((step) => (
          <li key={step}>
            <span className={measures["tone"]} style={{ "--fill": `var(--step-${step})` } as CSSProperties} />
            {isFlat
              ? sayValueOf(id, range.least, locale)
              : t("measure.step", {
                  from: sayValueOf(id, bounds[step] ?? 0, locale),
                  to: sayValueOf(id, bounds[step + 1] ?? 0, locale),
                })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function GroupKey({ id, values }: PartProps) {
  const { t } = useWords();
  const sizes = groupSizes(values);
  const own = sizes.flatMap((size, group) => (groupTone(group, size) === group ? [{ group, size }] : []));
  const others = sizes.slice(own.length).reduce((total, size) => total + size, 0);
  return (
    <div>
      <p className={styles["title"]}>{t("measure.tint.of", { measure: t(`measure.${id}.name`) })}</p>
      <ul className={styles["steps"]}>
        {own.map(({ group, size }) => (
          <li key={group}>
            <span className={measures["tone"]} style={{ "--fill": `var(--group-${group})` } as CSSProperties} />
            {t("measure.group", { number: group + 1 })}
            <span className={styles["count"]}>{t("measure.group.members", { count: size })}</span>
          </li>
        ))}
        {others > 0 && (
          <li>
            <span
              className={measures["tone"]}
              style={{ "--fill": `var(--group-${groupTone(0, 1)})` } as CSSProperties}
            />
            {t("measure.group.rest")}
            <span className={styles["count"]}>{t("measure.group.members", { count: others })}</span>
          </li>
        )}
      </ul>
    </div>
  );
}

/** How large a circle of the key is at most, in px. */
const largest = 40;

function SizeKey({ id, values }: PartProps) {
  const { t, locale } = useWords();
  const sizes = sizeValues(id, values);
  const range = rangeOf(sizes);
  const scale = largest / (2 * radiusFor(range.most, range));
  const shown = [...new Set([0, range.most / 2, range.most].map((value) => sayValueOf(id, value, locale)))];
  const circles = shown.length === 3 ? [0, range.most / 2, range.most] : [range.most];
  return (
    <div>
      <p className={styles["title"]}>{t("measure.size.of", { measure: t(`measure.${id}.name`) })}</p>
      <ul className={styles["circles"]}>
        {circles.map((value) => (
          <li key={value}>
            <span
              className={styles["circle"]}
              style={{ "--size": `${2 * scale * radiusFor(value, range)}px` } as CSSProperties}
            />
            {sayValueOf(id, value, locale)}
          </li>
        ))}
      </ul>
    </div>
  );
}
