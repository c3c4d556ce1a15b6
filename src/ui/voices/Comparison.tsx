import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { compareVoices, type Shared } from "../../core/query/contradictions.ts";
import type { Claim, Voice } from "../../core/query/voices.ts";
import { EntityLink } from "../shared/EntityLink.tsx";
import { sayValue } from "../shared/facet-words.ts";
import { useWords } from "../shared/use-words.ts";
import { ClaimItem } from "./ClaimItem.tsx";
import { VoiceHead } from "./VoiceHead.tsx";
import { TopicList } from "./VoiceView.tsx";
import styles from "./voices.module.css";

interface ComparisonProps {
  readonly index: DatasetIndex;
  readonly shown: ReadonlySet<string>;
  readonly first: Voice;
  readonly second: Voice;
}

const endsOf = (claims: readonly Claim[]): Set<string> =>
  new Set(claims.flatMap(({ relation }) => [relation.source, relation.target]));

/** Two voices side by side: what both speak of and whether they agree, then what each says alone. */
export function Comparison({ index, shown, first, second }: ComparisonProps) {
  const words = useWords();
  const { t } = words;
  const { both, onlyFirst, onlySecond } = compareVoices(index, first.claims, second.claims);
  const common = [...endsOf(first.claims).intersection(endsOf(second.claims))];
  const sides = [
    { voice: first, claims: onlyFirst },
    { voice: second, claims: onlySecond },
  ];
  return (
    <section className={styles["comparison"]}>
      <div className={styles["pair"]}>
        {sides.map(({ voice }) => (
          <VoiceHead key={voice.value} index={index} voice={voice} />
        ))}
      </div>
      <section className={styles["both"]}>
        <h4 className={styles["part"]}>{t("voices.both", { count: both.length })}</h4>
        {both.length === 0 && <p className={styles["quiet"]}>{t("voices.both.none")}</p>}
        {both.map((item) => (
          <SharedItem key={item.key} {...{ index, shown, first, second, item }} />
        ))}
        {common.length > 0 && (
          <p className={styles["common"]}>
            {t("voices.common")}{" "}
            {common.map((id, i) => (
              <span key={id}>
                {i > 0 && ", "}
                <EntityLink id={id} />
              </span>
            ))}
          </p>
        )}
      </section>
      <div className={styles["pair"]}>
        {sides.map(({ voice, claims }) => (
          <section key={voice.value}>
            <h4 className={styles["part"]}>
              {t("voices.onlyOne", { name: sayValue(index, "speaker", voice.value, words), count: claims.length })}
            </h4>
            <TopicList index={index} shown={shown} voice={voice} claims={claims} />
          </section>
        ))}
      </div>
    </section>
  );
}

/** One thing that both speak of. */
function SharedItem({ index, shown, first, second, item }: ComparisonProps & { readonly item: Shared }) {
  const words = useWords();
  const { t } = words;
  const sides = [
    { voice: first, claims: item.first },
    { voice: second, claims: item.second },
  ];
  return (
    <section className={styles["shared"]} data-verdict={item.verdict}>
      <p className={styles["verdict"]}>{t(`voices.verdict.${item.verdict}`)}</p>
      <div className={styles["pair"]}>
        {sides.map(({ voice, claims }) => (
          <div key={voice.value}>
            <p className={styles["quiet"]}>{sayValue(index, "speaker", voice.value, words)}</p>
            <ul className={styles["claims"]}>
              {claims.map((claim) => (
                <ClaimItem key={claim.key} index={index} voice={voice} claim={claim} isShown={shown.has(claim.key)} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
