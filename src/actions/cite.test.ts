import { beforeEach, describe, expect, it } from "vitest";
import { decodeLink } from "../core/view/link-codec.ts";
import { citeSelected, copyCitation, copyRows, copyWritten, saveWritten, setCitation, writeCitations } from "./cite.ts";
import { createFakeApp, type FakeApp, hashOf, toFile } from "./fake-app.arbitrary.ts";
import { openFile } from "./open-document.ts";
import { answerPaths, pathQuestion } from "./paths.ts";
import { setExcerpt } from "./reading.ts";
import { actions } from "./registry.ts";
import { story } from "./sample-story.arbitrary.ts";
import { choose } from "./selection.ts";

let fake: FakeApp;
beforeEach(async () => {
  fake = createFakeApp();
  await openFile(fake.app, toFile("story.json", story));
});
const announced = () => fake.stores.ui.getState().announcement;
const copied = () => fake.copied.at(-1) ?? "";
const titles = (text: string) => text.split("\n").filter((line) => line.includes(" → "));

describe("copying at once", () => {
  it("copies what is selected, as it was last liked, and says so", async () => {
    choose(fake.app, { relations: ["visit"] });
    setCitation(fake.app, { style: "chicago" });
    await copyCitation(fake.app);
    expect(copied()).toMatch(/^putin → kim\ncertain\n\n“Putin mengunjungi Kim”\n“A,” noDate, paragraph 1\. /);
    expect([announced(), fake.copiedHtml]).toEqual([{ kind: "cited", quotes: 1, isCopied: true }, [null]]);
    expect(fake.stores.settings.getState().citation).toEqual({ style: "chicago", form: "plain" });
  });

  it("puts plain text beside HTML, and nothing beside the rest", async () => {
    choose(fake.app, { relations: ["visit"] });
    await copyCitation(fake.app);
    const plain = copied();
    setCitation(fake.app, { form: "html" });
    await copyCitation(fake.app);
    expect(copied()).toBe(plain);
    expect(fake.copiedHtml.at(-1)).toContain("<blockquote>");
    setCitation(fake.app, { form: "bibtex" });
    await copyCitation(fake.app);
    expect([copied().slice(0, 9), fake.copiedHtml.at(-1)]).toEqual(["@misc{a,\n", null]);
  });

  it("leaves the clipboard alone where there is nothing to quote", async () => {
    choose(fake.app, { entities: ["xi"] });
    await copyCitation(fake.app);
    expect([fake.copied, announced()]).toEqual([[], { kind: "cited", quotes: 0, isCopied: false }]);
  });

  it("quotes every relation of the path that stands out", async () => {
    choose(fake.app, { entities: ["putin", "xi"] });
    const question = pathQuestion(fake.app);
    const answer = question && (await answerPaths(fake.app, question, new AbortController().signal));
    fake.stores.paths.setState({ answer });
    fake.stores.view.setState(({ view }) => ({ view: { ...view, path: 1 } }));
    await copyCitation(fake.app);
    expect(titles(copied()).toSorted()).toEqual(["kim → putin", "kim → xi", "putin → kim"]);
  });

  it("quotes words selected by hand rather than what else is selected", async () => {
    choose(fake.app, { relations: ["visit"] });
    setExcerpt(fake.app, [{ sentence: ["a", "s2"], start: 26, end: 37 }]);
    await copyCitation(fake.app);
    expect(copied()).toMatch(/^“Kim menjamu” \(“A,” noDate, paragraph 2\)\n/);
    expect(announced()).toEqual({ kind: "cited", quotes: 1, isCopied: true });
  });
});

describe("a written citation", () => {
  const written = (form: "bibtex" | "csl-json" | "plain") => {
    const found = writeCitations(fake.app, citeSelected(fake.app), { style: "apa", form }, "en");
    if (!found) throw new Error("nothing is open");
    return found;
  };
  it("links to the file of one's own that it is from, by its hash, in the language of the citation", () => {
    choose(fake.app, { relations: ["note"] });
    const [address = ""] = /https:\S+/.exec(written("plain").text) ?? [];
    expect(decodeLink(new URL(address).search.slice(1))).toEqual({
      dataset: { kind: "file", id: "story", hash: hashOf(story) },
      language: "en",
      view: { selection: { relations: ["note"], sentences: [["a", "s4"]] }, tier: "all" },
    });
  });

  it("is copied or saved as it was shown", async () => {
    choose(fake.app, { relations: ["visit"] });
    const { text } = written("csl-json");
    await copyWritten(fake.app, written("csl-json"));
    expect(copied()).toBe(text);
    const name = saveWritten(fake.app, written("csl-json"));
    expect(name).toMatch(/^story - csl-json - \d{4}-\d\d-\d\d\.json$/);
    expect(saveWritten(fake.app, written("bibtex"))).toMatch(/^story - bibtex - .*\.bib$/);
    expect(fake.saved[0]).toEqual({ name, text: `${text}\n` });
  });
});

it("cites rows of the table as text, whatever form is liked, also those without a witness", async () => {
  const index = fake.stores.document.getState().open?.index;
  const [xi, visit] = [index?.entities.get("xi"), index?.relations.get("visit")];
  if (!xi || !visit) throw new Error("the story has changed");
  setCitation(fake.app, { form: "bibtex" });
  expect(await copyRows(fake.app, [xi, visit])).toBe(true);
  expect(copied()).toMatch(/^xi\n\nputin → kim\ncertain\n\n“Putin mengunjungi Kim” /);
});

it("is to be had for all that can be selected, a sentence too", () => {
  const isOn = () => [actions.cite.isEnabled(fake.app), actions.copyCitation.isEnabled(fake.app)];
  expect(isOn()).toEqual([false, false]);
  setExcerpt(fake.app, [{ sentence: ["a", "s1"], start: 0, end: 5 }]);
  expect(isOn()).toEqual([true, true]);
  setExcerpt(fake.app, null);
  choose(fake.app, { sentences: [["a", "s1"]] });
  expect(isOn()).toEqual([true, true]);
  actions.cite.run(fake.app);
  expect(fake.stores.ui.getState().dialog).toBe("cite");
});
