/** What one does with the article: by keys, clickers, and by name. */
import type { MessageKey } from "../i18n/messages.ts";
import type { Translation } from "../state/settings-store.ts";
import type { Action } from "./action.ts";
import type { App } from "./app.ts";
import {
  canReadBack,
  canReadOn,
  findDrawn,
  readBack,
  readOn,
  readToEnd,
  showInArticle,
  stepMarked,
  stepSentence,
  toggleAsking,
  togglePlaying,
  toggleReader,
  toggleReading,
} from "./reading.ts";
import { setTranslation, toggleHedges } from "./ui.ts";

const hasArticle = ({ derived }: App): boolean => derived.article() !== null;
const isReading = ({ stores }: App): boolean => stores.view.getState().view.reading !== undefined;
const hasSelection = ({ stores }: App): boolean => stores.view.getState().view.selection !== undefined;
const hasMarks = ({ stores }: App): boolean => {
  const { entities = [], relations = [] } = stores.view.getState().view.selection ?? {};
  return entities.length + relations.length > 0;
};

const translate = <const Id extends string>(id: Id, label: MessageKey, translation: Translation) =>
  ({
    id,
    label,
    group: "read",
    isEnabled: (app: App) => hasArticle(app) && app.stores.settings.getState().translation !== translation,
    run: (app: App) => setTranslation(app, translation),
  }) as const satisfies Action;

export const readingActions = {
  toggleReader: {
    id: "toggleReader",
    label: "action.toggleReader",
    group: "read",
    keys: [{ key: "r" }],
    isEnabled: hasArticle,
    run: toggleReader,
  },
  nextSentence: {
    id: "nextSentence",
    label: "action.nextSentence",
    group: "read",
    keys: [{ key: "j" }, { key: "ArrowDown", within: "article" }],
    isEnabled: hasArticle,
    run: (app) => stepSentence(app, 1),
  },
  previousSentence: {
    id: "previousSentence",
    label: "action.previousSentence",
    group: "read",
    keys: [{ key: "k" }, { key: "ArrowUp", within: "article" }],
    isEnabled: hasArticle,
    run: (app) => stepSentence(app, -1),
  },
  showInArticle: {
    id: "showInArticle",
    label: "action.showInArticle",
    group: "read",
    keys: [{ key: "s" }],
    isEnabled: (app) => hasArticle(app) && hasSelection(app),
    run: showInArticle,
  },
  nextMarked: {
    id: "nextMarked",
    label: "action.nextMarked",
    group: "read",
    keys: [{ key: "j", shift: true }],
    isEnabled: hasMarks,
    run: (app) => stepMarked(app, 1),
  },
  previousMarked: {
    id: "previousMarked",
    label: "action.previousMarked",
    group: "read",
    keys: [{ key: "k", shift: true }],
    isEnabled: hasMarks,
    run: (app) => stepMarked(app, -1),
  },
  findDrawn: {
    id: "findDrawn",
    label: "action.findDrawn",
    group: "read",
    keys: [{ key: "q", shift: true }],
    isEnabled: ({ stores }) => stores.ui.getState().excerpt !== null,
    run: findDrawn,
  },
  toggleReading: {
    id: "toggleReading",
    label: "action.toggleReading",
    group: "read",
    keys: [{ key: "r", shift: true }],
    isEnabled: hasArticle,
    run: toggleReading,
  },
  readOn: {
    id: "readOn",
    label: "action.readOn",
    group: "read",
    keys: [{ key: "PageDown" }, { key: " " }, { key: "ArrowRight", within: "article" }],
    isEnabled: canReadOn,
    run: (app) => void readOn(app),
  },
  readBack: {
    id: "readBack",
    label: "action.readBack",
    group: "read",
    keys: [{ key: "PageUp" }, { key: "ArrowLeft", within: "article" }],
    isEnabled: canReadBack,
    run: readBack,
  },
  readFirst: {
    id: "readFirst",
    label: "action.readFirst",
    group: "read",
    keys: [{ key: "Home" }],
    isEnabled: isReading,
    run: (app) => readToEnd(app, "first"),
  },
  readLast: {
    id: "readLast",
    label: "action.readLast",
    group: "read",
    keys: [{ key: "End" }],
    isEnabled: isReading,
    run: (app) => readToEnd(app, "last"),
  },
  togglePlaying: {
    id: "togglePlaying",
    label: "action.togglePlaying",
    group: "read",
    keys: [{ key: "p" }],
    isEnabled: isReading,
    run: togglePlaying,
  },
  toggleAsking: {
    id: "toggleAsking",
    label: "action.toggleAsking",
    group: "read",
    keys: [{ key: "q" }],
    isEnabled: isReading,
    run: toggleAsking,
  },
  translationOff: translate("translationOff", "action.translationOff", "off"),
  translationBetween: translate("translationBetween", "action.translationBetween", "between"),
  translationBeside: translate("translationBeside", "action.translationBeside", "beside"),
  toggleHedges: {
    id: "toggleHedges",
    label: "action.toggleHedges",
    group: "read",
    isEnabled: hasArticle,
    run: toggleHedges,
  },
} as const satisfies Record<string, Action>;
