import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { EntityId } from "../../core/model/dataset.ts";
import type { Claim, Voice } from "../../core/query/voices.ts";
import { RelationLink } from "../shared/RelationLink.tsx";
import { useWords } from "../shared/use-words.ts";
import { Saying } from "./Saying.tsx";
import styles from "./voices.module.css";

interface ClaimItemProps {
  readonly index: DatasetIndex;
  readonly voice: Voice;
  readonly claim: Claim;
  /** The entity under which it stands, and which is not named again. */
  readonly from?: EntityId;
  readonly isShown: boolean;
}

/** A relation as one voice says it, in its own words; where all witnesses together say it otherwise, that too. */
export function ClaimItem({ index, voice, claim, from, isShown }: ClaimItemProps) {
  const { t } = useWords();
  const { standing } = claim;
  const whole = index.relations.get(claim.relation.id)?.standing;
  const isOther = whole && (whole.factuality !== standing.factuality || whole.isNegated !== standing.isNegated);
  return (
    <li className={styles["claim"]}>
      <RelationLink index={index} related={claim} {...(from !== undefined && { from })} />
      {standing.witnesses.map((witness, i) => (
        <Saying key={`${claim.key} ${i}`} index={index} value={voice.value} witness={witness} />
      ))}
      {whole?.isContested && !standing.isContested && <p className={styles["aside"]}>{t("voices.contested")}</p>}
      {isOther && !whole.isContested && whole.factuality && (
        <p className={styles["aside"]}>
          {t(whole.isNegated ? "voices.whole.negated" : "voices.whole", {
            degree: t(`factuality.${whole.factuality}`).toLocaleLowerCase(),
          })}
        </p>
      )}
      {!isShown && <p className={styles["aside"]}>{t("voices.unseen")}</p>}
    </li>
  );
}
