import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  makeArticle,
  makeDataset,
  makeEntity,
  makeEvidence,
  makeRelation,
} from "../../core/model/dataset.arbitrary.ts";
import type { Result } from "../../core/model/problem.ts";
import type { SavedSnapshot } from "../../core/model/snapshot.ts";
import { readDataset } from "../read-dataset.ts";
import { writeSnapshot } from "../snapshot/snapshot-text.ts";
import { readSaksiPng } from "./read.ts";
import { allowedLength } from "../snapshot/packed-snapshot.ts";
import {
  bombOf,
  chunkOf,
  isSaksi,
  packText,
  putTogether,
  replaceSnapshot,
  type SampleChunk,
  samplePicture,
  takeApart,
  unpackText,
} from "./sample-png.arbitrary.ts";

const { signal } = new AbortController();
const options = { signal, progress: () => undefined };

const snapshot: SavedSnapshot = {
  dataset: makeDataset({
    articles: [makeArticle(["Putin mengunjungi Kim."])],
    entities: [makeEntity("putin"), makeEntity("kim")],
    relations: [makeRelation("visit", "putin", "kim", { evidence: [makeEvidence("s1", "Putin mengunjungi Kim")] })],
  }),
  view: { selection: { entities: ["kim"] }, filter: { lonely: "hide" }, tier: "all" },
};
const png = await samplePicture(snapshot);
const chunks = takeApart(png);

const codeOf = (result: Result<unknown>) => (result.ok ? "opens" : result.problems[0]?.code);
const verdict = async (bytes: Uint8Array) => codeOf(await readSaksiPng(bytes, options));

/** Changes one byte of one chunk, and not its checksum. */
function damage(type: string, isWanted: (chunk: SampleChunk) => boolean = () => true): Buffer {
  const before = chunks.findIndex((chunk) => chunk.type === type && isWanted(chunk));
  const at = putTogether(chunks.slice(0, before)).length + 8;
  return Buffer.from(png.map((byte, i) => (i === at ? byte ^ 1 : byte)));
}

describe("a picture is refused, and says why,", () => {
  it.each([
    ["no PNG", Buffer.from("GIF89a"), "not-png"],
    [
      "whose line ends were converted",
      Buffer.from(png.toString("latin1").replaceAll("\r\n", "\n"), "latin1"),
      "not-png",
    ],
    ["of its signature alone", png.subarray(0, 8), "picture-cut"],
    ["that lacks its last byte", png.subarray(0, -1), "picture-cut"],
    ["that lacks its end", png.subarray(0, -12), "picture-cut"],
    ["with damaged pixels", damage("IDAT"), "picture-damaged"],
    ["with a damaged snapshot", damage("iTXt", isSaksi), "picture-damaged"],
    ["that begins with its end", putTogether(chunks.toReversed()), "picture-damaged"],
    ["with a byte behind its end", Buffer.concat([png, Buffer.of(0)]), "picture-trailing"],
    [
      "with its snapshot behind its end",
      putTogether([...chunks.filter((c) => !isSaksi(c)), ...chunks.filter(isSaksi)]),
      "picture-trailing",
    ],
    ["with two snapshots", replaceSnapshot(png, (chunk) => [chunk, chunk]), "two-snapshots"],
    ["without a snapshot", replaceSnapshot(png, () => []), "no-snapshot"],
    ["with an empty snapshot", replaceSnapshot(png, () => [packText(Buffer.of())]), "snapshot-altered"],
    [
      "with a snapshot that is not packed as it says",
      replaceSnapshot(png, () => [chunkOf("iTXt", "saksi\0\x01\0\0\0{}")]),
      "snapshot-altered",
    ],
    ["with a snapshot that has no text", replaceSnapshot(png, () => [chunkOf("iTXt", "saksi\0")]), "snapshot-altered"],
    ["with a bomb", replaceSnapshot(png, () => [bombOf(8 << 20)]), "snapshot-too-large"],
    [
      "whose content was exchanged for other content, all its checksums made anew",
      replaceSnapshot(png, (chunk) => [packText(Buffer.from(unpackText(chunk).toString().replace("putin", "modi")))]),
      "snapshot-altered",
    ],
    [
      "whose dataset is not valid",
      replaceSnapshot(png, () => [packText(writeSnapshot({ ...snapshot, dataset: makeDataset({ id: "No id" }) }))]),
      "shape",
    ],
  ])("%s", async (_, bytes, code) => expect(await verdict(bytes)).toBe(code));

  it("a damaged chunk rather than a lack of its snapshot, where that is what became of it", async () => {
    const at = png.indexOf("iTXtsaksi", 0, "latin1");
    for (const letter of ["j", "I", "1"]) {
      const bytes = Buffer.from(png);
      bytes.write(letter, at, "latin1");
      expect(await verdict(bytes)).toBe("picture-damaged");
    }
  });
});

describe("a picture opens", () => {
  it("although a chunk is damaged that nothing is read from", async () => {
    for (const type of ["tEXt", "pHYs", "sRGB"]) expect(await verdict(damage(type))).toBe("opens");
  });

  it("although a program has left its snapshot unpacked, or put it elsewhere", async () => {
    const head = Buffer.from("saksi\0\0\0\0\0", "latin1");
    const unpacked = (chunk: SampleChunk) => [chunkOf("iTXt", Buffer.concat([head, unpackText(chunk)]))];
    expect(await verdict(replaceSnapshot(png, unpacked))).toBe("opens");
    const [header, ...rest] = chunks.filter((chunk) => !isSaksi(chunk));
    expect(await verdict(putTogether([...(header ? [header] : []), ...chunks.filter(isSaksi), ...rest]))).toBe("opens");
  });

  it("whatever it is called: pictures are told by how they begin, and all else is taken for JSON", async () => {
    expect(codeOf(await readDataset(png, options))).toBe("opens");
    const begins = (latin1: string) => readDataset(Buffer.from(latin1, "latin1"), options).then(codeOf);
    for (const other of ["\xFF\xD8\xFF\xE0", "GIF89a", "RIFF1234WEBPVP8 ", "\0\0\0\x20ftypavif"]) {
      expect(await begins(other)).toBe("not-png");
    }
    expect([await begins(""), await begins("BM"), await begins("\xFF")]).toEqual([
      "not-json",
      "not-json",
      "unreadable",
    ]);
  });
});

it("can be given up", async () => {
  const controller = new AbortController();
  const reading = readSaksiPng(png, { signal: controller.signal, progress: () => undefined });
  controller.abort();
  await expect(reading).rejects.toThrow("abort");
});

it("allows no snapshot more than 64 MiB, and a small one no more than its size lets expect", () => {
  fc.assert(
    fc.property(fc.nat(1 << 30), (packed) => {
      expect(allowedLength(packed)).toBeLessThanOrEqual(64 << 20);
      expect(allowedLength(packed + 1)).toBeGreaterThanOrEqual(allowedLength(packed));
    }),
  );
  expect(allowedLength(1000)).toBeLessThan(2 << 20);
});

describe("two thousand pictures tampered with", () => {
  const bombs = [2 << 20, 3 << 20, 5 << 20].map((size) => [bombOf(size)]);
  const share = fc.noBias(fc.nat(2 ** 31 - 1)).map((n) => n / 2 ** 31);
  const anyShares = fc.array(share, { minLength: 1, maxLength: 8 });

  /** What is done, with random numbers from 0 to 1, and how that may be taken. */
  const kinds: Readonly<
    Record<string, { tamper: (shares: readonly number[]) => Buffer; verdicts: readonly string[] }>
  > = {
    cut: { tamper: ([at = 0]) => png.subarray(0, at * png.length), verdicts: ["not-png", "picture-cut"] },
    flipped: {
      tamper: (shares) => {
        const bytes = Buffer.from(png);
        for (const at of shares) bytes[Math.floor(at * png.length)]! ^= 1 << Math.floor(((at * 1e6) % 1) * 8);
        return bytes;
      },
      verdicts: ["opens", "not-png", "picture-cut", "picture-damaged"],
    },
    bombed: {
      tamper: ([which = 0]) => replaceSnapshot(png, () => bombs[Math.floor(which * bombs.length)] ?? []),
      verdicts: ["snapshot-too-large"],
    },
    doubled: {
      tamper: ([at = 0]) => putTogether(chunks.toSpliced(1 + at * (chunks.length - 2), 0, ...chunks.filter(isSaksi))),
      verdicts: ["two-snapshots"],
    },
    stripped: {
      tamper: (shares) => {
        const gone = new Set(shares.map((at) => 1 + Math.floor(at * (chunks.length - 1))));
        return putTogether(chunks.filter((chunk, i) => !gone.has(i) && !isSaksi(chunk)));
      },
      verdicts: ["no-snapshot", "picture-cut"],
    },
    reordered: {
      tamper: (shares) => {
        const order = chunks.map((chunk, i) => ({ chunk, at: (shares[i % shares.length]! * (i + 1)) % 1 }));
        return putTogether(order.toSorted((a, b) => a.at - b.at).map(({ chunk }) => chunk));
      },
      verdicts: ["opens", "picture-damaged", "picture-trailing"],
    },
    appended: {
      tamper: (shares) => Buffer.concat([png, Buffer.from(shares.map((byte) => byte * 256))]),
      verdicts: ["picture-trailing"],
    },
    rewritten: {
      tamper: ([at = 0, letter = 0]) =>
        replaceSnapshot(png, (chunk) => {
          const text = unpackText(chunk);
          text[Math.floor(at * text.length)]! ^= 1 + Math.floor(letter * 255);
          return [packText(text)];
        }),
      verdicts: ["snapshot-altered", "shape"],
    },
  };

  it("are each explained, and none opens as anything but what was saved", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(kinds)), anyShares, async (kind, shares) => {
        const { tamper, verdicts } = kinds[kind]!;
        const result = await readSaksiPng(tamper(shares), options);
        const said = codeOf(result) ?? "nothing";
        seen.add(`${kind}: ${said}`);
        expect(verdicts, kind).toContain(said);
        if (result.ok) expect(result.value).toEqual(snapshot);
      }),
      { seed: 1961, numRuns: 2000 },
    );
    // The numbers are the same each time, and there are enough of them for everything that can be said to be said.
    const all = Object.entries(kinds).flatMap(([kind, { verdicts }]) => verdicts.map((said) => `${kind}: ${said}`));
    expect([...seen].toSorted()).toEqual(all.toSorted());
  });
});
