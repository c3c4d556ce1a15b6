import { describe, expect, it } from "vitest";
import { asHome, onHome } from "./home-link.ts";

describe("a link from a page that is somewhere else", () => {
  it("leads to the same dataset and the same view on the app's site", () => {
    expect(onHome("https://saksi.test/", "lang=id&e=kim")).toBe("https://saksi.test/?lang=id&e=kim");
    expect(onHome("https://saksi.test/", "")).toBe("https://saksi.test/");
    expect(onHome("https://saksi.test/a/?data=data%2Fb.json", "e=kim")).toBe(
      "https://saksi.test/a/?data=data%2Fb.json&e=kim",
    );
  });

  it("names a file that was opened in the page since", () => {
    expect(onHome("https://saksi.test/?data=a.json", "file=b&hash=0f&e=kim")).toBe(
      "https://saksi.test/?file=b&hash=0f&e=kim",
    );
  });
});

describe("an address that others can follow", () => {
  it.each(["https://saksi.test/?data=a.json", "http://sekolah.example:8080/saksi/", "https://127.example/"])(
    "is %s",
    (address) => expect(asHome(address)).toBe(address),
  );
  it.each([
    "http://localhost:4173/",
    "http://127.0.0.1:4173/?data=a.json",
    "http://[::1]/",
    "http://saksi.localhost/",
    "file:///home/kim/saksi.html",
    "blob:null/1",
    "",
  ])("is not “%s”", (address) => expect(asHome(address)).toBeNull());
});
