import { useRef } from "react";
import { resizeDock, showDock } from "../../actions/ui.ts";
import { dockHeights } from "../../state/settings-store.ts";
import { useApp, useStoreValue } from "../shared/app-context.ts";
import { useWantedFocus } from "../shared/use-wanted-focus.ts";
import { useWords } from "../shared/use-words.ts";
import { Table, Timeline } from "./later.ts";
import { SheetHandle } from "./SheetHandle.tsx";
import { Splitter } from "./Splitter.tsx";
import styles from "./shell.module.css";

const contents = { time: Timeline, table: Table } as const;

/** What stands below the picture: the timeline or the table. On a narrow screen it is a sheet. */
export function Dock() {
  const app = useApp();
  const { t } = useWords();
  const dock = useStoreValue("settings", (settings) => settings.dock);
  const height = useStoreValue("settings", (settings) => settings.dockHeight);
  const isSheet = useStoreValue("ui", (ui) => ui.sheet === "time" || ui.sheet === "table");
  const section = useRef<HTMLElement>(null);
  useWantedFocus("dock", () => section.current?.focus());
  if (!dock) return null;
  const Content = contents[dock];
  return (
    <section ref={section} className={styles["dock"]} data-sheet={isSheet} aria-label={t(`dock.${dock}`)} tabIndex={-1}>
      <Splitter
        label="dock.height"
        edge="top"
        size={height}
        limits={dockHeights}
        onResize={(size) => resizeDock(app, size)}
      />
      <SheetHandle title={t(`dock.${dock}`)} onClose={() => showDock(app, null)} />
      <Content />
    </section>
  );
}
