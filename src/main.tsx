import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./ui/shell/page.css";
import { createRoot } from "react-dom/client";
import type { App } from "./actions/app.ts";
import { openLink } from "./actions/open-document.ts";
import { createRenderer } from "./adapters/cytoscape/renderer.ts";
import { createClipboard } from "./adapters/files/clipboard.ts";
import { createFilePicker } from "./adapters/files/file-picker.ts";
import { findSingleFile } from "./adapters/files/single-file.ts";
import { createFileSaver } from "./adapters/files/file-saver.ts";
import { createPrinter } from "./adapters/files/printer.ts";
import { createPresenterLine } from "./adapters/stage/presenter-line.ts";
import { createScreen } from "./adapters/stage/screen.ts";
import { createBrowserStorage, createSettingsStorage } from "./adapters/storage/browser-storage.ts";
import { createAddressBar } from "./adapters/url/address-bar.ts";
import { createAppPartsSource } from "./adapters/url/app-parts.ts";
import { createDatasetSource } from "./adapters/url/dataset-source.ts";
import { createDatasetReader } from "./adapters/workers/dataset-reader.ts";
import { keepForOffline } from "./adapters/workers/keep-for-offline.ts";
import { createLayoutRunner } from "./adapters/workers/layout-runner.ts";
import { createMeasurer } from "./adapters/workers/measurer.ts";
import { createPacer } from "./adapters/workers/pacer.ts";
import { createPictureWriter } from "./adapters/workers/picture-writer.ts";
import { createSpawner } from "./adapters/workers/spawn-worker.ts";
import { createTrustUrl } from "./adapters/workers/trusted-url.ts";
import { palettes } from "./core/view/palette.ts";
import { decodeLink } from "./core/view/link-codec.ts";
import { applyPalette, followSystemTheme } from "./effects/apply-palette.ts";
import { followPaths } from "./effects/follow-paths.ts";
import { keepEdits, keepSettings, keepView, warnOfEdits } from "./effects/keep.ts";
import { runMeasures } from "./effects/run-measures.ts";
import { stayAwake } from "./effects/stay-awake.ts";
import { syncLink } from "./effects/sync-link.ts";
import { syncRenderer } from "./effects/sync-renderer.ts";
import { yieldWheel } from "./effects/yield-wheel.ts";
import { createDerived } from "./state/derived.ts";
import { embeddedSettings } from "./state/embedded-settings.ts";
import { languages, readSettings } from "./state/settings-store.ts";
import { createStores } from "./state/stores.ts";
import { AppContext } from "./ui/shared/app-context.ts";
import { later } from "./ui/shared/later.tsx";
import { sayCitations } from "./ui/shared/say-citations.ts";
import { fetchWords } from "./ui/shared/use-words.ts";
import { Shell } from "./ui/shell/Shell.tsx";

const PresenterWindow = later(() => import("./ui/present/PresenterWindow.tsx").then((page) => page.PresenterWindow));

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");

const trust = createTrustUrl(window);
const spawn = createSpawner(trust);
const file = findSingleFile(window);
const address = createAddressBar(window, file?.home ?? null);
const link = decodeLink(address.query());
/** Whether this is the window that a presenter has beside the stage. */
const isPresenter = new URLSearchParams(address.query()).has("presenter");
const embed = link.embed ?? null;
/** A page in a frame keeps nothing: its reader has come to the page around it, and likes Saksi otherwise as before. */
const local = (): Storage => {
  if (embed) throw new Error("nothing is kept in a frame");
  return window.localStorage;
};
const settings = createSettingsStorage(local);
const motion = window.matchMedia("(prefers-reduced-motion: reduce)");
const kept = embed ? embeddedSettings(embed) : readSettings(settings.read());
const language =
  languages.find((known) => known === link.language) ??
  kept.language ??
  languages.find((known) => navigator.languages.some((wanted) => wanted.split("-")[0] === known));

const source = file?.source ?? createDatasetSource(window);
const stores = createStores({ ...kept, ...(language && { language }) });
const app: App = {
  stores,
  derived: createDerived(stores),
  embed,
  opening: { current: null },
  arranging: { current: null },
  picturing: { current: null },
  fetchWords,
  sayCitations,
  ports: {
    renderer: createRenderer({ palette: palettes.light, isMotionReduced: () => motion.matches }),
    reader: createDatasetReader(spawn),
    layout: createLayoutRunner(spawn),
    measurer: createMeasurer(spawn),
    source,
    appParts: file?.parts ?? createAppPartsSource(source),
    files: createFilePicker(window),
    saver: createFileSaver(window),
    pictures: createPictureWriter(spawn),
    printer: createPrinter(window),
    clipboard: createClipboard(window),
    storage: createBrowserStorage(window, local),
    settings,
    address,
    pacer: createPacer(),
    screen: createScreen(window),
    presenter: createPresenterLine(window, isPresenter ? "presenter" : "stage"),
  },
};

yieldWheel(window);
followSystemTheme(app, window);
applyPalette(app, document.documentElement);
// First, so that the picture is drawn with what is measured at once.
runMeasures(app, link.view);
syncRenderer(app);
syncLink(app);
followPaths(app);
keepView(app);
keepEdits(app);
warnOfEdits(app, window);
keepSettings(app);
stayAwake(app);
// The file with the dataset is on its way meanwhile.
void fetchWords(stores.settings.getState().language).then(() =>
  createRoot(root).render(<AppContext value={app}>{isPresenter ? <PresenterWindow /> : <Shell />}</AppContext>),
);
if (!isPresenter) void openLink(app, link);
// After the first picture, which waits for nothing.
if (!file) app.ports.renderer.onFirstPicture(() => keepForOffline(window, trust));
// A presenter's window that is there before says again and again that it is.
const stopWaiting = stores.ui.subscribe(({ isPictured }) => {
  if (!isPictured) return;
  stopWaiting();
  void import("./effects/sync-presenter.ts").then(({ syncPresenter }) => syncPresenter(app));
});
