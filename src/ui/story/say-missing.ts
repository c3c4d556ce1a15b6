import type { ViewReference } from "../../core/model/view-references.ts";
import type { ReaderWords } from "../shared/use-words.ts";

/** What of a step is gone: nothing but ids is left of it. */
export function sayMissing(missing: readonly ViewReference[], { t }: ReaderWords): string {
  const names = missing.map((one) => (one.kind === "sentence" ? one.ref.join(" ") : one.id));
  return t("story.missing", { names: names.join(", ") });
}
