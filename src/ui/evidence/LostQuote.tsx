import { TriangleAlert } from "lucide-react";
import { useDeferredValue, useMemo } from "react";
import { quoteText } from "../../core/evidence/anchor-quote.ts";
import { findNearestQuote } from "../../core/evidence/nearest-quote.ts";
import type { Witness } from "../../core/evidence/standing.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { sayPlace } from "../shared/sentence-words.ts";
import { useWords } from "../shared/use-words.ts";
import { Differing } from "./Differing.tsx";
import { LikenessTools } from "./LikenessTools.tsx";
import styles from "./quote-check.module.css";

interface LostQuoteProps {
  readonly index: DatasetIndex;
  readonly witness: Witness;
}

/**
 * That a quote does not stand in its sentence, and what it may have become. The likeness is looked for once the card is
 * there, and only offered: the witness stays lost until the file is mended.
 */
export function LostQuote({ index, witness }: LostQuoteProps) {
  const words = useWords();
  const { t, locale } = words;
  const { evidence, place } = witness;
  const shown = useDeferredValue(witness, null);
  const likeness = useMemo(() => shown && findNearestQuote(shown, index.sentences), [shown, index]);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const { language } = place.article;
  return (
    <section className={styles["lost"]}>
      <p className={styles["alarm"]}>
        <TriangleAlert size={15} aria-hidden="true" />
        {t("witness.lost")}
      </p>
      <h3>{t("witness.lost.sought", { place: sayPlace(place, words) })}</h3>
      <p className={styles["words"]} lang={language} dir="auto">
        “{likeness ? <Differing of={likeness.differences} side="sought" /> : quoteText(evidence.quote)}”
      </p>
      {likeness && (
        <>
          <h3>
            {t("witness.lost.likeness", {
              place: sayPlace(likeness.place, words),
              alike: percent.format(Math.floor(likeness.alike * 100) / 100),
            })}
          </h3>
          <p className={styles["words"]} lang={language} dir="auto">
            “<Differing of={likeness.differences} side="found" />”
          </p>
          <LikenessTools likeness={likeness} />
        </>
      )}
      {shown && !likeness && <p>{t("witness.lost.none")}</p>}
    </section>
  );
}
