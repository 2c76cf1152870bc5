/**
 * One order for names that occur in several lists, each in its own order.
 * A name that the lists before do not have comes after the one that it follows in its own.
 */
export function mergeOrder<T>(lists: readonly (readonly T[])[]): T[] {
  const merged: T[] = [];
  for (const list of lists)
    for (const [index, name] of list.entries()) {
      if (merged.includes(name)) continue;
      const before = list[index - 1];
      merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, name);
    }
  return merged;
}
