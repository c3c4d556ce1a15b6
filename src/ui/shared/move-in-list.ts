/**
 * Where a key leads in a list of options, round and round.
 *
 * @returns `null` for any other key, and where there are no options
 */
export function moveInList(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (active + 1) % count;
    case "ArrowUp":
      return (active + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
