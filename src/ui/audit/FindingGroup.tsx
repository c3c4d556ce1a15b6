import { ChevronDown, ChevronRight } from "lucide-react";
import { turnFindings } from "../../actions/audit.ts";
import type { Finding } from "../../core/evidence/audit.ts";
import type { AuditKind } from "../../core/evidence/audit-checks.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { MoreButton } from "../shared/MoreButton.tsx";
import { useCut } from "../shared/use-cut.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./audit.module.css";
import { FindingRow } from "./FindingRow.tsx";
import { walkFindings } from "./walk-findings.ts";

interface FindingGroupProps {
  readonly index: DatasetIndex;
  readonly kind: AuditKind;
  readonly findings: readonly Finding[];
}

/** How many findings are listed at first, and how many more at a press. */
const few = 12;
const more = 100;

/** All that is found of one kind. What is to be mended begins open, what is to be known folded. */
export function FindingGroup({ index, kind, findings }: FindingGroupProps) {
  const app = useApp();
  const { t } = useWords();
  const isTurned = useStoreValue("ui", ({ turnedFindings }) => turnedFindings.includes(kind));
  const isOpen = (findings[0]?.severity === "fault") !== isTurned;
  const cut = useCut(findings, few, more);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <h4 className={styles["kind"]}>
        <button
          type="button"
          className={styles["fold"]}
          data-walk
          onKeyDown={walkFindings}
          aria-expanded={isOpen}
          onClick={() => turnFindings(app, kind)}
        >
          <Chevron size={16} aria-hidden="true" />
          <span>{t(`audit.${kind}`)}</span> <span className={styles["count"]}>{findings.length}</span>
        </button>
      </h4>
      {isOpen && (
        <div className={styles["group"]}>
          <p className={styles["detail"]}>{t(`audit.${kind}.detail`)}</p>
          <ul className={styles["list"]} aria-label={t(`audit.${kind}`)}>
            {cut.first.map((finding, i) => (
              <FindingRow key={i} index={index} finding={finding} />
            ))}
          </ul>
          <MoreButton cut={cut} />
        </div>
      )}
    </>
  );
}
