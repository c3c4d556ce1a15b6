/** The page as a reader meets it: where things are, and how to get at them. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { type Box, look, lookWhenStill, middleOf, placesOf, type Point, type Shot } from "./pixels.ts";
import { type Language, say } from "./words.ts";

/** The ground behind what is selected in the picture, in the light theme. */
const selectedGround = "#ffe9a8";

export interface Saksi {
  readonly language: Language;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly legend: Locator;
  readonly panel: Locator;
  /** The heading of what the panel shows. */
  readonly title: Locator;
  readonly graph: Locator;
  readonly search: Locator;
  readonly announcer: Locator;
  /** The relations of the list that the panel shows. */
  readonly relation: (name: string | RegExp) => Locator;
  readonly button: (key: string, values?: Readonly<Record<string, string | number>>) => Locator;
  /** Waits until the picture and what stands around it are there, seen or, as the sheets of a narrow screen, not yet. */
  readonly expectOpen: () => Promise<void>;
  readonly graphBox: () => Promise<Box>;
  readonly picture: () => Promise<Shot>;
  readonly stillPicture: () => Promise<Shot>;
  readonly find: (name: string) => Promise<void>;
  readonly placeOfSelected: () => Promise<Point>;
  readonly placesOnSelected: () => Promise<Point[]>;
}

export function saksiOn(page: Page, language: Language = "id"): Saksi {
  const words = (key: string, values: Readonly<Record<string, string | number>> = {}) => say(language, key, values);
  const panel = page.getByRole("complementary", { name: words("region.panel") });
  const graph = page.getByRole("application");
  const search = page.getByRole("combobox");
  const graphBox = async (): Promise<Box> => {
    const box = await graph.boundingBox();
    if (!box) throw new Error("the graph is not on the screen");
    return box;
  };
  const stillPicture = async () => {
    // What the pointer is over stands out: it must be out of the picture.
    await page.mouse.move(1, 1);
    return lookWhenStill(page, await graphBox());
  };
  const selectedPlaces = async (): Promise<Point[]> => {
    const places = placesOf(await stillPicture(), selectedGround);
    expect(places.length, "what is selected is marked in the picture").toBeGreaterThan(20);
    return places;
  };
  return {
    language,
    say: words,
    legend: page.getByRole("complementary", { name: words("region.legend") }),
    panel,
    title: panel.getByRole("heading", { level: 2 }),
    graph,
    search,
    announcer: page.getByRole("status"),
    relation: (name) => panel.getByRole("listitem").getByRole("button", { name }),
    button: (key, values) => page.getByRole("button", { name: words(key, values), exact: true }),
    expectOpen: () =>
      expect(
        page
          .getByRole("complementary", { name: words("region.legend"), includeHidden: true })
          .getByRole("listitem", { includeHidden: true })
          .first(),
      ).toBeAttached({ timeout: 10_000 }),
    graphBox,
    picture: async () => look(page, await graphBox()),
    stillPicture,
    async find(name) {
      await search.fill(name);
      await page.getByRole("option").filter({ hasText: name }).first().click();
      await expect(search).toHaveValue("");
    },
    /** The middle of the selected entity. */
    placeOfSelected: async () => middleOf(await selectedPlaces()),
    /** Places along the selected line, from its middle to its ends. */
    async placesOnSelected() {
      const places = await selectedPlaces();
      const middle = middleOf(places);
      const around = ({ x, y }: Point) =>
        places.filter((other) => Math.abs(other.x - x) <= 4 && Math.abs(other.y - y) <= 4).length;
      const sample = places.filter((_, i) => i % Math.ceil(places.length / 400) === 0);
      const inner = sample.toSorted((a, b) => around(b) - around(a)).slice(0, sample.length / 2);
      const distance = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
      return inner.toSorted((a, b) => distance(a) - distance(b));
    },
  };
}

/** Opens the page, and waits until the picture and what stands around it are there. */
export async function open(page: Page, query = "", language: Language = "id"): Promise<Saksi> {
  const saksi = saksiOn(page, language);
  await page.goto(`./${query}`);
  await saksi.expectOpen();
  return saksi;
}

/** The part of the address that says what one looks at. */
export const queryOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Waits until the browser has kept all of the app: it is ready as soon as its worker is. */
export const keptAll = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active !== null);
