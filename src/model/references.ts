/** References in the fields of an entry, and citations in its prose. */
import { kinds } from '../kinds/index.ts';
import type { ParsedEntry, Entry } from './entry.ts';
import type { Path } from './problem.ts';
import { walk } from './walk.ts';

export interface Reference {
  path: Path;
  /** Kinds that it may point to. */
  kinds: readonly string[];
  having: Readonly<Record<string, string>>;
  /** The kind that it points to, where it is known. */
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

type Readable =
  Pick<ParsedEntry, 'kind' | 'raw' | 'body'> | (Pick<Entry, 'kind' | 'data' | 'body'> & { raw?: undefined });

const valuesOf = (entry: Readable): unknown => ('data' in entry && entry.data !== undefined ? entry.data : entry.raw);

interface Fields {
  references: readonly Reference[];
  prose: readonly Prose[];
}

function readFields(entry: Readable): Fields {
  const references: Reference[] = [];
  const prose: Prose[] = [];
  walk(kinds[entry.kind].schema, valuesOf(entry), (value, path, meta) => {
    if (typeof value !== 'string') return;
    if (meta.prose) prose.push({ path, text: value });
    if (!meta.references) return;
    const [head = '', tail] = value.split('/');
    const kind = tail === undefined ? (meta.references.kinds[0] ?? '') : head;
    references.push({
      path,
      kinds: meta.references.kinds,
      having: meta.references.having ?? {},
      kind,
      id: tail ?? head,
    });
  });
  return { references, prose };
}

/** Memoized by the values of an entry, which do not change. */
const known = new WeakMap<object, Fields>();

function fieldsOf(entry: Readable): Fields {
  const values = valuesOf(entry);
  if (typeof values !== 'object' || values === null) return readFields(entry);
  const fields = known.get(values) ?? readFields(entry);
  known.set(values, fields);
  return fields;
}

/** All references in the fields of an entry, valid or not. */
export const referencesOf = (entry: Readable): readonly Reference[] => fieldsOf(entry).references;

/** All prose of an entry: text fields in schema order, then the body. */
export const proseOf = (entry: Readable): readonly Prose[] => [
  ...fieldsOf(entry).prose,
  ...(entry.body.trim() ? [{ path: undefined, text: entry.body }] : []),
];

/** The kind that prose cites. */
export const citedKind = 'sources';

/** `[@one]`, `[@one; @two]` */
export const citationPattern = /\[(@[^\s;[\]]+(?:\s*;\s*@[^\s;[\]]+)*)\]/g;

/** The source ids in a citation. */
export const citedIn = (inner: string): string[] => inner.split(';').map((part) => part.trim().replace(/^@/, ''));

/** Every `[@source-id]` in the prose of an entry. */
export const citationsOf = (entry: Readable): Citation[] =>
  proseOf(entry)
    .filter(({ text }) => text.includes('[@'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(citationPattern)].flatMap((match) =>
        citedIn(match[1] ?? '').map((source) => ({ source, path, offset: match.index })),
      ),
    );

/** Removes citations, for output without a source list. */
export const withoutCitations = (text: string) =>
  text.replace(new RegExp(`(?:(?<!\\s)\\s+)?${citationPattern.source}`, 'g'), '');
