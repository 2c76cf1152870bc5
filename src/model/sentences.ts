/** The prose of an entry without markup and citations, split into sentences. */
import { toString } from 'mdast-util-to-string';
import { nodesOf } from './body.ts';
import type { ParsedEntry } from './entry.ts';
import type { Path } from './problem.ts';
import { proseOf, withoutCitations } from './references.ts';

/** A field, or a paragraph of the body. */
export interface Passage {
  /** Undefined for the body. */
  path: Path | undefined;
  /** Offset in the body; 0 in a field. */
  offset: number;
  text: string;
}

const cache = new WeakMap<ParsedEntry, readonly Passage[]>();

const readPassages = (entry: ParsedEntry): Passage[] => [
  ...proseOf(entry)
    .filter(({ path }) => path !== undefined)
    .map(({ path, text }) => ({ path, offset: 0, text: withoutCitations(text) })),
  ...nodesOf(entry, 'paragraph').map(({ node, offset }) => ({
    path: undefined,
    offset,
    text: withoutCitations(toString(node)),
  })),
];

/** Every prose field, and every paragraph of the body; headings and tables are not prose. */
export function passagesOf(entry: ParsedEntry): readonly Passage[] {
  const passages = cache.get(entry) ?? readPassages(entry);
  cache.set(entry, passages);
  return passages;
}

/** A sentence boundary: terminator, closing quotes, and space before a possible start; not "Dr. Smith". */
const end = /(?<=(?<!\b(?:Dr|Mr|Mrs|Ms|St|vs|e\.g|i\.e|cf|ca))[.?!]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d$])/u;

export const sentencesOf = (text: string): string[] => text.split(end).filter((sentence) => sentence.trim() !== '');

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? [];

/** A sentence with its words. */
export interface Sentence {
  text: string;
  words: readonly string[];
}

const cut = new WeakMap<object, readonly Sentence[]>();

/** The sentences of a passage, memoized since many rules ask for them. */
export function cutPassage(passage: Pick<Passage, 'text'>): readonly Sentence[] {
  const sentences = cut.get(passage) ?? sentencesOf(passage.text).map((text) => ({ text, words: wordsOf(text) }));
  cut.set(passage, sentences);
  return sentences;
}
