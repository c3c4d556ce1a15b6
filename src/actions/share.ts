/** The address by which others see on their own machines what is on the screen. */
import { findStep } from "../core/story/step.ts";
import { asHome } from "../core/view/home-link.ts";
import { encodeLink } from "../core/view/link-codec.ts";
import type { App } from "./app.ts";

/** The address, or why others cannot follow it. */
export type Shared =
  | { readonly address: string }
  /** A file of one's own; a step that is not as in the dataset behind the link; a page from a disk; one of this machine alone. */
  | { readonly obstacle: "own-file" | "edited" | "no-address" | "own-machine" };

/** Of the step that is presented, as it begins; else of what is looked at. */
export function share({ stores, derived, ports }: App): Shared {
  const { open } = stores.document.getState();
  if (!open || open.address.kind === "file") return { obstacle: "own-file" };
  const { at } = stores.presentation.getState();
  const step = derived.step()?.step;
  const isAsRead = !at || JSON.stringify(findStep(open.index.dataset, at)?.step) === JSON.stringify(step);
  if (!isAsRead) return { obstacle: "edited" };
  const address = ports.address.linkTo(
    encodeLink({
      dataset: open.address,
      language: stores.settings.getState().language,
      view: stores.view.getState().view,
      ...(at && { presented: { at, isExploring: false } }),
    }),
  );
  if (!/^https?:/.test(address)) return { obstacle: "no-address" };
  return asHome(address) === null ? { obstacle: "own-machine" } : { address };
}
