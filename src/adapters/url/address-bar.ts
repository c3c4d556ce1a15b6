import type { AddressBar } from "../../ports/address-bar.ts";

/** What is written shows in the address after the next frame: it takes the browser longer than drawing a panel does. */
export function createAddressBar(page: Window): AddressBar {
  let latest = page.location.search.slice(1);
  const pathOf = (query: string): string => `${page.location.pathname}${query === "" ? "" : `?${query}`}`;
  const write = (query: string, change: (address: string) => void): void => {
    latest = query;
    const address = pathOf(query);
    page.requestAnimationFrame(() => page.setTimeout(() => change(address)));
  };
  return {
    query: () => latest,
    addressOf: (query) => new URL(pathOf(query), page.location.href).href,
    push: (query) => write(query, (address) => page.history.pushState(null, "", address)),
    replace: (query) => write(query, (address) => page.history.replaceState(null, "", address)),
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
