/**
 * The page requires Trusted Types, and the address of a worker is one of their sinks: this policy, the only one that the
 * content security policy lets be made, passes addresses on the page's own origin and nothing else.
 */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

/** Makes an address of our own one that workers are started from. */
export type TrustUrl = (url: string) => string;

export function createTrustUrl(page: Window & { readonly trustedTypes?: TrustedTypes }): TrustUrl {
  const createScriptURL = (url: string): string => {
    const address = new URL(url, page.document.baseURI);
    if (address.origin !== page.origin) throw new Error(`a worker from elsewhere: ${address.origin}`);
    return address.href;
  };
  const policy = page.trustedTypes?.createPolicy("saksi", { createScriptURL }) ?? { createScriptURL };
  return (url) => policy.createScriptURL(url) as string;
}
