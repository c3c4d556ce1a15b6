/**
 * What is not on the first screen comes when it is first asked for: the picture does not wait for its code. Once the
 * page has nothing better to do all of it is fetched, so that no click waits either.
 */
import { lazy } from "react";

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
  Overview: () => import("../story/Overview.tsx").then(({ Overview }) => ({ default: Overview })),
  Stories: () => import("../story/Stories.tsx").then(({ Stories }) => ({ default: Stories })),
  CiteDialog: () => import("../cite/CiteDialog.tsx").then(({ CiteDialog }) => ({ default: CiteDialog })),
  Stage: () => import("../present/Stage.tsx").then(({ Stage }) => ({ default: Stage })),
  ExportDialog: () => import("../export/ExportDialog.tsx").then(({ ExportDialog }) => ({ default: ExportDialog })),
  SingleDialog: () => import("../single/SingleDialog.tsx").then(({ SingleDialog }) => ({ default: SingleDialog })),
  EmbedDialog: () => import("../embed/EmbedDialog.tsx").then(({ EmbedDialog }) => ({ default: EmbedDialog })),
  Palette: () => import("../palette/Palette.tsx").then(({ Palette }) => ({ default: Palette })),
};

export const Timeline = lazy(loads.Timeline);
export const Table = lazy(loads.Table);
export const Reader = lazy(loads.Reader);
export const ReadingCaption = lazy(loads.ReadingCaption);
export const Voices = lazy(loads.Voices);
export const Measures = lazy(loads.Measures);
export const PictureDialog = lazy(loads.PictureDialog);
export const HandOut = lazy(loads.HandOut);
export const PictureNotice = lazy(loads.PictureNotice);
export const Audit = lazy(loads.Audit);
export const Overview = lazy(loads.Overview);
export const Stories = lazy(loads.Stories);
export const CiteDialog = lazy(loads.CiteDialog);
export const Stage = lazy(loads.Stage);
export const ExportDialog = lazy(loads.ExportDialog);
export const SingleDialog = lazy(loads.SingleDialog);
export const EmbedDialog = lazy(loads.EmbedDialog);
export const Palette = lazy(loads.Palette);

export async function fetchLater(): Promise<void> {
  for (const load of Object.values(loads)) await load();
  await import("../../core/query/take-measure.ts");
}
