import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { type Claim, groupByTopic, type Topic, type Voice } from "../../core/query/voices.ts";
import { EntityLink } from "../shared/EntityLink.tsx";
import { MoreButton } from "../shared/MoreButton.tsx";
import { useCut } from "../shared/use-cut.ts";
import { useWords } from "../shared/use-words.ts";
import { ClaimItem } from "./ClaimItem.tsx";
import { VoiceHead } from "./VoiceHead.tsx";
import styles from "./voices.module.css";

interface ClaimsProps {
  readonly index: DatasetIndex;
  readonly shown: ReadonlySet<string>;
  readonly voice: Voice;
}

/** A voice that is open: who it is, and its claims. */
export function VoiceView(props: ClaimsProps) {
  return (
    <section className={styles["voice"]}>
      <VoiceHead index={props.index} voice={props.voice} />
      <TopicList {...props} claims={props.voice.claims} />
    </section>
  );
}

/** How many claims are told at first, and join them at a time. */
const claimStep = 60;

/** The first claims of all topics together. */
function cutTopics(topics: readonly Topic[], limit: number): Topic[] {
  let left = limit;
  return topics.flatMap(({ entity, claims }) => {
    const told = claims.slice(0, left);
    left -= told.length;
    return told.length === 0 ? [] : [{ entity, claims: told }];
  });
}

/** Claims by the entity that they are about. */
export function TopicList({ index, shown, voice, claims }: ClaimsProps & { readonly claims: readonly Claim[] }) {
  const { t } = useWords();
  const cut = useCut(claims, claimStep, claimStep);
  const topics = groupByTopic(claims);
  const sizes = new Map(topics.map((topic) => [topic.entity, topic.claims.length]));
  return (
    <>
      {cutTopics(topics, cut.first.length).map((topic) => (
        <section key={topic.entity}>
          <h4 className={styles["topic"]}>
            {t("voices.about")} <EntityLink id={topic.entity} />{" "}
            <span className={styles["quiet"]}>{sizes.get(topic.entity)}</span>
          </h4>
          <ul className={styles["claims"]}>
            {topic.claims.map((claim) => (
              <ClaimItem
                key={claim.key}
                index={index}
                voice={voice}
                claim={claim}
                from={topic.entity}
                isShown={shown.has(claim.key)}
              />
            ))}
          </ul>
        </section>
      ))}
      <MoreButton cut={cut} />
    </>
  );
}
