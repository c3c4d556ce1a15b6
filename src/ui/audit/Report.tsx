import { useRef } from "react";
import type { AuditReport } from "../../core/evidence/audit.ts";
import { auditChecks } from "../../core/evidence/audit-checks.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { useWantedFocus } from "../shared/use-wanted-focus.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./audit.module.css";
import { CoverageList } from "./CoverageList.tsx";
import { FindingGroup } from "./FindingGroup.tsx";
import { WellList } from "./WellList.tsx";

interface ReportProps {
  readonly index: DatasetIndex;
  readonly report: AuditReport;
}

/** The audit's report; the keyboard comes back to the finding that is selected. */
export function Report({ index, report: { findings, coverage } }: ReportProps) {
  const { t } = useWords();
  const report = useRef<HTMLDivElement>(null);
  useWantedFocus("panel", () => {
    const current = report.current?.querySelector<HTMLElement>("[aria-current=true]");
    (current ?? report.current?.parentElement?.querySelector<HTMLElement>("h2"))?.focus();
  });
  const isFound = (id: string) => findings.some(({ kind }) => kind === id);
  return (
    <div ref={report} data-report>
      <CoverageList coverage={coverage} />
      {(["fault", "notice"] as const).map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          <section key={severity} aria-labelledby={`audit-${severity}`}>
            <h3 id={`audit-${severity}`} className={styles["part"]}>
              {t(count === 0 ? `audit.${severity}.none` : `audit.${severity}`, { count })}
            </h3>
            {auditChecks
              .filter((check) => check.severity === severity && isFound(check.id))
              .map(({ id }) => (
                <FindingGroup key={id} index={index} kind={id} findings={findings.filter(({ kind }) => kind === id)} />
              ))}
          </section>
        );
      })}
      <WellList kinds={auditChecks.map(({ id }) => id).filter((id) => !isFound(id))} />
    </div>
  );
}
