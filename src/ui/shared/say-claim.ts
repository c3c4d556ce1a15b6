import type { SlideClaim, SlideSentence } from "../../core/story/slide.ts";
import { sayPublication } from "./say-publication.ts";
import type { ReaderWords } from "./use-words.ts";

/** Who says it: the article, somebody by name and through whom, somebody unnamed; or the question. */
export function saySpeakers({ speakers }: SlideClaim, { t, pick }: ReaderWords): string {
  if (speakers === null) return t("present.says.hidden");
  const names = speakers === "article" ? t("witness.article") : speakers.map((name) => pick(name).text);
  if (typeof names === "string") return `${t("witness.says")} ${names}`;
  return `${t("witness.says")} ${names.length === 0 ? t("witness.unnamed") : names.join(` ${t("witness.via")} `)}`;
}

/** How surely, and whether it is denied; or the question. */
export function saySurely({ factuality, isNegated }: SlideClaim, { t }: ReaderWords): string {
  if (factuality === null) return t("present.sure.hidden");
  return [t(`factuality.${factuality}`), ...(isNegated ? [t("present.negated")] : [])].join(", ").toLocaleLowerCase();
}

/** Where it stands: the paper and the sentence. */
export function saySource({ source, number, kind, published }: SlideSentence, words: ReaderWords): string {
  const { t } = words;
  const place = number === null ? t(`witness.kind.${kind}`) : t("witness.sentence", { number });
  return [...sayPublication({ publisher: source, ...(published && { published }) }, words), place].join(" · ");
}
