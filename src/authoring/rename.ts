/** An entry and its new id → the files that change. Writes nothing. */
import { dirname, extname, join } from 'node:path';
import type { Addresses } from '../model/addresses.ts';
import { nameOf, type ParsedEntry, type Entry } from '../model/entry.ts';
import { idFault } from '../model/file-name.ts';
import { pathOf } from '../model/routes.ts';
import { suggestion } from '../model/suggest.ts';
import { kindNames, kinds, type Kind } from '../schema/kinds.ts';
import { applyEdits, offsetAt, type Edit } from './edits.ts';
import { keepAddress } from './keep-address.ts';
import { renameReferences, type Renaming } from './rename-references.ts';

interface Change {
  file: string;
  /** Where it goes; the same as `file` where it stays. */
  to: string;
  text: string;
  /** Number of places in it that change. */
  places: number;
}

export interface Plan {
  changes: Change[];
  oldAddress: string;
  newAddress: string;
  /** Whether the old address leads to the new one from then on. */
  isKept: boolean;
}

export interface Content {
  drafts: readonly ParsedEntry[];
  addresses: Addresses | undefined;
  /** The text of a file of the content. */
  read: (file: string) => string;
}

/** What is written for an entry: `techniques/kneading`, `technique/kneading`, or its address with slashes at its ends. */
const namesFor = (draft: ParsedEntry): string[] => {
  const { kind, id } = draft;
  const { one, many } = kinds[kind];
  return [nameOf(draft), `${one}/${id}`, `${many}/${id}`, ...(draft.data ? [addressOf(draft, id)] : [])];
};

function find(drafts: readonly ParsedEntry[], name: string): ParsedEntry {
  const found = drafts.find((draft) => namesFor(draft).includes(name));
  if (found) return found;
  const kind = name.split('/')[0] ?? '';
  if (!kindNames.includes(kind as Kind)) {
    const alike = drafts.filter(({ id }) => id === name).map(nameOf);
    const meant = alike.length > 0 ? `Did you mean "${alike.join('" or "')}"?` : suggestion(kind, kindNames);
    throw new Error(`"${name}" names no entry: write kind/id. ${meant}`.trim());
  }
  const known = drafts.filter((draft) => draft.kind === kind).map(nameOf);
  throw new Error(`There is no ${name}. ${suggestion(name, known)}`.trim());
}

/** @throws Error for a new id that cannot be */
function readTarget(draft: ParsedEntry, typed: string, drafts: readonly ParsedEntry[]): string {
  const [kind, id] = typed.includes('/')
    ? [typed.split('/')[0], typed.split('/').slice(1).join('/')]
    : [draft.kind, typed];
  if (kind !== draft.kind)
    throw new Error(`A ${kinds[draft.kind].one} stays a ${kinds[draft.kind].one}: give only its new id.`);
  const fault = idFault(id ?? '');
  if (fault) throw new Error(`${fault[0]}. ${fault[1]}`);
  if (drafts.some((other) => other.kind === kind && other.id === id))
    throw new Error(`There is ${kind}/${id} already.`);
  return id ?? '';
}

const addressOf = ({ kind, file, data, body }: ParsedEntry, id: string) =>
  `/${pathOf({ kind, id, file, data, body } as Entry)}`;

/** The entry's own name: the key in a YAML file; a file is moved instead. */
function renameKey(draft: ParsedEntry, source: string, to: string): Edit[] {
  if (kinds[draft.kind].store !== 'file') return [];
  const start = offsetAt(source, draft.locateKey([]));
  const quoted = /["']/.test(source[start] ?? '') ? 1 : 0;
  return [{ start: start + quoted, end: start + quoted + draft.id.length, text: to }];
}

const beside = (file: string, id: string, ending: string) => join(dirname(file), id + ending);

/** The drawing of an entry has the entry's name. */
const moveDrawing = ({ file, id, drawing }: ParsedEntry, to: string): Change[] =>
  drawing?.source === undefined
    ? []
    : [{ file: beside(file, id, '.svg'), to: beside(file, to, '.svg'), text: drawing.source, places: 0 }];

/**
 * Plans a rename.
 * @param name the entry, `kind/id`
 * @param typed its new id, alone or as `kind/id`
 * @throws Error with a sentence that says why it cannot be
 */
export function planRename({ drafts, addresses, read }: Content, name: string, typed: string): Plan {
  const draft = find(drafts, name);
  const to = readTarget(draft, typed, drafts);
  if (!draft.data) throw new Error(`${draft.file} has errors: fix them first (npm run check).`);
  const [oldAddress, newAddress] = [addressOf(draft, draft.id), addressOf(draft, to)];
  const renaming: Renaming = { kind: draft.kind, from: draft.id, to, oldAddress, newAddress };
  const isKept = !addresses || oldAddress.includes('#') || addresses.published.includes(oldAddress);
  const changes = [...Map.groupBy(drafts, (one) => one.file)].flatMap(([file, here]): Change[] => {
    const source = read(file);
    const own = file === draft.file;
    const edits = [
      ...renameReferences(here, source, renaming),
      ...(own ? renameKey(draft, source, to) : []),
      ...(own ? keepAddress(draft, source, isKept ? oldAddress : undefined, newAddress) : []),
    ];
    const isMoved = own && kinds[draft.kind].store === 'folder';
    if (edits.length === 0 && !isMoved) return [];
    const target = isMoved ? beside(file, to, extname(file)) : file;
    return [
      { file, to: target, text: applyEdits(source, edits), places: edits.length },
      ...(own ? moveDrawing(draft, to) : []),
    ];
  });
  return { changes, oldAddress, newAddress, isKept };
}
