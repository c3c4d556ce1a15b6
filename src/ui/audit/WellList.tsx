import { Check, ChevronDown, ChevronRight } from "lucide-react";
import { useState } from "react";
import { type AuditKind, auditChecks } from "../../core/evidence/audit-checks.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./audit.module.css";

/** What was looked for and not found; open where nothing was found at all. */
export function WellList({ kinds }: { readonly kinds: readonly AuditKind[] }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(kinds.length === auditChecks.length);
  if (kinds.length === 0) return null;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <section>
      <h3 className={styles["part"]}>
        <button type="button" className={styles["fold"]} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Chevron size={16} aria-hidden="true" />
          {t("audit.well", { count: kinds.length })}
        </button>
      </h3>
      {isOpen && (
        <ul className={styles["list"]}>
          {kinds.map((kind) => (
            <li key={kind} className={styles["well"]}>
              <Check size={15} aria-hidden="true" />
              {t(`audit.${kind}.well`)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
