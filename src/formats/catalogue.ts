/** All formats that data can be saved in, in the order of the list that offers them. */
import { writeBrat } from "./brat/write.ts";
import { writeCsvTables } from "./csv/write-dataset.ts";
import { writeCytoscapeJson } from "./cytoscape-json/write.ts";
import type { ExportFormat } from "./export-format.ts";
import { writeGexf } from "./gexf/write.ts";
import { writeGraphMl } from "./graphml/write.ts";
import { writeMarkdown } from "./markdown/write.ts";
import { writeMermaid } from "./mermaid/write.ts";
import { writeJsonLd } from "./rdf/json-ld.ts";
import { writeTurtle } from "./rdf/turtle.ts";
import { writeSaksiJson } from "./saksi-json/write.ts";
import { writeWebAnnotation } from "./web-annotation/write.ts";

export const formats = [
  {
    id: "saksi",
    extension: "json",
    mediaType: "application/json",
    losses: [],
    write: writeSaksiJson,
  },
  {
    id: "csv",
    extension: "zip",
    mediaType: "application/zip",
    losses: ["summary", "articles", "mentions", "translations", "vocabulary", "layout", "stories", "unknownKeys"],
    write: writeCsvTables,
  },
  {
    id: "cytoscape-json",
    extension: "cyjs",
    mediaType: "application/json",
    losses: ["summary", "articles", "mentions", "translations", "vocabulary", "stories", "unknownKeys"],
    write: writeCytoscapeJson,
  },
  {
    id: "graphml",
    extension: "graphml",
    mediaType: "application/graphml+xml",
    losses: ["summary", "articles", "mentions", "translations", "vocabulary", "stories", "unknownKeys"],
    write: writeGraphMl,
  },
  {
    id: "gexf",
    extension: "gexf",
    mediaType: "application/gexf+xml",
    losses: ["summary", "articles", "mentions", "translations", "vocabulary", "stories", "unknownKeys"],
    write: writeGexf,
  },
  {
    id: "json-ld",
    extension: "jsonld",
    mediaType: "application/ld+json",
    losses: ["paragraphs", "mentions", "translations", "layout", "stories", "unknownKeys"],
    write: writeJsonLd,
  },
  {
    id: "turtle",
    extension: "ttl",
    mediaType: "text/turtle",
    losses: ["paragraphs", "mentions", "translations", "layout", "stories", "unknownKeys"],
    write: writeTurtle,
  },
  {
    id: "web-annotation",
    extension: "jsonld",
    mediaType: "application/ld+json",
    losses: [
      "summary",
      "entityDetails",
      "unrelated",
      "unwitnessed",
      "paragraphs",
      "mentions",
      "translations",
      "vocabulary",
      "layout",
      "stories",
      "unknownKeys",
    ],
    write: writeWebAnnotation,
  },
  {
    id: "brat",
    extension: "zip",
    mediaType: "application/zip",
    losses: [
      "summary",
      "entityDetails",
      "unmentioned",
      "unwitnessed",
      "lostQuotes",
      "paragraphs",
      "translations",
      "vocabulary",
      "layout",
      "stories",
      "unknownKeys",
    ],
    write: writeBrat,
  },
  {
    id: "markdown",
    extension: "md",
    mediaType: "text/markdown;charset=utf-8",
    losses: [
      "witnessDetails",
      "languages",
      "articles",
      "mentions",
      "translations",
      "vocabulary",
      "layout",
      "stories",
      "unknownKeys",
    ],
    write: writeMarkdown,
  },
  {
    id: "mermaid",
    extension: "mmd",
    mediaType: "text/plain;charset=utf-8",
    losses: [
      "summary",
      "evidence",
      "relationDetails",
      "entityDetails",
      "languages",
      "articles",
      "mentions",
      "translations",
      "vocabulary",
      "layout",
      "stories",
      "unknownKeys",
    ],
    write: writeMermaid,
  },
] as const satisfies readonly ExportFormat[];
