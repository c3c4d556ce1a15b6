import { createStore } from "zustand/vanilla";
import { type PictureSettings, readPictureSettings, usualPicture } from "../core/view/picture-settings.ts";
import { type CitationFormId, citationForms, type CitationStyleId, citationStyles } from "../core/cite/citation.ts";
import { type LessonPart, lessonParts, usualLessonParts } from "../core/story/lesson-parts.ts";
import type { TableId } from "../core/query/table-columns.ts";

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
  /** Whether the article stands beside the graph, in the legend's place. */
  readonly isReaderOpen: boolean;
  /** In CSS px. */
  readonly readerWidth: number;
  /** Where the article's translation stands, if anywhere. */
  readonly translation: Translation;
  /** Whether hedging words are marked in the article. */
  readonly hasHedges: boolean;
  /** Whether the reader has taken or declined the tour of Saksi: it is offered no more. */
  readonly isTourSettled: boolean;
  /** What stands below the picture. */
  readonly dock: Dock | null;
  /** In CSS px. */
  readonly dockHeight: number;
  readonly tableColumns: TableColumns;
  /** How large the stage's letters are, as a share of what the back row needs. */
  readonly stageScale: number;
  /** How pictures are made. */
  readonly picture: PictureSettings;
  /** As what data is exported, and how much of it. */
  readonly dataExport: DataExport;
  /** How a citation is worded, and as what it is written. */
  readonly citation: { readonly style: CitationStyleId; readonly form: CitationFormId };
  /** What a story's hand-out has beside its words. */
  readonly lessonParts: readonly LessonPart[];
}

/** What of the dataset is exported. */
export const exportScopes = ["all", "visible", "selection"] as const;
export type ExportScope = (typeof exportScopes)[number];

interface DataExport {
  /** `null`: the first that is offered. */
  readonly format: string | null;
  readonly scope: ExportScope;
}

/** The columns that the reader has chosen, the usual ones where none; which of them there are, the table knows. */
type TableColumns = Readonly<Partial<Record<TableId, readonly string[]>>>;

export const docks = ["time", "table"] as const;
export type Dock = (typeof docks)[number];

export const dockHeights = { least: 120, usual: 168, most: 900 } as const;
export const translations = ["off", "between", "beside"] as const;
export type Translation = (typeof translations)[number];

/** `forTwo`: beside its translation. */
export const readerWidths = { least: 340, usual: 560, forTwo: 800, most: 1100 } as const;
export const stageScales = { least: 0.7, usual: 1, most: 1.6 } as const;
export const panelWidths = { least: 300, usual: 388, most: 640 } as const;

export const createSettingsStore = (initial: Partial<SettingsState>) =>
  createStore<SettingsState>()(() => ({
    language: "id",
    theme: "system",
    hasLetterKeys: true,
    isLegendOpen: true,
    isPanelOpen: true,
    panelWidth: panelWidths.usual,
    isReaderOpen: false,
    readerWidth: readerWidths.usual,
    translation: "off",
    hasHedges: true,
    isTourSettled: false,
    dock: null,
    dockHeight: dockHeights.usual,
    tableColumns: {},
    stageScale: stageScales.usual,
    picture: usualPicture,
    dataExport: usualExport,
    citation: usualCitation,
    lessonParts: usualLessonParts,
    ...initial,
  }));

function readColumns(kept: unknown): TableColumns | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { relations, entities } = kept as Readonly<Record<string, unknown>>;
  return { ...(Array.isArray(relations) && { relations }), ...(Array.isArray(entities) && { entities }) };
}

const usualExport: DataExport = { format: null, scope: "all" };

/** A scope that there is, and a format that there may be: whoever offers them knows. */
function readExport(kept: unknown): DataExport | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { format, scope } = kept as Readonly<Record<string, unknown>>;
  return {
    format: typeof format === "string" ? format : usualExport.format,
    scope: exportScopes.find((known) => known === scope) ?? usualExport.scope,
  };
}

const usualCitation: SettingsState["citation"] = { style: "apa", form: "plain" };

/** A style and a form that there are; the usual one where one of them is not. */
function readCitation(kept: unknown): SettingsState["citation"] | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { style, form } = kept as Readonly<Record<string, unknown>>;
  return {
    style: citationStyles.find((known) => known === style) ?? usualCitation.style,
    form: citationForms.find((known) => known === form) ?? usualCitation.form,
  };
}

/** Parts that there are. */
const readParts = (kept: unknown): Partial<SettingsState> =>
  Array.isArray(kept) ? { lessonParts: lessonParts.filter((part) => kept.includes(part)) } : {};

/** Takes from what the browser has kept whatever is still a setting. */
export function readSettings(kept: Readonly<Record<string, unknown>>): Partial<SettingsState> {
  const choice = <Key extends keyof SettingsState>(key: Key, known: readonly SettingsState[Key][]) => {
    const value = known.find((candidate) => candidate === kept[key]);
    return value === undefined ? {} : { [key]: value };
  };
  const size = (key: keyof SettingsState, { least, most }: { readonly least: number; readonly most: number }) => {
    const value = kept[key];
    return typeof value === "number" && Number.isFinite(value) ? { [key]: Math.min(most, Math.max(least, value)) } : {};
  };
  const switches = [true, false];
  const tableColumns = readColumns(kept["tableColumns"]);
  const citation = readCitation(kept["citation"]);
  const dataExport = readExport(kept["dataExport"]);
  return {
    ...choice("language", languages),
    ...choice("theme", themes),
    ...choice("hasLetterKeys", switches),
    ...choice("isLegendOpen", switches),
    ...choice("isPanelOpen", switches),
    ...size("panelWidth", panelWidths),
    ...choice("isReaderOpen", switches),
    ...size("readerWidth", readerWidths),
    ...choice("translation", translations),
    ...choice("hasHedges", switches),
    ...choice("isTourSettled", switches),
    ...choice("dock", [...docks, null]),
    ...size("dockHeight", dockHeights),
    ...size("stageScale", stageScales),
    ...(tableColumns && { tableColumns }),
    ...(citation && { citation }),
    ...readParts(kept["lessonParts"]),
    ...(dataExport && { dataExport }),
    ...(kept["picture"] !== undefined && { picture: readPictureSettings(kept["picture"]) }),
  };
}
