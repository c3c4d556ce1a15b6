/**
 * A page with nothing but Cytoscape: what `prepare.ts` made, named by `?data=`, drawn as soon as it is in memory and the
 * font is there. Sets the app's two marks.
 */
import "@fontsource-variable/inter/wght.css";
import "./bare.css";
import cytoscape from "cytoscape";
import type { prepare } from "./prepare.ts";

const container = document.getElementById("picture") as HTMLElement;
const address = new URLSearchParams(location.search).get("data") ?? "";
const [response] = await Promise.all([fetch(address), document.fonts.load('500 12px "Inter Variable"')]);
const { size, elements, style, zoom, pan } = (await response.json()) as ReturnType<typeof prepare>["picture"];
container.style.width = `${size.width}px`;
container.style.height = `${size.height}px`;

performance.mark("saksi:read");
const cy = cytoscape({
  container,
  elements,
  style,
  layout: { name: "preset", fit: false },
  zoom,
  pan,
  minZoom: 0.05,
  maxZoom: 6,
  autounselectify: true,
});
cy.one("render", () => performance.mark("saksi:first-picture"));
