/** Strings with all texts changed: those of functions when they are called. Keys stay as they are. */
export function mapStrings<T>(strings: T, change: (text: string) => string): T {
  if (typeof strings === 'string') return change(strings) as T;
  if (typeof strings === 'function')
    return ((...args: unknown[]) => mapStrings((strings as (...given: unknown[]) => unknown)(...args), change)) as T;
  if (Array.isArray(strings)) return strings.map((item: unknown) => mapStrings(item, change)) as T;
  if (typeof strings !== 'object' || strings === null) return strings;
  return Object.fromEntries(Object.entries(strings).map(([key, item]) => [key, mapStrings(item, change)])) as T;
}
