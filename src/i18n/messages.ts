/**
 * The interface's words. Keys and the parameters of each message are checked by the compiler against `id.json`, and
 * `en.json` must have the same keys. A message is a text with `{name}`s, or one text for each plural category of the
 * language (`Intl.PluralRules`), chosen by the parameter `count`.
 */
import en from "./en.json" with { type: "json" };
import id from "./id.json" with { type: "json" };

type Messages = typeof id;
export type MessageKey = keyof Messages;
type MessageParameters = Readonly<Record<string, string | number>>;
type Message = string | Readonly<Record<string, string>>;

const dictionaries = { id, en } satisfies Record<string, Record<MessageKey, Message>>;

/** The regional form used for dates and numbers. */
const locales = { id: "id-ID", en: "en-GB" } as const;

type Translate = (key: MessageKey, parameters?: MessageParameters) => string;

export interface Words {
  readonly t: Translate;
  readonly locale: string;
}

/** @param language `id` or `en` */
export function createWords(language: keyof typeof dictionaries): Words {
  const messages: Record<MessageKey, Message> = dictionaries[language];
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
