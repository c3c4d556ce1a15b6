import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceAround,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceAround,
} from "lucide-react";
import { actions } from "../../actions/registry.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useWords } from "../shared/use-words.ts";
import styles from "./arrange.module.css";

const tools = [
  ["alignLeft", AlignStartVertical],
  ["alignCentre", AlignCenterVertical],
  ["alignRight", AlignEndVertical],
  ["alignTop", AlignStartHorizontal],
  ["alignMiddle", AlignCenterHorizontal],
  ["alignBottom", AlignEndHorizontal],
  ["alignAcross", AlignHorizontalSpaceAround],
  ["alignDown", AlignVerticalSpaceAround],
] as const;

/** Sets what is selected in line. */
export function AlignTools() {
  const { t } = useWords();
  return (
    <div className={styles["align"]} role="group" aria-label={t("arrange.align")}>
      {tools.map(([id, Icon]) => (
        <ActionButton key={id} action={id} className={styles["alignTool"]}>
          <Icon size={16} aria-hidden="true" />
          <span className="sr-only">{t(actions[id].label)}</span>
        </ActionButton>
      ))}
    </div>
  );
}
