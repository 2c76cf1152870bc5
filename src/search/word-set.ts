/** A set of everyday words in fourteen bits a word, which can be asked and not read; it takes 1 of 800 other words for its own. */

const bitsPerWord = 14;
const hashes = 10;

/** Shorter words are left as they are in any case. */
export const canBeLeft = (word: string) => /^\p{L}{4,}$/u.test(word);

/** FNV-1a, which spreads short words well enough. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}

/** Bits that a word sets. */
function placesOf(word: string, size: number): number[] {
  const first = hash(word, 0);
  const step = hash(word, 0x5bd1e995) | 1;
  return Array.from({ length: hashes }, (_, i) => ((first + i * step) >>> 0) % size);
}

/** Packs words into text. */
export function packWords(words: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((words.length * bitsPerWord) / 8));
  for (const place of words.flatMap((word) => placesOf(word, bytes.length * 8)))
    bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  return btoa(String.fromCharCode(...bytes));
}

/** Opens what was packed: whether a word is in it. */
export function openWords(packed: string): (word: string) => boolean {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  if (bytes.length === 0) return () => false;
  return (word) =>
    canBeLeft(word) &&
    placesOf(word, bytes.length * 8).every((place) => ((bytes[place >> 3] ?? 0) & (1 << (place & 7))) !== 0);
}
