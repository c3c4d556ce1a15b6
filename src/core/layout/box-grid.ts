import type { Box } from "./geometry.ts";

/** Finds the boxes near a box: each is entered in every square cell that it touches. */
export class BoxGrid {
  private readonly cells = new Map<number, number[]>();
  private readonly cellSize: number;
  /** By index of box: the question in which it was found last. */
  private readonly foundIn: number[] = [];
  private question = 0;

  /** @param cellSize about the size of a box. */
  constructor(cellSize: number) {
    this.cellSize = Math.max(1, cellSize);
  }

  insert(index: number, box: Box): void {
    this.foundIn[index] = 0;
    this.eachCell(box, (cell) => {
      const known = this.cells.get(cell);
      if (known) known.push(index);
      else this.cells.set(cell, [index]);
    });
  }

  /** Indices of the boxes that may meet this one, each once, in no particular order. */
  near(box: Box): number[] {
    const found: number[] = [];
    const question = ++this.question;
    this.eachCell(box, (cell) => {
      const inCell = this.cells.get(cell);
      if (!inCell) return;
      for (const index of inCell) {
        if (this.foundIn[index] === question) continue;
        this.foundIn[index] = question;
        found.push(index);
      }
    });
    return found;
  }

  private eachCell(box: Box, visit: (cell: number) => void): void {
    const size = this.cellSize;
    const lastColumn = Math.floor(box.right / size);
    const lastRow = Math.floor(box.bottom / size);
    for (let column = Math.floor(box.left / size); column <= lastColumn; column++) {
      // Two cells may share a number far from the origin: that costs time, never an answer.
      for (let row = Math.floor(box.top / size); row <= lastRow; row++) visit(column * 65_536 + row);
    }
  }
}
