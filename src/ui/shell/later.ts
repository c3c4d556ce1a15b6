/**
 * What is not on the first screen comes when it is first asked for: the picture does not wait for its code. Once the
 * page has nothing better to do all of it is fetched, so that no click waits either.
 */
import { type ComponentType, lazy } from "react";
import { fetchAllWords } from "../shared/use-words.ts";

const loads = {
  Timeline: () => import("../timeline/Timeline.tsx").then(({ Timeline }) => ({ default: Timeline })),
  Table: () => import("../table/Table.tsx").then(({ Table }) => ({ default: Table })),
  Reader: () => import("../reader/Reader.tsx").then(({ Reader }) => ({ default: Reader })),
  ReadingCaption: () =>
    import("../reader/ReadingCaption.tsx").then(({ ReadingCaption }) => ({ default: ReadingCaption })),
  Voices: () => import("../voices/Voices.tsx").then(({ Voices }) => ({ default: Voices })),
  Measures: () => import("../measures/Measures.tsx").then(({ Measures }) => ({ default: Measures })),
  PictureDialog: () => import("../picture/PictureDialog.tsx").then(({ PictureDialog }) => ({ default: PictureDialog })),
  HandOut: () => import("../picture/HandOut.tsx").then(({ HandOut }) => ({ default: HandOut })),
  PictureNotice: () => import("../picture/PictureNotice.tsx").then(({ PictureNotice }) => ({ default: PictureNotice })),
  Audit: () => import("../audit/Audit.tsx").then(({ Audit }) => ({ default: Audit })),
  AskedPaper: () => import("../lesson/AskedPaper.tsx").then(({ AskedPaper }) => ({ default: AskedPaper })),
  LessonDialog: () => import("../lesson/LessonDialog.tsx").then(({ LessonDialog }) => ({ default: LessonDialog })),
  Overview: () => import("../story/Overview.tsx").then(({ Overview }) => ({ default: Overview })),
  Stories: () => import("../story/Stories.tsx").then(({ Stories }) => ({ default: Stories })),
  CiteDialog: () => import("../cite/CiteDialog.tsx").then(({ CiteDialog }) => ({ default: CiteDialog })),
  Stage: () => import("../present/Stage.tsx").then(({ Stage }) => ({ default: Stage })),
  ExportDialog: () => import("../export/ExportDialog.tsx").then(({ ExportDialog }) => ({ default: ExportDialog })),
  SingleDialog: () => import("../single/SingleDialog.tsx").then(({ SingleDialog }) => ({ default: SingleDialog })),
  EmbedDialog: () => import("../embed/EmbedDialog.tsx").then(({ EmbedDialog }) => ({ default: EmbedDialog })),
  KeysDialog: () => import("./KeysDialog.tsx").then(({ KeysDialog }) => ({ default: KeysDialog })),
  ContextMenu: () => import("../menu/ContextMenu.tsx").then(({ ContextMenu }) => ({ default: ContextMenu })),
  Palette: () => import("../palette/Palette.tsx").then(({ Palette }) => ({ default: Palette })),
};

/** What comes later may speak any language: it comes with the words of all of them. */
const withWords =
  <Props>(load: () => Promise<{ readonly default: ComponentType<Props> }>) =>
  async () => {
    const [part] = await Promise.all([load(), fetchAllWords()]);
    return part;
  };

export const Timeline = lazy(withWords(loads.Timeline));
export const Table = lazy(withWords(loads.Table));
export const Reader = lazy(withWords(loads.Reader));
export const ReadingCaption = lazy(withWords(loads.ReadingCaption));
export const Voices = lazy(withWords(loads.Voices));
export const Measures = lazy(withWords(loads.Measures));
export const PictureDialog = lazy(withWords(loads.PictureDialog));
export const HandOut = lazy(withWords(loads.HandOut));
export const PictureNotice = lazy(withWords(loads.PictureNotice));
export const Audit = lazy(withWords(loads.Audit));
export const AskedPaper = lazy(withWords(loads.AskedPaper));
export const LessonDialog = lazy(withWords(loads.LessonDialog));
export const Overview = lazy(withWords(loads.Overview));
export const Stories = lazy(withWords(loads.Stories));
export const CiteDialog = lazy(withWords(loads.CiteDialog));
export const Stage = lazy(withWords(loads.Stage));
export const ExportDialog = lazy(withWords(loads.ExportDialog));
export const SingleDialog = lazy(withWords(loads.SingleDialog));
export const EmbedDialog = lazy(withWords(loads.EmbedDialog));
export const KeysDialog = lazy(withWords(loads.KeysDialog));
export const ContextMenu = lazy(withWords(loads.ContextMenu));
export const Palette = lazy(withWords(loads.Palette));

export async function fetchLater(): Promise<void> {
  await fetchAllWords();
  for (const load of Object.values(loads)) await load();
  await import("../../core/query/take-measure.ts");
  await import("../../core/query/find-paths.ts");
}
