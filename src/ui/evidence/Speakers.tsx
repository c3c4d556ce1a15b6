import type { Evidence } from "../../core/model/dataset.ts";
import { EntityLink } from "../shared/EntityLink.tsx";
import { useWords } from "../shared/use-words.ts";

/** Who says so, from the nearest speaker on: the article itself, somebody by name, or somebody unnamed. */
export function Speakers({ attribution }: { readonly attribution: Evidence["attribution"] | undefined }) {
  const { t } = useWords();
  return (
    <>
      {t("witness.says")}{" "}
      {attribution === undefined
        ? t("witness.article")
        : attribution.length === 0
          ? t("witness.unnamed")
          : attribution.map((speaker, i) => (
              <span key={speaker}>
                {i > 0 && ` ${t("witness.via")} `}
                <EntityLink id={speaker} />
              </span>
            ))}
    </>
  );
}
