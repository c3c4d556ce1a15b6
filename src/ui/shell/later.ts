/**
 * What is not on the first screen comes when it is first asked for: the picture does not wait for its code. Once the
 * page has nothing better to do all of it is fetched, so that no click waits either.
 */
import { lazy } from "react";

const loads = {
  Timeline: () => import("../timeline/Timeline.tsx").then(({ Timeline }) => ({ default: Timeline })),
  Table: () => import("../table/Table.tsx").then(({ Table }) => ({ default: Table })),
  Voices: () => import("../voices/Voices.tsx").then(({ Voices }) => ({ default: Voices })),
  Measures: () => import("../measures/Measures.tsx").then(({ Measures }) => ({ default: Measures })),
  Picture: () => import("../picture/Picture.tsx").then(({ Picture }) => ({ default: Picture })),
  PictureNotice: () => import("../picture/PictureNotice.tsx").then(({ PictureNotice }) => ({ default: PictureNotice })),
  Palette: () => import("../palette/Palette.tsx").then(({ Palette }) => ({ default: Palette })),
};

export const Timeline = lazy(loads.Timeline);
export const Table = lazy(loads.Table);
export const Voices = lazy(loads.Voices);
export const Measures = lazy(loads.Measures);
export const Picture = lazy(loads.Picture);
export const PictureNotice = lazy(loads.PictureNotice);
export const Palette = lazy(loads.Palette);

export async function fetchLater(): Promise<void> {
  for (const load of Object.values(loads)) await load();
}
