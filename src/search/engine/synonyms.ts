/** Synonyms: words of queries → words of the guide. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Parses synonym groups, one per line, `query words: guide words`; the groups of a word are merged. */
export function readSynonyms(...texts: readonly string[]): Synonyms {
  const synonyms = new Map<string, string[]>();
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const [queryWords, guideWords] = line.split(':').map((part) => part.trim().split(/\s+/));
    if (!queryWords || !guideWords) continue;
    for (const word of queryWords)
      synonyms.set(word, [
        ...new Set([...(synonyms.get(word) ?? []), ...guideWords.filter((other) => other !== word)]),
      ]);
  }
  return synonyms;
}
