import { expect, it } from "vitest";
import { moveInList } from "./move-in-list.ts";

it.each([
  ["ArrowDown", 0, 3, 1],
  ["ArrowDown", 2, 3, 0],
  ["ArrowUp", 0, 3, 2],
  ["ArrowUp", -1, 3, 2],
  ["ArrowDown", -1, 3, 0],
  ["Home", 2, 3, 0],
  ["End", 0, 3, 2],
  ["End", 0, 0, null],
  ["a", 0, 3, null],
] as const)("%s from %i of %i leads to %j", (key, active, count, next) =>
  expect(moveInList(key, active, count)).toBe(next),
);
