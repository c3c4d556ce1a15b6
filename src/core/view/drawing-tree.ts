/** A drawing as a tree of SVG elements: what files are written from, and what a page can show by itself. */
export interface DrawingElement {
  readonly name: string;
  /** Without those that are `undefined`. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly DrawingElement[];
  /** Of an element without children. */
  readonly text: string;
}
