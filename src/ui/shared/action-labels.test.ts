import { describe, expect, it } from "vitest";
import { actionList } from "../../actions/registry.ts";
import { createWords } from "../../i18n/messages.ts";

describe.each([await createWords("id"), await createWords("en")])("in $locale", ({ t }) => {
  const labels = actionList.map(({ label }) => t(label));

  it("every action has a label, and no two have the same", () => {
    expect(labels.filter((label) => !label || label.trim() === "")).toEqual([]);
    expect(labels).toEqual([...new Set(labels)]);
  });
});
