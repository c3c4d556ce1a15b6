import type { Lesson } from "../../actions/lesson.ts";
import { PaperPicture } from "../shared/PaperPicture.tsx";
import type { ReaderWords } from "../shared/use-words.ts";

interface PaperMapProps {
  readonly map: NonNullable<Lesson["map"]>;
  readonly words: ReaderWords;
}

/** A map without words, and the names that belong on it, in the order of the alphabet. */
export function PaperMap({ map, words }: PaperMapProps) {
  const { t, pick, locale } = words;
  const names = map.labels.map((label) => pick(label)).toSorted((a, b) => a.text.localeCompare(b.text, locale));
  return (
    <section className="paper-sheet">
      <h2>{t("lesson.map")}</h2>
      <p className="paper-small">{t("lesson.map.hint")}</p>
      <figure className="paper-map">
        <PaperPicture drawing={map.drawing} />
      </figure>
      <h2>{t("lesson.map.names")}</h2>
      <ul className="paper-bank">
        {names.map(({ text, language }, at) => (
          <li key={at} lang={language}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
