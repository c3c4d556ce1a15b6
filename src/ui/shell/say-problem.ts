import type { Problem } from "../../core/model/problem.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import type { ReaderWords } from "../shared/use-words.ts";

/** The words for a code in a problem, where there are any: `object`, `entity`; anything else is said as it is. */
const names: Readonly<Record<string, MessageKey>> = {
  "not-empty": "shape.not-empty",
  "kebab-case": "shape.kebab-case",
  object: "shape.object",
  nothing: "shape.nothing",
  value: "shape.value",
  end: "shape.end",
  entity: "kind.entity",
  relation: "kind.relation",
  article: "kind.article",
  sentence: "kind.sentence",
  family: "kind.family",
  entityType: "kind.entityType",
  relationType: "kind.relationType",
};

/** A problem in a sentence: what was found, what was expected, and the nearest valid value. */
export function sayProblem({ code, found, expected, nearest, line, column }: Problem, { t }: ReaderWords): string {
  const isCoded = code === "shape" || code === "not-json" || code.startsWith("unknown-");
  const name = (value = ""): string => {
    const key = isCoded && Object.hasOwn(names, value) ? names[value] : undefined;
    return key ? t(key) : value;
  };
  const sentence = t(`problem.${code}`, {
    found: code.startsWith("unknown-") ? (found ?? "") : name(found),
    expected: name(expected),
    line: String(line ?? ""),
    column: String(column ?? ""),
  });
  return nearest === undefined ? sentence : `${sentence} ${t("problem.nearest", { nearest })}`;
}
