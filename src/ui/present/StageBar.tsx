import {
  AArrowDown,
  AArrowUp,
  ChevronLeft,
  ChevronRight,
  Maximize,
  MonitorUp,
  Moon,
  PenLine,
  Laser,
  QrCode,
  X,
} from "lucide-react";
import { goToStep } from "../../actions/present.ts";
import { type ActionId, actions } from "../../actions/registry.ts";
import type { PlacedStep } from "../../core/story/step.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./present.module.css";

const controls = [
  ["toggleLaser", Laser],
  ["togglePen", PenLine],
  ["smallerStage", AArrowDown],
  ["largerStage", AArrowUp],
  ["toggleCode", QrCode],
  ["toggleBlack", Moon],
  ["toggleFullScreen", Maximize],
  ["openPresenter", MonitorUp],
  ["leavePresenting", X],
] as const satisfies readonly (readonly [ActionId, typeof X])[];

/** Where one is in the story, and all that one can do on the stage, for mouse and touch. */
export function StageBar({ placed: { story, step, at } }: { readonly placed: PlacedStep }) {
  const app = useApp();
  const { t, pick } = useWords();
  const pointer = useStoreValue("presentation", (presentation) => presentation.pointer);
  const isCodeShown = useStoreValue("presentation", (presentation) => presentation.isCodeShown);
  const title = pick(story.title);
  const pressed: Partial<Record<ActionId, boolean>> = {
    toggleLaser: pointer === "laser",
    togglePen: pointer === "pen",
    toggleCode: isCodeShown,
  };
  return (
    <nav className={styles["bar"]} aria-label={t("present.controls")}>
      <h1 className={styles["story"]} lang={title.language} dir="auto">
        {title.text}
      </h1>
      <div className={styles["way"]}>
        <Control action="previousStep" icon={ChevronLeft} />
        <ol className={styles["dots"]}>
          {story.steps.map(({ id, title: own }, i) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === step.id ? "step" : undefined}
                title={pick(own).text}
                onClick={() => goToStep(app, id)}
              >
                <span className="sr-only">
                  {t("present.step", { at: i + 1, of: story.steps.length })}: {pick(own).text}
                </span>
              </button>
            </li>
          ))}
        </ol>
        <span className={styles["position"]}>{t("present.position", { at: at + 1, of: story.steps.length })}</span>
        <Control action="nextStep" icon={ChevronRight} />
      </div>
      <div className={styles["controls"]}>
        {controls.map(([action, icon]) => (
          <Control key={action} action={action} icon={icon} isPressed={pressed[action]} />
        ))}
      </div>
    </nav>
  );
}

interface ControlProps {
  readonly action: ActionId;
  readonly icon: typeof X;
  readonly isPressed?: boolean | undefined;
}

function Control({ action, icon: Icon, isPressed }: ControlProps) {
  const { t } = useWords();
  return (
    <ActionButton action={action} className={styles["control"]} {...(isPressed !== undefined && { isPressed })}>
      <Icon aria-hidden="true" />
      <span className="sr-only">{t(actions[action].label)}</span>
    </ActionButton>
  );
}
