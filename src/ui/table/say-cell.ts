import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { pickText } from "../../core/model/local-text.ts";
import type { FacetId } from "../../core/query/facets.ts";
import type { CellValue } from "../../core/query/table-columns.ts";
import type { SayValue } from "../../core/query/table-rows.ts";
import { sayValue } from "../shared/facet-words.ts";
import { sayEntity } from "../shared/relation-words.ts";
import type { ReaderWords } from "../shared/use-words.ts";

/** Remembers what was said of each id, value or date: many rows share them. */
export function remember(say: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    let text = known.get(key);
    if (text === undefined) known.set(key, (text = say(key)));
    return text;
  };
}

/** Values as a reader reads them. */
export function sayCells(index: DatasetIndex, words: ReaderWords): SayValue {
  const number = new Intl.NumberFormat(words.locale);
  const entity = remember((id) => sayEntity(index, id, words));
  const date = remember(words.instant);
  const facets = new Map<FacetId, (value: string) => string>();
  const facet = (id: FacetId): ((value: string) => string) => {
    let known = facets.get(id);
    if (!known) facets.set(id, (known = remember((value) => sayValue(index, id, value, words))));
    return known;
  };
  return (value) => {
    switch (value.kind) {
      case "entity":
        return entity(value.id);
      case "text":
        return words.pick(value.text).text;
      case "words":
        return value.words;
      case "facet":
        return facet(value.facet)(value.value);
      case "tier":
        return words.t(`table.tier.${value.tier}`);
      case "date":
        return date(value.date);
      case "number":
        return number.format(value.number);
    }
  };
}

/** Values as another program reads them: dates in EDTF and numbers plain, everything else as a reader reads it. */
export function writeCells(say: SayValue): SayValue {
  return (value) => (value.kind === "date" ? value.date : value.kind === "number" ? String(value.number) : say(value));
}

/** The language that a cell's words are in, where all of them are in one. */
export function languageOf(index: DatasetIndex, values: readonly CellValue[], language: string): string | undefined {
  const of = (value: CellValue): string | undefined => {
    if (value.kind === "words") return value.language;
    const text =
      value.kind === "text" ? value.text : value.kind === "entity" && index.entities.get(value.id)?.entity.label;
    return text ? pickText(text, language).language : undefined;
  };
  const languages = new Set(values.map(of));
  const [only] = languages;
  return languages.size === 1 && only !== language ? only : undefined;
}
