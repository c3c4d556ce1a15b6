import { useEffect, useState } from "react";
import { isolateFacet, toggleFacet } from "../../actions/filter.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { FacetCount } from "../../core/query/count-facets.ts";
import { facetOf } from "../../core/query/facets.ts";
import { useApp } from "../shared/app-context.ts";
import { sayValue } from "../shared/facet-words.ts";
import { SwatchCanvas } from "../shared/SwatchCanvas.tsx";
import { useWords } from "../shared/use-words.ts";
import styles from "./legend.module.css";
import type { LegendRow } from "./sections.ts";

/** What a click on the row that one points at would do. */
export interface RowHint extends FacetCount {
  readonly on: "entities" | "relations";
}

interface FacetRowProps extends LegendRow {
  readonly index: DatasetIndex;
  readonly onHint: (hint: RowHint | null) => void;
}

/** One value of a facet: a switch for it and, beside it, the way to keep it alone. */
export function FacetRow({ index, facet, value, count, swatch, hasSwatches, onHint }: FacetRowProps) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const on = facetOf(facet)?.on ?? "relations";
  const { having, afterToggle, isKept } = count;
  const name = sayValue(index, facet, value, words);
  const [isPointed, setPointed] = useState(false);
  useEffect(() => {
    if (!isPointed) return undefined;
    onHint({ on, having, afterToggle, isKept });
    return () => onHint(null);
  }, [isPointed, onHint, on, having, afterToggle, isKept]);
  return (
    <li
      className={styles["row"]}
      data-kept={isKept}
      data-empty={having === 0}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <button
        type="button"
        className={styles["toggle"]}
        data-legend-stop
        data-facet={facet}
        data-value={value}
        aria-pressed={isKept}
        title={t(`legend.hint.${on}`, { left: afterToggle, only: having })}
        onFocus={() => setPointed(true)}
        onBlur={() => setPointed(false)}
        onClick={({ altKey }) => (altKey ? isolateFacet(app, facet, [value]) : toggleFacet(app, facet, value))}
      >
        {hasSwatches &&
          (swatch ? <SwatchCanvas className={styles["swatch"]} swatch={swatch} /> : <span aria-hidden="true" />)}
        <span className={styles["words"]} dir="auto">
          {name}
        </span>
        <span className={styles["count"]}>{having.toLocaleString(words.locale)}</span>
      </button>
      <button
        type="button"
        className={styles["only"]}
        data-legend-only
        tabIndex={-1}
        aria-label={t("legend.only.name", { name })}
        onClick={() => isolateFacet(app, facet, [value])}
      >
        {t("legend.only")}
      </button>
    </li>
  );
}
