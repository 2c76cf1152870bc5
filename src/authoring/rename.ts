/** Plans a rename: an entry and its new id → changed files. Writes nothing. */
import { dirname, extname, join } from 'node:path';
import type { UrlList } from '../model/urls.ts';
import { nameOf, type ParsedEntry, type Entry } from '../model/entry.ts';
import { idProblem } from '../model/file-name.ts';
import { pathOf } from '../model/routes.ts';
import { suggestion } from '../model/suggest.ts';
import { kindNames, kinds, type Kind } from '../kinds/index.ts';
import { applyEdits, offsetAt, type Edit } from './edits.ts';
import { editFormerUrl } from './former-url.ts';
import { renameReferences, type Renaming } from './rename-references.ts';

interface Change {
  file: string;
  /** New path; the same as `file` unless it is moved. */
  to: string;
  text: string;
  /** Number of edits. */
  occurrences: number;
}

export interface Plan {
  changes: Change[];
  oldPath: string;
  newPath: string;
  /** Whether the old URL redirects to the new one. */
  isKept: boolean;
}

export interface Content {
  parsedEntries: readonly ParsedEntry[];
  urlList: UrlList | undefined;
  /** Text of a content file. */
  read: (file: string) => string;
}

/** Names of an entry: `techniques/kneading`, `technique/kneading`, or its URL path. */
const namesFor = (parsedEntry: ParsedEntry): string[] => {
  const { kind, id } = parsedEntry;
  const { one, many } = kinds[kind];
  return [nameOf(parsedEntry), `${one}/${id}`, `${many}/${id}`, ...(parsedEntry.data ? [urlOf(parsedEntry, id)] : [])];
};

function find(parsedEntries: readonly ParsedEntry[], name: string): ParsedEntry {
  const found = parsedEntries.find((parsedEntry) => namesFor(parsedEntry).includes(name));
  if (found) return found;
  const kind = name.split('/')[0] ?? '';
  if (!kindNames.includes(kind as Kind)) {
    const alike = parsedEntries.filter(({ id }) => id === name).map(nameOf);
    const hint = alike.length > 0 ? `Did you mean "${alike.join('" or "')}"?` : suggestion(kind, kindNames);
    throw new Error(`"${name}" is not an entry: write kind/id. ${hint}`.trim());
  }
  const known = parsedEntries.filter((parsedEntry) => parsedEntry.kind === kind).map(nameOf);
  throw new Error(`There is no ${name}. ${suggestion(name, known)}`.trim());
}

/** @throws Error for an invalid new id */
function readTarget(parsedEntry: ParsedEntry, typed: string, parsedEntries: readonly ParsedEntry[]): string {
  const [kind, id] = typed.includes('/')
    ? [typed.split('/')[0], typed.split('/').slice(1).join('/')]
    : [parsedEntry.kind, typed];
  if (kind !== parsedEntry.kind)
    throw new Error(`A ${kinds[parsedEntry.kind].one} cannot change its kind: give only the new id.`);
  const invalid = idProblem(id ?? '');
  if (invalid) throw new Error(`${invalid[0]}. ${invalid[1]}`);
  if (parsedEntries.some((other) => other.kind === kind && other.id === id))
    throw new Error(`${kind}/${id} already exists.`);
  return id ?? '';
}

const urlOf = ({ kind, file, data, body }: ParsedEntry, id: string) =>
  `/${pathOf({ kind, id, file, data, body } as Entry)}`;

/** The key of the entry in a YAML file; Markdown files are moved instead. */
function renameKey(parsedEntry: ParsedEntry, source: string, to: string): Edit[] {
  if (kinds[parsedEntry.kind].store !== 'file') return [];
  const start = offsetAt(source, parsedEntry.locateKey([]));
  const quoted = /["']/.test(source[start] ?? '') ? 1 : 0;
  return [{ start: start + quoted, end: start + quoted + parsedEntry.id.length, text: to }];
}

const beside = (file: string, id: string, ending: string) => join(dirname(file), id + ending);

/** The drawing is renamed with its entry. */
const moveDrawing = ({ file, id, drawing }: ParsedEntry, to: string): Change[] =>
  drawing?.source === undefined
    ? []
    : [{ file: beside(file, id, '.svg'), to: beside(file, to, '.svg'), text: drawing.source, occurrences: 0 }];

/**
 * Plans a rename.
 * @param name `kind/id`
 * @param typed the new id, or `kind/id`
 * @throws Error with a sentence that explains why it is not possible
 */
export function planRename({ parsedEntries, urlList, read }: Content, name: string, typed: string): Plan {
  const parsedEntry = find(parsedEntries, name);
  const to = readTarget(parsedEntry, typed, parsedEntries);
  if (!parsedEntry.data) throw new Error(`${parsedEntry.file} has errors: fix them first (npm run check).`);
  const [oldPath, newPath] = [urlOf(parsedEntry, parsedEntry.id), urlOf(parsedEntry, to)];
  const renaming: Renaming = { kind: parsedEntry.kind, from: parsedEntry.id, to, oldPath, newPath };
  const isKept = !urlList || oldPath.includes('#') || urlList.published.includes(oldPath);
  const changes = [...Map.groupBy(parsedEntries, (one) => one.file)].flatMap(([file, here]): Change[] => {
    const source = read(file);
    const own = file === parsedEntry.file;
    const edits = [
      ...renameReferences(here, source, renaming),
      ...(own ? renameKey(parsedEntry, source, to) : []),
      ...(own ? editFormerUrl(parsedEntry, source, isKept ? oldPath : undefined, newPath) : []),
    ];
    const isMoved = own && kinds[parsedEntry.kind].store === 'folder';
    if (edits.length === 0 && !isMoved) return [];
    const target = isMoved ? beside(file, to, extname(file)) : file;
    return [
      { file, to: target, text: applyEdits(source, edits), occurrences: edits.length },
      ...(own ? moveDrawing(parsedEntry, to) : []),
    ];
  });
  return { changes, oldPath, newPath, isKept };
}
