import { moveInList } from "../shared/move-in-list.ts";

/** Room between a menu and the edge of the page, in CSS px. */
const margin = 8;

/** Puts a menu's corner at a place of the page: to the right where there is room, and all of it on the page. */
export function placeMenu(menu: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): void {
  const { width, height } = menu.getBoundingClientRect();
  const isRoomy = x + width + margin <= window.innerWidth;
  const left = Math.max(margin, isRoomy ? x : Math.min(x, window.innerWidth) - width);
  const top = Math.max(margin, Math.min(y, window.innerHeight - height - margin));
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}

/**
 * The item that a key leads to: the arrows go round, Home and End to either end, a letter to the next item that begins
 * with it.
 *
 * @returns `undefined` for a key that leads nowhere
 */
export function itemForKey<Item extends Pick<HTMLElement, "textContent">>(
  items: readonly Item[],
  press: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean },
  current = items.indexOf(document.activeElement as unknown as Item),
): Item | undefined {
  const { key } = press;
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const next = moveInList(key, current, items.length);
  if (next !== null) return items[next];
  if (key.length !== 1 || key === " ") return undefined;
  const letter = key.toLocaleLowerCase();
  const following = [...items.slice(current + 1), ...items.slice(0, current + 1)];
  return following.find(({ textContent }) => textContent?.trim().toLocaleLowerCase().startsWith(letter));
}
