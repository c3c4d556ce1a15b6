import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../vite.config.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

describe("files of the source", () => {
  const isOurs = (name: string) => /\.tsx?$/.test(name) && !/\.(test|contract|arbitrary)\.tsx?$/.test(name);
  const sizes = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter(isOurs)
    .map((name) => ({ name, lines: read(join("src", name)).trimEnd().split("\n").length }))
    .toSorted((a, b) => a.lines - b.lines);
  const atQuantile = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]?.lines ?? 0;

  it("are short in the middle", () => expect(atQuantile(0.5)).toBeLessThan(80));
  it("are rarely long", () => expect(atQuantile(0.95)).toBeLessThan(300));
  it("are never very long", () => expect(sizes.filter(({ lines }) => lines > 500)).toEqual([]));
});

/** Path of each message → the names of its parameters. */
function placeholders(words: unknown, path = ""): [string, string[]][] {
  if (typeof words === "string") {
    return [[path, [...new Set(Array.from(words.matchAll(/\{(\w+)/g), ([, name]) => name ?? ""))].toSorted()]];
  }
  return Object.entries(words ?? {}).flatMap(([key, value]) => placeholders(value, `${path}/${key}`));
}

const languages = ["src/i18n/id.json", "src/i18n/en.json"];

describe.skipIf(!languages.every((file) => existsSync(join(root, file))))("the two languages", () => {
  it("have the same keys with the same placeholders", () => {
    const [indonesian, english] = languages.map((file) => Object.fromEntries(placeholders(JSON.parse(read(file)))));
    expect(english).toEqual(indonesian);
  });
});

describe("the content security policy", () => {
  it("names no exception and no host", () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe-|\*|https?:|\w\.\w/);
  });
});

describe("the package", () => {
  it("names only scripts that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const files = Object.values(scripts).flatMap((script) => script.match(/[\w/-]+\.mjs/g) ?? []);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it("locks its packages without naming a host", () => {
    expect(read("package-lock.json")).not.toMatch(/"resolved"|https?:\/\/registry/);
  });
});
