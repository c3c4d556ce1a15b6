import { expect, it } from "vitest";
import { sayValueOf } from "./measure-words.ts";

it.each([
  ["degree", 1234, "1.234", "1,234"],
  ["betweenness", 0.3256, "32,6%", "32.6%"],
  ["pagerank", 0.0000123, "0,00123%", "0.00123%"],
  ["closeness", 4 / 7, "0,571", "0.571"],
] as const)("says a value of %s so that small ones are told apart", (id, value, indonesian, english) => {
  expect(sayValueOf(id, value, "id-ID")).toBe(indonesian);
  expect(sayValueOf(id, value, "en-GB")).toBe(english);
});
