import { type Action, actionGroups } from "../../actions/action.ts";
import type { SearchTerm } from "../../core/query/search-terms.ts";
import { searchLabels } from "../../core/query/search-texts.ts";

interface ActionGroup {
  /** `found`: all that a query finds, in one list. */
  readonly of: "recent" | "found" | Action["group"];
  readonly actions: readonly Action[];
}

/**
 * The actions of the palette: by what they are about, those used last first; with a query, by how well it finds them,
 * what can be done now first.
 */
export function listActions(
  all: readonly Action[],
  query: string,
  {
    sayLabel,
    isEnabled,
    recent,
  }: {
    readonly sayLabel: (action: Action) => string;
    readonly isEnabled: (action: Action) => boolean;
    readonly recent: readonly string[];
  },
): { readonly groups: readonly ActionGroup[]; readonly terms: readonly SearchTerm[] } {
  const { found, terms } = searchLabels(all.map(sayLabel), query);
  const chosen = found.flatMap((at) => all[at] ?? []);
  if (terms.length > 0) {
    const actions = [...chosen.filter(isEnabled), ...chosen.filter((action) => !isEnabled(action))];
    return { groups: actions.length > 0 ? [{ of: "found", actions }] : [], terms };
  }
  const used = recent.flatMap((id) => all.find((action) => action.id === id) ?? []);
  const groups: ActionGroup[] = [
    { of: "recent", actions: used },
    ...actionGroups.map((of) => ({
      of,
      actions: all.filter((action) => action.group === of && !recent.includes(action.id)),
    })),
  ];
  return { groups: groups.filter(({ actions }) => actions.length > 0), terms };
}
