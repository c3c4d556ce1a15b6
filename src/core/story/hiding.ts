/**
 * What a step hides from a class, and in which order it is told. A kind of thing is hidden everywhere, or what is left
 * would give it away; one by one is told what stands out, and with the last of it all the rest.
 */
import type { DatasetIndex } from "../graph/dataset-index.ts";
import type { Step } from "../model/dataset.ts";
import type { Visible } from "../query/visible.ts";
import { focusOn } from "../view/focus.ts";

type Quiz = NonNullable<Step["quiz"]>;
export type HiddenKind = NonNullable<Quiz["hide"]>[number];

/** One thing that is told by one press of a key: something of a node or an edge, by its key, or the answer. */
export type Secret = { readonly kind: HiddenKind; readonly key: string } | { readonly kind: "answer" };

/** For each kind that is hidden, the keys of nodes or edges of which it has been told already. */
export type Hiding = ReadonlyMap<HiddenKind, ReadonlySet<string>>;

export const isHidden = (hiding: Hiding | null, kind: HiddenKind, key: string): boolean =>
  hiding?.get(kind)?.has(key) === false;

/** To ask how surely is to hide it. */
function hiddenKinds({ ask, hide = [] }: Quiz): ReadonlySet<HiddenKind> {
  return new Set(ask === "how-surely" ? [...hide, "factuality"] : hide);
}

/** What a step has to tell, in the order in which it is told. */
export function listSecrets(
  index: DatasetIndex,
  visible: Visible,
  { quiz, view }: Pick<Step, "quiz" | "view">,
): readonly Secret[] {
  if (!quiz) return [];
  const focus = focusOn(index, visible, view.selection ?? {});
  const nodes = visible.entities.filter(({ key }) => !focus || focus.nodes.has(key));
  const edges = visible.relations.filter(({ key }) => !focus || focus.edges.has(key));
  const isDirected = (type: string) => index.types.relationTypes.get(type)?.directed ?? true;
  const holders: Readonly<Record<HiddenKind, readonly { readonly key: string }[]>> = {
    labels: nodes,
    relations: edges,
    directions: edges.filter(({ relation }) => isDirected(relation.type)),
    factuality: quiz.ask === "how-surely" ? [] : edges,
    speakers: edges.filter(({ standing }) => standing.witnesses.some(({ evidence }) => evidence.attribution)),
  };
  const told = [...hiddenKinds(quiz)].flatMap((kind) => holders[kind].map(({ key }) => ({ kind, key })));
  return quiz.ask === "reveal" ? told : [...told, { kind: "answer" }];
}

/** @returns `null` once all of them have been told, and where there are none: then nothing is hidden */
export function hidingAfter({ quiz }: Step, secrets: readonly Secret[], told: number): Hiding | null {
  if (!quiz || told >= secrets.length) return null;
  const before = secrets.slice(0, told);
  return new Map(
    Array.from(hiddenKinds(quiz), (kind) => [
      kind,
      new Set(before.flatMap((secret) => (secret.kind === kind ? [secret.key] : []))),
    ]),
  );
}
