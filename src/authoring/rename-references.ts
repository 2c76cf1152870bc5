/** The edits that change all references to an entry to a new id. */
import { nodesOf } from '../model/body.ts';
import type { ParsedEntry } from '../model/entry.ts';
import { citationPattern, citedKind, referencesOf } from '../model/references.ts';
import type { Kind } from '../kinds/index.ts';
import { offsetAt, type Edit } from './edits.ts';

export interface Renaming {
  kind: Kind;
  from: string;
  to: string;
  /** URL paths within the guide, with a leading slash. */
  oldPath: string;
  newPath: string;
}

const replaceAt = (start: number, old: string, text: string): Edit => ({ start, end: start + old.length, text });

/** Ids in the fields of an entry. */
function inFields(parsedEntry: ParsedEntry, source: string, { kind, from, to }: Renaming): Edit[] {
  return referencesOf(parsedEntry)
    .filter((reference) => reference.kind === kind && reference.id === from)
    .map(({ path }) => {
      const at = offsetAt(source, parsedEntry.locate(path));
      const start = /["']/.test(source[at] ?? '') ? at + 1 : at;
      return source.startsWith(`${kind}/`, start)
        ? replaceAt(start + kind.length + 1, from, to)
        : replaceAt(start, from, to);
    });
}

/** Links in the body of an entry, to the page or an anchor on it. */
function inLinks(parsedEntry: ParsedEntry, source: string, { oldPath, newPath }: Renaming): Edit[] {
  const links = [...nodesOf(parsedEntry, 'link'), ...nodesOf(parsedEntry, 'definition')];
  return links
    .filter(({ node: { url } }) => url === oldPath || /^[?#]/.test(url.slice(oldPath.length)))
    .filter(({ node: { url } }) => url.startsWith(oldPath))
    .flatMap(({ node }) => {
      const start = offsetAt(source, parsedEntry.locateBody(node.position?.start.offset ?? 0));
      const end = offsetAt(source, parsedEntry.locateBody(node.position?.end.offset ?? 0));
      const at = source.slice(start, end).lastIndexOf(oldPath);
      return at < 0 ? [] : [replaceAt(start + at, oldPath, newPath)];
    });
}

/** Citations anywhere in a file. */
function inCitations(source: string, { kind, from, to }: Renaming): Edit[] {
  if (kind !== citedKind) return [];
  return [...source.matchAll(citationPattern)].flatMap((citation) =>
    [...citation[0].matchAll(/@([^\s;\]]+)/g)]
      .filter((match) => match[1] === from)
      .map((match) => replaceAt(citation.index + match.index + 1, from, to)),
  );
}

/** All edits of one file, with the entries in it. */
export const renameReferences = (parsedEntries: readonly ParsedEntry[], source: string, renaming: Renaming): Edit[] => [
  ...parsedEntries.flatMap((parsedEntry) => [
    ...inFields(parsedEntry, source, renaming),
    ...inLinks(parsedEntry, source, renaming),
  ]),
  ...inCitations(source, renaming),
];
