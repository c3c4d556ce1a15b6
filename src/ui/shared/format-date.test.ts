import { describe, expect, it } from "vitest";
import { createWords } from "../../i18n/messages.ts";
import { formatEdtf, formatInstant } from "./format-date.ts";

const id = await createWords("id");
const en = await createWords("en");

describe("formatEdtf", () => {
  it.each([
    ["1961", "1961", "1961"],
    ["2000-07", "Juli 2000", "July 2000"],
    ["2024-06-11", "11 Juni 2024", "11 June 2024"],
    ["2024-06-18~/2024-06-19~", "sekitar 18–19 Juni 2024", "about 18–19 June 2024"],
    ["../1991", "sampai 1991", "until 1991"],
    ["1961/..", "sejak 1961", "since 1961"],
    ["1961/2000-07", "1961 sampai Juli 2000", "1961 to July 2000"],
    ["2023-09?", "September 2023 (belum pasti)", "September 2023 (uncertain)"],
    ["soon", "soon", "soon"],
  ])("says %s", (edtf, indonesian, english) => {
    const plain = (text: string) => text.replaceAll(/\s/gu, " ").replaceAll(" – ", "–");
    expect(plain(formatEdtf(edtf, id))).toBe(indonesian);
    expect(plain(formatEdtf(edtf, en))).toBe(english);
  });
});

it("says an instant in the place's own time", () => {
  expect(formatInstant("2024-06-14T15:09+07:00", id)).toBe("14 Juni 2024 pukul 15.09");
  expect(formatInstant("2024-06-14T15:09+07:00", en)).toBe("14 June 2024, 15:09");
});
