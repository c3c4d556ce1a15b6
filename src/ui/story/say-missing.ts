import type { Missing } from "../../core/story/step.ts";
import type { ReaderWords } from "../shared/use-words.ts";

/** What of a step is gone, by the best name that is left of it. */
export function sayMissing(missing: readonly Missing[], { t }: ReaderWords): string {
  const names = missing.map((one) => t(`present.missing.${one.kind}`, { ...one }));
  return t("story.missing", { names: names.join(", ") });
}
