/**
 * Names of types as brat takes them: letters, digits, `_` and `-`, a letter first. Ids are data: what they have beyond
 * that becomes `_`, and those that would be the same are numbered.
 *
 * @param taken names that are in use already; those given here are added
 */
export function nameTypes(ids: Iterable<string>, taken: Set<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const id of new Set(ids)) {
    const plain = id.replace(/[^A-Za-z0-9_-]+/g, "_").replace(/^(?![A-Za-z])/, "t");
    let name = plain;
    for (let number = 2; taken.has(name); number++) name = `${plain}_${number}`;
    taken.add(name);
    names.set(id, name);
  }
  return names;
}
