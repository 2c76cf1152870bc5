/** Generates misspelled names, deterministically. */
import type { Engine } from '../../src/search/engine/engine.ts';
import { handoutKind, listKind } from '../../src/search/engine/types.ts';
import { wordsOf } from '../../src/search/engine/tokens.ts';

/** Deterministic pseudo-random numbers. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** One edit: deletion, duplication, substitution or transposition. */
function misspellOnce(word: string, roll: () => number): string {
  const i = 1 + Math.floor(roll() * (word.length - 2));
  const letter = word[i] ?? '';
  const made = [
    word.slice(0, i) + word.slice(i + 1),
    word.slice(0, i) + letter + word.slice(i),
    word.slice(0, i) + (word[i + 1] ?? '') + letter + word.slice(i + 2),
    word.slice(0, i) + ('aeiou'[Math.floor(roll() * 5)] ?? 'a') + word.slice(i + 1),
  ];
  return made[Math.floor(roll() * made.length)] ?? word;
}

/** Names of the pages: the title and the two first others, which readers see. */
export const shownNames = ({ index }: Engine): string[] =>
  writtenPages(index.documents).flatMap(({ title, names }) => [title, ...names.slice(0, 2)]);

/** The pages with content of their own. */
export const writtenPages = (documents: Engine['index']['documents']) =>
  documents.filter(({ kind, path }) => !path.includes('#') && kind !== listKind && kind !== handoutKind);

export interface Misspelled {
  name: string;
  wrong: string;
}

/** Names with some edits in a long word. @param correct correctly spelled words */
export function misspelled(names: readonly string[], times: number, correct: ReadonlySet<string>): Misspelled[] {
  const roll = randomFrom(7);
  return names.flatMap((name) => {
    const words = wordsOf(name);
    const long = words.filter((word) => /^[a-z]+$/.test(word) && word.length >= (times === 1 ? 5 : 7));
    const target = long[Math.floor(roll() * long.length)];
    if (!target) return [];
    let wrong = target;
    for (let i = 0; i < times; i += 1) wrong = misspellOnce(wrong, roll);
    // Another correct word is not a misspelling.
    if (wrong === target || correct.has(wrong)) return [];
    return [{ name, wrong: words.map((word) => (word === target ? wrong : word)).join(' ') }];
  });
}

/** Names with their words joined. */
export const joinedNames = (names: readonly string[]): Misspelled[] =>
  names
    .filter((name) => /^\p{L}{3,} \p{L}{3,}$/u.test(name))
    .map((name) => ({ name, wrong: name.replace(' ', '').toLowerCase() }));

/** Share of misspelled names that find the page of the correct name among the first three results. */
export async function shareKept(engine: Engine, cases: readonly Misspelled[]): Promise<number> {
  const top = async (text: string) => (await engine.search(`${text} `)).hits(0, 3).map(({ document }) => document.path);
  let kept = 0;
  for (const { name, wrong } of cases) {
    const [right] = await top(name);
    if (right && (await top(wrong)).includes(right)) kept += 1;
  }
  return kept / cases.length;
}
