import type { App } from "../actions/app.ts";

/** Has the screen stay lit as long as something is presented: a class may look at one step for long. */
export function stayAwake({ stores, ports }: App): void {
  stores.presentation.subscribe(({ at }, before) => {
    if ((at === null) !== (before.at === null)) ports.screen.stayAwake(at !== null);
  });
}
