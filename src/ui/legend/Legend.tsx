import { useMemo } from "react";
import { countLooks } from "../../core/view/count-looks.ts";
import { plainLine, plainNode, type Swatch } from "../../core/view/swatch-scene.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import { useDerived, useStoreValue } from "../shared/app-context.ts";
import { nodeLookOf } from "../shared/node-look.ts";
import { SwatchCanvas } from "../shared/SwatchCanvas.tsx";
import { useWords } from "../shared/use-words.ts";
import styles from "./legend.module.css";

interface Row {
  readonly id: string;
  readonly words: string;
  readonly count: number;
  readonly swatch: Swatch;
}

const line = (look: Partial<typeof plainLine>): Swatch => ({ kind: "line", look: { ...plainLine, ...look } });

/** What each sign means, drawn by the picture's own code, with how often it is in the picture. */
export function Legend() {
  const { t, pick } = useWords();
  const index = useStoreValue("document", ({ open }) => open?.index);
  const visible = useDerived((derived) => derived.visible());
  const counts = useMemo(() => (index && visible ? countLooks(index, visible) : null), [index, visible]);
  if (!index || !counts) return null;
  const { types } = index;
  const certainty: readonly (readonly [key: string, label: MessageKey, swatch: Swatch])[] = [
    ["certain", "legend.certain", line({})],
    ["probable", "legend.probable", line({ line: "dashed" })],
    ["possible", "legend.possible", line({ line: "dotted" })],
    ["negated", "legend.negated", line({ isNegated: true })],
    ["contested", "legend.contested", line({ isContested: true })],
    ["attributed", "legend.attributed", line({ isAttributed: true })],
    ["unwitnessed", "legend.unwitnessed", line({ line: "bare", warning: "unwitnessed" })],
    ["faulty", "legend.faulty", line({ warning: "faulty" })],
  ];
  const isRare = (key: string) => key === "unwitnessed" || key === "faulty";
  return (
    <div className={styles["legend"]}>
      <Section
        title={t("legend.certainty")}
        rows={certainty
          .map(([id, label, swatch]) => ({ id, words: t(label), count: counts.standings.get(id) ?? 0, swatch }))
          .filter(({ id, count }) => count > 0 || !isRare(id))}
      />
      <Section
        title={t("legend.relations")}
        rows={[...types.families.values()].map(({ id, label }, hue) => ({
          id,
          words: pick(label).text,
          count: counts.families.get(id) ?? 0,
          swatch: line({ hue }),
        }))}
      />
      <Section
        title={t("legend.entities")}
        rows={[...types.entityTypes.values()]
          .map(({ id, label }) => ({
            id,
            words: pick(label).text,
            count: counts.entityTypes.get(id) ?? 0,
            swatch: { kind: "node", look: nodeLookOf(types, { type: id }) } as const,
          }))
          .filter(({ count }) => count > 0)}
      />
      <Section
        title={t("legend.status")}
        rows={(["expected", "former"] as const).map((id) => ({
          id,
          words: t(`legend.${id}`),
          count: counts.statuses.get(id) ?? 0,
          swatch: {
            kind: "node",
            look: { ...plainNode, shape: "square", tone: 3, isDashed: id === "expected", isFormer: id === "former" },
          } as const,
        }))}
      />
    </div>
  );
}

function Section({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2 className={styles["title"]}>{title}</h2>
      <ul className={styles["rows"]}>
        {rows.map(({ id, words, count, swatch }) => (
          <li key={id} className={styles["row"]} data-empty={count === 0}>
            <SwatchCanvas className={styles["swatch"]} swatch={swatch} />
            <span className={styles["words"]}>{words}</span>
            <span className={styles["count"]} title={t("legend.count", { count })}>
              {count}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
