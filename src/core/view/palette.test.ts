import { describe, expect, it } from "vitest";
import { resolveTypes } from "../model/vocabulary.ts";
import { hueAt, palettes, toneAt } from "./palette.ts";

/** Relative luminance of an sRGB colour `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const core = resolveTypes(undefined);

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

describe.each(Object.values(palettes))("the palette $id", (palette) => {
  const grounds = [palette.paper, palette.surface];
  const against = (colour: string, on = grounds) => Math.min(...on.map((ground) => contrast(colour, ground)));

  it("is made of plain colours", () => {
    const { id: _, isDark: __, ...colours } = palette;
    for (const colour of Object.values(colours).flat(2)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each(["ink", "ink2", "accent", "warning"] as const)("has text in %s to read", (name) =>
    expect(against(palette[name])).toBeGreaterThanOrEqual(4.5),
  );

  it("has hues to read", () => {
    for (const hue of palette.hues) expect([hue, against(hue) >= 4.5]).toEqual([hue, true]);
  });

  it("shows what is no more, and what has no witness", () => expect(against(palette.grey)).toBeGreaterThanOrEqual(3));

  it("lets quotes be read on their mark", () =>
    expect(against(palette.ink, [palette.mark])).toBeGreaterThanOrEqual(4.5));

  it("has borders to see around nodes, and icons to read in them", () => {
    for (const [fill, border, icon] of palette.tones) {
      expect([border, against(border) >= 3]).toEqual([border, true]);
      expect([icon, fill, against(icon, [fill]) >= 4.5]).toEqual([icon, fill, true]);
    }
  });

  it("has a hue for each family and a tone for each type of the core, and begins again after", () => {
    expect(new Set(palette.hues).size).toBe(core.families.size);
    expect(palette.tones).toHaveLength(core.entityTypes.size);
    expect(hueAt(palette, core.families.size)).toBe(palette.hues[0]);
    expect(toneAt(palette, core.entityTypes.size)).toBe(palette.tones[0]);
  });

  it("is dark where it says so", () => expect(luminance(palette.paper) < luminance(palette.ink)).toBe(palette.isDark));
});
