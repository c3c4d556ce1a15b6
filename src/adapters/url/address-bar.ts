import { onHome } from "../../core/view/home-link.ts";
import type { AddressBar } from "../../ports/address-bar.ts";

/**
 * What is written shows in the address after the next frame: it takes the browser longer than drawing a panel does.
 *
 * @param home where links for others lead, if not to this page: the app's address for the dataset that the page opens on
 */
export function createAddressBar(page: Window, home: string | null): AddressBar {
  let latest = page.location.search.slice(1);
  const pathOf = (query: string): string => `${page.location.pathname}${query === "" ? "" : `?${query}`}`;
  const write = (query: string, change: (address: string) => void): void => {
    latest = query;
    const address = pathOf(query);
    page.requestAnimationFrame(() => page.setTimeout(() => change(address)));
  };
  const addressOf = (query: string): string => new URL(pathOf(query), page.location.href).href;
  const replace = (query: string): void => write(query, (address) => page.history.replaceState(null, "", address));
  // Entries of a frame stand between the reader and where "back" leads in the page around it.
  const isFramed = page.parent !== page;
  return {
    query: () => latest,
    addressOf,
    linkTo: (query) => (home === null ? addressOf(query) : onHome(home, query)),
    push: isFramed ? replace : (query) => write(query, (address) => page.history.pushState(null, "", address)),
    replace,
    onTravel(listener) {
      const travel = (): void => {
        latest = page.location.search.slice(1);
        listener();
      };
      page.addEventListener("popstate", travel);
      return () => page.removeEventListener("popstate", travel);
    },
  };
}
