/**
 * One HTML file that holds the whole app, a dataset and a view, and opens from a disk: no server, no network.
 *
 * Whatever comes from a dataset stands in it packed and in base64, so that no label can end an element or begin one.
 * Scripts, workers, styles and fonts are packed too, which halves the file; a few lines unpack them. Since all parts stand in
 * the page as they were written, an open page can be written again, to the byte.
 */
import type { AppParts } from "../../core/model/app-parts.ts";

/** The elements that hold a part each: where the open page finds them again. */
export const partIds = { snapshot: "saksi-snapshot", app: "saksi-app", boot: "saksi-boot" } as const;

/** The name of the `meta` element with the app's own address. */
export const homeName = "saksi-home";

/** How the file begins, by which it is told from other pages. */
export const begin = '<!doctype html>\n<html lang="id" data-format="saksi-html/1">\n';

export const snapshotTag = `<script type="text/plain" id="${partIds.snapshot}">`;
export const endTag = "</script>";

const inAttribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

export interface PageContent {
  /** Packed, in base64. */
  readonly snapshot: string;
  /** The address at which the app shows the same dataset; `null` where no other machine could follow it. */
  readonly home: string | null;
}

export function composePage({ policy, icon, app, boot }: AppParts, { snapshot, home }: PageContent): string {
  return `${begin}<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${inAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${home === null ? "" : `<meta name="${homeName}" content="${inAttribute(home)}">\n`}<title>Saksi</title>
<link rel="icon" href="${icon}">
<meta id="__________cytoscape_stylesheet">
</head>
<body>
<div id="root"></div>
${snapshotTag}${snapshot}${endTag}
<script type="text/plain" id="${partIds.app}">${app}${endTag}
<script type="module" id="${partIds.boot}">${boot}${endTag}
</body>
</html>
`;
}
