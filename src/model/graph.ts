/** The content graph: lookup of entries and relations in both directions, in a stable order. */
import type { Kind } from '../kinds/index.ts';
import { nameOf, type Entry } from './entry.ts';
import type { Path } from './problem.ts';
import { citationsOf, referencesOf } from './references.ts';

/** A reference from one entry to another. */
interface Link {
  from: Entry;
  /** First segment of the field path; 'body' for a citation in the body. */
  field: string;
  path: Path;
  to: Entry;
}

export interface ContentGraph {
  /** Entries of a kind, in guide order. */
  all: <K extends Kind>(kind: K) => Entry<K>[];
  find: <K extends Kind>(kind: K, id: string) => Entry<K> | undefined;
  /** Like `find`, for an id that the rules have validated. @throws Error if it is missing */
  get: <K extends Kind>(kind: K, id: string) => Entry<K>;
  entries: readonly Entry[];
  linksFrom: (entry: Entry) => readonly Link[];
  linksTo: (entry: Entry) => readonly Link[];
  /** Entries of a kind with a relation to this one, in either direction. */
  related: <K extends Kind>(entry: Entry, kind: K) => Entry<K>[];
}

function linksOf(entry: Entry, byName: ReadonlyMap<string, Entry>): Link[] {
  const stated = referencesOf(entry).map(({ path, kind, id }) => ({
    path,
    field: String(path[0] ?? ''),
    name: `${kind}/${id}`,
  }));
  const cited = citationsOf(entry).map(({ path, source }) => ({
    path: path ?? ['body'],
    field: String(path?.[0] ?? 'body'),
    name: `sources/${source}`,
  }));
  return [...stated, ...cited].flatMap(({ path, field, name }) => {
    const to = byName.get(name);
    return to ? [{ from: entry, field, path, to }] : [];
  });
}

const groupBy = <T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> => Map.groupBy(items, key);

/** Creates the graph. References without a target are omitted; the rules report them. */
export function createContentGraph(all: readonly Entry[]): ContentGraph {
  const entries = all.filter((entry) => !('draft' in entry.data && entry.data.draft));
  const byName = new Map(entries.map((entry) => [nameOf(entry), entry]));
  const byKind = groupBy(entries, (entry) => entry.kind);
  const links = entries.flatMap((entry) => linksOf(entry, byName));
  const from = groupBy(links, (link) => nameOf(link.from));
  const to = groupBy(links, (link) => nameOf(link.to));
  const rank = new Map(entries.map((entry, index) => [nameOf(entry), index]));

  const graph: ContentGraph = {
    entries,
    all: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as Entry<K>[],
    find: <K extends Kind>(kind: K, id: string) => byName.get(`${kind}/${id}`) as Entry<K> | undefined,
    get: (kind, id) => {
      const entry = graph.find(kind, id);
      if (!entry) throw new Error(`There is no ${kind}/${id}.`);
      return entry;
    },
    linksFrom: (entry) => from.get(nameOf(entry)) ?? [],
    linksTo: (entry) => to.get(nameOf(entry)) ?? [],
    related: <K extends Kind>(entry: Entry, kind: K) => {
      const near = [...graph.linksFrom(entry).map((link) => link.to), ...graph.linksTo(entry).map((link) => link.from)];
      const unique = new Map(
        near.filter((other) => other.kind === kind && other !== entry).map((other) => [nameOf(other), other]),
      );
      return [...unique.values()].toSorted(
        (a, b) => (rank.get(nameOf(a)) ?? 0) - (rank.get(nameOf(b)) ?? 0),
      ) as Entry<K>[];
    },
  };
  return graph;
}
