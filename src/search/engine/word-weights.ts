/** Weights of query words by their rarity in questions and in the guide. */
import { frontDecode } from './front-coding.ts';
import type { Postings } from './postings.ts';
import { denial, stemOf } from './tokens.ts';
import { weights } from './weights.ts';

/** Weight of a word by its rarity in questions, from nearly 0 to 1. */
export function rarityInQuestions(
  language: string,
  ...lists: readonly (readonly string[])[]
): (stem: string) => number {
  const rarest = (lists[0]?.length ?? 0) + 1;
  const rarity = new Map<string, number>();
  for (const list of lists)
    for (const [level, words] of list.entries())
      for (const stem of [...frontDecode(words)].map((word) => stemOf(word, language)))
        if (!rarity.has(stem)) rarity.set(stem, (level + 1) / rarest);
  // A negation is common and reverses the meaning; a number is an age or a duration.
  return (stem) => (stem === denial || /^\p{N}+$/u.test(stem) ? weights.generic : (rarity.get(stem) ?? 1));
}

/** Stem → its largest share of the weight of a title: 1 for a word that is a title, little for one of a long question. */
function sharesOfTitles(names: Postings['names'], rarity: (stem: string) => number): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { stems, isTitle } of names) {
    if (!isTitle) continue;
    const whole = stems.reduce((sum, stem) => sum + rarity(stem), 0);
    for (const stem of stems) shares.set(stem, Math.max(shares.get(stem) ?? 0, rarity(stem) / whole));
  }
  return shares;
}

export function makeWordWeight({ postings, names, documents }: Postings, rarity: (stem: string) => number) {
  const most = Math.log(1 + documents.length);
  const shares = sharesOfTitles(names, rarity);
  const rarityInGuide = (stem: string) => {
    const uses = postings.get(stem)?.length;
    const prominence = weights.untitled + (1 - weights.untitled) * (shares.get(stem) ?? 0);
    return prominence * (uses ? Math.log(1 + (documents.length - uses + 0.5) / (uses + 0.5)) / most : 1);
  };
  return (stem: string): number => rarity(stem) * rarityInGuide(stem);
}
