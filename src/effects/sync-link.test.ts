import { describe, expect, it } from "vitest";
import { createFakeApp, hashOf, openId, toFile } from "../actions/fake-app.arbitrary.ts";
import { openFile, openLink } from "../actions/open-document.ts";
import { sequel, story } from "../actions/sample-story.arbitrary.ts";
import { clearSelection, selectEntity, selectRelation } from "../actions/selection.ts";
import { setLanguage } from "../actions/ui.ts";
import { moveEntities, setTier } from "../actions/view.ts";
import { decodeLink } from "../core/view/link-codec.ts";
import { syncLink } from "./sync-link.ts";

const served = { "data/putin-pyongyang-2024.json": story, "data/sequel.json": sequel };

async function start(query = "lang=id") {
  const fake = createFakeApp({ served, query });
  syncLink(fake.app);
  await openLink(fake.app, decodeLink(query));
  return fake;
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const viewOf = ({ stores }: Awaited<ReturnType<typeof start>>) => stores.view.getState().view;

describe("the address", () => {
  it("is what was opened, in the same entry", async () => {
    const { address } = await start("r=visit&r=gone&lang=id");
    expect(address.entries()).toEqual(["lang=id&r=visit"]);
  });

  it("gets a new entry for each selection", async () => {
    const { app, address } = await start();
    selectRelation(app, "visit");
    selectEntity(app, "kim");
    clearSelection(app);
    expect(address.entries()).toEqual(["lang=id", "lang=id&r=visit", "lang=id&e=kim", "lang=id"]);
  });

  it("changes in its entry with the language and with what shows, and not with what was moved", async () => {
    const { app, address } = await start();
    await setLanguage(app, "en");
    setTier(app, "all");
    moveEntities(app, [["kim", 1, 2]]);
    expect(address.entries()).toEqual(["lang=en&tier=all"]);
  });

  it("gets no entry for what is selected already", async () => {
    const { app, address } = await start();
    selectRelation(app, "visit");
    selectRelation(app, "visit");
    expect(address.entries()).toHaveLength(2);
  });

  it("is untouched by what does not open", async () => {
    const { app, address } = await start("lang=id&r=visit");
    await openFile(app, toFile("bad.json", "{"));
    expect(address.entries()).toEqual(["lang=id&r=visit"]);
  });

  it("gets one entry, and no other, for another document", async () => {
    const { app, address } = await start("lang=id&r=visit");
    await openFile(app, toFile("sequel.json", sequel));
    expect(address.entries()).toEqual(["lang=id&r=visit", `file=sequel&hash=${hashOf(sequel)}&lang=id`]);
  });
});

describe("travelling", () => {
  it("restores what was selected, shown and spoken, and writes nothing", async () => {
    const fake = await start();
    selectRelation(fake.app, "visit");
    setTier(fake.app, "all");
    await setLanguage(fake.app, "en");
    selectEntity(fake.app, "memo");
    const entries = fake.address.entries();
    await fake.address.travel(-1);
    expect(viewOf(fake)).toEqual({ tier: "all", selection: { relations: ["visit"] } });
    await fake.address.travel(-1);
    expect(viewOf(fake)).toEqual({});
    expect(fake.stores.settings.getState().language).toBe("id");
    await fake.address.travel(2);
    expect(viewOf(fake).selection).toEqual({ entities: ["memo"] });
    expect(fake.stores.settings.getState().language).toBe("en");
    expect(fake.address.entries()).toEqual(entries);
  });

  it("keeps what the address does not tell", async () => {
    const fake = await start();
    selectRelation(fake.app, "visit");
    moveEntities(fake.app, [["kim", 1, 2]]);
    await fake.address.travel(-1);
    expect(viewOf(fake)).toEqual({ positions: [["kim", 1, 2]] });
  });

  it("has what is selected in sight", async () => {
    const { app, address, renderer } = await start();
    selectRelation(app, "visit");
    clearSelection(app);
    renderer.calls.length = 0;
    await address.travel(-1);
    expect(renderer.calls).toEqual([["reveal", new Set(["n0", "n1"])]]);
  });

  it("cuts off what lay ahead when one goes another way", async () => {
    const { app, address } = await start();
    selectRelation(app, "visit");
    selectRelation(app, "meet");
    await address.travel(-1);
    selectEntity(app, "kim");
    expect(address.entries()).toEqual(["lang=id", "lang=id&r=visit", "lang=id&e=kim"]);
  });

  it("goes back to another document and forth again, and breaks no entry", async () => {
    const fake = await start("lang=id&r=visit");
    await openLink(fake.app, decodeLink("data=data%2Fsequel.json"));
    selectEntity(fake.app, "modi");
    const entries = ["lang=id&r=visit", "data=data%2Fsequel.json&lang=id", "data=data%2Fsequel.json&lang=id&e=modi"];
    expect(fake.address.entries()).toEqual(entries);
    await fake.address.travel(-2);
    await settle();
    expect([openId(fake), viewOf(fake)]).toEqual(["story", { selection: { relations: ["visit"] } }]);
    await fake.address.travel(2);
    await settle();
    expect([openId(fake), viewOf(fake)]).toEqual(["sequel", { selection: { entities: ["modi"] } }]);
    expect(fake.address.entries()).toEqual(entries);
  });

  it("keeps the entries ahead where the document that one goes back to is spoken in another language now", async () => {
    const fake = await start();
    await openLink(fake.app, decodeLink("data=data%2Fsequel.json"));
    await setLanguage(fake.app, "en");
    fake.address.bar.replace("data=data%2Fsequel.json");
    await fake.address.travel(-1);
    await settle();
    await fake.address.travel(1);
    await settle();
    expect(openId(fake)).toBe("sequel");
    expect(fake.address.entries()).toHaveLength(2);
  });

  it("goes forth before it has come back, and stays", async () => {
    const fake = await start("lang=id&r=visit");
    await openLink(fake.app, decodeLink("data=data%2Fsequel.json"));
    const entries = fake.address.entries();
    await fake.address.travel(-1);
    await fake.address.travel(1);
    await settle();
    expect(openId(fake)).toBe("sequel");
    expect(fake.stores.document.getState().loading).toBeNull();
    expect(fake.address.entries()).toEqual(entries);
  });

  it("goes on from an entry that does not open", async () => {
    const fake = await start();
    selectRelation(fake.app, "visit");
    fake.address.bar.replace("data=gone.json");
    await fake.address.travel(0);
    await settle();
    expect([openId(fake), fake.stores.document.getState().failure?.kind]).toEqual(["story", "source"]);
    selectEntity(fake.app, "kim");
    expect(fake.address.entries()).toEqual(["lang=id", "lang=id&e=kim"]);
  });

  it("is not stopped by an address that names what is gone", async () => {
    const { app, address } = await start();
    selectRelation(app, "visit");
    address.bar.replace("lang=id&r=gone");
    await address.travel(0);
    expect(decodeLink(address.bar.query()).view.selection?.relations).toEqual(["gone"]);
    await setLanguage(app, "en");
    expect(address.entries()).toEqual(["lang=id", "lang=en"]);
  });
});
