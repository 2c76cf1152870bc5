/** Values as an author wrote them, cut where they are longer than any field may be: what looks at them stays quick. */

/** In characters; the schema refuses what is longer. */
const longest = 2500;

/** The same value where nothing is too long. */
export function clipped(value: unknown): unknown {
  if (typeof value === 'string') return value.length > longest ? value.slice(0, longest) : value;
  if (Array.isArray(value)) return value.map(clipped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clipped(item)]));
}
