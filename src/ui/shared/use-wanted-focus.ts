import { useEffect } from "react";
import { takeFocus } from "../../actions/ui.ts";
import type { UiState } from "../../state/ui-store.ts";
import { useApp, useStoreValue } from "./app-context.ts";

/** Takes the keyboard where it is wanted here, also when the wish is older than the component; once for each wish. */
export function useWantedFocus(on: NonNullable<UiState["wantsFocus"]>["on"], focus: () => void): void {
  const app = useApp();
  const isWanted = useStoreValue("ui", ({ wantsFocus }) => wantsFocus?.on === on);
  useEffect(() => {
    if (!isWanted) return;
    focus();
    takeFocus(app);
  });
}
