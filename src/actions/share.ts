/** The address by which others see on their own machines what is on the screen. */
import type { StepRef, Story } from "../core/model/dataset.ts";
import { findStep } from "../core/story/step.ts";
import { asHome } from "../core/view/home-link.ts";
import { encodeLink } from "../core/view/link-codec.ts";
import type { App } from "./app.ts";

/** The address, or why others cannot follow it. */
export type Shared =
  | { readonly address: string }
  /** A file of one's own; a step that is not as in the dataset behind the link; a page from a disk; one of this machine alone. */
  | { readonly obstacle: "own-file" | "edited" | "no-address" | "own-machine" };

/** Of a step as it begins, the presented one if there is one; without, of what is looked at. */
export function share(app: App, at: StepRef | null = app.stores.presentation.getState().at): Shared {
  const { stores, ports } = app;
  const { open } = stores.document.getState();
  if (!open || open.address.kind === "file") return { obstacle: "own-file" };
  const [read, now] = [open.index.dataset, open.dataset].map((dataset) => at && findStep(dataset, at)?.step);
  if (JSON.stringify(read) !== JSON.stringify(now)) return { obstacle: "edited" };
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

/** Of a story, from its first step on. */
export function shareStory(app: App, { id, steps }: Story): Shared {
  const shared = steps.map((step) => share(app, [id, step.id]));
  return shared.find((one) => "obstacle" in one) ?? shared[0] ?? { obstacle: "no-address" };
}
