/** What a reader typed → what to look for: known words, mended words, and words that the guide does not have. */
import { soundingLike } from './hearing.ts';
import { goesOn, isKnown, isNearlyKnown, joined, mend, part, sure, type Vocabulary } from './spelling.ts';
import { respell, sameWord, wordsOf } from './tokens.ts';

export interface Understood {
  /** Words to look for, in order; the words of questions are left out unless there are no others. */
  words: string[];
  /** The same with the words of the question around them, for names that are questions. */
  all: string[];
  /** Words that were changed. */
  mended: { from: string; to: string }[];
  /** Words that no page has, and what means the same and was looked for instead. */
  alike: { from: string; to: string }[];
  /** Words that no page has. */
  missing: string[];
  /** The whole text with its changes, as it is shown. */
  shown: string;
  /** The last word may go on: it is still being typed. */
  isOpen: boolean;
}

export interface Knowledge {
  /** The words of names. */
  named: Vocabulary;
  /** The same with the words of the text. @throws when it does not come */
  loadVocabulary: () => Promise<Vocabulary>;
  stopWords: ReadonlySet<string>;
  /** Words of names that mean what another word says. */
  alikeTo: (word: string) => readonly string[];
  /** Whether the full text has a word in this very form (or one with the same stem). */
  has: (word: string) => Promise<boolean>;
  /** Whether the full text takes two words for forms of one: "incontinance" has the stem of "incontinence". */
  isForm: (word: string, other: string) => Promise<boolean>;
}

type Reading = { word: string; to: string[]; state: 'kept' | 'mended' | 'alike' | 'missing' };

const isFormOfAny = (word: string, words: ReadonlySet<string>) => [...words].some((other) => sameWord(word, other));

async function read(
  word: string,
  others: readonly string[],
  isOpen: boolean,
  { named, loadVocabulary, stopWords, alikeTo, has, isForm }: Knowledge,
): Promise<Reading> {
  const kept: Reading = { word, to: [word], state: 'kept' };
  if (stopWords.has(word) || isKnown(word, named) || (isOpen && goesOn(word, named))) return kept;
  // One letter is mended to nothing and means nothing else.
  if (word.length === 1) return (await has(word)) ? kept : { word, to: [], state: 'missing' };
  const vocabulary = await loadVocabulary();
  if (isKnown(word, vocabulary)) return kept;
  const meant = alikeTo(word).length > 0 ? undefined : vocabulary.synonyms.get(word);
  if (meant) return (await has(word)) ? kept : { word, to: [...meant], state: 'alike' };
  const american = respell(word);
  if (american !== word && (isKnown(american, vocabulary) || (await has(american))))
    return { word, to: [american], state: 'mended' };
  const isEveryday = vocabulary.leave(word);
  const parts = isEveryday ? undefined : joined(word, vocabulary);
  if (parts) return { word, to: parts, state: 'mended' };
  if (isNearlyKnown(word, vocabulary, isOpen)) return kept;
  const [same] = alikeTo(word);
  if (same) return (await has(word)) ? kept : { word, to: [same], state: 'alike' };
  const mended = mend(word, vocabulary, others);
  const halves = isEveryday || (mended && mended.cost <= sure) ? undefined : part(word, vocabulary);
  if (halves) return { word, to: halves, state: 'mended' };
  // The stem of a slip can be that of another word: "incontinance" has the one it means, "nots" that of "not".
  const isSlip = mended && (isFormOfAny(word, stopWords) || (await isForm(word, mended.word)));
  if (!isSlip && (await has(word))) return kept;
  return mended ? { word, to: [mended.word], state: 'mended' } : { word, to: [], state: 'missing' };
}

/** Shorter words sound alike by chance. */
const longEnough = 6;

/** Joins neighbours that the guide writes as one word: "mas sage", or that sound like one: "mio facial". */
function join(words: readonly string[], { named, stopWords }: Knowledge): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const [word = '', next] = [words[i], words[i + 1]];
    const both = next === undefined ? '' : word + next;
    const isUnknown = [word, next].some(
      (one) => one && !stopWords.has(one) && !isKnown(one, named) && !mend(one, named, words),
    );
    const sounds = isUnknown && both.length >= longEnough && soundingLike(both, named.names).length > 0;
    const isOne = next !== undefined && !stopWords.has(word) && (named.names.has(both) || sounds);
    if (isOne && !named.together(word, next)) {
      joined.push(both);
      i += 1;
    } else joined.push(word);
  }
  return joined;
}

/**
 * Understands a question.
 * @param asWritten looks for the words as they stand; nothing is mended
 */
export async function understand(text: string, knowledge: Knowledge, asWritten = false): Promise<Understood> {
  const isOpen = /[\p{L}\p{N}]$/u.test(text);
  const all = join(wordsOf(text), knowledge);
  const telling = all.filter((word) => !knowledge.stopWords.has(word));
  const words = telling.length > 0 ? telling : all;
  const readAll = (others: readonly string[]) =>
    Promise.all(
      words.map((word, i) => read(word, others, isOpen && i === words.length - 1 && word.length > 1, knowledge)),
    );
  // What the others turned out to be tells what a word was meant to be: "bak" beside "pian".
  const readings = await readAll((await readAll(words)).flatMap(({ word, to }) => (to.length > 0 ? to : word)));
  const settled = readings.map((reading): Reading =>
    asWritten && (reading.state === 'mended' || reading.state === 'alike')
      ? { ...reading, to: [], state: 'missing' }
      : reading,
  );
  const mended = settled.filter(({ state }) => state === 'mended');
  const replaced = new Map(mended.map(({ word, to }) => [word, to.join(' ')]));
  return {
    words: settled.flatMap(({ to }) => to),
    all: all.flatMap((word) => settled.find((reading) => reading.word === word)?.to ?? [word]),
    mended: mended.map(({ word, to }) => ({ from: word, to: to.join(' ') })),
    alike: settled.filter(({ state }) => state === 'alike').map(({ word, to }) => ({ from: word, to: to.join(' ') })),
    missing: settled.filter(({ state }) => state === 'missing').map(({ word }) => word),
    shown: all.map((word) => replaced.get(word) ?? word).join(' '),
    isOpen,
  };
}
