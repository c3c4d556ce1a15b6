/** How the page looks and speaks, by name. */
import type { MessageKey } from "../i18n/messages.ts";
import type { Language, Theme } from "../state/settings-store.ts";
import type { Action } from "./action.ts";
import type { App } from "./app.ts";
import { setLanguage, setLetterKeys, setTheme, showPalette, showProblems } from "./ui.ts";

const settingsOf = ({ stores }: App) => stores.settings.getState();

const speak = <const Id extends string>(id: Id, label: MessageKey, language: Language) =>
  ({
    id,
    label,
    group: "page",
    on: "both",
    isEnabled: (app: App) => settingsOf(app).language !== language,
    run: (app: App) => void setLanguage(app, language),
  }) as const satisfies Action;

const look = <const Id extends string>(id: Id, label: MessageKey, theme: Theme) =>
  ({
    id,
    label,
    group: "page",
    on: "both",
    isEnabled: (app: App) => settingsOf(app).theme !== theme,
    run: (app: App) => setTheme(app, theme),
  }) as const satisfies Action;

export const settingsActions = {
  palette: {
    id: "palette",
    label: "action.palette",
    group: "page",
    on: "both",
    keys: [{ key: "k", mod: true }],
    run: showPalette,
  },
  languageId: speak("languageId", "action.languageId", "id"),
  languageEn: speak("languageEn", "action.languageEn", "en"),
  themeSystem: look("themeSystem", "action.themeSystem", "system"),
  themeLight: look("themeLight", "action.themeLight", "light"),
  themeDark: look("themeDark", "action.themeDark", "dark"),
  themeContrast: look("themeContrast", "action.themeContrast", "contrast"),
  toggleLetterKeys: {
    id: "toggleLetterKeys",
    label: "action.toggleLetterKeys",
    group: "page",
    on: "both",
    run: (app) => setLetterKeys(app, !settingsOf(app).hasLetterKeys),
  },
  showProblems: {
    id: "showProblems",
    label: "action.showProblems",
    group: "file",
    isEnabled: ({ stores }) => (stores.document.getState().open?.warnings.length ?? 0) > 0,
    run: showProblems,
  },
} as const satisfies Record<string, Action>;
