import { searchKey } from './plain-words.ts';
import { type EntryRule, type LintResult, valuesOf } from './rule.ts';

/** Lists of names, and when two of them are the same to a search or a reader. */
const keys: Readonly<Record<string, (name: string) => string>> = {
  alsoCalled: (name) => name.toLowerCase(),
  searchTerms: searchKey,
};

export const repeatedTerms: EntryRule = {
  name: 'repeated-terms',
  why: 'A name that is listed twice adds nothing, and hides that another one was meant. A search ignores capitals, accents, hyphens and apostrophes: "post op" also finds "Post-op".',
  scope: 'entry',
  severity: 'warning',
  example: {
    file: 'tools/roller.md',
    bad: 'searchTerms:\n  - rolling my sore leg\n  - Rolling my sore leg',
    good: 'searchTerms:\n  - rolling my sore leg',
  },
  check: (entry) =>
    Object.entries(keys).flatMap(([field, keyOf]) => {
      const names = valuesOf(entry)[field];
      if (!Array.isArray(names)) return [];
      const first = new Map<string, string>();
      return (names as unknown[]).flatMap((name, index): LintResult[] => {
        if (typeof name !== 'string') return [];
        const same = first.get(keyOf(name));
        if (same === undefined) {
          first.set(keyOf(name), name);
          return [];
        }
        return [
          {
            path: [field, index],
            message: `"${name}" is the same ${field === 'alsoCalled' ? 'name' : 'search term'} as "${same}"`,
            fix: 'Keep one of the two.',
          },
        ];
      });
    }),
};
