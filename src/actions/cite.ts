/** Citing what is selected: as text, for a page, or for a program that keeps references. */
import type { CitedPart } from "../core/cite/citation.ts";
import { citeEntity, citeExcerpt, citeRelation, citeSelection, type LinkTo } from "../core/cite/cite.ts";
import type { DatasetIndex } from "../core/graph/dataset-index.ts";
import type { SentenceRef } from "../core/model/dataset.ts";
import type { TableItem } from "../core/query/table-columns.ts";
import { encodeLink } from "../core/view/link-codec.ts";
import { compose, composeSource } from "../formats/citation/compose.ts";
import { type CitationForm, forms } from "../formats/citation/forms.ts";
import type { Line, Runs } from "../formats/citation/rich-text.ts";
import type { Language, SettingsState } from "../state/settings-store.ts";
import { nameTaken } from "./name-taken.ts";
import type { App } from "./app.ts";

/** A citation, written: exactly what is copied or saved. */
export interface WrittenCitation {
  readonly form: CitationForm;
  readonly text: string;
  /** What is put beside HTML for places that take only text. */
  readonly plain: string;
  readonly quotes: number;
}

type CitationSettings = SettingsState["citation"];

/** Makes citations of something in the dataset that is open. */
type Cite = (index: DatasetIndex, linkTo: LinkTo) => readonly CitedPart[];

/** The reader's day. */
function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** What is to be cited now: words selected by hand, else each step of the path that stands out, else the selection. */
export function citeSelected({ stores, derived }: App): Cite {
  const { excerpt } = stores.ui.getState();
  const { selection = {} } = stores.view.getState().view;
  const path = derived.path();
  return (index, linkTo) => {
    if (excerpt) return [citeExcerpt(index, excerpt, linkTo)];
    if (!path) return citeSelection(index, selection, linkTo);
    return path.steps.flatMap(({ relations }) => relations.map((one) => citeRelation(index, one, linkTo)));
  };
}

/** What of citations depends on the dataset that is open and on the reader. */
function prepare(
  { stores, ports, sayCitations }: App,
  cite: Cite,
  style: CitationSettings["style"],
  language: Language,
) {
  const { open } = stores.document.getState();
  if (!open) return null;
  const { index, address: dataset } = open;
  const parts = cite(index, (view) => ports.address.linkTo(encodeLink({ dataset, language, view })));
  return { parts, options: { style, words: sayCitations(index, language), today: today() } };
}

/** Citations as lines with their form, for whoever sets them; `null` while nothing is open. */
export function composeCitations(app: App, cite: Cite, { style }: CitationSettings, language: Language): Line[] | null {
  const prepared = prepare(app, cite, style, language);
  return prepared && compose(prepared.parts, prepared.options);
}

/** Where sentences are from, in their order, and the list of what they are from; `null` while nothing is open. */
export function composeSources(
  app: App,
  sentences: readonly SentenceRef[],
  { style }: CitationSettings,
  language: Language,
): { readonly sources: readonly Runs[]; readonly lines: readonly Line[] } | null {
  const prepared = prepare(app, (index, linkTo) => citeSelection(index, { sentences }, linkTo), style, language);
  if (!prepared) return null;
  const { parts, options } = prepared;
  const citations = parts.flatMap((part) => part.citations);
  return { sources: citations.map((one) => composeSource(one, options)), lines: compose(parts, options) };
}

/** Writes citations as the reader likes them; `null` while nothing is open. */
export function writeCitations(
  app: App,
  cite: Cite,
  { style, form: id }: CitationSettings,
  language: Language,
): WrittenCitation | null {
  const prepared = prepare(app, cite, style, language);
  if (!prepared) return null;
  const { parts, options } = prepared;
  const text = forms[id].write(parts, options);
  return {
    form: forms[id],
    text,
    plain: id === "html" ? forms.plain.write(parts, options) : text,
    quotes: parts.reduce((sum, { citations }) => sum + citations.length, 0),
  };
}

export const copyWritten = ({ ports }: App, { form, text, plain }: WrittenCitation): Promise<boolean> =>
  form.id === "html" ? ports.clipboard.write(plain, text) : ports.clipboard.write(text);

/** @returns the name of the file */
export function saveWritten(app: App, { form, text }: WrittenCitation): string {
  const name = nameTaken(app, form.id, form.extension ?? "txt");
  app.ports.saver.save(name, new TextEncoder().encode(`${text}\n`), `${form.mediaType};charset=utf-8`);
  return name;
}

export const setCitation = ({ stores }: App, change: Partial<CitationSettings>): void =>
  stores.settings.setState(({ citation }) => ({ citation: { ...citation, ...change } }));

/** Copies as the reader last had it, in the language of the interface, and says so. */
export async function copyCitation(app: App): Promise<void> {
  const { citation, language } = app.stores.settings.getState();
  const written = writeCitations(app, citeSelected(app), citation, language);
  if (!written) return;
  const isCopied = written.quotes > 0 && (await copyWritten(app, written));
  app.stores.ui.setState({ announcement: { kind: "cited", quotes: written.quotes, isCopied } });
}

/** Rows of the table as text that stands for itself: each with its quotes, and each quote with its source. */
export async function copyRows(app: App, rows: readonly TableItem[]): Promise<boolean> {
  const { citation, language } = app.stores.settings.getState();
  const cite: Cite = (index, linkTo) =>
    rows.map((row) => ("entity" in row ? citeEntity(index, row, linkTo) : citeRelation(index, row, linkTo)));
  const written = writeCitations(app, cite, { ...citation, form: "plain" }, language);
  return written !== null && copyWritten(app, written);
}
