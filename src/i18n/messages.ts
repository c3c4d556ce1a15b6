/**
 * The interface's words. Keys and the parameters of each message are checked by the compiler against `id.json`, and
 * `en.json` must have the same keys. A message is a text with `{name}`s, or one text for each plural category of the
 * language (`Intl.PluralRules`), chosen by the parameter `count`. Nobody waits for a language that he does not read.
 */
import type messages from "./id.json";

type Messages = typeof messages;
export type MessageKey = keyof Messages;
type MessageParameters = Readonly<Record<string, string | number>>;
type Message = string | Readonly<Record<string, string>>;

const dictionaries = {
  id: () => import("./id.json"),
  en: () => import("./en.json"),
} satisfies Record<string, () => Promise<{ readonly default: Record<MessageKey, Message> }>>;

/** The regional form used for dates and numbers. */
const locales = { id: "id-ID", en: "en-GB" } as const;

type Translate = (key: MessageKey, parameters?: MessageParameters) => string;

export interface Words {
  readonly t: Translate;
  readonly locale: string;
}

/** @param language `id` or `en` */
export async function createWords(language: keyof typeof dictionaries): Promise<Words> {
  const { default: messages }: { readonly default: Record<MessageKey, Message> } = await dictionaries[language]();
  const locale = locales[language];
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const t: Translate = (key, parameters = {}) => {
    const message = messages[key];
    const text =
      typeof message === "string"
        ? message
        : (message[plural.select(Number(parameters["count"] ?? 0))] ?? message["other"] ?? "");
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = parameters[name];
      return value === undefined ? whole : typeof value === "number" ? number.format(value) : value;
    });
  };
  return { t, locale };
}
