import { memo, useDeferredValue, useMemo, useRef, useState } from "react";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useStoreValue } from "../shared/app-context.ts";
import { MoreButton } from "../shared/MoreButton.tsx";
import { useCut } from "../shared/use-cut.ts";
import { useWords } from "../shared/use-words.ts";
import { FacetRow, type RowHint } from "./FacetRow.tsx";
import { LegendSwitches } from "./LegendSwitches.tsx";
import styles from "./legend.module.css";
import { type LegendRow, listRows, type Section, sections } from "./sections.ts";
import { useRovingRows } from "./use-roving-rows.ts";

/** What each sign means, drawn by the picture's own code; each is a filter too, with what a click would leave. */
export function Legend() {
  const { t } = useWords();
  const [hint, setHint] = useState<RowHint | null>(null);
  const legend = useRef<HTMLDivElement>(null);
  const onKeyDown = useRovingRows(legend);
  return (
    <div ref={legend} className={styles["legend"]} onKeyDown={onKeyDown} role="presentation">
      {sections.map((section) => (
        <LegendSection key={section.id} section={section} onHint={setHint} />
      ))}
      <LegendSwitches />
      <ActionButton action="resetFilter" className={styles["reset"]} />
      <p className={styles["hint"]}>
        {hint ? t(`legend.hint.${hint.on}`, { left: hint.afterToggle, only: hint.having }) : t("legend.hint")}
      </p>
    </div>
  );
}

interface LegendSectionProps {
  readonly section: Section;
  readonly onHint: (hint: RowHint | null) => void;
}

function LegendSection({ section: { id, title, isOpen, facets }, onHint }: LegendSectionProps) {
  const { t } = useWords();
  const index = useStoreValue("document", ({ open }) => open?.index);
  const isFiltered = useStoreValue("view", ({ view }) =>
    facets.some(({ facet }) => view.filter?.clauses?.some((clause) => clause.facet === facet)),
  );
  const [isShown, setShown] = useState(isOpen || isFiltered);
  // The picture comes first, the counts beside it a frame later.
  const tier = useDeferredValue(useStoreValue("view", ({ view }) => view.tier));
  const hidden = useDeferredValue(useStoreValue("view", ({ view }) => view.hidden));
  const filter = useDeferredValue(useStoreValue("view", ({ view }) => view.filter));
  const rows = useMemo(
    () =>
      index && isShown
        ? listRows(facets, index, { ...(tier && { tier }), ...(hidden && { hidden }), ...(filter && { filter }) })
        : null,
    [index, facets, isShown, tier, hidden, filter],
  );
  if (!index) return null;
  return (
    <section>
      <h2 className={styles["title"]}>
        <button type="button" aria-expanded={isShown} data-legend-stop onClick={() => setShown(!isShown)}>
          <span>{t(title)}</span>
          {isFiltered && <em className={styles["filtered"]}>{t("legend.filtered")}</em>}
        </button>
      </h2>
      {rows && <SectionRows id={id} title={title} index={index} rows={rows} onHint={onHint} />}
    </section>
  );
}

interface SectionRowsProps extends Pick<Section, "id" | "title"> {
  readonly index: DatasetIndex;
  readonly rows: readonly LegendRow[];
  readonly onHint: (hint: RowHint | null) => void;
}

/** Left alone until the counts are other ones: a click that changes the filter draws no row before the picture. */
const SectionRows = memo(function SectionRows({ id, title, index, rows, onHint }: SectionRowsProps) {
  const { t } = useWords();
  const cut = useCut(rows, 40, 100);
  return (
    <>
      <ul className={styles["rows"]} aria-label={t(title)} data-section={id}>
        {cut.first.map((row) => (
          <FacetRow key={`${row.facet} ${row.value}`} index={index} {...row} onHint={onHint} />
        ))}
      </ul>
      {cut.next > 0 && (
        <div className={styles["more"]}>
          <MoreButton cut={cut} />
        </div>
      )}
    </>
  );
});
