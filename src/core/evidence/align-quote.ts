import type { TextRange } from "./anchor-quote.ts";

/** A stretch of what was sought and what is found in its place; the two are equal where nothing differs. */
export interface Difference {
  readonly sought: string;
  readonly found: string;
}

export interface Alignment {
  /** Edit distance (Levenshtein 1966) in characters, of all parts together. */
  readonly distance: number;
  /** Where each part stands, in characters of the text; one that has no place is empty. */
  readonly ranges: readonly TextRange[];
  /** For each part what differs, in reading order. */
  readonly differences: readonly (readonly Difference[])[];
}

/** What a character too many or too few costs: a hair more than another in its place, so that equals keep their length. */
const loneCost = 1 + 2 ** -20;

/** How the cheapest way comes to a cell: both characters taken, one of the quote's left out, or one of the text's. */
const both = 0;
const onlySought = 1;
const onlyFound = 2;

interface PartGrid {
  readonly part: readonly string[];
  /** A row for each character of the part, with a move for each place in the text. */
  readonly moves: readonly Uint8Array[];
  /** For each place in the text, where at the latest there the part ends most cheaply; the first of equals. */
  readonly ends: Int32Array;
}

/**
 * Fills the table of one part.
 *
 * @param costs on entry, of what comes before the part, at each place; on leaving, with the part
 */
function fillPart(part: readonly string[], text: readonly string[], costs: Float64Array): PartGrid {
  const moves: Uint8Array[] = [];
  for (const character of part) {
    const row = new Uint8Array(text.length + 1);
    let diagonal = costs[0] ?? 0;
    let left = diagonal + loneCost;
    costs[0] = left;
    row[0] = onlySought;
    for (let j = 1; j <= text.length; j++) {
      const above = costs[j] ?? 0;
      let cost = diagonal + (text[j - 1] === character ? 0 : 1);
      let move = both;
      if (above + loneCost < cost) [cost, move] = [above + loneCost, onlySought];
      if (left + loneCost < cost) [cost, move] = [left + loneCost, onlyFound];
      costs[j] = cost;
      row[j] = move;
      diagonal = above;
      left = cost;
    }
    moves.push(row);
  }
  const ends = new Int32Array(text.length + 1);
  for (let j = 1; j <= text.length; j++) {
    const isCheaper = (costs[j] ?? 0) < (costs[j - 1] ?? 0);
    ends[j] = isCheaper ? j : (ends[j - 1] ?? 0);
    costs[j] = isCheaper ? (costs[j] ?? 0) : (costs[j - 1] ?? 0);
  }
  return { part, moves, ends };
}

/** Joins what is equal with what is equal before it, and what differs with what differs. */
function joinSteps(steps: readonly Difference[]): Difference[] {
  const joined: Difference[] = [];
  for (const { sought, found } of steps) {
    const last = joined.at(-1);
    if (last && (last.sought === last.found) === (sought === found)) {
      joined[joined.length - 1] = { sought: last.sought + sought, found: last.found + found };
    } else joined.push({ sought, found });
  }
  return joined;
}

/** Goes back through the table of a part from its end. */
function tracePart({ part, moves }: PartGrid, text: readonly string[], end: number) {
  const steps: Difference[] = [];
  let start = end;
  for (let i = part.length; i > 0; ) {
    const move = moves[i - 1]?.[start];
    const sought = move === onlyFound ? "" : (part[--i] ?? "");
    const found = move === onlySought ? "" : (text[--start] ?? "");
    steps.push({ sought, found });
  }
  return { range: { start, end }, differences: joinSteps(steps.toReversed()) };
}

/**
 * Lays the parts of a quote on a text where they are most alike, in reading order, none over another.
 *
 * Approximate search for a substring (P. H. Sellers, "The Theory and Computation of Evolutionary Distances", 1980): the
 * table of the edit distance, with the quote free to begin and end anywhere. A part begins where the one before has
 * ended, or anywhere after. Of equally near places one that is as long as the quote is taken, and of those the first.
 */
export function alignQuote(parts: readonly (readonly string[])[], text: readonly string[]): Alignment {
  const costs = new Float64Array(text.length + 1);
  const grids = parts.map((part) => fillPart(part, text, costs));
  let from = text.length;
  const traced = grids.toReversed().map((grid) => {
    const { range, differences } = tracePart(grid, text, grid.ends[from] ?? 0);
    from = range.start;
    return { range, differences };
  });
  traced.reverse();
  return {
    distance: Math.floor(costs.at(-1) ?? 0),
    ranges: traced.map(({ range }) => range),
    differences: traced.map(({ differences }) => differences),
  };
}
