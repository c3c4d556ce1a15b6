import type { LocalText } from "../../core/model/dataset.ts";
import { isLanguageTag } from "../language-tag.ts";
import type { RdfProperty, RdfValue, Term } from "./node.ts";

export const text = (value: string): RdfValue => ({ text: value });

export const localTexts = (texts: LocalText | undefined): RdfValue[] =>
  Object.entries(texts ?? {}).map(([tag, value]) =>
    isLanguageTag(tag) ? { text: value, language: tag } : text(value),
  );

/** A property with one value or none. */
export const optional = (predicate: Term, value: string | boolean | undefined): RdfProperty[] =>
  value === undefined ? [] : [[predicate, typeof value === "string" ? text(value) : value]];

/** A property with several values; none where there are none. */
export const several = (predicate: Term, values: readonly RdfValue[]): RdfProperty[] =>
  values.length === 0 ? [] : [[predicate, ...values]];
