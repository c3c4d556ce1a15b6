import { useState } from "react";
import { openVoice } from "../../actions/voices.ts";
import { chooseTranslation } from "../../core/evidence/choose-translation.ts";
import { findHedges, segmentText } from "../../core/evidence/segment-text.ts";
import { neighbourSentences, type PlacedSentence } from "../../core/evidence/sentence-index.ts";
import type { Witness } from "../../core/evidence/standing.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { speakersOf } from "../../core/query/facets.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp } from "../shared/app-context.ts";
import { Marked } from "../shared/Marked.tsx";
import { useWords } from "../shared/use-words.ts";
import textButton from "../shared/text-button.module.css";
import styles from "./evidence.module.css";
import { FoundQuote } from "./FoundQuote.tsx";
import { LostQuote } from "./LostQuote.tsx";
import { WitnessChain } from "./WitnessChain.tsx";

interface WitnessCardProps {
  readonly index: DatasetIndex;
  readonly witness: Witness;
}

/**
 * One witness: the whole sentence with its quote marked, who says so, where and when, and what stands around it.
 *
 * @param isAlone its verdict is the relation's, and stands there already
 */
export function WitnessCard({ index, witness, isAlone }: WitnessCardProps & { readonly isAlone: boolean }) {
  const app = useApp();
  const { t, language } = useWords();
  const [isTranslated, setTranslated] = useState(false);
  const [isInContext, setInContext] = useState(false);
  const { evidence, place, quote } = witness;
  const { sentence, article } = place;
  const hedges = findHedges(sentence.text, evidence.hedges ?? [], quote ?? []);
  const lostHedges = (evidence.hedges ?? []).filter((hedge) => findHedges(sentence.text, [hedge], []).length === 0);
  const translation = chooseTranslation(sentence, article, language);
  const [speaker] = speakersOf(evidence);
  const { before, after } = neighbourSentences(index.sentences, place);
  return (
    <li className={styles["witness"]} data-factuality={evidence.factuality}>
      {!isAlone && (
        <p className={styles["verdict"]}>
          <span className={styles["chip"]} data-line={evidence.factuality}>
            {t(`factuality.${evidence.factuality}`)}
          </span>
          {evidence.negated && <span className={styles["chip"]}>{t("witness.negated")}</span>}
        </p>
      )}
      {isInContext && <Around place={before} edge={t("witness.start")} />}
      <blockquote className={styles["sentence"]} lang={article.language} dir="auto">
        <Marked segments={segmentText(sentence.text, quote ?? [], hedges)} />
      </blockquote>
      {isInContext && <Around place={after} edge={t("witness.end")} />}
      {quote ? <FoundQuote place={place} quote={quote} /> : <LostQuote index={index} witness={witness} />}
      {lostHedges.length > 0 && (
        <p className={styles["warning"]}>
          {t("witness.hedge.lost", { words: lostHedges.map((h) => `“${h}”`).join(", ") })}
        </p>
      )}
      {place.kind === "boilerplate" && <p className={styles["warning"]}>{t("witness.boilerplate")}</p>}
      {isTranslated && translation && (
        <p className={styles["translation"]} lang={translation.language}>
          <span className={styles["tag"]}>{t("witness.translation")}</span> {translation.text}
        </p>
      )}
      <WitnessChain index={index} witness={witness} />
      <p className={styles["cardButtons"]}>
        {translation && (
          <button
            type="button"
            className={textButton["button"]}
            aria-expanded={isTranslated}
            onClick={() => setTranslated(!isTranslated)}
          >
            {t(isTranslated ? "witness.translation.hide" : "witness.translation.show")}
          </button>
        )}
        <button
          type="button"
          className={textButton["button"]}
          aria-expanded={isInContext}
          onClick={() => setInContext(!isInContext)}
        >
          {t(isInContext ? "witness.context.hide" : "witness.context.show")}
        </button>
        {speaker !== undefined && (
          <ActionButton
            action="hearSpeaker"
            className={textButton["button"]}
            label={t("witness.voice")}
            run={() => openVoice(app, speaker)}
          />
        )}
      </p>
    </li>
  );
}

/** A sentence before or after, as context; at the article's ends the word for that. */
function Around({ place, edge }: { readonly place: PlacedSentence | null; readonly edge: string }) {
  return place ? (
    <p className={styles["around"]} lang={place.article.language} dir="auto">
      {place.sentence.text}
    </p>
  ) : (
    <p className={styles["around"]}>{edge}</p>
  );
}
