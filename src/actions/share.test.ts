import { expect, it } from "vitest";
import type { Story } from "../core/model/dataset.ts";
import { decodeLink } from "../core/view/link-codec.ts";
import { createFakeApp, type FakeApp, toFile } from "./fake-app.arbitrary.ts";
import { lesson } from "./lesson.arbitrary.ts";
import { openFile, openLink } from "./open-document.ts";
import { present } from "./present.ts";
import { selectEntity } from "./selection.ts";
import { share, shareStory } from "./share.ts";
import { setQuiz } from "./story.ts";

async function openServed(): Promise<FakeApp> {
  const fake = createFakeApp({ served: { "data/putin-pyongyang-2024.json": lesson } });
  await openLink(fake.app, decodeLink(""));
  return fake;
}

/** As if the page stood elsewhere. */
const at = ({ app }: FakeApp, address: string) => ({
  ...app,
  ports: { ...app.ports, address: { ...app.ports.address, linkTo: (query: string) => `${address}?${query}` } },
});

it("leads to the step as it begins, also while one explores", async () => {
  const fake = await openServed();
  present(fake.app, "lesson", "three");
  selectEntity(fake.app, "xi");
  const shared = share(fake.app);
  const link = "address" in shared ? decodeLink(shared.address.split("?")[1] ?? "") : null;
  expect(link).toMatchObject({ presented: { at: ["lesson", "three"], isExploring: false }, view: {} });
});

it("leads to what is looked at where nothing is presented", async () => {
  const fake = await openServed();
  selectEntity(fake.app, "xi");
  expect(share(fake.app)).toEqual({ address: "https://saksi.test/?lang=id&e=xi" });
});

it("leads nobody to what only this browser or this machine has", async () => {
  const own = createFakeApp();
  await openFile(own.app, toFile("lesson.json", lesson));
  expect(share(own.app)).toEqual({ obstacle: "own-file" });
  const fake = await openServed();
  expect(share(at(fake, "file:///home/guru/saksi.html"))).toEqual({ obstacle: "no-address" });
  expect(share(at(fake, "http://localhost:4173/"))).toEqual({ obstacle: "own-machine" });
  present(fake.app, "lesson");
  expect(share(fake.app)).toHaveProperty("address");
});

it("leads to no step that the dataset behind the link has otherwise, or not at all", async () => {
  const fake = await openServed();
  setQuiz(fake.app, ["lesson", "one"], { ask: "sentence" });
  present(fake.app, "lesson", "one");
  expect(share(fake.app)).toEqual({ obstacle: "edited" });
  present(fake.app, "lesson", "two");
  expect(share(fake.app)).toHaveProperty("address");
  expect(shareStory(fake.app, lesson.stories?.[0] as Story)).toEqual({ obstacle: "edited" });
});
