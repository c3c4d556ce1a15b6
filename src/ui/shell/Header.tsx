import {
  BookOpenText,
  CalendarRange,
  Command,
  FileOutput,
  FolderOpen,
  Image,
  PanelLeft,
  PanelRight,
  Presentation,
  Table2,
} from "lucide-react";
import { toggleLanguage } from "../../actions/ui.ts";
import type { Dock } from "../../state/settings-store.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { ActionButton } from "../shared/ActionButton.tsx";
import { useApp, useDerived, useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { DatasetName } from "./DatasetName.tsx";
import { ProblemsButton } from "./ProblemsButton.tsx";
import { SettingsMenu } from "./SettingsMenu.tsx";
import styles from "./header.module.css";

/** What is open and where it comes from; search; open; how the page looks. */
export function Header() {
  const app = useApp();
  const { t, language } = useWords();
  const isReaderOpen = useStoreValue("settings", (settings) => settings.isReaderOpen);
  const hasStories = useStoreValue("document", ({ open }) => (open?.dataset.stories?.length ?? 0) > 0);
  return (
    <header className={styles["header"]}>
      <h1 className={styles["logo"]}>
        Saks<i>i</i>
      </h1>
      <EditedMark />
      <DatasetName />
      <SearchBox />
      <ProblemsButton />
      <div className={styles["buttons"]}>
        <ActionButton action="openFile" className={styles["button"]}>
          <FolderOpen size={16} aria-hidden="true" />
          <span className={styles["roomyOnly"]}>{t("action.openFile")}</span>
        </ActionButton>
        <ActionButton action="exportPicture" className={styles["button"]}>
          <Image size={16} aria-hidden="true" />
          <span className={styles["roomOnly"]}>{t("picture.button")}</span>
        </ActionButton>
        <ActionButton action="exportData" className={`${styles["iconButton"]} ${styles["wideOnly"]}`}>
          <FileOutput size={17} aria-hidden="true" />
          <span className="sr-only">{t("export.title")}</span>
        </ActionButton>
        {hasStories && (
          <ActionButton action="present" className={`${styles["button"]} ${styles["wideOnly"]}`}>
            <Presentation size={16} aria-hidden="true" />
            <span className={styles["roomyOnly"]}>{t("present.short")}</span>
          </ActionButton>
        )}
        <ActionButton
          action="toggleReader"
          className={`${styles["button"]} ${styles["wideOnly"]}`}
          isPressed={isReaderOpen}
        >
          <BookOpenText size={16} aria-hidden="true" />
          <span className={styles["roomOnly"]}>{t("region.article")}</span>
        </ActionButton>
        <DockButton dock="time" />
        <DockButton dock="table" />
        <ActionButton action="toggleLegend" className={`${styles["iconButton"]} ${styles["wideOnly"]}`}>
          <PanelLeft size={17} aria-hidden="true" />
          <span className="sr-only">{t("action.toggleLegend")}</span>
        </ActionButton>
        <ActionButton action="togglePanel" className={`${styles["iconButton"]} ${styles["wideOnly"]}`}>
          <PanelRight size={17} aria-hidden="true" />
          <span className="sr-only">{t("action.togglePanel")}</span>
        </ActionButton>
        <ActionButton action="palette" className={styles["iconButton"]}>
          <Command size={16} aria-hidden="true" />
          <span className="sr-only">{t("action.palette")}</span>
        </ActionButton>
        <button
          type="button"
          className={`${styles["iconButton"]} ${styles["wideOnly"]}`}
          lang={language === "id" ? "en" : "id"}
          title={language === "id" ? "English" : "Bahasa Indonesia"}
          onClick={() => void toggleLanguage(app)}
        >
          {language === "id" ? "EN" : "ID"}
          <span className="sr-only"> – {language === "id" ? "English" : "Bahasa Indonesia"}</span>
        </button>
        <SettingsMenu />
      </div>
    </header>
  );
}

const dockIcons = { time: CalendarRange, table: Table2 } as const;
const dockActions = { time: "toggleTime", table: "toggleTable" } as const;

function DockButton({ dock }: { readonly dock: Dock }) {
  const { t } = useWords();
  const isShown = useStoreValue("settings", (settings) => settings.dock === dock);
  const Icon = dockIcons[dock];
  return (
    <ActionButton
      action={dockActions[dock]}
      className={`${styles["button"]} ${styles["wideOnly"]}`}
      isPressed={isShown}
    >
      <Icon size={16} aria-hidden="true" />
      <span className={styles["roomyOnly"]}>{t(`dock.${dock}`)}</span>
    </ActionButton>
  );
}

/** Says that there are edits which are in no file; nothing while there are none. */
function EditedMark() {
  const { t } = useWords();
  const isEdited = useDerived((derived) => derived.isEdited());
  return isEdited ? (
    <span role="img" className={styles["edited"]} title={t("story.edited")} aria-label={t("story.edited")} />
  ) : null;
}
