import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AppParts } from "../../core/model/app-parts.ts";
import { makeDataset } from "../../core/model/dataset.arbitrary.ts";
import { toBase64 } from "../base64.ts";
import { deflate } from "../deflate.ts";
import { readDataset } from "../read-dataset.ts";
import { anySnapshot } from "../snapshot/snapshot.arbitrary.ts";
import type { SavedSnapshot } from "../../core/model/snapshot.ts";
import { composePage } from "./page.ts";
import { writeSaksiHtml } from "./write.ts";

const parts: AppParts = {
  policy: "default-src 'none'; script-src 'sha256-abc='",
  icon: "data:image/svg+xml;base64,AAAA",
  app: "AAAA",
  boot: "start();",
};
const home = "https://saksi.test/?data=a.json&lang=id";
const options = { signal: new AbortController().signal, progress: () => {} };

async function write(snapshot: SavedSnapshot, address: string | null = home): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeSaksiHtml(parts, snapshot, address);
  if (!written.ok) throw new Error("not written");
  return written.value;
}

/** What a parser of HTML would take for markup, or an editor for the end of a line. */
const hostile = ["</script>", "<!--", "<script>", "]]>", "\u2028\u2029", "\ud800", "&quot;", '"', "\0", "</title>"];
const hostileSnapshot: SavedSnapshot = {
  dataset: { ...makeDataset(), title: { id: hostile.join(" ") } },
  view: {},
};

describe("the whole app in one file", () => {
  it("gives dataset and view back as they were", async () => {
    await fc.assert(
      fc.asyncProperty(anySnapshot, async (snapshot) => {
        const read = await readDataset(await write(snapshot), options);
        expect(read).toMatchObject({ ok: true, value: snapshot });
      }),
      { numRuns: 40 },
    );
  });

  it("is the same to the byte when it is written again from what was read", async () => {
    const first = await write(hostileSnapshot);
    const read = await readDataset(first, options);
    if (!read.ok || !read.value.view) throw new Error("not read");
    expect(await write({ dataset: read.value.dataset, view: read.value.view })).toEqual(first);
  });

  it("has the same markup whatever the dataset says", async () => {
    const tagsOf = (page: Uint8Array) => new TextDecoder().decode(page).match(/<[^>]*>/g);
    const plain = await write({ dataset: makeDataset(), view: {} });
    const page = await write(hostileSnapshot);
    expect(tagsOf(page)).toEqual(tagsOf(plain));
    expect(page.every((byte) => byte < 128)).toBe(true);
  });

  it("keeps an address inside its attribute", async () => {
    const page = new TextDecoder().decode(await write(hostileSnapshot, 'https://saksi.test/?a="><script>&b'));
    expect(page).toContain('content="https://saksi.test/?a=&quot;>&lt;script>&amp;b"');
  });

  it("says what is wrong with what was changed on the way", async () => {
    const page = new TextDecoder().decode(await write(hostileSnapshot));
    const codesOf = async (text: string) => {
      const read = await readDataset(new TextEncoder().encode(text), options);
      return read.ok ? "read" : read.problems.map(({ code }) => code);
    };
    const [before = "", after = ""] = page.split(/(?<=id="saksi-snapshot">)[^<]*/);
    expect(await codesOf(before + after)).toEqual(["snapshot-altered"]);
    expect(await codesOf(`${before}?${after}`)).toEqual(["snapshot-altered"]);
    expect(await codesOf(page.slice(0, before.length + 40))).toEqual(["snapshot-altered"]);
    expect(await codesOf(before.slice(0, 60))).toEqual(["snapshot-altered"]);
    expect(await codesOf(page + before)).toEqual(["two-snapshots"]);
    const bomb = toBase64(await deflate(new Uint8Array(8 * 1024 * 1024)));
    expect(await codesOf(composePage(parts, { snapshot: bomb, home: null }))).toEqual(["snapshot-too-large"]);
  });
});
