import { describe, expect, it } from "vitest";
import { resolveTypes } from "../model/vocabulary.ts";
import { stepCount, toneCount } from "../query/measure-scale.ts";
import { hueAt, palettes, toneAt } from "./palette.ts";

/** Relative luminance of an sRGB colour `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = toLinear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

type Row = readonly [number, number, number];

/** What is seen of linear RGB without one kind of cone (Viénot, Brettel and Mollon 1999; Machado et al. 2009 for blue). */
const blindnesses: Readonly<Record<string, readonly [Row, Row, Row]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function toLinear(colour: string): number[] {
  return [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

function seenBy(rows: readonly Row[], colour: string): number[] {
  const linear = toLinear(colour);
  return rows.map((row) =>
    Math.max(0, row[0] * (linear[0] ?? 0) + row[1] * (linear[1] ?? 0) + row[2] * (linear[2] ?? 0)),
  );
}

/** How far apart two colours in linear RGB look: the distance in OKLab (Ottosson 2020), times 100. */
function seenDistance(a: readonly number[], b: readonly number[]): number {
  const lab = ([red = 0, green = 0, blue = 0]: readonly number[]): Row => {
    const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const [first, second] = [lab(a), lab(b)];
  return 100 * Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
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
    for (const [fill, border, icon] of [...palette.tones, ...palette.steps, ...palette.groups]) {
      expect([border, against(border) >= 3]).toEqual([border, true]);
      expect([icon, fill, against(icon, [fill]) >= 4.5]).toEqual([icon, fill, true]);
    }
  });

  it("has a hue for each family and a tone for each type of the core, and begins again after", () => {
    expect(new Set(palette.hues).size).toBe(core.families.size);
    expect(palette.tones).toHaveLength(core.entityTypes.size);
    expect(hueAt(palette, core.families.size)).toBe(palette.hues[0]);
    expect(toneAt(palette, core.entityTypes.size, "type")).toBe(palette.tones[0]);
  });

  it("has as many steps and groups as measures tell", () => {
    expect(palette.steps).toHaveLength(stepCount);
    expect(palette.groups).toHaveLength(toneCount + 1);
    expect(new Set(palette.groups.map(([fill]) => fill)).size).toBe(toneCount + 1);
  });

  it("tells more by a step that any eye sees, further from the ground each time", () => {
    const fills = palette.steps.map(([fill]) => luminance(fill));
    expect(fills).toEqual(fills.toSorted((a, b) => (palette.isDark ? a - b : b - a)));
    for (const [i, [fill]] of palette.steps.entries()) {
      const next = palette.steps[i + 1]?.[0];
      if (next) expect([fill, next, contrast(fill, next) >= 1.2]).toEqual([fill, next, true]);
    }
  });

  it("tells groups apart also for the colour-blind", () => {
    const fills = palette.groups.map(([fill]) => fill);
    for (const blindness of Object.values(blindnesses)) {
      for (const [i, fill] of fills.entries()) {
        for (const other of fills.slice(i + 1)) {
          const distance = seenDistance(seenBy(blindness, fill), seenBy(blindness, other));
          expect([fill, other, distance > 8]).toEqual([fill, other, true]);
        }
      }
    }
  });

  it("is dark where it says so", () => expect(luminance(palette.paper) < luminance(palette.ink)).toBe(palette.isDark));
});
