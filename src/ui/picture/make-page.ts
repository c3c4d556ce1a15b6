/** From what is shown and how the reader wants it to the page of a picture. */
import { nameExport } from "../../actions/export-data.ts";
import { type PictureOrder, shownNow } from "../../actions/picture.ts";
import type { App } from "../../actions/app.ts";
import { measureOf } from "../../core/query/measures.ts";
import { composePage } from "../../core/view/compose-page.ts";
import type { PageWords } from "../../core/view/page-frame.ts";
import type { Page } from "../../core/view/page.ts";
import { type LabelledSubject, labelSubject } from "../../core/view/page-graph.ts";
import type { PictureSettings } from "../../core/view/picture-settings.ts";
import { type PictureSize, sizePicture } from "../../core/view/picture-size.ts";
import { drawnKeys, drawSubject, type Shown } from "../../core/view/picture-subject.ts";
import { languages } from "../../state/settings-store.ts";
import { type ReaderWords, wordsIn } from "../shared/use-words.ts";
import { sayPage } from "./say-page.ts";
import type { ToldMeasure } from "./say-legend.ts";

/** The words of a picture: in the reader's language, unless another is chosen. */
function pictureWords(app: App, { language }: Pick<PictureSettings, "language">): ReaderWords {
  return wordsIn(languages.find((known) => known === language) ?? app.stores.settings.getState().language);
}

/** What stands out is the selection; without one, all that is visible is pictured instead. */
const subjectOf = ({ subject }: Pick<PictureSettings, "subject">, { focus }: Shown): PictureSettings["subject"] =>
  subject === "selection" && !focus ? "visible" : subject;

export const screenSize = ({ ports }: App, settings: PictureSettings): PictureSize => {
  const { clientWidth, clientHeight } = ports.renderer.element;
  return sizePicture(settings, { width: clientWidth, height: clientHeight });
};

/** The part of the work that is the same for every size, ground and part of a page. */
export function labelShown(
  app: App,
  shown: Shown,
  settings: Pick<PictureSettings, "subject" | "type" | "language">,
): LabelledSubject {
  const { language } = pictureWords(app, settings);
  return labelSubject(drawSubject(subjectOf(settings, shown), shown, language), settings.type);
}

/** What stands around the graph, in the words of the picture. */
export function spokenOf(
  app: App,
  shown: Shown,
  labelled: LabelledSubject,
  settings: Pick<PictureSettings, "subject" | "language">,
): PageWords {
  const { view } = app.stores.view.getState();
  const told = (id: string | undefined): ToldMeasure | null => {
    const measure = measureOf(id);
    const values = app.derived.measured(id);
    return measure && values ? { id: measure.id, values } : null;
  };
  return sayPage(
    { index: shown.index, view, keys: drawnKeys(labelled.subject) },
    { size: told(view.size), tint: told(view.tint) },
    subjectOf(settings, shown),
    pictureWords(app, settings),
  );
}

export function pageOf(
  app: App,
  shown: Shown,
  labelled: LabelledSubject,
  settings: PictureSettings,
  spoken = spokenOf(app, shown, labelled, settings),
): Page {
  const isSeen = subjectOf(settings, shown) === "view" && pictureWords(app, settings).language === shown.language;
  const seen = isSeen ? { scene: shown.scene, focus: shown.focus } : null;
  return composePage(labelled, spoken, screenSize(app, settings), settings, seen);
}

/** How the picture is kept as a file: under which name, and with which texts and data in it. */
export function orderOf(
  app: App,
  shown: Shown,
  labelled: LabelledSubject,
  settings: PictureSettings,
  { filters, source }: Pick<PageWords, "filters" | "source">,
): PictureOrder {
  const words = pictureWords(app, settings);
  const { isLive, kind } = settings;
  const { articles, title } = shown.index.dataset;
  const { nodes, edges } = labelled.subject.scene;
  const mark = words.t(`picture.name.${subjectOf(settings, shown)}`);
  const counts = words.t("export.scope.count", { entities: nodes.length, relations: edges.length });
  return {
    name: nameExport({ extension: isLive ? `saksi.${kind}` : kind }, words.pick(title).text, mark, new Date()),
    isLive,
    kind,
    texts: {
      Title: words.pick(title).text,
      // What is quoted and told is theirs.
      Author: [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))].join("; "),
      Description: [counts, filters].filter(Boolean).join(". "),
      Source: source,
      Software: "Saksi",
    },
  };
}

/** The page of a picture as the settings are now; `null` while nothing is open. */
export function pageNow(app: App): Page | null {
  const shown = shownNow(app);
  const { picture } = app.stores.settings.getState();
  return shown && pageOf(app, shown, labelShown(app, shown, picture), picture);
}
