import { createStore } from "zustand/vanilla";
import type { Dock } from "./settings-store.ts";
import type { TextRange } from "../core/evidence/anchor-quote.ts";
import type { Patch } from "../core/edit/patch.ts";
import type { LayoutId } from "../core/layout/catalogue/catalogue.ts";
import type { LayoutValues } from "../core/layout/catalogue/layout-task.ts";
import type { AuditKind } from "../core/evidence/audit-checks.ts";
import type { ArticleId, EntityId, LocalText, RelationId, SentenceRef, StoryId, View } from "../core/model/dataset.ts";
import type { ColumnId, TableId } from "../core/query/table-columns.ts";
import type { SortLevel } from "../core/query/table-rows.ts";

/** Something to be spoken by a screen reader; a new object each time, so that the same words are spoken again. */
export type Announcement =
  | { readonly kind: "entity"; readonly id: EntityId }
  | {
      readonly kind: "relation";
      readonly id: RelationId;
      readonly from: EntityId;
      readonly at: number;
      readonly of: number;
    }
  /** A sentence that was stepped to. */
  | { readonly kind: "sentence"; readonly sentence: SentenceRef }
  /** What a sentence added, once it was asked for. */
  | { readonly kind: "added"; readonly sentence: SentenceRef }
  /** What is drawn from words that were selected by hand. */
  | { readonly kind: "drawn"; readonly relations: number }
  | { readonly kind: "selection"; readonly entities: number; readonly relations: number }
  | { readonly kind: "filter" }
  | { readonly kind: "arranged"; readonly layout: LayoutId; readonly entities: number }
  | { readonly kind: "tool"; readonly tool: UiState["tool"] }
  | { readonly kind: "pinned"; readonly isPinned: boolean; readonly entities: number }
  /** Quotes that were copied with their sources, or that the browser did not let copy. */
  | { readonly kind: "cited"; readonly quotes: number; readonly isCopied: boolean }
  /** What was done with a step of a story: its place in it, from 1; of one that is gone, the place it had. */
  | {
      readonly kind: "step";
      readonly did: "added" | "looked" | "updated" | "copied" | "moved" | "removed";
      readonly title: LocalText;
      readonly at: number;
      readonly of: number;
    }
  | { readonly kind: "storyRemoved"; readonly title: LocalText }
  | { readonly kind: "storyMoved"; readonly title: LocalText; readonly at: number; readonly of: number }
  /** An edit of the document that was undone, redone, or made in another page. */
  | { readonly kind: "travelled"; readonly by: "undo" | "redo" | "elsewhere" }
  | { readonly kind: "opened" };

/** Which sheet is open on a narrow screen, where panels do not fit beside the graph. */
export type Sheet = "legend" | "panel" | "article" | Dock;

/** What the panel beside the picture shows. */
export type PanelTab = "evidence" | "voices" | "measures" | "audit" | "stories";

/** An open menu: where on the page, in CSS px, and what it is about. */
export interface MenuState {
  readonly x: number;
  readonly y: number;
  readonly about: "selection" | "graph";
}

/** Which table stands below the picture, what it is searched for, and how each is sorted. */
interface TableState {
  readonly of: TableId;
  readonly query: string;
  readonly sort: Readonly<Record<TableId, readonly SortLevel<ColumnId>[]>>;
}

/** Words of an article, from one sentence or from several in a row: where they stand in each. */
export type Excerpt = readonly (TextRange & { readonly sentence: SentenceRef })[];

interface ReadingState {
  readonly isPlaying: boolean;
  /** Whether what a sentence adds is asked for before it is shown. */
  readonly isAsking: boolean;
  /** What was looked at before, to come back to; `null` where reading came with the link. */
  readonly before: Pick<View, "filter" | "hidden" | "tier" | "selection" | "path"> | null;
}

/** The moment's state of the page. Kept: nowhere. */
export interface UiState {
  /** The looks that the reader's system asks for. */
  readonly systemTheme: "light" | "dark" | "contrast";
  /** Whether the first picture has been drawn: what stands around it waits for that. */
  readonly isPictured: boolean;
  /** What the reader points at. */
  readonly hover:
    | { readonly entity: EntityId }
    | { readonly relation: RelationId }
    | { readonly sentence: SentenceRef }
    | null;
  readonly dialog:
    | "keys"
    | "palette"
    | "picture"
    | "problems"
    | "cite"
    | "export"
    | "single"
    | "embed"
    | "overview"
    | "lesson"
    | null;
  /** The story that a hand-out is made of. */
  readonly handedOut: StoryId | null;
  readonly menu: MenuState | null;
  /** What a drag on the picture does. */
  readonly tool: "pan" | "box" | "lasso";
  /** The latest step of moving by keys, and when it was, in milliseconds of the pacer. */
  readonly nudged: { readonly patch: Patch; readonly at: number } | null;
  readonly isArrangeOpen: boolean;
  /** The layout that is asked for next, and for which entities. */
  readonly arrangement: {
    readonly layout: LayoutId;
    readonly values: LayoutValues;
    readonly scope: "all" | "selection";
  };
  /** How much of what is being arranged is done, from 0 to 1; `null` while nothing is. */
  readonly arranged: number | null;
  readonly panelTab: PanelTab;
  /** Kinds of findings of the audit that the reader has folded, or opened, against how they begin. */
  readonly turnedFindings: readonly AuditKind[];
  readonly sheet: Sheet | null;
  /** The article that the reader has asked for. */
  readonly article: ArticleId | null;
  /** How an article is read sentence by sentence. */
  readonly reading: ReadingState;
  /** What the reader has selected by hand in the article, sentence by sentence. */
  readonly excerpt: Excerpt | null;
  readonly table: TableState;
  readonly announcement: Announcement | null;
  /** The end from which a walk along relations came. */
  readonly walkFrom: EntityId | null;
  /** Whether what is selected next joins what is selected: the twin, by key and by touch, of a click with Ctrl. */
  readonly isAdding: boolean;
  /** Which way a neighbourhood goes, once one is asked for. */
  readonly along: "out" | "in" | null;
  /** Ids of the actions that were last done by name, the latest first. */
  readonly recentActions: readonly string[];
  /** Where the keyboard is wanted; a new object for each wish. */
  readonly wantsFocus: { readonly on: "search" | "panel" | "graph" | "dock" | "article" } | null;
}

export const createUiStore = () =>
  createStore<UiState>()(() => ({
    systemTheme: "light",
    isPictured: false,
    hover: null,
    dialog: null,
    handedOut: null,
    menu: null,
    tool: "pan",
    nudged: null,
    isArrangeOpen: false,
    arrangement: { layout: "readable", values: {}, scope: "all" },
    arranged: null,
    panelTab: "evidence",
    turnedFindings: [],
    sheet: null,
    article: null,
    excerpt: null,
    reading: { isPlaying: false, isAsking: false, before: null },
    table: { of: "relations", query: "", sort: { relations: [], entities: [] } },
    announcement: null,
    walkFrom: null,
    isAdding: false,
    along: null,
    recentActions: [],
    wantsFocus: null,
  }));
