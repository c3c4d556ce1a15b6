import { ArrowRightLeft } from "lucide-react";
import { type ReactNode, useId } from "react";
import { listMorePaths, resumeSearch, stopSearch, toggleFollow } from "../../actions/paths.ts";
import { showEverything } from "../../actions/filter.ts";
import type { ActionId } from "../../actions/registry.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { type Leg, mostEnds, numberOfPath, type Remedy } from "../../core/query/path.ts";
import { pathsListed } from "../../state/paths-store.ts";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { sayEntity } from "../shared/relation-words.ts";
import { type ReaderWords, useWords } from "../shared/use-words.ts";
import textButton from "../shared/text-button.module.css";
import shared from "./evidence.module.css";
import { PathItem } from "./PathItem.tsx";
import styles from "./paths.module.css";

/** What links the selected entities: the paths from each to the next, the shortest first. */
export function PathsSection({ index, count }: { readonly index: DatasetIndex; readonly count: number }) {
  const app = useApp();
  const { t } = useWords();
  const answer = useStoreValue("paths", (paths) => paths.answer);
  const search = useStoreValue("paths", (paths) => paths.search);
  const ends = useStoreValue("view", ({ view }) => view.selection?.entities);
  const isAnswered = useDerived((derived) => derived.paths() !== null);
  // The last answer stays for the blink until the next: what one is on must not vanish under the hand.
  const legs = answer?.question.ends === ends && (isAnswered || search === null) ? answer?.legs : undefined;
  const isDirected = useStoreValue("view", ({ view }) => view.follow !== undefined);
  return (
    <section aria-label={t("paths.title")}>
      <div className={styles["head"]}>
        <h3 className={shared["groupTitle"]}>{t("paths.title")}</h3>
        {count <= mostEnds && (
          <span className={styles["options"]}>
            {isDirected && (
              <ActionButton action="reversePaths" className={textButton["button"]} label={t("paths.reverse")}>
                <ArrowRightLeft size={13} aria-hidden="true" /> {t("paths.reverse")}
              </ActionButton>
            )}
            <label>
              <input type="checkbox" checked={isDirected} onChange={() => toggleFollow(app)} /> {t("paths.follow")}
            </label>
          </span>
        )}
      </div>
      {count > mostEnds ? (
        <p className={shared["fact"]}>{t("paths.tooMany", { count: mostEnds })}</p>
      ) : legs ? (
        legs.map((leg, i) => <LegPaths key={`${leg.from} ${leg.to}`} index={index} legs={legs} at={i} leg={leg} />)
      ) : (
        <p className={shared["fact"]} aria-live="polite">
          {search === "long" && (
            <>
              {t("paths.searching")} <TextButton onPress={() => stopSearch(app)}>{t("paths.stop")}</TextButton>
            </>
          )}
          {search === "stopped" && (
            <>
              {t("paths.stopped")} <TextButton onPress={() => resumeSearch(app)}>{t("paths.resume")}</TextButton>
            </>
          )}
        </p>
      )}
    </section>
  );
}

function TextButton({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className={textButton["button"]} onClick={onPress}>
      {children}
    </button>
  );
}

const sayCount = ({ count, isMore }: Pick<Remedy, "count" | "isMore">, { t }: ReaderWords): string =>
  t(isMore ? "paths.more" : "paths.count", { count });

interface LegPathsProps {
  readonly index: DatasetIndex;
  readonly legs: readonly Leg[];
  readonly at: number;
  readonly leg: Leg;
}

/** The paths from one entity to the next, one of which can be chosen to stand out. */
function LegPaths({ index, legs, at, leg }: LegPathsProps) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const chosen = useStoreValue("view", ({ view }) => view.path);
  const name = useId();
  const { from, to, paths, isMore } = leg;
  const ends = { from: sayEntity(index, from, words), to: sayEntity(index, to, words) };
  return (
    <div className={styles["leg"]}>
      {legs.length > 1 && <h4 className={styles["legTitle"]}>{t("paths.leg", ends)}</h4>}
      <p className={shared["fact"]} aria-live="polite">
        {paths.length > 0 ? sayCount({ count: paths.length, isMore }, words) : t("paths.none", ends)}
        {paths.length > 1 && ` · ${t("paths.order")}`}
      </p>
      {paths.length === 0 && <Remedies remedies={leg.remedies} />}
      <div role="radiogroup" aria-label={t("paths.choose", ends)}>
        <ol className={styles["paths"]}>
          {paths.map((path, i) => {
            const number = numberOfPath(legs, { leg: at, path: i });
            return (
              <PathItem
                key={path.steps.map((step) => step.to).join("\n")}
                index={index}
                path={path}
                number={number}
                group={name}
                isChosen={chosen === number}
              />
            );
          })}
        </ol>
      </div>
      {isMore && paths.length < pathsListed.most && (
        <TextButton onPress={() => listMorePaths(app)}>{t("paths.showMore")}</TextButton>
      )}
    </div>
  );
}

const cures = {
  direction: "followPaths",
  filter: "resetFilter",
  tier: "showEverything",
  all: "showEverything",
} as const satisfies Readonly<Record<Remedy["kind"], ActionId>>;

/** Why there is no path, and what would show one. */
function Remedies({ remedies }: Pick<Leg, "remedies">) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const showAllEitherWay = (): void => {
    showEverything(app);
    toggleFollow(app);
  };
  if (remedies.length === 0) return <p className={shared["fact"]}>{t("paths.apart")}</p>;
  return remedies.map((remedy) => (
    <p key={remedy.kind} className={shared["fact"]}>
      {t(`paths.remedy.${remedy.kind}`, { paths: sayCount(remedy, words) })}{" "}
      <ActionButton
        action={cures[remedy.kind]}
        className={textButton["button"]}
        label={t(`paths.cure.${remedy.kind}`)}
        {...(remedy.kind === "all" && { run: showAllEitherWay })}
      />
    </p>
  ));
}
