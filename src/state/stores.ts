import { createDocumentStore } from "./document-store.ts";
import { createHistoryStore } from "./history-store.ts";
import { createPathsStore } from "./paths-store.ts";
import { createPictureStore } from "./picture-store.ts";
import { createMeasuresStore } from "./measures-store.ts";
import { createPresentationStore } from "./presentation-store.ts";
import { createSettingsStore, type SettingsState } from "./settings-store.ts";
import { createStoryStore } from "./story-store.ts";
import { createUiStore } from "./ui-store.ts";
import { createViewStore } from "./view-store.ts";

/** One small store a concern. None reads another; actions write, `derived.ts` combines. */
export const createStores = (settings: Partial<SettingsState>) => ({
  document: createDocumentStore(),
  view: createViewStore(),
  history: createHistoryStore(),
  paths: createPathsStore(),
  settings: createSettingsStore(settings),
  ui: createUiStore(),
  measures: createMeasuresStore(),
  presentation: createPresentationStore(),
  story: createStoryStore(),
  picture: createPictureStore(),
});

export type Stores = ReturnType<typeof createStores>;
