import { createStore } from "zustand/vanilla";
import { type PictureSettings, readPictureSettings, usualPicture } from "../core/view/picture-settings.ts";
import { type ColumnId, keepColumns, type TableId, usualColumns } from "../core/query/table-columns.ts";

export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

export const themes = ["system", "light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

/** How the reader likes it. Kept: in the browser; the language in the link too. */
export interface SettingsState {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether single letters are keys (WCAG 2.1.4). */
  readonly hasLetterKeys: boolean;
  readonly isLegendOpen: boolean;
  readonly isPanelOpen: boolean;
  /** In CSS px. */
  readonly panelWidth: number;
  /** What stands below the picture. */
  readonly dock: Dock | null;
  /** In CSS px. */
  readonly dockHeight: number;
  readonly tableColumns: TableColumns;
  /** How pictures are made. */
  readonly picture: PictureSettings;
}

/** The columns that the reader wants to see, in the order of their table. */
type TableColumns = Readonly<Record<TableId, readonly ColumnId[]>>;

export const docks = ["time", "table"] as const;
export type Dock = (typeof docks)[number];

export const dockHeights = { least: 120, usual: 168, most: 900 } as const;
export const panelWidths = { least: 300, usual: 388, most: 640 } as const;

export const createSettingsStore = (initial: Partial<SettingsState>) =>
  createStore<SettingsState>()(() => ({
    language: "id",
    theme: "system",
    hasLetterKeys: true,
    isLegendOpen: true,
    isPanelOpen: true,
    panelWidth: panelWidths.usual,
    dock: null,
    dockHeight: dockHeights.usual,
    tableColumns: { relations: usualColumns("relations"), entities: usualColumns("entities") },
    picture: usualPicture,
    ...initial,
  }));

/** Columns that there are; the usual ones of a table for which none are kept. */
function readColumns(kept: unknown): TableColumns | null {
  if (typeof kept !== "object" || kept === null) return null;
  const of = (table: TableId): readonly ColumnId[] => {
    const ids: unknown = table in kept ? (kept as Partial<Record<TableId, unknown>>)[table] : null;
    return Array.isArray(ids) ? keepColumns(table, ids) : usualColumns(table);
  };
  return { relations: of("relations"), entities: of("entities") };
}

/** Takes from what the browser has kept whatever is still a setting. */
export function readSettings(kept: Readonly<Record<string, unknown>>): Partial<SettingsState> {
  const language = languages.find((known) => known === kept["language"]);
  const theme = themes.find((known) => known === kept["theme"]);
  const { hasLetterKeys, isLegendOpen, isPanelOpen, panelWidth, dockHeight } = kept;
  const dock = kept["dock"] === null ? null : docks.find((known) => known === kept["dock"]);
  const tableColumns = readColumns(kept["tableColumns"]);
  const within = ({ least, most }: { least: number; most: number }, size: number) =>
    Math.min(most, Math.max(least, size));
  return {
    ...(language && { language }),
    ...(theme && { theme }),
    ...(typeof hasLetterKeys === "boolean" && { hasLetterKeys }),
    ...(typeof isLegendOpen === "boolean" && { isLegendOpen }),
    ...(typeof isPanelOpen === "boolean" && { isPanelOpen }),
    ...(typeof panelWidth === "number" &&
      Number.isFinite(panelWidth) && { panelWidth: within(panelWidths, panelWidth) }),
    ...(dock !== undefined && { dock }),
    ...(typeof dockHeight === "number" &&
      Number.isFinite(dockHeight) && { dockHeight: within(dockHeights, dockHeight) }),
    ...(tableColumns && { tableColumns }),
    ...(kept["picture"] !== undefined && { picture: readPictureSettings(kept["picture"]) }),
  };
}
