import { decodeLink, encodeLink } from "./link-codec.ts";

/**
 * Where the app shows on its own site what a page elsewhere shows.
 *
 * @param home the app's address for the dataset that the page opens on
 * @param query what the page's own link would say
 */
export function onHome(home: string, query: string): string {
  const [site = "", homeQuery = ""] = home.split("?");
  const link = decodeLink(query);
  const { dataset } = link.dataset.kind === "bundled" ? decodeLink(homeQuery) : link;
  const whole = encodeLink({ ...link, dataset });
  return whole === "" ? site : `${site}?${whole}`;
}

/** Addresses of the reader's own machine (RFC 6761, 6.3, and RFC 5735, 3), which nobody else can follow. */
const loopback = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** The address, where others can follow it too; else `null`. */
export function asHome(address: string): string | null {
  const [, protocol, host = ""] = /^(\w+):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)/.exec(address) ?? [];
  return (protocol === "https" || protocol === "http") && !loopback.test(host) ? address : null;
}
