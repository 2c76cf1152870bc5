/** Generates sentences of made-up words, with a realistic vocabulary size. */

const starts = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'br', 'st'];
const ends = ['a', 'e', 'i', 'o', 'u', 'an', 'el', 'in', 'or', 'us'];
const wordsInSentence = 8;

/** Deterministic pseudo-random numbers from 0 to 1. */
function* chance(seed: number): Generator<number, never> {
  for (let state = seed * 2_654_435_761; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const pick = <T>(items: readonly T[], at: number) => items[Math.floor(at * items.length)] as T;

/** The text of one entry, determined by the seed. */
export function someText(seed: number, sentences: number): string {
  const numbers = chance(seed);
  const next = () => numbers.next().value;
  // Squared, so that word frequencies are skewed as in real text.
  const part = () => pick(starts, next() ** 2) + pick(ends, next());
  const word = (_: unknown, place: number) => part() + (place % 2 === 0 ? part() : '');
  const sentence = () => {
    const text = Array.from({ length: wordsInSentence }, word).join(' ');
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
  };
  return sentences > 0 ? `\n${Array.from({ length: sentences }, sentence).join(' ')}\n` : '';
}
