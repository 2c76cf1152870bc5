/** The full-text index in small pieces: a question loads those that have its words. Pagefind cuts some twenty times larger. */
import { createHash } from 'node:crypto';
import { decode, encode } from 'cborg';
import { entryPath, pack, readEntry, unpack, type IndexFile } from './packed.ts';

/** A word with its places. */
type Word = [word: string, ...places: unknown[]];
type Cut = [from: string, to: string, hash: string];
type Meta = [version: string, pages: unknown[], cuts: Cut[], ...others: unknown[]];

/** A piece is closed when the next words would make it larger: bytes before compression. */
const largest = 2000;
/** Words that start with the same letters stay together: Pagefind loads one piece for the stem of a word, and looks there for all words that go on from it. */
const sameStart = 2;
/** Sorts after every other letter. */
const last = '\u{10ffff}';

const startOf = (word: string) => [...word].slice(0, sameStart).join('');

/** Cuts sorted words. */
export function cut(words: readonly Word[], most: number): Word[][] {
  const pieces: Word[][] = [];
  let size = Infinity;
  for (const group of Map.groupBy(words, ([word]) => startOf(word)).values()) {
    const { length } = encode(group);
    if (size + length > most) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(...group);
    size += length;
  }
  return pieces;
}

/** As much of a word as tells it from the one before. */
function tellingStart(word: string, before: string): string {
  const letters = [...word];
  const other = [...before];
  const shared = letters.findIndex((letter, i) => letter !== other[i]);
  return letters.slice(0, shared + 1).join('');
}

const named = (language: string, data: Uint8Array) =>
  `${language}_${createHash('sha256').update(data).digest('hex').slice(0, 10)}`;

const knows = (meta: Meta) =>
  Array.isArray(meta[2]) && meta[2].every((one) => one.length === 3 && one.every((part) => typeof part === 'string'));

/** Cuts the index of one language anew. */
function cutLanguage(files: ReadonlyMap<string, IndexFile>, language: string, hash: string, most: number) {
  const metaPath = `pagefind.${hash}.pf_meta`;
  const read = (path: string): unknown => {
    const file = files.get(path);
    if (!file) throw new Error(`The search index has changed its format: it has no ${path}.`);
    return decode(unpack(file));
  };
  const meta = read(metaPath) as Meta;
  if (!knows(meta)) throw new Error(`The search index has changed its format: ${metaPath} does not list its pieces.`);
  const [version, pages, cuts, ...others] = meta;
  const old = cuts.map(([, , name]) => `index/${name}.pf_index`);
  const words = old.flatMap((path) => (read(path) as [Word[]])[0]);
  const made = cut(words, most).map((piece, i, all) => {
    const data = encode([piece]);
    const before = all[i - 1]?.at(-1)?.[0] ?? '';
    const start = tellingStart(startOf(piece[0]?.[0] ?? ''), startOf(before));
    const cutHere: Cut = [start, startOf(piece.at(-1)?.[0] ?? '') + last, named(language, data)];
    return { cut: cutHere, file: pack(`index/${cutHere[2]}.pf_index`, data) };
  });
  const data = encode([version, pages, made.map((one) => one.cut), ...others]);
  const newHash = named(language, data);
  return {
    hash: newHash,
    gone: [metaPath, ...old],
    files: [...made.map(({ file }) => file), pack(`pagefind.${newHash}.pf_meta`, data)],
  };
}

/**
 * The files of an index, cut anew.
 * @param most bytes of a piece before compression, unless words that start alike are more
 * @throws when the format of the index is not the one that we know
 */
export function inPieces(files: readonly IndexFile[], most = largest): IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const entry = readEntry(files);
  for (const [language, about] of Object.entries(entry.languages)) {
    const { hash, gone, files: made } = cutLanguage(byPath, language, about.hash, most);
    for (const path of gone) byPath.delete(path);
    for (const file of made) byPath.set(file.path, file);
    about.hash = hash;
  }
  byPath.set(entryPath, { path: entryPath, content: new TextEncoder().encode(JSON.stringify(entry)) });
  return [...byPath.values()];
}
