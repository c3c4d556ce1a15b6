import { useRef } from "react";
import { resumeMeasures, shownMeasure, stopMeasures } from "../../actions/measures.ts";
import { measureOf } from "../../core/query/measures.ts";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { useWantedFocus } from "../shared/use-wanted-focus.ts";
import { useWords } from "../shared/use-words.ts";
import panelStyles from "../shared/panel.module.css";
import { GroupList } from "./GroupList.tsx";
import { MeasureChoice } from "./MeasureChoice.tsx";
import styles from "./measures.module.css";
import { RankedList } from "./RankedList.tsx";

/** Who is central and what belongs together: measures to choose from, and the answer as a list. */
export function Measures() {
  const app = useApp();
  const panel = useRef<HTMLElement>(null);
  const { t } = useWords();
  const visible = useDerived((derived) => derived.visible());
  const id = useDerived(() => shownMeasure(app));
  const values = useDerived((derived) => derived.measured(id));
  const isGroup = measureOf(id)?.kind === "group";
  const List = isGroup ? GroupList : RankedList;
  useWantedFocus("panel", () => panel.current?.querySelector<HTMLElement>("input:checked")?.focus());
  return (
    <article ref={panel} className={`${panelStyles["content"]} ${styles["panel"]}`}>
      <h2 tabIndex={-1} className={panelStyles["title"]}>
        {t("tab.measures")}
      </h2>
      <p className={styles["counted"]}>
        {t("measure.counted", {
          entities: visible?.entities.length ?? 0,
          relations: visible?.relations.length ?? 0,
        })}
      </p>
      <MeasureChoice shown={id} />
      <h3 className={styles["listTitle"]} id="measure-list">
        {t(isGroup ? "measure.grouped" : "measure.ranked", { measure: t(`measure.${id}.name`) })}
      </h3>
      <p className={styles["detail"]}>
        {t(`measure.${id}.detail`)} <cite>{t(`measure.${id}.source`)}</cite>
      </p>
      {!values && <Progress />}
      {values && visible && visible.entities.length === 0 && <p>{t("measure.empty")}</p>}
      {values && visible && <List key={id} id={id} visible={visible} values={values} />}
    </article>
  );
}

function Progress() {
  const app = useApp();
  const { t, locale } = useWords();
  const running = useStoreValue("measures", (measures) => measures.running);
  const stopped = useStoreValue("measures", (measures) => measures.stopped);
  if (stopped) {
    return (
      <p className={styles["progress"]}>
        {t(stopped === "reader" ? "measure.stopped" : "measure.failed")}
        <button type="button" onClick={() => resumeMeasures(app)}>
          {t("measure.resume")}
        </button>
      </p>
    );
  }
  if (!running) return null;
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(running.done);
  return (
    <div className={styles["progress"]}>
      <p>{t("measure.running", { measure: t(`measure.${running.id}.name`), percent })}</p>
      <progress max={1} value={running.done} aria-labelledby="measure-list" />
      <button type="button" onClick={() => stopMeasures(app)}>
        {t("measure.stop")}
      </button>
    </div>
  );
}
