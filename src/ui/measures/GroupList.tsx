import { type CSSProperties, useMemo, useState } from "react";
import { isolateFacet } from "../../actions/filter.ts";
import { selectFromList } from "../../actions/measures.ts";
import { groupTone } from "../../core/query/measure-scale.ts";
import { listGroups } from "../../core/query/rank-entities.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { EntityLink } from "../shared/EntityLink.tsx";
import { MoreButton } from "../shared/MoreButton.tsx";
import textButton from "../shared/text-button.module.css";
import { useCut } from "../shared/use-cut.ts";
import { useWords } from "../shared/use-words.ts";
import styles from "./measures.module.css";
import type { MeasuredListProps } from "./RankedList.tsx";
import { walkList } from "./walk-list.ts";

const few = 10;
const more = 50;
/** How many members of a group are named at first. */
const named = 6;

/** Groups with their members, the largest first. */
export function GroupList({ id, visible, values }: MeasuredListProps) {
  const { t } = useWords();
  const groups = useMemo(() => listGroups(visible.entities, values), [visible, values]);
  const isTinted = useStoreValue("view", ({ view }) => view.tint === id);
  const cut = useCut(groups, few, more);
  return (
    <>
      <p className={styles["counted"]}>{t("measure.groups", { count: groups.length })}</p>
      <ol className={styles["list"]} aria-labelledby="measure-list">
        {cut.first.map((members, group) => (
          <Group
            key={members[0]?.key}
            number={group + 1}
            ids={members.map(({ entity }) => entity.id)}
            fill={isTinted ? `var(--group-${groupTone(group, members.length)})` : null}
          />
        ))}
      </ol>
      <MoreButton cut={cut} />
    </>
  );
}

interface GroupProps {
  readonly number: number;
  readonly ids: readonly string[];
  readonly fill: string | null;
}

function Group({ number, ids, fill }: GroupProps) {
  const app = useApp();
  const { t } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? ids : ids.slice(0, named);
  return (
    <li className={styles["group"]}>
      <div className={styles["groupHead"]}>
        {fill && <span className={styles["tone"]} style={{ "--fill": fill } as CSSProperties} />}
        <button
          type="button"
          data-walk
          onKeyDown={walkList}
          className={styles["groupName"]}
          aria-label={t("measure.group.select", { number })}
          onClick={() => selectFromList(app, ids)}
        >
          {t("measure.group", { number })}
        </button>
        <span className={styles["groupCount"]}>{t("measure.group.members", { count: ids.length })}</span>
        <button
          type="button"
          className={`${textButton["button"]} ${textButton["small"]}`}
          onClick={() => isolateFacet(app, "entity", ids)}
        >
          {t("measure.group.isolate")}
        </button>
      </div>
      <ul className={styles["members"]}>
        {shown.map((id) => (
          <li key={id}>
            <EntityLink id={id} />
          </li>
        ))}
        {shown.length < ids.length && (
          <li>
            <button
              type="button"
              className={`${textButton["button"]} ${textButton["small"]}`}
              onClick={() => setIsWhole(true)}
            >
              {t("measure.group.more", { count: ids.length - shown.length })}
            </button>
          </li>
        )}
      </ul>
    </li>
  );
}
