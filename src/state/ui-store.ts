import { createStore } from "zustand/vanilla";
import type { Dock } from "./settings-store.ts";
import type { ViewPatch } from "../core/edit/view-patch.ts";
import type { LayoutId } from "../core/layout/catalogue/catalogue.ts";
import type { LayoutValues } from "../core/layout/catalogue/layout-task.ts";
import type { EntityId, RelationId } from "../core/model/dataset.ts";
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
  | { readonly kind: "selection"; readonly entities: number; readonly relations: number }
  | { readonly kind: "filter" }
  | { readonly kind: "arranged"; readonly layout: LayoutId; readonly entities: number }
  | { readonly kind: "tool"; readonly tool: UiState["tool"] }
  | { readonly kind: "pinned"; readonly isPinned: boolean; readonly entities: number }
  | { readonly kind: "opened" };

/** Which sheet is open on a narrow screen, where panels do not fit beside the graph. */
export type Sheet = "legend" | "panel" | Dock;

/** What the panel beside the picture shows. */
export type PanelTab = "evidence" | "voices" | "measures";

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

/** The moment's state of the page. Kept: nowhere. */
export interface UiState {
  /** The looks that the reader's system asks for. */
  readonly systemTheme: "light" | "dark" | "contrast";
  /** Whether the first picture has been drawn: what stands around it waits for that. */
  readonly isPictured: boolean;
  readonly hover: { readonly entity: EntityId } | { readonly relation: RelationId } | null;
  readonly dialog: "keys" | "palette" | "picture" | "problems" | null;
  readonly menu: MenuState | null;
  /** What a drag on the picture does. */
  readonly tool: "pan" | "box" | "lasso";
  /** The latest step of moving by keys, and when it was, in milliseconds of the pacer. */
  readonly nudged: { readonly patch: ViewPatch; readonly at: number } | null;
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
  readonly sheet: Sheet | null;
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
  readonly wantsFocus: { readonly on: "search" | "panel" | "graph" | "dock" } | null;
}

export const createUiStore = () =>
  createStore<UiState>()(() => ({
    systemTheme: "light",
    isPictured: false,
    hover: null,
    dialog: null,
    menu: null,
    tool: "pan",
    nudged: null,
    isArrangeOpen: false,
    arrangement: { layout: "readable", values: {}, scope: "all" },
    arranged: null,
    panelTab: "evidence",
    sheet: null,
    table: { of: "relations", query: "", sort: { relations: [], entities: [] } },
    announcement: null,
    walkFrom: null,
    isAdding: false,
    along: null,
    recentActions: [],
    wantsFocus: null,
  }));
