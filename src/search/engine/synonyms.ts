/** What people say → what it means in words of the guide. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Reads groups, one a line, `said said: meant meant`; a word may stand in several, and means what all of them say. */
export function readSynonyms(...texts: readonly string[]): Synonyms {
  const synonyms = new Map<string, string[]>();
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const [said, meant] = line.split(':').map((part) => part.trim().split(/\s+/));
    if (!said || !meant) continue;
    for (const word of said)
      synonyms.set(word, [...new Set([...(synonyms.get(word) ?? []), ...meant.filter((other) => other !== word)])]);
  }
  return synonyms;
}
