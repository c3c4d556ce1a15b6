import type { Dataset } from "../core/model/dataset.ts";
import type { FormatWords, WriteRequest } from "./export-format.ts";

/** Words that are told apart from those of any dataset. */
const words: FormatWords = {
  entities: "ENTITIES",
  relations: "RELATIONS",
  factuality: { certain: "CERTAIN", probable: "PROBABLE", possible: "POSSIBLE", none: "UNWITNESSED" },
  negated: "NEGATED",
  contested: "CONTESTED",
  article: "ITSELF",
  unnamed: "UNNAMED",
  via: "VIA",
  lost: "LOST",
  status: { actual: "ACTUAL", expected: "EXPECTED", possible: "THINKABLE", former: "FORMER" },
  aliases: "ALIASES",
  note: "NOTE",
  inferred: "INFERRED",
  dates: new Map([["2024-06~", "about June 2024"]]),
};

/** A request to write a dataset, entities standing where the dataset says. */
export const requestFor = (dataset: Dataset, more: Partial<WriteRequest> = {}): WriteRequest => ({
  dataset,
  language: "en",
  words,
  positions: new Map((dataset.layout?.positions ?? []).map(([id, x, y]) => [id, { x, y }] as const)),
  ...more,
});
