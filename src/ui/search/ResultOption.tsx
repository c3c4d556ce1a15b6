import type { CSSProperties } from "react";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import type { LocalText } from "../../core/model/dataset.ts";
import type { SearchTerm } from "../../core/query/search-terms.ts";
import { nodeLookOf } from "../../core/view/node-look.ts";
import { useDerived } from "../shared/app-context.ts";
import { FoundText } from "../shared/FoundText.tsx";
import { LineSwatch } from "../shared/LineSwatch.tsx";
import { hueOf, sayEntity, sayLabel } from "../shared/relation-words.ts";
import { SwatchCanvas } from "../shared/SwatchCanvas.tsx";
import { sayPlace } from "../shared/sentence-words.ts";
import { useWords } from "../shared/use-words.ts";
import type { ResultRow } from "./result-rows.ts";
import styles from "./search.module.css";

interface RowProps<Kind extends ResultRow["kind"]> {
  readonly row: Extract<ResultRow, { kind: Kind }>;
  readonly index: DatasetIndex;
  readonly terms: readonly SearchTerm[];
}

/** What stands in one row of the list of results. */
export function ResultOption({ row, index, terms }: RowProps<ResultRow["kind"]>) {
  const { t } = useWords();
  switch (row.kind) {
    case "entity":
      return <EntityRow row={row} index={index} terms={terms} />;
    case "relation":
      return <RelationRow row={row} index={index} terms={terms} />;
    case "sentence":
      return <SentenceRow row={row} index={index} terms={terms} />;
    case "more":
      return <span className={styles["deed"]}>{t("list.more", { count: row.count })}</span>;
    case "all":
      return <span className={styles["deed"]}>{t(`search.all.${row.of}`, { count: row.count })}</span>;
  }
}

function EntityRow({ row: { found }, index, terms }: RowProps<"entity">) {
  const { t, pick } = useWords();
  const { entity, key } = found.item;
  const label = pick(entity.label);
  const type = index.types.entityTypes.get(entity.type);
  const { text, language } = found.text;
  const isName = Object.values<string>(entity.label).includes(text) || (entity.aliases?.includes(text) ?? false);
  return (
    <>
      <SwatchCanvas className={styles["swatch"]} swatch={{ kind: "node", look: nodeLookOf(index.types, entity) }} />
      <span className={styles["words"]}>
        <FoundText className={styles["name"]} text={label.text} terms={terms} language={label.language} />
        {text !== label.text && (
          <small>
            {isName && `${t("search.also")} `}
            <FoundText text={text} terms={terms} language={language} />
          </small>
        )}
      </span>
      <small className={styles["aside"]}>
        {type ? pick(type.label).text : entity.type}
        <LeftOut keys={[key]} />
      </small>
    </>
  );
}

function RelationRow({ row: { found }, index, terms }: RowProps<"relation">) {
  const words = useWords();
  const { source, target, type: typeId, role } = found.item.relation;
  const label = sayLabel(index, found.item, words);
  const { text, language } = found.text;
  const type = index.types.relationTypes.get(typeId);
  const says = (texts: LocalText | undefined) => Object.values(texts ?? {}).includes(text);
  // The type of a denied relation is called as if it were not denied.
  const isType = says(type?.label) || says(type?.inverse) || says(type?.negated);
  const isRole = says(role);
  return (
    <>
      <LineSwatch className={styles["swatch"]} related={found.item} />
      <span className={styles["words"]}>
        <span style={{ "--hue": hueOf(index, found.item) } as CSSProperties}>
          <FoundText text={sayEntity(index, source, words)} terms={terms} />{" "}
          <FoundText className={styles["label"]} text={label.text} terms={terms} language={label.language} />{" "}
          <FoundText text={sayEntity(index, target, words)} terms={terms} />
        </span>
        {text !== label.text && (
          <small>
            {words.t(isType ? "search.type" : isRole ? "search.role" : "search.also")}{" "}
            <FoundText text={text} terms={terms} language={language} />
          </small>
        )}
      </span>
      <small className={styles["aside"]}>
        <LeftOut keys={[found.item.key]} />
      </small>
    </>
  );
}

function SentenceRow({ row: { found }, index, terms }: RowProps<"sentence">) {
  const words = useWords();
  const { t } = words;
  const { place, relations } = found.item;
  const { text, language } = found.text;
  const { sentence, article } = place;
  return (
    <span className={styles["words"]}>
      <FoundText className={styles["sentence"]} text={text} terms={terms} language={language} />
      <small>
        {[
          ...(text === sentence.text ? [] : [t("witness.translation")]),
          article.publisher ?? article.title,
          sayPlace(place, words),
          relations.length === 0 ? t("search.backs.none") : t("search.backs", { count: relations.length }),
        ].join(" · ")}
        <LeftOut keys={relations.flatMap((id) => index.relations.get(id)?.key ?? [])} />
      </small>
    </span>
  );
}

/** Says when nothing of what a row stands for is to be seen in the picture, and why. */
function LeftOut({ keys }: { readonly keys: readonly string[] }) {
  const { t } = useWords();
  const visible = useDerived((derived) => derived.visible());
  const unfiltered = useDerived((derived) => derived.unfiltered());
  if (keys.length === 0 || keys.some((key) => visible?.keys.has(key))) return null;
  const isFiltered = keys.some((key) => unfiltered?.keys.has(key));
  return <span className={styles["leftOut"]}>{t(isFiltered ? "search.filtered" : "search.notShown")}</span>;
}
