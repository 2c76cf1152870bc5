/** The ids that a reference may take, the likeliest first: what an author is offered. */
import type { Entry } from '../model/entry.ts';
import { nameOf } from '../model/entry.ts';
import { referencesOf } from '../model/references.ts';
import { searchWordsOf, titleOf } from '../model/titles.ts';
import type { Kind } from '../kinds/index.ts';
import type { ReferenceTarget } from '../kinds/fields/references.ts';

export interface Suggestion {
  /** As it is written into the field: `roller`, or `tools/roller` where several kinds fit. */
  value: string;
  title: string;
}

/** Whom the ids are offered to: the words of its title count, and what its kind refers to most. */
export interface Asker {
  kind: Kind;
  title: string;
}

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

const fits = (entry: Entry, { kinds, having = {} }: ReferenceTarget) =>
  kinds.includes(entry.kind) &&
  Object.entries(having).every(([key, value]) => (entry.data as Record<string, unknown>)[key] === value);

/** How often entries of a kind refer to each entry. */
function usesBy(kind: Kind, entries: readonly Entry[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const entry of entries.filter((one) => one.kind === kind))
    for (const { kind: to, id } of referencesOf(entry)) uses.set(`${to}/${id}`, (uses.get(`${to}/${id}`) ?? 0) + 1);
  return uses;
}

/** Entries that a reference may point to: first those that share words with the title, then those that are used most. */
export function suggestionsFor(target: ReferenceTarget, asker: Asker, entries: readonly Entry[]): Suggestion[] {
  const uses = usesBy(asker.kind, entries);
  const fitting = entries
    .filter((entry) => fits(entry, target))
    .map((entry) => ({ entry, words: wordsIn([titleOf(entry), ...searchWordsOf(entry)].join(' ')) }));
  // A word that many of them have, such as "therapy", says nothing about which is meant.
  const telling = [...wordsIn(asker.title)].filter(
    (word) => fitting.filter(({ words }) => words.has(word)).length <= Math.max(1, fitting.length / 10),
  );
  return fitting
    .map(({ entry, words }) => ({
      entry,
      shared: telling.filter((word) => words.has(word)).length,
      used: uses.get(nameOf(entry)) ?? 0,
    }))
    .toSorted((a, b) => b.shared - a.shared || b.used - a.used)
    .map(({ entry }) => ({ value: target.kinds.length > 1 ? nameOf(entry) : entry.id, title: titleOf(entry) }));
}
