import { distance } from 'fastest-levenshtein';
import type { ParsedEntry } from '../model/entry.ts';
import { referencesOf } from '../model/references.ts';
import { contentWords, stemOf, wordsOf } from './plain-words.ts';
import { type EntryRule, type LintResult, type RuleContext, valuesOf } from './rule.ts';

/** Kinds whose pages advise on treatment. A topic or a definition also answers for the pages to which it leads. */
const advising: ReadonlySet<string> = new Set(['techniques', 'tools', 'specialties', 'faq', 'pages', 'cautions']);
/** Fields that no reader sees. */
const hidden = new Set(['searchTerms', 'formerly', 'exceptions', 'sources', 'published', 'updated', 'sourcesChecked']);
/** Fields by which an entry is called on the pages of others. */
const names = ['title', 'term', 'name', 'plain', 'alsoCalled', 'clinical', 'variants'];

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function shownText(entry: ParsedEntry, { find }: RuleContext): string {
  const own = Object.entries(valuesOf(entry)).flatMap(([field, value]) => (hidden.has(field) ? [] : stringsIn(value)));
  const named = referencesOf(entry).flatMap(({ kind, id }) => {
    const other = kind === 'sources' ? undefined : find(kind, id);
    return other ? names.flatMap((field) => stringsIn(valuesOf(other)[field])) : [];
  });
  return [...own, ...named, entry.body].join('\n');
}

/** Whether two words differ by a slip of the hand: one letter, or two in a long word. */
function isSlip(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length);
  return shorter >= 5 && distance(word, other) <= (shorter >= 8 ? 2 : 1);
}

/** Tells whether a text has a word, also misspelled or joined with its neighbor. */
function wordFinder(text: string): (word: string) => boolean {
  const all = wordsOf(text);
  const words = [...new Set(all)];
  const stems = new Set(words.map(stemOf));
  const joined = all.join('');
  return (word) =>
    stems.has(stemOf(word)) || (word.length > 4 && joined.includes(word)) || words.some((other) => isSlip(word, other));
}

const listed = (words: readonly string[]) => words.map((word) => `"${word}"`).join(' or ');

export const answeredTerms: EntryRule = {
  name: 'answered-terms',
  why: 'Who searches for a word and lands on a page that says nothing of it is let down, and with a medicine or an illness may come to harm. Half of the words of each search term at least must stand where readers see them.',
  scope: 'entry',
  allowsExceptions: true,
  example: {
    file: 'tools/roller.md',
    bad: 'searchTerms:\n  - varicose veins',
    good: 'searchTerms:\n  - rolling my sore leg',
  },
  check: (entry, context) => {
    const terms: unknown = advising.has(entry.kind) ? valuesOf(entry)['searchTerms'] : undefined;
    if (!Array.isArray(terms)) return [];
    const has = wordFinder(shownText(entry, context));
    return (terms as unknown[]).flatMap((term, index): LintResult[] => {
      const looked = typeof term === 'string' ? contentWords(term) : [];
      const lacking = looked.filter((word) => !has(word));
      return 2 * lacking.length <= looked.length
        ? []
        : [
            {
              path: ['searchTerms', index],
              message: `people who search for "${String(term)}" are led here, and the text has no ${listed(lacking)}`,
              fix: 'Answer it in the text, make it another name (alsoCalled), or take the search term out.',
            },
          ];
    });
  },
};
