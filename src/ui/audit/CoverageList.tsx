import type { CSSProperties } from "react";
import type { Coverage } from "../../core/evidence/audit-coverage.ts";
import { sayCoverage } from "../shared/say-finding.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./audit.module.css";

/** How much of the articles the dataset takes up; each figure opens to what it means. */
export function CoverageList({ coverage }: { readonly coverage: readonly Coverage[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-labelledby="audit-coverage">
      <h3 id="audit-coverage" className={styles["part"]}>
        {t("audit.coverage")}
      </h3>
      {coverage.map((figure) => (
        <details key={figure.id} className={styles["figure"]}>
          <summary>
            <span>{t(`audit.coverage.${figure.id}`)}</span>{" "}
            <span className={styles["share"]}>{sayCoverage(figure, words)}</span>
            <span
              className={styles["bar"]}
              style={{ "--share": figure.whole === 0 ? 0 : figure.part / figure.whole } as CSSProperties}
            />
          </summary>
          <p className={styles["detail"]}>{t(`audit.coverage.${figure.id}.detail`)}</p>
        </details>
      ))}
    </section>
  );
}
