import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDataset, makeEntity, makeRelation } from "../../core/model/dataset.arbitrary.ts";
import type { View } from "../../core/model/dataset.ts";
import { complete } from "../../core/model/sliced.ts";
import type { SavedSnapshot } from "../../core/model/snapshot.ts";
import { anySnapshot } from "./snapshot.arbitrary.ts";
import { readSnapshot, writeSnapshot } from "./snapshot-text.ts";

const read = (bytes: Uint8Array) => complete(readSnapshot(bytes));
const textOf = (snapshot: SavedSnapshot) => new TextDecoder().decode(writeSnapshot(snapshot));
const codesOf = (bytes: Uint8Array) => read(bytes).problems.map(({ code, pointer }) => [code, pointer]);

/** A text whose hash is right, whatever it holds. */
function seal(rest: string | Uint8Array, format = "saksi-snapshot/1"): Uint8Array {
  const bytes = Buffer.from(rest);
  const hash = createHash("sha256").update(bytes).digest("hex");
  return Buffer.concat([Buffer.from(`{"format":"${format}","hash":"${hash}",`), bytes]);
}

describe("a snapshot as text", () => {
  it("is read as it was written", () =>
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        expect(read(writeSnapshot(snapshot))).toEqual({ ok: true, value: snapshot, problems: [] });
      }),
    ));

  it("is JSON, and its hash that of what follows it", () =>
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const text = textOf(snapshot);
        const { hash: _, ...parsed } = JSON.parse(text) as Record<string, unknown>;
        expect(parsed).toEqual({ format: "saksi-snapshot/1", ...snapshot });
        expect(new TextDecoder().decode(seal(text.slice(text.indexOf('"dataset"'))))).toBe(text);
      }),
    ));

  it("keeps keys that this version does not know", () => {
    const dataset = { ...makeDataset(), later: JSON.parse('{"__proto__": [1]}') as unknown };
    const view: View = JSON.parse('{"later": true}');
    expect(textOf({ dataset, view })).toContain('"__proto__":[1]');
    expect(read(writeSnapshot({ dataset, view }))).toMatchObject({
      value: { dataset: { later: dataset.later }, view },
    });
  });

  it("is refused when one bit of it has changed", () =>
    fc.assert(
      fc.property(anySnapshot, fc.nat(), (snapshot, at) => {
        const bytes = writeSnapshot(snapshot);
        const bit = at % (8 * bytes.length);
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        expect(read(bytes).ok).toBe(false);
      }),
    ));

  it.each([
    ["of a version to come", seal('"dataset":1}', "saksi-snapshot/9"), [["shape", "/format"]]],
    ["of nothing", new Uint8Array(), [["snapshot-altered", ""]]],
    ["that is no UTF-8", seal(Uint8Array.of(0x22, 0xff)), [["unreadable", ""]]],
    ["that is no JSON", seal('"dataset":'), [["not-json", ""]]],
    [
      "without its parts",
      seal('"other":1}'),
      [
        ["shape", ""],
        ["shape", "/view"],
      ],
    ],
    [
      "of lists",
      seal('"dataset":[],"view":[]}'),
      [
        ["shape", ""],
        ["shape", "/view"],
      ],
    ],
    [
      "of another shape",
      seal(
        `"dataset":${JSON.stringify(makeDataset())},"view":{"tier":1,"camera":{"x":"a","y":0,"width":1,"height":1}}}`,
      ),
      [
        ["shape", "/view/tier"],
        ["shape", "/view/camera/x"],
      ],
    ],
    [
      "of what no dataset may hold",
      writeSnapshot({ dataset: makeDataset({ relations: [makeRelation("r", "a", "b")] }), view: {} }),
      [
        ["unknown-reference", "/relations/0/source"],
        ["unknown-reference", "/relations/0/target"],
      ],
    ],
  ])("%s is refused", (_, bytes, codes) => {
    expect(codesOf(bytes).filter(([code]) => code !== "unwitnessed")).toEqual(codes);
    expect(read(bytes).ok).toBe(false);
  });

  it("brings the warnings of its dataset", () => {
    const dataset = makeDataset({ entities: [makeEntity("a")], relations: [makeRelation("r", "a", "a")] });
    expect(read(writeSnapshot({ dataset, view: {} }))).toMatchObject({ ok: true, problems: [{ code: "unwitnessed" }] });
  });

  it("is read in bounded depth: what is nested without end is neither walked nor written", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const dataset = JSON.stringify(makeDataset()).slice(0, -1);
    expect(read(seal(`"dataset":${dataset},"later":${deep}},"view":{}}`)).ok).toBe(true);
  });
});
