/** What an entry refers to: the references of its fields and the citations of its prose. */
import { kinds } from '../schema/kinds.ts';
import type { Draft, Entry } from './entry.ts';
import type { Path } from './problem.ts';
import { walk } from './walk.ts';

export interface Reference {
  path: Path;
  /** Kinds that it may point to. */
  kinds: readonly string[];
  having: Readonly<Record<string, string>>;
  /** Kind that it does point to, where it names one or may name only one. */
  kind: string;
  id: string;
}

export interface Prose {
  /** Path of the field; undefined for the body. */
  path: Path | undefined;
  text: string;
}

export interface Citation {
  source: string;
  path: Path | undefined;
  /** Offset in the text of the field, or in the body. */
  offset: number;
}

type Readable = Pick<Draft, 'kind' | 'raw' | 'body'> | (Pick<Entry, 'kind' | 'data' | 'body'> & { raw?: undefined });

const valuesOf = (entry: Readable): unknown => ('data' in entry && entry.data !== undefined ? entry.data : entry.raw);

/** Every reference in the fields of an entry, right or wrong. */
export function referencesOf(entry: Readable): Reference[] {
  const found: Reference[] = [];
  walk(kinds[entry.kind].schema, valuesOf(entry), (value, path, { references }) => {
    if (!references || typeof value !== 'string') return;
    const [head = '', tail] = value.split('/');
    const kind = tail === undefined ? (references.kinds[0] ?? '') : head;
    found.push({ path, kinds: references.kinds, having: references.having ?? {}, kind, id: tail ?? head });
  });
  return found;
}

/** All prose of an entry: the text fields, in schema order, and then the body. */
export function proseOf(entry: Readable): Prose[] {
  const found: Prose[] = [];
  walk(kinds[entry.kind].schema, valuesOf(entry), (value, path, { prose }) => {
    if (prose && typeof value === 'string') found.push({ path, text: value });
  });
  if (entry.body.trim()) found.push({ path: undefined, text: entry.body });
  return found;
}

/** The kind that prose cites. */
export const citedKind = 'sources';

/** `[@one]`, `[@one; @two]` */
export const citationPattern = /\[(@[^\s;\]]+(?:\s*;\s*@[^\s;\]]+)*)\]/g;

/** The source ids between the brackets of one citation. */
export const citedIn = (inner: string): string[] => inner.split(';').map((part) => part.trim().replace(/^@/, ''));

/** Every `[@source-id]` in the prose of an entry. */
export const citationsOf = (entry: Readable): Citation[] =>
  proseOf(entry).flatMap(({ path, text }) =>
    [...text.matchAll(citationPattern)].flatMap((match) =>
      citedIn(match[1] ?? '').map((source) => ({ source, path, offset: match.index })),
    ),
  );

/** Prose without its citations, for places that have no list of sources. */
export const withoutCitations = (text: string) => text.replace(new RegExp(`\\s*${citationPattern.source}`, 'g'), '');
