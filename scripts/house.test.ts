import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../vite.config.ts";
import { singleFilePolicy } from "./single-file/single-file.ts";

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

type Message = string | Record<string, string>;

const languages = ["id", "en"] as const;
const messages = languages.map((language) => JSON.parse(read(`src/i18n/${language}.json`)) as Record<string, Message>);
const textsOf = (message: Message) => (typeof message === "string" ? [message] : Object.values(message));
const parametersOf = (message: Message) =>
  [...new Set(textsOf(message).flatMap((text) => Array.from(text.matchAll(/\{(\w+)/g), ([, name]) => name)))].toSorted(
    (a = "", b = "") => a.localeCompare(b),
  );

describe("the two languages", () => {
  it("have the same messages with the same parameters", () => {
    const [indonesian, english] = messages.map((all) =>
      Object.fromEntries(Object.entries(all).map(([key, message]) => [key, parametersOf(message)])),
    );
    expect(english).toEqual(indonesian);
  });

  it("have a text for each plural category that they know", () => {
    for (const [i, language] of languages.entries()) {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      for (const message of Object.values(messages[i] ?? {})) {
        if (typeof message !== "string") expect(Object.keys(message).toSorted()).toEqual(categories);
      }
    }
  });

  it("have no message that nothing says", () => {
    const code = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => read(join("src", name)))
      .join("\n");
    const patterns = Array.from(code.matchAll(/`([a-z-]+\.[\w.-]*)\$\{[^}]*\}([\w.-]*)`/gi), ([, before, after]) => ({
      before,
      after,
    }));
    const isSaid = (key: string) =>
      code.includes(`"${key}"`) ||
      patterns.some(({ before = "", after = "" }) => key.startsWith(before) && key.endsWith(after));
    expect(Object.keys(messages[0] ?? {}).filter((key) => !isSaid(key))).toEqual([]);
  });
});

describe("the interface", () => {
  it("writes no store: intentions go back as actions", () => {
    const files = readdirSync(join(root, "src/ui"), { recursive: true, encoding: "utf8" });
    const isWriting = (name: string) => /\.tsx?$/.test(name) && read(join("src/ui", name)).includes(".setState(");
    expect(files.filter(isWriting)).toEqual([]);
  });
});

describe("the content security policy", () => {
  it("names no exception and no host", () => {
    for (const policy of [contentSecurityPolicy, singleFilePolicy(["a"], ["b"])]) {
      expect(policy).not.toMatch(/unsafe-|\*|https?:|\w\.\w/);
    }
  });

  it("lets a saved file run only what it was saved with, and ask nobody for anything", () => {
    const directives = new Map(
      singleFilePolicy(["start()"], ["a{}"])
        .split("; ")
        .map((directive) => {
          const [name = "", ...sources] = directive.split(" ");
          return [name, sources] as const;
        }),
    );
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.has("connect-src")).toBe(false);
    for (const name of ["script-src", "style-src"])
      expect(directives.get(name)?.join()).toMatch(/^'sha256-[\w+/]+=*'$/);
    expect(directives.get("require-trusted-types-for")).toEqual(["'script'"]);
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
