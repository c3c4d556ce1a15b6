/**
 * What is not on the first screen: the picture does not wait for its code. Once the page has nothing better to do all of it
 * is fetched, so that no click waits either.
 */
import { later } from "../shared/later.tsx";

const parts = {
  Timeline: later(() => import("../timeline/Timeline.tsx").then(({ Timeline }) => Timeline)),
  Table: later(() => import("../table/Table.tsx").then(({ Table }) => Table)),
  Reader: later(() => import("../reader/Reader.tsx").then(({ Reader }) => Reader)),
  ReadingCaption: later(() => import("../reader/ReadingCaption.tsx").then(({ ReadingCaption }) => ReadingCaption)),
  Voices: later(() => import("../voices/Voices.tsx").then(({ Voices }) => Voices)),
  MeasureKey: later(() => import("../measures/MeasureKey.tsx").then(({ MeasureKey }) => MeasureKey)),
  Measures: later(() => import("../measures/Measures.tsx").then(({ Measures }) => Measures)),
  PictureDialog: later(() => import("../picture/PictureDialog.tsx").then(({ PictureDialog }) => PictureDialog)),
  HandOut: later(() => import("../picture/HandOut.tsx").then(({ HandOut }) => HandOut)),
  PictureNotice: later(() => import("../picture/PictureNotice.tsx").then(({ PictureNotice }) => PictureNotice)),
  Audit: later(() => import("../audit/Audit.tsx").then(({ Audit }) => Audit)),
  AskedPaper: later(() => import("../lesson/AskedPaper.tsx").then(({ AskedPaper }) => AskedPaper)),
  LessonDialog: later(() => import("../lesson/LessonDialog.tsx").then(({ LessonDialog }) => LessonDialog)),
  Overview: later(() => import("../story/Overview.tsx").then(({ Overview }) => Overview)),
  Stories: later(() => import("../story/Stories.tsx").then(({ Stories }) => Stories)),
  CiteDialog: later(() => import("../cite/CiteDialog.tsx").then(({ CiteDialog }) => CiteDialog)),
  Stage: later(() => import("../present/Stage.tsx").then(({ Stage }) => Stage)),
  ExportDialog: later(() => import("../export/ExportDialog.tsx").then(({ ExportDialog }) => ExportDialog)),
  SingleDialog: later(() => import("../single/SingleDialog.tsx").then(({ SingleDialog }) => SingleDialog)),
  EmbedDialog: later(() => import("../embed/EmbedDialog.tsx").then(({ EmbedDialog }) => EmbedDialog)),
  KeysDialog: later(() => import("./KeysDialog.tsx").then(({ KeysDialog }) => KeysDialog)),
  ContextMenu: later(() => import("../menu/ContextMenu.tsx").then(({ ContextMenu }) => ContextMenu)),
  Palette: later(() => import("../palette/Palette.tsx").then(({ Palette }) => Palette)),
};

export const {
  Timeline,
  Table,
  Reader,
  ReadingCaption,
  Voices,
  MeasureKey,
  Measures,
  PictureDialog,
  HandOut,
  PictureNotice,
  Audit,
  AskedPaper,
  LessonDialog,
  Overview,
  Stories,
  CiteDialog,
  Stage,
  ExportDialog,
  SingleDialog,
  EmbedDialog,
  KeysDialog,
  ContextMenu,
  Palette,
} = parts;

/** Fetches everything that comes later; what does not come now is fetched, and told of, when it is asked for. */
export async function fetchLater(): Promise<void> {
  const rest = [() => import("../../core/query/take-measure.ts"), () => import("../../core/query/find-paths.ts")];
  for (const fetch of [...Object.values(parts).map((part) => part.fetch), ...rest]) await fetch().catch(() => {});
}
