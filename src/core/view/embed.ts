/** The app in a frame of another page. */

/** What can stand around the graph there. Of timeline and table there is room for one. */
export const embedPanels = ["legend", "panel", "article", "time", "table"] as const;
export type EmbedPanel = (typeof embedPanels)[number];

export interface Embed {
  readonly panels: readonly EmbedPanel[];
  /** `null`: as the reader's system asks. */
  readonly theme: string | null;
}

/** The link's word for no panel at all. */
const graphAlone = "graph";

/** Writes the keys `embed`, once for each panel, and `theme`. */
export function encodeEmbed(query: URLSearchParams, { panels, theme }: Embed): void {
  for (const panel of panels.length > 0 ? panels : [graphAlone]) query.append("embed", panel);
  if (theme !== null) query.set("theme", theme);
}

/** @returns `null` for a page that stands for itself */
export function decodeEmbed(query: URLSearchParams): Embed | null {
  const asked = query.getAll("embed");
  if (asked.length === 0) return null;
  return { panels: embedPanels.filter((panel) => asked.includes(panel)), theme: query.get("theme") };
}

const inAttribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

interface Frame {
  readonly address: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** In CSS px; it is as wide as there is room. */
  readonly height: number;
}

/** The HTML that shows the app in another page. */
export function embedCode({ address, title, height }: Frame): string {
  const attributes = [
    ["src", address],
    ["title", title],
    ["width", "100%"],
    ["height", String(height)],
    ["style", "border: 0"],
    ["loading", "lazy"],
    ["allow", "clipboard-write; fullscreen"],
  ] as const;
  return `<iframe ${attributes.map(([name, value]) => `${name}="${inAttribute(value)}"`).join(" ")}></iframe>`;
}
