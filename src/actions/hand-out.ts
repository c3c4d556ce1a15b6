/** A hand-out of what is looked at, to be printed: its picture, and each of its relations with what is quoted for it. */
import { citeRelation } from "../core/cite/cite.ts";
import type { DrawingElement } from "../core/view/drawing-tree.ts";
import type { Page } from "../core/view/page.ts";
import type { PictureSubject } from "../core/view/page-graph.ts";
import { drawPage } from "../formats/svg/write.ts";
import type { Runs } from "../formats/citation/rich-text.ts";
import type { App } from "./app.ts";
import { composeCitations } from "./cite.ts";
import type { Language } from "../state/settings-store.ts";

export type { Runs } from "../formats/citation/rich-text.ts";

interface HandOutRelation {
  readonly title: Runs;
  readonly about: readonly Runs[];
  /** Each with who says so and where. */
  readonly quotes: readonly Runs[];
}

export interface HandOut {
  readonly picture: DrawingElement;
  /** In the order of the dataset. */
  readonly relations: readonly HandOutRelation[];
  readonly listTitle: Runs;
  readonly references: readonly Runs[];
}

/** Keys of the relations that a picture tells of: what stands out, else all but what a filter has taken away. */
function toldOf({ scene, focus }: PictureSubject): ReadonlySet<string> {
  return focus?.edges ?? new Set(scene.edges.map(({ key }) => key).filter((key) => !scene.faded.has(key)));
}

/** @param page of the picture, that of the subject */
export function makeHandOut(app: App, subject: PictureSubject, page: Page, language: Language): HandOut | null {
  const told = toldOf(subject);
  const { citation } = app.stores.settings.getState();
  const lines = composeCitations(
    app,
    (index, linkTo) =>
      [...index.relations.values()].filter(({ key }) => told.has(key)).map((one) => citeRelation(index, one, linkTo)),
    citation,
    language,
  );
  if (!lines) return null;
  const relations: { title: Runs; about: Runs[]; quotes: Runs[] }[] = [];
  for (const { kind, runs } of lines) {
    if (kind === "title") relations.push({ title: runs, about: [], quotes: [] });
    else if (kind === "about") relations.at(-1)?.about.push(runs);
    else if (kind === "quote") relations.at(-1)?.quotes.push(runs);
  }
  const runsOf = (wanted: string) => lines.filter(({ kind }) => kind === wanted).map(({ runs }) => runs);
  return {
    picture: drawPage(page),
    relations,
    listTitle: runsOf("listTitle").flat(),
    references: runsOf("reference"),
  };
}
