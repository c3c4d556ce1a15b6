import { type CSSProperties, useEffect } from "react";
import { showSheet } from "../../actions/ui.ts";
import { EvidencePanel } from "../evidence/EvidencePanel.tsx";
import { GraphPanel } from "../graph/GraphPanel.tsx";
import { Legend } from "../legend/Legend.tsx";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { Announcer } from "./Announcer.tsx";
import { DropZone } from "./DropZone.tsx";
import { Header } from "./Header.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { Loading } from "./Loading.tsx";
import { PanelEdge } from "./PanelEdge.tsx";
import { ProblemsDialog } from "./ProblemsDialog.tsx";
import styles from "./shell.module.css";
import { useShortcuts } from "./use-shortcuts.ts";

/** The frame: header, legend, graph, evidence. On a narrow screen legend and evidence are sheets over the graph. */
export function Shell() {
  const app = useApp();
  const { t, language, pick } = useWords();
  const isPictured = useStoreValue("ui", (ui) => ui.isPictured);
  const sheet = useStoreValue("ui", (ui) => ui.sheet);
  const isLegendOpen = useStoreValue("settings", (settings) => settings.isLegendOpen);
  const isPanelOpen = useStoreValue("settings", (settings) => settings.isPanelOpen);
  const panelWidth = useStoreValue("settings", (settings) => settings.panelWidth);
  const dataset = useStoreValue("document", ({ open }) => open?.index.dataset);
  useShortcuts();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = dataset ? `${pick(dataset.title).text} · Saksi` : "Saksi";
  }, [language, dataset, pick]);

  return (
    <div
      className={styles["frame"]}
      data-legend={isLegendOpen}
      data-panel={isPanelOpen}
      data-sheet={sheet ?? "none"}
      style={{ "--panel-width": `${panelWidth}px` } as CSSProperties}
    >
      <a className={styles["skip"]} href="#graph">
        {t("skip.graph")}
      </a>
      <a className={styles["skip"]} href="#evidence">
        {t("skip.panel")}
      </a>
      <Header />
      <aside className={styles["legend"]} data-sheet={sheet === "legend"} aria-label={t("region.legend")}>
        <SheetHandle name="legend" />
        {isPictured && <Legend />}
      </aside>
      <main className={styles["main"]}>
        <GraphPanel />
        <Loading />
      </main>
      <aside
        id="evidence"
        className={styles["panel"]}
        data-sheet={sheet === "panel"}
        aria-label={t("region.panel")}
        tabIndex={-1}
      >
        <PanelEdge />
        <SheetHandle name="panel" />
        {isPictured && <EvidencePanel />}
      </aside>
      <nav className={styles["sheetBar"]} aria-label={t("region.tools")}>
        <button
          type="button"
          aria-expanded={sheet === "legend"}
          onClick={() => showSheet(app, sheet === "legend" ? null : "legend")}
        >
          {t("region.legend")}
        </button>
        <button
          type="button"
          aria-expanded={sheet === "panel"}
          onClick={() => showSheet(app, sheet === "panel" ? null : "panel")}
        >
          {t("region.panel")}
        </button>
      </nav>
      <KeysDialog />
      <ProblemsDialog />
      <DropZone />
      <Announcer />
    </div>
  );
}

/** The top of a sheet, with the way to put it away; only narrow screens show it. */
function SheetHandle({ name }: { readonly name: "legend" | "panel" }) {
  const app = useApp();
  const { t } = useWords();
  return (
    <p className={styles["sheetHandle"]}>
      <span>{t(`region.${name}`)}</span>
      <button type="button" onClick={() => showSheet(app, null)}>
        {t("close")}
      </button>
    </p>
  );
}
