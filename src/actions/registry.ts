/** Every intention that needs no more than a press: what buttons, keys and the sheet of keys are made from. */
import type { Action } from "./action.ts";
import { showAudit } from "./audit.ts";
import { alignActions } from "./align-actions.ts";
import { citeActions } from "./cite-actions.ts";
import { handOutActions } from "./hand-out-actions.ts";
import { handActions } from "./hand-actions.ts";
import { presentActions } from "./present-actions.ts";
import { pictureActions } from "./picture-actions.ts";
import { readingActions } from "./reading-actions.ts";
import { storyActions } from "./story-actions.ts";
import { settingsActions } from "./settings-actions.ts";
import { isMeasureShown, openMeasures, resetLooks } from "./measures.ts";
import { chooseFile } from "./open-document.ts";
import { canStep, clearSelection, stepRelation, toggleAdding, walkAcross, walkAlong } from "./selection.ts";
import {
  isFiltered,
  resetFilter,
  selectedEnds,
  setAlong,
  showEverything,
  toggleAround,
  toggleFading,
  toggleLonely,
} from "./filter.ts";
import {
  showEvidence,
  showExport,
  showKeys,
  stepBack,
  toggleDock,
  toggleLegend,
  togglePanel,
  wantSearch,
} from "./ui.ts";
import { hearSpeaker, showVoices, speakerOfSelection } from "./voices.ts";
import { fitAll, fitSelection, isMoved, redo, resetPositions, toggleTier, undo } from "./view.ts";
import { tourActions } from "./tour.ts";

/** How far an arrow moves the picture, in CSS px, and a press of + or - zooms. */
const panStep = 80;
const zoomStep = 1.25;

const hasSelection: Action["isEnabled"] = ({ stores }) => stores.view.getState().view.selection !== undefined;
const canReach: Action["isEnabled"] = (app) => selectedEnds(app).length > 0;
const isOpen: Action["isEnabled"] = ({ stores }) => stores.document.getState().open !== null;

export const actions = {
  ...presentActions,
  search: {
    id: "search",
    label: "action.search",
    group: "explore",
    keys: [{ key: "/" }, { key: "f", mod: true }],
    isEnabled: isOpen,
    run: wantSearch,
  },
  nextRelation: {
    id: "nextRelation",
    label: "action.nextRelation",
    group: "explore",
    on: "both",
    keys: [{ key: "]" }],
    isEnabled: canStep,
    run: (app) => stepRelation(app, 1),
  },
  previousRelation: {
    id: "previousRelation",
    label: "action.previousRelation",
    group: "explore",
    on: "both",
    keys: [{ key: "[" }],
    isEnabled: canStep,
    run: (app) => stepRelation(app, -1),
  },
  walkNext: {
    id: "walkNext",
    label: "action.walkNext",
    group: "explore",
    keys: [{ key: "ArrowDown", within: "graph" }],
    isEnabled: isOpen,
    run: (app) => walkAlong(app, 1),
  },
  walkPrevious: {
    id: "walkPrevious",
    label: "action.walkPrevious",
    group: "explore",
    keys: [{ key: "ArrowUp", within: "graph" }],
    isEnabled: isOpen,
    run: (app) => walkAlong(app, -1),
  },
  walkAcross: {
    id: "walkAcross",
    label: "action.walkAcross",
    group: "explore",
    keys: [{ key: "ArrowRight", within: "graph" }],
    isEnabled: hasSelection,
    run: (app) => walkAcross(app, false),
  },
  walkBack: {
    id: "walkBack",
    label: "action.walkBack",
    group: "explore",
    keys: [{ key: "ArrowLeft", within: "graph" }],
    isEnabled: hasSelection,
    run: (app) => walkAcross(app, true),
  },
  evidence: {
    id: "evidence",
    label: "action.evidence",
    group: "explore",
    keys: [{ key: "Enter", within: "graph" }],
    isEnabled: hasSelection,
    run: showEvidence,
  },
  stepBack: {
    id: "stepBack",
    label: "action.stepBack",
    group: "explore",
    keys: [{ key: "Escape" }],
    run: stepBack,
  },
  clearSelection: {
    id: "clearSelection",
    label: "action.clearSelection",
    group: "explore",
    on: "both",
    isEnabled: hasSelection,
    run: clearSelection,
  },
  selectMore: {
    id: "selectMore",
    label: "action.selectMore",
    group: "explore",
    on: "both",
    keys: [{ key: "m" }],
    isEnabled: hasSelection,
    run: toggleAdding,
  },
  toggleTier: {
    id: "toggleTier",
    label: "action.toggleTier",
    group: "explore",
    keys: [{ key: "a" }],
    isEnabled: ({ derived }) => derived.hasDetail(),
    run: toggleTier,
  },
  ...readingActions,
  ...handActions,
  ...alignActions,
  ...settingsActions,
  resetFilter: {
    id: "resetFilter",
    label: "action.resetFilter",
    group: "filter",
    keys: [{ key: "x" }],
    isEnabled: isFiltered,
    run: resetFilter,
  },
  showEverything: {
    id: "showEverything",
    label: "action.showEverything",
    group: "filter",
    isEnabled: ({ derived }) => (derived.visible()?.leftOut ?? 0) > 0,
    run: showEverything,
  },
  toggleLonely: {
    id: "toggleLonely",
    label: "action.toggleLonely",
    group: "filter",
    isEnabled: isOpen,
    run: toggleLonely,
  },
  toggleFading: {
    id: "toggleFading",
    label: "action.toggleFading",
    group: "filter",
    isEnabled: isOpen,
    run: toggleFading,
  },
  aroundOne: {
    id: "aroundOne",
    label: "action.aroundOne",
    group: "filter",
    keys: [{ code: "Digit1" }],
    isEnabled: canReach,
    run: (app) => toggleAround(app, 1),
  },
  aroundTwo: {
    id: "aroundTwo",
    label: "action.aroundTwo",
    group: "filter",
    keys: [{ code: "Digit2" }],
    isEnabled: canReach,
    run: (app) => toggleAround(app, 2),
  },
  aroundThree: {
    id: "aroundThree",
    label: "action.aroundThree",
    group: "filter",
    keys: [{ code: "Digit3" }],
    isEnabled: canReach,
    run: (app) => toggleAround(app, 3),
  },
  alongBoth: {
    id: "alongBoth",
    label: "around.both",
    group: "filter",
    isEnabled: canReach,
    run: (app) => setAlong(app, null),
  },
  alongOut: {
    id: "alongOut",
    label: "around.out",
    group: "filter",
    isEnabled: canReach,
    run: (app) => setAlong(app, "out"),
  },
  alongIn: {
    id: "alongIn",
    label: "around.in",
    group: "filter",
    isEnabled: canReach,
    run: (app) => setAlong(app, "in"),
  },
  nextDate: {
    id: "nextDate",
    label: "timeline.next",
    group: "filter",
    isEnabled: isOpen,
    run: (app) => void import("./time.ts").then(({ stepDate }) => stepDate(app, 1)),
  },
  previousDate: {
    id: "previousDate",
    label: "timeline.previous",
    group: "filter",
    isEnabled: isOpen,
    run: (app) => void import("./time.ts").then(({ stepDate }) => stepDate(app, -1)),
  },
  zoomIn: {
    id: "zoomIn",
    label: "action.zoomIn",
    group: "move",
    keys: [{ key: "+" }, { key: "=" }],
    run: ({ ports }) => ports.renderer.zoomBy(zoomStep),
  },
  zoomOut: {
    id: "zoomOut",
    label: "action.zoomOut",
    group: "move",
    keys: [{ key: "-" }],
    run: ({ ports }) => ports.renderer.zoomBy(1 / zoomStep),
  },
  fitAll: {
    id: "fitAll",
    label: "action.fitAll",
    group: "move",
    on: "both",
    keys: [{ key: "0" }, { code: "Digit1", shift: true }],
    run: fitAll,
  },
  fitSelection: {
    id: "fitSelection",
    label: "action.fitSelection",
    group: "move",
    on: "both",
    keys: [{ code: "Digit2", shift: true }],
    isEnabled: hasSelection,
    run: fitSelection,
  },
  panLeft: {
    id: "panLeft",
    label: "action.panLeft",
    group: "move",
    on: "both",
    keys: [{ key: "ArrowLeft", shift: true, within: "graph" }],
    run: ({ ports }) => ports.renderer.panBy(panStep, 0),
  },
  panRight: {
    id: "panRight",
    label: "action.panRight",
    group: "move",
    on: "both",
    keys: [{ key: "ArrowRight", shift: true, within: "graph" }],
    run: ({ ports }) => ports.renderer.panBy(-panStep, 0),
  },
  panUp: {
    id: "panUp",
    label: "action.panUp",
    group: "move",
    on: "both",
    keys: [{ key: "ArrowUp", shift: true, within: "graph" }],
    run: ({ ports }) => ports.renderer.panBy(0, panStep),
  },
  panDown: {
    id: "panDown",
    label: "action.panDown",
    group: "move",
    on: "both",
    keys: [{ key: "ArrowDown", shift: true, within: "graph" }],
    run: ({ ports }) => ports.renderer.panBy(0, -panStep),
  },
  undo: {
    id: "undo",
    label: "action.undo",
    group: "move",
    on: "both",
    keys: [{ key: "z", mod: true }],
    isEnabled: ({ stores }) => stores.history.getState().undo.length > 0,
    run: undo,
  },
  redo: {
    id: "redo",
    label: "action.redo",
    group: "move",
    on: "both",
    keys: [
      { key: "z", mod: true, shift: true },
      { key: "y", mod: true },
    ],
    isEnabled: ({ stores }) => stores.history.getState().redo.length > 0,
    run: redo,
  },
  resetPositions: {
    id: "resetPositions",
    label: "action.resetPositions",
    group: "move",
    isEnabled: isMoved,
    run: resetPositions,
  },
  openFile: {
    id: "openFile",
    label: "action.openFile",
    group: "file",
    keys: [{ key: "o", mod: true }],
    run: (app) => void chooseFile(app),
  },
  exportData: {
    id: "exportData",
    label: "export.title",
    group: "file",
    keys: [{ key: "e", mod: true, shift: true }],
    isEnabled: isOpen,
    run: showExport,
  },
  ...pictureActions,
  ...citeActions,
  ...storyActions,
  ...handOutActions,
  toggleLegend: {
    id: "toggleLegend",
    label: "action.toggleLegend",
    group: "page",
    keys: [{ key: "l" }],
    run: toggleLegend,
  },
  togglePanel: {
    id: "togglePanel",
    label: "action.togglePanel",
    group: "page",
    keys: [{ key: "e" }],
    run: togglePanel,
  },
  toggleTime: {
    id: "toggleTime",
    label: "action.toggleTime",
    group: "page",
    keys: [{ key: "t" }],
    run: (app) => toggleDock(app, "time"),
  },
  toggleTable: {
    id: "toggleTable",
    label: "action.toggleTable",
    group: "page",
    keys: [{ key: "d" }],
    run: (app) => toggleDock(app, "table"),
  },
  showVoices: {
    id: "showVoices",
    label: "action.showVoices",
    group: "page",
    keys: [{ key: "v" }],
    run: showVoices,
  },
  hearSpeaker: {
    id: "hearSpeaker",
    label: "action.hearSpeaker",
    group: "explore",
    isEnabled: (app) => speakerOfSelection(app) !== undefined,
    run: hearSpeaker,
  },
  showMeasures: {
    id: "showMeasures",
    label: "action.showMeasures",
    group: "page",
    keys: [{ key: "u" }],
    run: openMeasures,
  },
  showAudit: {
    id: "showAudit",
    label: "action.showAudit",
    group: "page",
    keys: [{ key: "w" }],
    run: showAudit,
  },
  resetLooks: {
    id: "resetLooks",
    label: "action.resetLooks",
    group: "page",
    isEnabled: isMeasureShown,
    run: resetLooks,
  },
  ...tourActions,
  showKeys: {
    id: "showKeys",
    label: "action.showKeys",
    group: "page",
    on: "both",
    keys: [{ key: "?" }],
    run: showKeys,
  },
} as const satisfies Record<string, Action>;

export type ActionId = keyof typeof actions;

export const actionList: readonly Action[] = Object.values(actions);
