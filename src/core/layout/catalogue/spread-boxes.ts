/**
 * Coordinates along one axis for boxes that keep their order and a distance, as near as can be to where each wants to be:
 * least squares by pooling adjacent violators (Ayer, Brunk, Ewing, Reid and Silverman 1955).
 *
 * @param wanted in the order that is kept
 * @param before how far each reaches back from its coordinate, the gap included
 * @param after how far each reaches on
 */
export function spreadBoxes(
  wanted: readonly number[],
  before: readonly number[],
  after: readonly number[],
): readonly number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (let i = 0; i < wanted.length; i++) {
    if (i > 0) offset += (after[i - 1] ?? 0) + (before[i] ?? 0);
    offsets.push(offset);
  }
  const pools: { sum: number; count: number }[] = [];
  const mean = (pool: { sum: number; count: number } | undefined) => (pool ? pool.sum / pool.count : 0);
  for (let i = 0; i < wanted.length; i++) {
    pools.push({ sum: (wanted[i] ?? 0) - (offsets[i] ?? 0), count: 1 });
    while (pools.length > 1 && mean(pools.at(-2)) > mean(pools.at(-1))) {
      const last = pools.pop();
      const into = pools.at(-1);
      if (!last || !into) break;
      into.sum += last.sum;
      into.count += last.count;
    }
  }
  const placed: number[] = [];
  for (const pool of pools) {
    for (let n = 0; n < pool.count; n++) placed.push(mean(pool) + (offsets[placed.length] ?? 0));
  }
  return placed;
}
