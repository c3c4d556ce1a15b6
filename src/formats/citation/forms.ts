/** What citations can be written as. */
import type { CitationFormId, CitedPart } from "../../core/cite/citation.ts";
import { writeBibtex } from "./bibtex.ts";
import type { CitationOptions } from "./compose.ts";
import { writeCslJson } from "./csl-json.ts";
import { writeHtml } from "./html.ts";
import { writeMarkdown } from "./markdown.ts";
import { writePlain } from "./plain.ts";

export interface CitationForm {
  readonly id: CitationFormId;
  readonly mediaType: string;
  /** With its dot, of files in this form; `null` for what is only pasted. */
  readonly extension: string | null;
  /** @returns nothing at all where nothing is cited */
  readonly write: (parts: readonly CitedPart[], options: CitationOptions) => string;
}

export const forms: Readonly<Record<CitationFormId, CitationForm>> = {
  plain: { id: "plain", mediaType: "text/plain", extension: null, write: writePlain },
  markdown: { id: "markdown", mediaType: "text/markdown", extension: null, write: writeMarkdown },
  html: { id: "html", mediaType: "text/html", extension: null, write: writeHtml },
  bibtex: { id: "bibtex", mediaType: "application/x-bibtex", extension: "bib", write: writeBibtex },
  "csl-json": {
    id: "csl-json",
    mediaType: "application/vnd.citationstyles.csl+json",
    extension: "json",
    write: writeCslJson,
  },
};
