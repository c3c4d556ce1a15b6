import type { SavedSnapshot } from "../model/snapshot.ts";

/** What a picture can say of itself: those of PNG's keywords (third edition, 11.3.3) that we have something to say under. */
export type PictureTexts = Readonly<
  Partial<Record<"Title" | "Author" | "Description" | "Copyright" | "Software" | "Source", string>>
>;

/** What the file of a picture holds beside the picture. */
export interface PictureFacts {
  /** Nothing is written for what is absent or empty. */
  readonly texts: PictureTexts;
  /** Pixels per metre, both ways: 300 dpi are 11,811. */
  readonly density: number;
  /** What the picture reopens as; `null` for a picture that is to be only that. */
  readonly snapshot: SavedSnapshot | null;
}
