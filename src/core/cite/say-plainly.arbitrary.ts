/** Words for tests of citations: codes as they are, and ids for names. */
import type { CitationWords } from "./citation.ts";

export const sayPlainly = (): CitationWords => ({
  locale: "en-US",
  term: (term, values = {}) => [term, ...Object.values(values)].join(" "),
  date: (edtf) => edtf,
  entity: (id) => id,
  subject: (subject) =>
    subject.kind === "relation"
      ? {
          title: `${subject.related.relation.source} → ${subject.related.relation.target}`,
          about: [subject.related.standing.factuality ?? "none"],
        }
      : { title: subject.indexed.entity.id, about: [] },
});
