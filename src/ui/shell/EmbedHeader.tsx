import { ExternalLink } from "lucide-react";
import { wholeAddress } from "../../actions/embed.ts";
import { useApp, useDerived } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { DatasetName } from "./DatasetName.tsx";
import styles from "./header.module.css";

/** In a frame of another page: what is open, and the way to all of the app with the same view. */
export function EmbedHeader() {
  const app = useApp();
  const { t } = useWords();
  const address = useDerived(() => wholeAddress(app));
  return (
    <header className={styles["header"]} data-embedded="true">
      <h1 className={styles["logo"]}>
        Saks<i>i</i>
      </h1>
      <DatasetName />
      <a className={styles["button"]} href={address} target="_blank" rel="noopener">
        {t("embed.whole")}
        <ExternalLink size={14} aria-hidden="true" />
      </a>
    </header>
  );
}
