import { useWords } from "../shared/use-words.ts";
import styles from "./shell.module.css";

interface SheetHandleProps {
  readonly title: string;
  readonly onClose: () => void;
}

/** The top of a sheet, with the way to put it away; only narrow screens show it. */
export function SheetHandle({ title, onClose }: SheetHandleProps) {
  const { t } = useWords();
  return (
    <p className={styles["sheetHandle"]}>
      <span>{title}</span>
      <button type="button" onClick={onClose}>
        {t("close")}
      </button>
    </p>
  );
}
