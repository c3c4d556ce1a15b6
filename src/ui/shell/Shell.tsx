import { type CSSProperties, useEffect } from "react";
import { resizePanel, resizeReader, showSheet } from "../../actions/ui.ts";
import { stageLetters } from "../../core/view/stage-letters.ts";
import { panelWidths, readerWidths } from "../../state/settings-store.ts";
import { EvidencePanel } from "../evidence/EvidencePanel.tsx";
import { GraphPanel } from "../graph/GraphPanel.tsx";
import { Legend } from "../legend/Legend.tsx";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { Announcer } from "./Announcer.tsx";
import { DropZone } from "./DropZone.tsx";
import { EmbedHeader } from "./EmbedHeader.tsx";
import { Header } from "./Header.tsx";
import { Loading } from "./Loading.tsx";
import { Dock } from "./Dock.tsx";
import {
  AskedPaper,
  Audit,
  CiteDialog,
  ContextMenu,
  EmbedDialog,
  ExportDialog,
  fetchLater,
  HandOut,
  KeysDialog,
  LessonDialog,
  MeasureKey,
  Measures,
  Overview,
  Palette,
  PictureDialog,
  PictureNotice,
  Reader,
  ReadingCaption,
  SingleDialog,
  Stage,
  Stories,
  Voices,
} from "./later.ts";
import { PanelTabs } from "./PanelTabs.tsx";
import { ProblemsDialog } from "./ProblemsDialog.tsx";
import styles from "./shell.module.css";
import { SheetBar } from "./SheetBar.tsx";
import { SheetHandle } from "./SheetHandle.tsx";
import { Splitter } from "./Splitter.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useShortcuts } from "./use-shortcuts.ts";

const panelContents = {
  evidence: EvidencePanel,
  voices: Voices,
  measures: Measures,
  audit: Audit,
  stories: Stories,
} as const;

/**
 * The frame: header, legend, graph, panel, and below them timeline or table. On a narrow screen all but the graph are
 * sheets over it.
 */
export function Shell() {
  const app = useApp();
  const { t, language, pick } = useWords();
  const isPictured = useStoreValue("ui", (ui) => ui.isPictured);
  const sheet = useStoreValue("ui", (ui) => ui.sheet);
  const tab = useStoreValue("ui", (ui) => ui.panelTab);
  const dock = useStoreValue("settings", (settings) => settings.dock);
  const dockHeight = useStoreValue("settings", (settings) => settings.dockHeight);
  const isLegendOpen = useStoreValue("settings", (settings) => settings.isLegendOpen);
  const isPanelOpen = useStoreValue("settings", (settings) => settings.isPanelOpen);
  const panelWidth = useStoreValue("settings", (settings) => settings.panelWidth);
  const isReaderOpen = useStoreValue("settings", (settings) => settings.isReaderOpen);
  const readerWidth = useStoreValue("settings", (settings) => settings.readerWidth);
  const dataset = useStoreValue("document", ({ open }) => open?.index.dataset);
  const dialog = useStoreValue("ui", (ui) => ui.dialog);
  const isReading = useStoreValue("view", ({ view }) => view.reading !== undefined);
  const isPresenting = useStoreValue("presentation", ({ at }) => at !== null);
  const stageScale = useStoreValue("settings", (settings) => settings.stageScale);
  const Content = panelContents[tab];
  const closeSheet = () => showSheet(app, null);
  useShortcuts();
  useKeptFocus();
  useEffect(() => {
    if (isPictured) void fetchLater();
  }, [isPictured]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = dataset ? `${pick(dataset.title).text} · Saksi` : "Saksi";
  }, [language, dataset, pick]);

  return (
    <div
      className={styles["frame"]}
      data-legend={isLegendOpen}
      data-panel={isPanelOpen}
      data-reader={isReaderOpen}
      data-dock={dock !== null}
      data-stage={isPresenting}
      data-sheet={isPresenting ? "none" : (sheet ?? "none")}
      style={
        {
          "--panel-width": `${panelWidth}px`,
          "--reader-width": `${readerWidth}px`,
          "--stage-scale": stageScale,
          "--letters": `calc(max(${stageLetters.least}px, ${100 * stageLetters.share}vmin) * ${stageScale})`,
          "--dock-height": `${dockHeight}px`,
        } as CSSProperties
      }
    >
      {!isPresenting && (
        <>
          <a className={styles["skip"]} href="#graph">
            {t("skip.graph")}
          </a>
          <a className={styles["skip"]} href="#evidence">
            {t("skip.panel")}
          </a>
          {app.embed ? <EmbedHeader /> : <Header />}
          <aside className={styles["legend"]} data-sheet={sheet === "legend"} aria-label={t("region.legend")}>
            <SheetHandle title={t("region.legend")} onClose={closeSheet} />
            {isPictured && <MeasureKey />}
            {isPictured && <Legend />}
          </aside>
          {isReaderOpen && (
            <aside
              className={styles["reader"]}
              data-sheet={sheet === "article"}
              data-keys="article"
              aria-label={t("region.article")}
            >
              <Splitter
                label="reader.width"
                edge="end"
                size={readerWidth}
                limits={readerWidths}
                onResize={(width) => resizeReader(app, width)}
              />
              <SheetHandle title={t("region.article")} onClose={closeSheet} />
              {isPictured && <Reader />}
            </aside>
          )}
        </>
      )}
      <main className={styles["main"]}>
        {isReading && !isPresenting && <ReadingCaption />}
        <GraphPanel />
        <Loading />
        {isPictured && <ContextMenu />}
        {dialog !== "picture" && <PictureNews />}
      </main>
      {isPresenting ? (
        <Stage evidence={<EvidencePanel />} />
      ) : (
        <>
          <aside
            id="evidence"
            className={styles["panel"]}
            data-sheet={sheet === "panel"}
            aria-label={t("region.panel")}
            tabIndex={-1}
          >
            <Splitter
              label="panel.width"
              edge="start"
              size={panelWidth}
              limits={panelWidths}
              onResize={(width) => resizePanel(app, width)}
            />
            <SheetHandle title={t("region.panel")} onClose={closeSheet} />
            <PanelTabs />
            <div id="panel-content" role="tabpanel" aria-labelledby={`tab-${tab}`}>
              {isPictured && <Content />}
            </div>
          </aside>
          {isPictured && <Dock />}
          <SheetBar />
        </>
      )}
      {dialog === "keys" && <KeysDialog />}
      {dialog === "palette" && <Palette />}
      {dialog === "overview" && <Overview />}
      {dialog === "lesson" && <LessonDialog />}
      {dialog === "cite" && <CiteDialog />}
      {dialog === "export" && <ExportDialog />}
      {dialog === "picture" && <PictureDialog />}
      {dialog === "single" && <SingleDialog />}
      {dialog === "embed" && <EmbedDialog />}
      {isPictured && <HandOut />}
      {isPresenting && <AskedPaper />}
      <ProblemsDialog />
      <DropZone />
      <Announcer />
    </div>
  );
}

/** What there is to tell of a picture; apart, since its making must not have the whole frame drawn anew. */
function PictureNews() {
  const hasNews = useStoreValue(
    "picture",
    ({ wanted, done, outcome }) => wanted !== null || done !== null || outcome !== null,
  );
  return hasNews && <PictureNotice />;
}
