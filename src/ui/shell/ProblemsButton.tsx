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
  const first = t(lost > 0 ? "problems.lost" : "problems.button", { count: lost || others });
  const second = lost > 0 && others > 0 ? ` · ${t("problems.others", { count: others })}` : "";
  return (
    <button
      type="button"
      className={styles["warnings"]}
      aria-label={first + second}
      data-lost={lost > 0}
      onClick={() => showProblems(app)}
    >
      <TriangleAlert size={15} aria-hidden="true" />
      {lost > 0 && <span className={styles["lostCount"]}>{lost}</span>}
      <span className={styles["warningWords"]}>
        {first}
        <span className={styles["otherWarnings"]}>{second}</span>
      </span>
    </button>
  );
}
