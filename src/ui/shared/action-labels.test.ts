import { describe, expect, it } from "vitest";
import { actionList } from "../../actions/registry.ts";
import { createWords } from "../../i18n/messages.ts";

describe.each(["id", "en"] as const)("in %s", (language) => {
  const { t } = createWords(language);
  const labels = actionList.map(({ label }) => t(label));

  it("every action has a label, and no two have the same", () => {
    expect(labels.filter((label) => !label || label.trim() === "")).toEqual([]);
    expect(labels).toEqual([...new Set(labels)]);
  });
});
