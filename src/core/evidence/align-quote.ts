import type { TextRange } from "./anchor-quote.ts";
import type { Edges } from "./characters.ts";

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

/** How the cheapest way comes to a cell: the part begins there; or both characters, the quote's, or the text's is taken. */
const begin = 0;
const both = 1;
const onlySought = 2;
const onlyFound = 3;

interface PartGrid {
  readonly part: readonly string[];
  /** A row for what comes before the part and for each of its characters, with a move for each place in the text. */
  readonly moves: readonly Uint8Array[];
  /** For each place in the text, where at the latest there the part ends most cheaply; the first of equals. */
  readonly ends: Int32Array;
}

/**
 * Fills the table of one part.
 *
 * @param costs on entry, of what comes before the part, at each place; on leaving, with the part
 */
function fillPart(part: readonly string[], text: readonly string[], edges: Edges, costs: Float64Array): PartGrid {
  const before = new Uint8Array(costs.length);
  for (let j = 0, left = Number.POSITIVE_INFINITY; j < costs.length; j++) {
    const above = edges.begins[j] ? (costs[j] ?? 0) : Number.POSITIVE_INFINITY;
    before[j] = left + loneCost < above ? onlyFound : begin;
    left = Math.min(left + loneCost, above);
    costs[j] = left;
  }
  const moves = [before];
  for (const character of part) {
    const row = new Uint8Array(costs.length);
    let diagonal = costs[0] ?? 0;
    let left = diagonal + loneCost;
    costs[0] = left;
    row[0] = onlySought;
    for (let j = 1; j < costs.length; j++) {
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
  const ends = new Int32Array(costs.length);
  for (let j = 0, end = 0; j < costs.length; j++) {
    if (edges.ends[j] && (costs[j] ?? 0) < (costs[end] ?? 0)) end = j;
    ends[j] = end;
    costs[j] = costs[end] ?? 0;
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
  let i = part.length;
  let start = end;
  for (let move = moves[i]?.[start]; move !== begin; move = moves[i]?.[start]) {
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
 * table of the edit distance, with the quote free to begin and end anywhere; here, at the edges that are given. A part
 * begins where the one before has ended, or after. Of equally near places one that is as long as the quote is taken, and
 * of those the first.
 */
export function alignQuote(parts: readonly (readonly string[])[], text: readonly string[], edges: Edges): Alignment {
  const costs = new Float64Array(text.length + 1);
  const grids = parts.map((part) => fillPart(part, text, edges, costs));
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
