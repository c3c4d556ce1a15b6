import { describe, expect, it } from "vitest";
import { indexDataset } from "../core/graph/dataset-index.ts";
import { makeDataset, makeEntity, makeRelation } from "../core/model/dataset.arbitrary.ts";
import { complete } from "../core/model/sliced.ts";
import { palettes } from "../core/view/palette.ts";
import { createDerived } from "./derived.ts";
import { createStores } from "./stores.ts";

const index = complete(
  indexDataset(
    makeDataset({ entities: [makeEntity("a"), makeEntity("b")], relations: [makeRelation("ab", "a", "b")] }),
  ),
);
const positions = new Map([
  ["a", { x: 0, y: 0 }],
  ["b", { x: 300, y: 0 }],
]);

function open() {
  const stores = createStores({});
  const derived = createDerived(stores);
  stores.document.setState({
    open: {
      dataset: index.dataset,
      index,
      saved: index.dataset,
      warnings: [],
      address: { kind: "bundled" },
      contentKey: "k",
      positions,
    },
  });
  return { stores, derived };
}

describe("what is derived", () => {
  it("is nothing while nothing is open", () => {
    const derived = createDerived(createStores({}));
    expect([derived.visible(), derived.positions(), derived.scene(), derived.focus()]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([derived.readingOrder(), derived.hasDetail()]).toEqual([[], false]);
  });

  it("is the same object until something that it is made of changes", () => {
    const { stores, derived } = open();
    const [scene, visible, order] = [derived.scene(), derived.visible(), derived.readingOrder()];
    stores.ui.setState({ hover: { entity: "a" } });
    stores.view.setState({ view: { selection: { entities: ["a"] } } });
    stores.settings.setState({ theme: "dark", panelWidth: 400 });
    expect([derived.scene(), derived.visible(), derived.readingOrder()]).toEqual([scene, visible, order]);
    expect(derived.scene()).toBe(scene);
    stores.settings.setState({ language: "en" });
    expect(derived.scene()).not.toBe(scene);
    expect(derived.visible()).toBe(visible);
  });

  it("has in place what was moved by hand", () => {
    const { stores, derived } = open();
    stores.view.setState({ view: { positions: [["b", 5, 6]] } });
    expect(derived.scene()?.nodes.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [5, 6],
    ]);
    expect(positions.get("b")).toEqual({ x: 300, y: 0 });
  });

  it("leaves out what is hidden", () => {
    const { stores, derived } = open();
    stores.view.setState({ view: { hidden: ["b"] } });
    expect(derived.scene()).toMatchObject({ nodes: [{ entity: "a" }], edges: [] });
  });

  it("has what one points at stand out before what is selected", () => {
    const { stores, derived } = open();
    stores.view.setState({ view: { selection: { entities: ["a"] } } });
    expect(derived.focus()?.marked).toEqual(new Set(["n0"]));
    stores.ui.setState({ hover: { relation: "ab" } });
    expect(derived.focus()?.marked).toEqual(new Set(["e0"]));
    stores.ui.setState({ hover: null });
    expect(derived.focus()?.marked).toEqual(new Set(["n0"]));
  });

  it("has the colours that the reader or the system wants", () => {
    const { stores, derived } = open();
    stores.ui.setState({ systemTheme: "contrast" });
    expect(derived.palette()).toBe(palettes.contrast);
    stores.settings.setState({ theme: "dark" });
    expect(derived.palette()).toBe(palettes.dark);
  });
});
