import { ArrowLeft, ArrowRight, ArrowRightLeft } from "lucide-react";
import { useMemo } from "react";
import { selectedEnds, stepsAround } from "../../actions/filter.ts";
import { actions } from "../../actions/registry.ts";
import { countReached } from "../../core/query/neighbourhood.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { useOffered } from "../shared/use-offered.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./around.module.css";

const byStep = [actions.aroundOne, actions.aroundTwo, actions.aroundThree] as const;

const ways = [
  { along: null, action: "alongBoth", Icon: ArrowRightLeft },
  { along: "out", action: "alongOut", Icon: ArrowRight },
  { along: "in", action: "alongIn", Icon: ArrowLeft },
] as const;

/** Keeps only what is near the selection, where that is to be had. */
export function AroundControl() {
  return useOffered("aroundOne") && <Around />;
}

/** How many steps, which way, and how many entities that leaves. */
function Around() {
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
        {byStep.map(({ id, label }, i) => {
          const name = `${t(label)}: ${t("around.count", { count: counts[i] ?? 0 })}`;
          return (
            <ActionButton key={id} action={id} isPressed={steps === i + 1} label={name}>
              <span className="sr-only">{name}</span>
              <span aria-hidden="true">{i + 1}</span>
              <span className={styles["count"]} aria-hidden="true">
                {counts[i] ?? 0}
              </span>
            </ActionButton>
          );
        })}
      </div>
      <div className={styles["choice"]}>
        {ways.map(({ along: way, action, Icon }) => (
          <ActionButton key={action} action={action} isPressed={along === way}>
            <Icon size={14} aria-hidden="true" />
          </ActionButton>
        ))}
      </div>
    </div>
  );
}
