/** What is on the screen in a frame of another page, and the way from there to the whole app. */
import { pickText } from "../core/model/local-text.ts";
import { type Embed, embedCode } from "../core/view/embed.ts";
import { asHome } from "../core/view/home-link.ts";
import { encodeLink } from "../core/view/link-codec.ts";
import type { Language } from "../state/settings-store.ts";
import type { App } from "./app.ts";

export interface EmbedOptions {
  readonly embed: Embed;
  /** `null`: the reader's. */
  readonly language: Language | null;
  /** In CSS px. */
  readonly height: number;
}

/** The code, and whether other machines can follow its address; or why there is none. */
export type EmbedResult =
  | { readonly code: string; readonly isReachable: boolean }
  /** What is open is a file of one's own, or the page itself is one. */
  | { readonly obstacle: "own-file" | "no-address" };

export function writeEmbed({ stores, ports }: App, { embed, language, height }: EmbedOptions): EmbedResult {
  const { open } = stores.document.getState();
  const { view } = stores.view.getState();
  if (!open || open.address.kind === "file") return { obstacle: "own-file" };
  const address = ports.address.linkTo(encodeLink({ dataset: open.address, language, view, embed }));
  if (!/^https?:/.test(address)) return { obstacle: "no-address" };
  const title = pickText(open.index.dataset.title, language ?? stores.settings.getState().language).text;
  return { code: embedCode({ address, title: `${title} · Saksi`, height }), isReachable: asHome(address) !== null };
}

/** The address of the whole app with what is on the screen; the page's own while nothing is open. */
export function wholeAddress({ stores, ports }: App): string {
  const { open } = stores.document.getState();
  const { language } = stores.settings.getState();
  const { view } = stores.view.getState();
  return ports.address.linkTo(open ? encodeLink({ dataset: open.address, language, view }) : "");
}

export const copyEmbed = ({ ports }: App, code: string): Promise<boolean> => ports.clipboard.write(code);
