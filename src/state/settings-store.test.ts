import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSettingsStore, languages, panelWidths, readSettings, themes } from "./settings-store.ts";

describe("readSettings", () => {
  it("takes what is still a setting", () => {
    const kept = {
      language: "en",
      theme: "contrast",
      hasLetterKeys: false,
      isTourSettled: true,
      isLegendOpen: false,
      isPanelOpen: true,
      panelWidth: 500,
      citation: { style: "chicago", form: "bibtex" },
      dataExport: { format: "gexf", scope: "visible" },
    };
    expect(readSettings(kept)).toEqual(kept);
  });

  it("drops what is not", () =>
    expect(
      readSettings({
        language: "ko",
        theme: "pink",
        hasLetterKeys: "yes",
        panelWidth: "wide",
        later: 1,
        isPanelOpen: 1,
      }),
    ).toEqual({}));

  it("keeps of a citation what there is", () => {
    expect(readSettings({ citation: { style: "constructor", form: "html" } }).citation).toEqual({
      style: "apa",
      form: "html",
    });
    expect(readSettings({ citation: "apa" })).toEqual({});
  });

  it("keeps of an export what there is", () => {
    expect(readSettings({ dataExport: { format: 1, scope: "half" } }).dataExport).toEqual({
      format: null,
      scope: "all",
    });
    expect(readSettings({ dataExport: "csv" })).toEqual({});
  });

  it("brings the width within its bounds", () => {
    expect(readSettings({ panelWidth: 1 }).panelWidth).toBe(panelWidths.least);
    expect(readSettings({ panelWidth: 1e9 }).panelWidth).toBe(panelWidths.most);
    expect(readSettings({ panelWidth: Number.NaN })).toEqual({});
  });

  it("makes whole settings of anything at all", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (kept) => {
        const settings = createSettingsStore(readSettings(kept)).getState();
        expect(languages).toContain(settings.language);
        expect(themes).toContain(settings.theme);
        expect(settings.panelWidth).toBeGreaterThanOrEqual(panelWidths.least);
      }),
    );
  });
});
