import type { TrustUrl } from "./trusted-url.ts";

/** Made beside the app when it is built; the development server has none, and a page from a disk needs none. */
const address = "service-worker.js";

/**
 * Has the browser keep the app, so that it starts without a network from now on. Where the browser will not (a page that is
 * not secure, a private window), the app works as before.
 */
export function keepForOffline({ navigator }: Window, trust: TrustUrl): void {
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register(trust(address)).catch(() => {});
}
