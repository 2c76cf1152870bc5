/** Front coding of sorted words: each one without the prefix it shares with the previous one. A third of the bytes. */

/** Limited so that one digit suffices. */
const mostShared = 9;

/** Letters only: digits separate the words. */
export function frontEncode(words: readonly string[]): string {
  const sorted = [...new Set(words)].toSorted();
  return sorted
    .map((word, i) => {
      const before = sorted[i - 1] ?? '';
      let shared = 0;
      while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared += 1;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

export function frontDecode(text: string): Set<string> {
  const words = new Set<string>();
  let before = '';
  for (const [, shared = '0', rest = ''] of text.matchAll(/(\d)(\D*)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    words.add(before);
  }
  return words;
}
