import fc from "fast-check";
import { expect, it } from "vitest";
import { complete } from "../core/model/sliced.ts";
import { readZip } from "./read-zip.arbitrary.ts";
import { textFile, zipFiles } from "./zip-files.ts";

it("holds each file under its name, whatever it says", () => {
  const file = fc.record({
    name: fc.string({ minLength: 1, unit: "grapheme" }),
    text: fc.string({ unit: "grapheme" }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: ({ name }) => name }), (files) => {
      expect([...readZip(complete(zipFiles(files.map(({ name, text }) => textFile(name, text)))))]).toEqual(
        files.map(({ name, text }) => [name, text]),
      );
    }),
  );
});

it("holds a file that takes many turns", () => {
  const text = Array.from({ length: 50_000 }, (_, i) => `${i} 🕊️`).join("\n");
  expect([...readZip(complete(zipFiles([textFile("long.txt", text), textFile("empty.txt", "")])))]).toEqual([
    ["long.txt", text],
    ["empty.txt", ""],
  ]);
});
