/** Weights of query words by their rarity in questions and in the guide. */
import { frontDecode } from './front-coding.ts';
import type { Postings } from './postings.ts';
import { denial, stemOf } from './tokens.ts';
import { weights } from './weights.ts';

/** Weight of a word by its rarity in questions, from nearly 0 to 1. */
export function rarityInQuestions(questionWords: readonly string[], language: string): (stem: string) => number {
  const rarest = questionWords.length + 1;
  const rarity = new Map<string, number>();
  for (const [level, words] of questionWords.entries())
    for (const stem of [...frontDecode(words)].map((word) => stemOf(word, language)))
      if (!rarity.has(stem)) rarity.set(stem, (level + 1) / rarest);
  return (stem) => rarity.get(stem) ?? 1;
}

/** Minimum weight of a negation, which is common and reverses the meaning. */
const leastOfDenial = 0.5;

export function makeWordWeight({ postings, titled, documents }: Postings, rarity: (stem: string) => number) {
  const most = Math.log(1 + documents.length);
  const rarityInGuide = (stem: string) => {
    const uses = postings.get(stem)?.length;
    return (titled.has(stem) ? 1 : weights.untitled) * (uses ? Math.log(1 + documents.length / uses) / most : 1);
  };
  return (stem: string): number => {
    return (stem === denial ? Math.max(rarity(stem), leastOfDenial) : rarity(stem)) * rarityInGuide(stem);
  };
}
