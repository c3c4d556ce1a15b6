import type { ReactNode } from "react";
import { actions } from "../../actions/registry.ts";
import { toggleBlack } from "../../actions/present.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { sayShortcut } from "../shared/say-shortcut.ts";
import { useWords } from "../shared/use-words.ts";
import { CodeSheet } from "./CodeSheet.tsx";
import { Ink } from "./Ink.tsx";
import styles from "./present.module.css";
import { Slide } from "./Slide.tsx";
import { StageBar } from "./StageBar.tsx";
import { Untold } from "./Untold.tsx";

/**
 * What stands beside and below the picture while a story is presented. While one explores the step makes room for what is
 * selected: for its evidence, once the step hides nothing more.
 *
 * @param evidence the panel that tells of what is selected
 */
export function Stage({ evidence }: { readonly evidence: ReactNode }) {
  const { t } = useWords();
  const index = useStoreValue("document", ({ open }) => open?.index);
  const placed = useDerived((derived) => derived.step());
  const view = useDerived((derived) => derived.stepView());
  const isExploring = useDerived((derived) => derived.isExploring());
  const hiding = useDerived((derived) => derived.hiding());
  if (!index || !placed || !view) return null;
  return (
    <>
      <aside className={styles["slide"]} data-exploring={isExploring} aria-label={t("present.stage")}>
        {isExploring ? (
          <>
            <p className={styles["aside"]} role="status">
              {t("present.exploring", { at: placed.at + 1 })}{" "}
              <ActionButton action="returnToStep" className={styles["textButton"]} />{" "}
              <kbd>{sayShortcut(actions.returnToStep.keys[0])}</kbd>
            </p>
            {hiding && placed.step.quiz ? (
              <Untold index={index} quiz={placed.step.quiz} hiding={hiding} />
            ) : (
              <div className={styles["exploring"]}>{evidence}</div>
            )}
          </>
        ) : (
          <Slide key={placed.step.id} index={index} placed={placed} view={view} />
        )}
      </aside>
      <CodeSheet />
      <StageBar placed={placed} />
      <Ink />
      <BlackScreen />
    </>
  );
}

/** Nothing to look at but the teacher; a click lights the screen again. */
function BlackScreen() {
  const app = useApp();
  const { t } = useWords();
  const isBlack = useStoreValue("presentation", (presentation) => presentation.isBlack);
  if (!isBlack) return null;
  return (
    <button type="button" className={styles["black"]} onClick={() => toggleBlack(app)}>
      <span className="sr-only">{t("present.black.hint")}</span>
    </button>
  );
}
