import { useEffect, useLayoutEffect, useRef } from "react";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { ArrangePanel } from "./ArrangePanel.tsx";
import { EmptyGraph } from "./EmptyGraph.tsx";
import styles from "./graph.module.css";
import { GraphTools } from "./GraphTools.tsx";

/** The picture: the renderer's element, a place for the keyboard, and a summary for who cannot see it. */
export function GraphPanel() {
  const { renderer } = useApp().ports;
  const { t } = useWords();
  const visible = useDerived((derived) => derived.visible());
  const wantsFocus = useStoreValue("ui", (ui) => ui.wantsFocus);
  const region = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    region.current?.prepend(renderer.element);
  }, [renderer]);
  useEffect(() => {
    if (wantsFocus?.on === "graph") region.current?.focus();
  }, [wantsFocus]);

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
        data-graph
      />
      <p id="graph-help" className="sr-only">
        {t("graph.help")}
      </p>
      <EmptyGraph />
      <ArrangePanel />
      <GraphTools />
    </section>
  );
}
