/** Letters of a dataset's id that a name keeps: with date and ending it stays short everywhere. */
const longest = 80;

/**
 * The file of a picture: its dataset, what it shows, and the day. Ids of datasets are safe on every system by their
 * schema, and the day at the end keeps the name from being one of Windows' devices.
 *
 * @param subject a word of plain letters
 */
export function pictureName(dataset: string, subject: string, day: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join("-");
  return `${dataset.slice(0, longest)}-${subject}-${date}.png`;
}
