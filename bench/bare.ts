/**
 * A page with nothing but Cytoscape: what `prepare.ts` made, named by `?data=`, drawn as soon as it is in memory and the
 * font is there. Sets the app's two marks.
 *
 * With `?gestures=` it also does by Cytoscape's usual means what the app does: pointing and selecting put a class on the
 * elements, a filter hides some in one batch, and what is selected is told in a panel. With `?steps=` PageDown moves the
 * picture to the next of these viewports by Cytoscape's own animation.
 */
import "@fontsource-variable/inter/wght.css";
import "./bare.css";
import cytoscape from "cytoscape";
import type { prepare } from "./prepare.ts";

type Prepared = ReturnType<typeof prepare>;

interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

const query = new URLSearchParams(location.search);
const container = document.getElementById("picture") as HTMLElement;
const read = async (key: string): Promise<unknown> => (await fetch(query.get(key) ?? "")).json();
const [picture, gestures] = await Promise.all([
  read("data") as Promise<Prepared["picture"]>,
  query.has("gestures") ? (read("gestures") as Promise<Prepared["gestures"]>) : null,
  document.fonts.load('500 12px "Inter Variable"'),
]);
const steps = query.has("steps") ? ((await read("steps")) as readonly Viewport[]) : [];
const { size, elements, style, zoom, pan } = picture;
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
cy.one("render", () => {
  performance.mark("saksi:first-picture");
  if (gestures) listen(gestures);
});

/** As long as a step of a story takes in the app, in ms. */
const duration = 500;
let step = 0;
document.addEventListener("keydown", ({ key }) => {
  const next = key === "PageDown" ? steps[(step = (step + 1) % steps.length)] : undefined;
  if (next) cy.stop(true).animate({ ...next, duration, easing: "ease-in-out-cubic" });
});

function listen({ entities, facets }: Prepared["gestures"]): void {
  let chosen: cytoscape.NodeSingular | null = null;
  const show = (node: cytoscape.NodeSingular | null) =>
    cy.batch(() => {
      cy.elements().removeClass("marked faded");
      if (!node) return;
      cy.elements().difference(node.closedNeighborhood()).addClass("faded");
      node.addClass("marked");
    });
  cy.on("mouseover", "node", ({ target }) => show(target as cytoscape.NodeSingular));
  cy.on("mouseout", "node", () => show(chosen));
  cy.on("tap", ({ target }) => {
    chosen = target === cy ? null : (target as cytoscape.NodeSingular);
    show(chosen);
    tell(entities[chosen?.id() ?? ""]);
  });
  const filters = document.getElementById("filters") as HTMLElement;
  for (const { facet, value, keys } of facets) {
    const filtered = new Set(keys);
    const button = document.createElement("button");
    Object.assign(button.dataset, { facet, value });
    button.textContent = value;
    let isHidden = false;
    button.addEventListener("click", () => {
      isHidden = !isHidden;
      cy.batch(() =>
        cy
          .edges()
          .filter((edge) => filtered.has(edge.id()))
          .toggleClass("hidden", isHidden),
      );
    });
    filters.append(button);
  }
}

/** What the app's panel has to say, as plain elements. */
function tell(entity: Prepared["gestures"]["entities"][string] | undefined): void {
  const panel = document.getElementById("panel") as HTMLElement;
  const add = (name: string, text: string) => {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  };
  panel.replaceChildren(
    ...(entity
      ? [add("h2", entity.label), add("p", entity.description), ...entity.relations.map((text) => add("li", text))]
      : []),
  );
}
