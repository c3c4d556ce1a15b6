import { useMemo } from "react";
import { openVoice } from "../../actions/voices.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { type Contradiction, findContradictions, type Side } from "../../core/query/contradictions.ts";
import { speakersOf } from "../../core/query/facets.ts";
import { useApp } from "../shared/app-context.ts";
import { RelationLink } from "../shared/RelationLink.tsx";
import { useWords } from "../shared/use-words.ts";
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
  const isSeen = (sides: readonly Side[]) => sides.some(({ related }) => shown.has(related.key));
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
      <Sides index={index} sides={item.affirming} title={t("voices.affirm")} />
      <Sides index={index} sides={item.denying} title={t("voices.deny")} />
      {item.isLoose && <p className={styles["aside"]}>{t("voices.loose")}</p>}
    </li>
  );
}

interface SidesProps {
  readonly index: DatasetIndex;
  readonly sides: readonly Side[];
  readonly title: string;
}

/** Those who take one side, with the relation that they speak of. */
function Sides({ index, sides, title }: SidesProps) {
  const app = useApp();
  const words = useWords();
  const related = [...new Set(sides.map((side) => side.related))];
  return related.map((one) => (
    <div key={one.key} className={styles["side"]}>
      <p className={styles["verdict"]}>{title}</p>
      <RelationLink index={index} related={one} />
      {sides
        .filter((side) => side.related === one)
        .map(({ witness }, i) => {
          const speakers = speakersOf(witness.evidence);
          return (
            <div key={`${one.key} ${i}`}>
              <p className={styles["speaker"]}>
                {words.t("witness.says")}{" "}
                <button
                  type="button"
                  className={styles["textButton"]}
                  onClick={() => openVoice(app, speakers[0] as string)}
                >
                  {sayWithin(index, speakers[0] as string, words)}
                </button>
                {sides.length > 1 && ` · ${words.t(`factuality.${witness.evidence.factuality}`).toLocaleLowerCase()}`}
              </p>
              <Saying index={index} value={speakers[0] as string} witness={witness} />
            </div>
          );
        })}
    </div>
  ));
}
