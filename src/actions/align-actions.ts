/** Setting what is selected in line, by name and from the panel of layouts. */
import type { Action } from "./action.ts";
import type { App } from "./app.ts";
import { alignSelection } from "./place.ts";
import { selectedOf } from "./select-many.ts";

const hasSeveral = (app: App): boolean => selectedOf(app).entities.length > 1;

export const alignActions = {
  alignLeft: {
    id: "alignLeft",
    label: "action.alignLeft",
    group: "move",
    isEnabled: hasSeveral,
    run: (app) => alignSelection(app, "left"),
  },
  alignCentre: {
    id: "alignCentre",
    label: "action.alignCentre",
    group: "move",
    isEnabled: hasSeveral,
    run: (app) => alignSelection(app, "centre"),
  },
  alignRight: {
    id: "alignRight",
    label: "action.alignRight",
    group: "move",
    isEnabled: hasSeveral,
    run: (app) => alignSelection(app, "right"),
  },
  alignTop: {
    id: "alignTop",
    label: "action.alignTop",
    group: "move",
    isEnabled: hasSeveral,
    run: (app) => alignSelection(app, "top"),
  },
  alignMiddle: {
    id: "alignMiddle",
    label: "action.alignMiddle",
    group: "move",
    isEnabled: hasSeveral,
    run: (app) => alignSelection(app, "middle"),
  },
  alignBottom: {
    id: "alignBottom",
    label: "action.alignBottom",
    group: "move",
    isEnabled: hasSeveral,
    run: (app) => alignSelection(app, "bottom"),
  },
  alignAcross: {
    id: "alignAcross",
    label: "action.alignAcross",
    group: "move",
    isEnabled: hasSeveral,
    run: (app) => alignSelection(app, "across"),
  },
  alignDown: {
    id: "alignDown",
    label: "action.alignDown",
    group: "move",
    isEnabled: hasSeveral,
    run: (app) => alignSelection(app, "down"),
  },
} as const satisfies Record<string, Action>;
