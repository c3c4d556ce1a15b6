/** Remembers a pure function's last result, for as long as its arguments are the same objects. */
export function memoizeLast<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | null = null;
  return (...args) => {
    const before = last?.args;
    const isSame = before?.length === args.length && args.every((arg, i) => Object.is(arg, before[i]));
    if (!last || !isSame) last = { args, value: compute(...args) };
    return last.value;
  };
}
