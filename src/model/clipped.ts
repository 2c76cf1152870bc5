/** Clips overlong strings in raw values, so that rules stay fast on oversized input. */

/** In characters, above the limit of every field in the schemas. */
const longest = 2500;

/** Returns the same value where nothing is too long. */
export function clipped(value: unknown): unknown {
  if (typeof value === 'string') return value.length > longest ? value.slice(0, longest) : value;
  if (Array.isArray(value)) return value.map(clipped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clipped(item)]));
}
