import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDataset, makeEntity } from "../../core/model/dataset.arbitrary.ts";
import type { PictureFacts } from "../../core/view/picture-facts.ts";
import { anySnapshot } from "../snapshot/snapshot.arbitrary.ts";
import { readSaksiPng } from "./read.ts";
import { isSaksi, pixelsOf, samplePng, takeApart, unpackText } from "./sample-png.arbitrary.ts";
import { packFacts, writeSaksiPng } from "./write.ts";

const { signal } = new AbortController();
const options = { signal, progress: () => undefined };
const plain: PictureFacts = { texts: {}, density: 11811, snapshot: null };

async function write(facts: Partial<PictureFacts>, png: Uint8Array = samplePng()): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await packFacts({ ...plain, ...facts });
  if (!packed.ok) throw new Error(`refused: ${packed.problems[0]?.code}`);
  return writeSaksiPng(png, packed.value);
}

const textsOf = (png: Uint8Array) =>
  takeApart(png).flatMap(({ type, data }) => {
    const [keyword = "", ...rest] = data.toString("latin1").split("\0");
    if (type === "tEXt") return [[type, keyword, rest.join("\0")]];
    return type === "iTXt" ? [[type, keyword, data.subarray(keyword.length + 5).toString("utf8")]] : [];
  });

describe("a picture with a snapshot", () => {
  it("is read as it was written, whatever the dataset and the view", () =>
    fc.assert(
      fc.asyncProperty(anySnapshot, async (snapshot) => {
        const png = await write({ snapshot });
        expect(await readSaksiPng(png, options)).toEqual({ ok: true, value: snapshot, problems: [] });
      }),
    ));

  it("is a sound PNG: its chunks where they must be, its pixels as they were", async () => {
    const snapshot = { dataset: makeDataset(), view: {} };
    const chunks = takeApart(await write({ snapshot, texts: { Title: "A", Source: "B" } }));
    expect(chunks.map(({ type }) => type)).toEqual(
      ["IHDR", "sRGB", "pHYs", "tEXt", "tEXt", "IDAT", "IDAT", "iTXt", "IEND"], // gAMA gave way to sRGB
    );
    expect(pixelsOf(chunks)).toEqual(pixelsOf(takeApart(samplePng())));
    expect(chunks[0]).toEqual(takeApart(samplePng())[0]);
    const held = chunks.find(isSaksi);
    expect(JSON.parse(held ? unpackText(held).toString() : "")).toMatchObject(snapshot);
  });

  it("has one snapshot and each fact once, when it is written a second time", async () => {
    const first = await write({ snapshot: { dataset: makeDataset(), view: {} }, texts: { Title: "A" } });
    const second = { snapshot: { dataset: makeDataset({ id: "other" }), view: {} }, texts: { Title: "B" }, density: 3 };
    expect(Buffer.from(await write(second, first))).toEqual(Buffer.from(await write(second)));
  });

  it("is refused, rather than written so that it does not reopen, where it is packed like a bomb", async () => {
    const dataset = makeDataset({ entities: [makeEntity("a", { aliases: [" ".repeat(4e6)] })] });
    expect(await packFacts({ ...plain, snapshot: { dataset, view: {} } })).toMatchObject({
      ok: false,
      problems: [{ code: "snapshot-too-large" }],
    });
  });
});

describe("what a picture says of itself", () => {
  it("is its density in pixels per metre, and its colours", async () => {
    const chunks = takeApart(await write({ density: 11811.4 }));
    const dataOf = (wanted: string) => [...(chunks.find(({ type }) => type === wanted)?.data ?? [])];
    expect(dataOf("pHYs")).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
    expect(dataOf("sRGB")).toEqual([0]);
  });

  it("is each text in the chunk that most programs read", async () => {
    const texts = {
      Title: "Kunjungan – 2024",
      Author: "Müller",
      Description: "satu\r\ndua\0\u0007",
      Software: "",
      Source: "로동",
    };
    expect(textsOf(await write({ texts }))).toEqual([
      ["iTXt", "Title", "Kunjungan – 2024"],
      ["tEXt", "Author", "Müller"],
      ["tEXt", "Description", "satu\ndua"],
      ["iTXt", "Source", "로동"],
    ]);
  });

  it("is any text, but for its control characters", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (text) => {
        const clean = text.replaceAll(/\r\n?/g, "\n").replaceAll(/[^\n\P{Cc}]/gu, "");
        expect(textsOf(await write({ texts: { Title: text } })).map(([, , found]) => found)).toEqual([clean]);
      }),
    ));

  it("does not stand in for a picture: what is none is refused loudly", async () => {
    await expect(write({}, new Uint8Array(100))).rejects.toThrow("no PNG");
    await expect(write({}, samplePng().subarray(0, 60))).rejects.toThrow("no PNG");
  });
});
