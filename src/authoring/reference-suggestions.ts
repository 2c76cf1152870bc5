/** Suggests ids for a reference field, most relevant first. */
import type { Entry } from '../model/entry.ts';
import { nameOf } from '../model/entry.ts';
import { referencesOf } from '../model/references.ts';
import { searchWordsOf, titleOf } from '../model/titles.ts';
import type { Kind } from '../kinds/index.ts';
import type { ReferenceTarget } from '../kinds/fields/references.ts';

export interface Suggestion {
  /** As written into the field: `roller`, or `tools/roller` where several kinds fit. */
  value: string;
  title: string;
}

/** The entry that needs suggestions: words of its title, and frequent references of its kind, rank first. */
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

/** Candidates for a reference: first those that share words with the title, then the most referenced ones. */
export function suggestionsFor(target: ReferenceTarget, asker: Asker, entries: readonly Entry[]): Suggestion[] {
  const uses = usesBy(asker.kind, entries);
  const fitting = entries
    .filter((entry) => fits(entry, target))
    .map((entry) => ({ entry, words: wordsIn([titleOf(entry), ...searchWordsOf(entry)].join(' ')) }));
  // Words in many titles, such as "therapy", do not distinguish candidates.
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
