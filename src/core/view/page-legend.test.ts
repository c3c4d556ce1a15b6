import { expect, it } from "vitest";
import { setLegend } from "./page-legend.ts";

const groups = [{ title: "Entitas", rows: [{ swatch: null, text: "Negara" }] }];

it.each(["beside", "below"] as const)("finds room for a single short word %s the graph", (place) => {
  const legend = setLegend(groups, { width: 800, height: 500 }, 1, place);
  expect(legend?.texts.map(({ text }) => text)).toEqual(["Entitas", "Negara"]);
});

it("is left out rather than broken letter by letter", () => {
  expect(setLegend(groups, { width: 60, height: 500 }, 1, "beside")).toBeNull();
});
