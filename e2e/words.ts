import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Language = "id" | "en";
type Messages = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const read = (language: Language): Messages =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", "src", "i18n", `${language}.json`), "utf8")) as Messages;
const messages = { id: read("id"), en: read("en") };

/** What the interface calls something, so that a journey finds it by its name in either language. */
export function say(language: Language, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const found = messages[language][key];
  if (found === undefined) throw new Error(`the interface has no words for ${key}`);
  const form = new Intl.PluralRules(language).select(Number(values["count"] ?? 0));
  const pattern = typeof found === "string" ? found : (found[form] ?? found["other"] ?? "");
  return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
