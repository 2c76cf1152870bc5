/** What an entry refers to: the references of its fields and the citations of its prose. */
import { kinds } from '../kinds/index.ts';
import type { ParsedEntry, Entry } from './entry.ts';
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

/** By the values of an entry, which many rules ask for and which do not change. */
const known = new WeakMap<object, Fields>();

function fieldsOf(entry: Readable): Fields {
  const values = valuesOf(entry);
  if (typeof values !== 'object' || values === null) return readFields(entry);
  const fields = known.get(values) ?? readFields(entry);
  known.set(values, fields);
  return fields;
}

/** Every reference in the fields of an entry, right or wrong. */
export const referencesOf = (entry: Readable): readonly Reference[] => fieldsOf(entry).references;

/** All prose of an entry: the text fields, in schema order, and then the body. */
export const proseOf = (entry: Readable): readonly Prose[] => [
  ...fieldsOf(entry).prose,
  ...(entry.body.trim() ? [{ path: undefined, text: entry.body }] : []),
];

/** The kind that prose cites. */
export const citedKind = 'sources';

/** `[@one]`, `[@one; @two]` */
export const citationPattern = /\[(@[^\s;[\]]+(?:\s*;\s*@[^\s;[\]]+)*)\]/g;

/** The source ids between the brackets of one citation. */
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

/** Prose without its citations, for places that have no list of sources. */
export const withoutCitations = (text: string) =>
  text.replace(new RegExp(`(?:(?<!\\s)\\s+)?${citationPattern.source}`, 'g'), '');
