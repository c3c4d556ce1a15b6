import { ArrowLeft, ArrowRight, ArrowRightLeft } from "lucide-react";
import { useMemo } from "react";
import { selectedEnds, setAlong, stepsAround, toggleAround } from "../../actions/filter.ts";
import { actions } from "../../actions/registry.ts";
import { countReached } from "../../core/query/neighbourhood.ts";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { sayShortcut } from "../shared/say-shortcut.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./around.module.css";

const byStep = [actions.aroundOne, actions.aroundTwo, actions.aroundThree] as const;

const ways = [
  { along: null, label: "around.both", Icon: ArrowRightLeft },
  { along: "out", label: "around.out", Icon: ArrowRight },
  { along: "in", label: "around.in", Icon: ArrowLeft },
] as const;

/** Keeps only what is near the selection: how many steps, which way, and how many entities that leaves. */
export function AroundControl() {
  const app = useApp();
  const { t } = useWords();
  const index = useStoreValue("document", ({ open }) => open?.index);
  const selection = useStoreValue("view", ({ view }) => view.selection);
  const along = useStoreValue("ui", (ui) => ui.along);
  const unbounded = useDerived((derived) => derived.unbounded());
  const steps = useDerived(() => stepsAround(app));
  const counts = useMemo(
    () =>
      index && unbounded && selection
        ? countReached(
            index,
            unbounded.relations,
            { entities: selectedEnds(app), ...(along && { along }) },
            byStep.length,
          )
        : [],
    [app, index, unbounded, selection, along],
  );
  return (
    <div className={styles["around"]} role="group" aria-label={t("around.label")}>
      <span className={styles["name"]} aria-hidden="true">
        {t("around.label")}
      </span>
      <div className={styles["choice"]}>
        {byStep.map(({ id, label, keys: [key] }, i) => (
          <button
            key={id}
            type="button"
            aria-pressed={steps === i + 1}
            title={`${t(label)} (${sayShortcut(key)})`}
            onClick={() => toggleAround(app, i + 1)}
          >
            <span className="sr-only">
              {t(label)}: {t("around.count", { count: counts[i] ?? 0 })}
            </span>
            <span aria-hidden="true">{i + 1}</span>
            <span className={styles["count"]} aria-hidden="true">
              {counts[i] ?? 0}
            </span>
          </button>
        ))}
      </div>
      <div className={styles["choice"]}>
        {ways.map(({ along: way, label, Icon }) => (
          <button
            key={label}
            type="button"
            aria-pressed={along === way}
            aria-label={t(label)}
            title={t(label)}
            onClick={() => setAlong(app, way)}
          >
            <Icon size={14} aria-hidden="true" />
          </button>
        ))}
      </div>
    </div>
  );
}
