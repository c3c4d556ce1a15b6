import type { AddressBar } from "../../ports/address-bar.ts";

export function createAddressBar(page: Window): AddressBar {
  const write = (query: string): string => `${page.location.pathname}${query === "" ? "" : `?${query}`}`;
  return {
    query: () => page.location.search.slice(1),
    push: (query) => page.history.pushState(null, "", write(query)),
    replace: (query) => page.history.replaceState(null, "", write(query)),
    onTravel(listener) {
      page.addEventListener("popstate", listener);
      return () => page.removeEventListener("popstate", listener);
    },
  };
}
