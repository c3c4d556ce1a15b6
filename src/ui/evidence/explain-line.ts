import { isExpected } from "../../core/evidence/standing.ts";
import type { IndexedRelation } from "../../core/graph/dataset-index.ts";
import type { ReaderWords } from "../shared/use-words.ts";

/** Why a relation's line looks as it does, a sentence for each part of its looks. */
export function explainLine({ relation, standing }: IndexedRelation, { t }: ReaderWords): string[] {
  const { factuality, witnesses } = standing;
  if (factuality === null) return [t("why.bare")];
  const hedges = new Set(
    witnesses
      .filter(({ evidence }) => evidence.factuality === factuality)
      .flatMap(({ evidence }) => evidence.hedges ?? []),
  );
  return [
    t(`why.${factuality}`),
    ...(hedges.size > 0 ? [t("why.hedges", { words: [...hedges].map((word) => `“${word}”`).join(", ") })] : []),
    ...(isExpected(relation, standing) ? [t("why.expected")] : []),
    ...(standing.isContested ? [t("why.contested")] : standing.isNegated ? [t("why.negated")] : []),
    ...(standing.isAttributed ? [t("why.attributed")] : []),
  ];
}
