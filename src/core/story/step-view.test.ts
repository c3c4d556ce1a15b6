import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyView } from "../edit/story.arbitrary.ts";
import { indexDataset } from "../graph/dataset-index.ts";
import { anyDataset, makeArticle, makeDataset, makeEntity } from "../model/dataset.arbitrary.ts";
import type { View } from "../model/dataset.ts";
import { complete } from "../model/sliced.ts";
import { isSameLook, lookAgain, takeLook } from "./step-view.ts";

const index = complete(
  indexDataset(makeDataset({ articles: [makeArticle(["A goes."])], entities: [makeEntity("a"), makeEntity("b")] })),
);

const full: View = {
  selection: { entities: ["a", "b"] },
  filter: { lonely: "hide" },
  hidden: ["b"],
  tier: "all",
  camera: { x: 0, y: 0, width: 40, height: 30 },
  reading: { article: "a", through: "s1" },
  path: 1,
  follow: "direction",
  size: "degree",
  tint: "degree",
  positions: [["a", 1, 2]],
};

describe("the look of a step", () => {
  it("is all that one looks at, and comes back whole", () => {
    const look = takeLook({ ...full, pinned: ["a"], filter: full.filter ?? {} });
    expect(look).toEqual(full);
    expect(lookAgain(index, look, { pinned: ["b"], tier: "core", hidden: ["a"] })).toEqual({ ...full, pinned: ["b"] });
  });

  it("taken again is the same look, of any view on any dataset", () => {
    fc.assert(
      fc.property(anyDataset, anyView, anyView, (dataset, view, present) => {
        const at = complete(indexDataset(dataset));
        const once = lookAgain(at, takeLook(view), present);
        expect(lookAgain(at, takeLook(once), once)).toEqual(once);
        expect(isSameLook(once, takeLook(once))).toBe(true);
      }),
    );
  });

  it.each(Object.keys(full))("is another without its %s, unless that is the camera", (key) => {
    const { [key as keyof View]: _, ...rest } = full;
    expect(isSameLook(full, rest)).toBe(key === "camera");
  });

  it("is the same on another screen, and another after a zoom or a pan", () => {
    const { camera = { x: 0, y: 0, width: 1, height: 1 } } = full;
    const seen = (change: Partial<typeof camera>) => isSameLook(full, { ...full, camera: { ...camera, ...change } });
    expect(seen({ x: -20, width: 80 })).toBe(true);
    expect(seen({ y: -15, height: 60 })).toBe(true);
    expect(seen({ x: 10 })).toBe(false);
    expect(seen({ x: 10, y: 7.5, width: 20, height: 15 })).toBe(false);
  });
});
