import { useMemo } from "react";
import { openVoice } from "../../actions/voices.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { type Contradiction, findContradictions } from "../../core/query/contradictions.ts";
import { nobodyValue, speakersOf } from "../../core/query/facets.ts";
import type { Claim } from "../../core/query/voices.ts";
import type { Witness } from "../../core/evidence/standing.ts";
import { useApp } from "../shared/app-context.ts";
import { RelationLink } from "../shared/RelationLink.tsx";
import { useWords } from "../shared/use-words.ts";
import textButton from "../shared/text-button.module.css";
import { sayWithin } from "./say-voice.ts";
import { Saying } from "./Saying.tsx";
import styles from "./voices.module.css";

interface ContradictionsProps {
  readonly index: DatasetIndex;
  readonly shown: ReadonlySet<string>;
}

const listLimit = 50;

/** Where two do not agree, with the words of both. */
export function Contradictions({ index, shown }: ContradictionsProps) {
  const { t } = useWords();
  const all = useMemo(() => findContradictions(index, index.relations.values()), [index]);
  const isSeen = (claims: readonly Claim[]) => claims.some(({ key }) => shown.has(key));
  const seen = all.filter(({ affirming, denying }) => isSeen(affirming) && isSeen(denying));
  if (all.length === 0) return <p className={styles["agreed"]}>{t("voices.contradictions.none")}</p>;
  const title =
    seen.length === all.length
      ? t("voices.contradictions", { count: all.length })
      : t("voices.contradictions.some", { shown: seen.length, count: all.length });
  return (
    <details className={styles["contradictions"]}>
      <summary>{title}</summary>
      <ul>
        {seen.slice(0, listLimit).map((item) => (
          <ContradictionItem key={item.key} index={index} item={item} />
        ))}
      </ul>
    </details>
  );
}

function ContradictionItem({ index, item }: { readonly index: DatasetIndex; readonly item: Contradiction }) {
  const { t } = useWords();
  return (
    <li className={styles["contradiction"]}>
      <Side index={index} claims={item.affirming} title={t("voices.affirm")} />
      <Side index={index} claims={item.denying} title={t("voices.deny")} />
      {item.isLoose && <p className={styles["aside"]}>{t("voices.loose")}</p>}
    </li>
  );
}

interface SideProps {
  readonly index: DatasetIndex;
  readonly claims: readonly Claim[];
  readonly title: string;
}

/** Those who take one side, with the relation that they speak of. */
function Side({ index, claims, title }: SideProps) {
  return (
    <div>
      <p className={styles["verdict"]}>{title}</p>
      {claims.map((claim) => (
        <div key={claim.key}>
          <RelationLink index={index} related={claim} />
          {claim.standing.witnesses.map((witness, i) => (
            <SideSaying
              key={`${claim.key} ${i}`}
              index={index}
              witness={witness}
              isAlone={claim.standing.witnesses.length === 1}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface SideSayingProps {
  readonly index: DatasetIndex;
  readonly witness: Witness;
  /** How surely it is said stands with the relation already. */
  readonly isAlone: boolean;
}

function SideSaying({ index, witness, isAlone }: SideSayingProps) {
  const app = useApp();
  const words = useWords();
  const [value = nobodyValue] = speakersOf(witness.evidence);
  const degree = words.t(`factuality.${witness.evidence.factuality}`).toLocaleLowerCase();
  return (
    <>
      <p className={styles["speaker"]}>
        {words.t("witness.says")}{" "}
        <button type="button" className={textButton["button"]} onClick={() => openVoice(app, value)}>
          {sayWithin(index, value, words)}
        </button>
        {!isAlone && ` · ${degree}`}
      </p>
      <Saying index={index} value={value} witness={witness} />
    </>
  );
}
