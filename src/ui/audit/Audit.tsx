import { auditDataset } from "../../core/evidence/audit.ts";
import { useStoreValue } from "../shared/app-context.ts";
import { useSliced } from "../shared/use-sliced.ts";
import { useWords } from "../shared/use-words.ts";
import panelStyles from "../shared/panel.module.css";
import styles from "./audit.module.css";
import { Report } from "./Report.tsx";

/** What is to be mended in the dataset, what rests on little, and how much of the articles it takes up. */
export function Audit() {
  const { t, locale } = useWords();
  const index = useStoreValue("document", ({ open }) => open?.index ?? null);
  const { value: report, progress } = useSliced(index, auditDataset);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  return (
    <article className={panelStyles["content"]}>
      <h2 tabIndex={-1} className={panelStyles["title"]}>
        {t("audit.title")}
      </h2>
      {progress !== null && (
        <div className={styles["progress"]}>
          <p id="audit-progress">{t("audit.running", { percent: percent.format(progress) })}</p>
          <progress max={1} value={progress} aria-labelledby="audit-progress" />
        </div>
      )}
      {index && report && <Report index={index} report={report} />}
    </article>
  );
}
