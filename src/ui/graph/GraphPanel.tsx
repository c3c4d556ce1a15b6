import { useLayoutEffect, useRef } from "react";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { later } from "../shared/later.tsx";
import { useWantedFocus } from "../shared/use-wanted-focus.ts";
import { useWords } from "../shared/use-words.ts";
import { EmptyGraph } from "./EmptyGraph.tsx";
import { FocusNote } from "./FocusNote.tsx";
import styles from "./graph.module.css";
import { GraphTools } from "./GraphTools.tsx";

/** It brings the code of every layout with it: that comes when it is asked for. */
const ArrangePanel = later(() => import("./ArrangePanel.tsx").then((panel) => panel.ArrangePanel));

/** The picture: the renderer's element, a place for the keyboard, and a summary for who cannot see it. */
export function GraphPanel() {
  const { renderer } = useApp().ports;
  const { t } = useWords();
  const visible = useDerived((derived) => derived.visible());
  const isArrangeOpen = useStoreValue("ui", (ui) => ui.isArrangeOpen);
  const isPresenting = useStoreValue("presentation", ({ at }) => at !== null);
  const region = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (region.current) renderer.mount(region.current);
  }, [renderer]);
  useWantedFocus("graph", () => region.current?.focus());

  return (
    <section className={styles["graph"]} aria-label={t("region.graph")}>
      {/* The arrow keys walk the graph: "application" hands them to us, and what is walked to is announced. */}
      <div
        id="graph"
        ref={region}
        className={styles["canvas"]}
        role="application"
        tabIndex={0}
        aria-label={t("graph.summary", {
          entities: visible?.entities.length ?? 0,
          relations: visible?.relations.length ?? 0,
        })}
        aria-describedby="graph-help"
        data-keys="graph"
      />
      <p id="graph-help" className="sr-only">
        {t("graph.help")}
      </p>
      <EmptyGraph />
      <FocusNote />
      {isArrangeOpen && <ArrangePanel />}
      {!isPresenting && <GraphTools />}
    </section>
  );
}
