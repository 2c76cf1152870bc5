/** Parses external identifiers as people type or paste them: DOI, PubMed number. */
import type { Field } from './json-schema.ts';

export interface Identified {
  /** The field for it, and its value. */
  field: string;
  value: string;
  /** Its URL. */
  url: string;
}

const withoutPrefix = (typed: string, field: string, foundAt: string) => {
  const bare = typed.trim().replace(/^https?:\/\/(dx\.|www\.)?/i, '');
  const location = foundAt.replace(/^https?:\/\//, '');
  if (bare.toLowerCase().startsWith(location)) return bare.slice(location.length).replace(/\/$/, '');
  return bare.replace(new RegExp(`^${field}(\\s*:\\s*|\\s+)`, 'i'), '');
};

/** The identifier in a text, by the identifier fields of a kind; undefined where it is not one. */
export function identify(typed: string, properties: Readonly<Record<string, Field>>): Identified | undefined {
  for (const [field, { foundAt, pattern }] of Object.entries(properties)) {
    if (!foundAt || !pattern) continue;
    const value = withoutPrefix(typed, field, foundAt);
    if (new RegExp(pattern).test(value)) return { field, value, url: foundAt + value };
  }
  return undefined;
}

/** Whether a text seems to be a malformed identifier. */
export const looksIdentified = (typed: string, properties: Readonly<Record<string, Field>>) =>
  Object.entries(properties).some(
    ([field, { foundAt }]) =>
      foundAt && (withoutPrefix(typed, field, foundAt) !== typed.trim() || /^[\d./:-]+$/.test(typed.trim())),
  );
