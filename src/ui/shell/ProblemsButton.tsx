import { TriangleAlert } from "lucide-react";
import { showProblems } from "../../actions/ui.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./header.module.css";

/** How many warnings there are, and the way to them; lost quotes are counted apart, and loudly. */
export function ProblemsButton() {
  const app = useApp();
  const { t } = useWords();
  const warnings = useStoreValue("document", ({ open }) => open?.warnings) ?? [];
  const lost = warnings.filter(({ code }) => code === "lost-quote").length;
  const others = warnings.length - lost;
  if (warnings.length === 0) return null;
  return (
    <button type="button" className={styles["warnings"]} data-lost={lost > 0} onClick={() => showProblems(app)}>
      <TriangleAlert size={15} aria-hidden="true" />
      {lost > 0 && (
        <span className={styles["lost"]} aria-hidden="true">
          {lost}
        </span>
      )}
      <span className={styles["warningWords"]}>
        {lost === 0
          ? t("problems.button", { count: others })
          : [
              t("problems.lost", { count: lost }),
              ...(others > 0 ? [t("problems.others", { count: others })] : []),
            ].join(" · ")}
      </span>
    </button>
  );
}
