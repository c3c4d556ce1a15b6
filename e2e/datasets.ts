/** Datasets made for a journey, as small as it needs. */
import type { Page } from "@playwright/test";
import type { Dataset, Entity, Evidence, Relation } from "../src/core/model/dataset.ts";
import { expect } from "./fixtures.ts";
import type { Saksi } from "./saksi.ts";

const sentences = [
  "Utara bertemu Selatan di pasar.",
  "Menurut Barat, Utara mungkin menolak Selatan.",
  "Selatan menyatakan bahwa Utara tidak pernah datang.",
];

export const makeEntity = (id: string, more: Partial<Entity> = {}): Entity => ({
  id,
  type: "state",
  label: { id },
  ...more,
});

export const makeEvidence = (more: Partial<Evidence> = {}): Evidence => ({
  article: "a",
  sentence: "s1",
  quote: "Utara bertemu Selatan",
  factuality: "certain",
  ...more,
});

export const makeRelation = (id: string, source: string, target: string, more: Partial<Relation> = {}): Relation => ({
  id,
  type: "participates_in",
  source,
  target,
  evidence: [makeEvidence()],
  ...more,
});

export const makeDataset = (more: Partial<Dataset> = {}): Dataset => ({
  format: "saksi/1",
  id: "made-for-a-journey",
  title: { id: "Berkas uji", en: "Test file" },
  articles: [
    {
      id: "a",
      title: "Kabar uji",
      language: "id",
      publisher: "Harian Uji",
      published: "2024-06-14T15:09+07:00",
      paragraphs: [{ kind: "body", sentences: sentences.map((text, i) => ({ id: `s${i + 1}`, text })) }],
    },
  ],
  entities: [makeEntity("utara", { label: { id: "Utara" } }), makeEntity("selatan", { label: { id: "Selatan" } })],
  relations: [makeRelation("temu", "utara", "selatan")],
  ...more,
});

export const toFile = (content: unknown, name = "uji.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});

/** Opens a file as a reader does: by the button and the system's file chooser. */
export async function chooseFile(page: Page, saksi: Saksi, file: ReturnType<typeof toFile>): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await saksi.button("action.openFile").first().click();
  await (await asked).setFiles(file);
}

/** Opens a dataset made for the journey, and waits until it is there. */
export async function openMade(page: Page, saksi: Saksi, dataset: Dataset): Promise<void> {
  await chooseFile(page, saksi, toFile(dataset));
  await expect(page).toHaveURL((url) => url.searchParams.get("file") === dataset.id);
  await expect(saksi.legend).toBeAttached();
}

/** Drops a file somewhere on the page. */
export async function dropFile(page: Page, on: string, file: ReturnType<typeof toFile>): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, type, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], name, { type }));
      return data;
    },
    [file.name, file.mimeType, [...file.buffer]] as const,
  );
  for (const type of ["dragenter", "dragover"]) await page.dispatchEvent(on, type, { dataTransfer: transfer });
  await page.dispatchEvent(on, "drop", { dataTransfer: transfer });
}
