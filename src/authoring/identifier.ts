/** A number by which something is known elsewhere, as people type or paste it: a DOI, a PubMed number. */
import type { Field } from './json-schema.ts';

export interface Identified {
  /** The field that it belongs to, and its value there. */
  field: string;
  value: string;
  /** The page of it on the web. */
  address: string;
}

const withoutPrefix = (typed: string, field: string, foundAt: string) => {
  const bare = typed.trim().replace(/^https?:\/\/(dx\.|www\.)?/i, '');
  const place = foundAt.replace(/^https?:\/\//, '');
  if (bare.toLowerCase().startsWith(place)) return bare.slice(place.length).replace(/\/$/, '');
  return bare.replace(new RegExp(`^${field}(\\s*:\\s*|\\s+)`, 'i'), '');
};

/** The identifier that a text is, by the fields of a kind that hold one; undefined where it is none. */
export function identify(typed: string, properties: Readonly<Record<string, Field>>): Identified | undefined {
  for (const [field, { foundAt, pattern }] of Object.entries(properties)) {
    if (!foundAt || !pattern) continue;
    const value = withoutPrefix(typed, field, foundAt);
    if (new RegExp(pattern).test(value)) return { field, value, address: foundAt + value };
  }
  return undefined;
}

/** Whether somebody seems to have meant an identifier that is not well formed. */
export const looksIdentified = (typed: string, properties: Readonly<Record<string, Field>>) =>
  Object.entries(properties).some(
    ([field, { foundAt }]) =>
      foundAt && (withoutPrefix(typed, field, foundAt) !== typed.trim() || /^[\d./:-]+$/.test(typed.trim())),
  );
