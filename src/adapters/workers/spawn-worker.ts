/**
 * Starts workers of our own. The page requires Trusted Types, and a worker's address is one of their sinks: this policy,
 * the only one that the content security policy lets be made, passes addresses on the page's own origin and nothing else.
 */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

export type SpawnWorker = (url: string) => Worker;

export function createSpawner(page: Window & { readonly trustedTypes?: TrustedTypes }): SpawnWorker {
  const createScriptURL = (url: string): string => {
    const address = new URL(url, page.document.baseURI);
    if (address.origin !== page.location.origin) throw new Error(`a worker from elsewhere: ${address.origin}`);
    return address.href;
  };
  const policy = page.trustedTypes?.createPolicy("saksi", { createScriptURL }) ?? { createScriptURL };
  return (url) => new Worker(policy.createScriptURL(url) as string, { type: "module" });
}
