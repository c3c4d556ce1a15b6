import fc from "fast-check";
import { expect, it } from "vitest";
import { complete } from "../core/model/sliced.ts";
import { writeJson } from "./write-json.ts";

it("is the value again when it is read, and the same text when it is written again", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const value: unknown = JSON.parse(json);
      const text = complete(writeJson(value));
      expect(JSON.parse(text)).toEqual(value);
      expect(complete(writeJson(JSON.parse(text)))).toBe(text);
    }),
  );
});

it("has plain lists on one line where they fit", () => {
  const long = ["a".repeat(60), "b".repeat(60)];
  expect(complete(writeJson({ a: [1, "b", null], b: [[1, 2]], c: {}, d: long }))).toBe(
    `{\n  "a": [1, "b", null],\n  "b": [\n    [1, 2]\n  ],\n  "c": {},\n  "d": [\n    "${long[0]}",\n    "${long[1]}"\n  ]\n}`,
  );
});

it("keeps keys that objects have by nature, in their order", () => {
  const text = '{\n  "z": 1,\n  "__proto__": [2],\n  "constructor": {\n    "a": 3\n  }\n}';
  expect(complete(writeJson(JSON.parse(text)))).toBe(text);
});
