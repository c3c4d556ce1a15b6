import { cancelOpening } from "../../actions/open-document.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./shell.module.css";

/** How far an opening is, and the way to give it up. It waits a moment before it shows: most files are there by then. */
export function Loading() {
  const app = useApp();
  const { t } = useWords();
  const loading = useStoreValue("document", (document) => document.loading);
  if (!loading) return null;
  const words = t(`loading.${loading.phase}`, { name: loading.name });
  return (
    <div className={styles["loading"]} role="status">
      <p>{words}</p>
      <progress aria-label={words} value={loading.done} max={1} />
      <button type="button" onClick={() => cancelOpening(app)}>
        {t("cancel")}
      </button>
    </div>
  );
}
