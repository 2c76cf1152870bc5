import { distance } from 'fastest-levenshtein';
import type { ParsedEntry } from '../model/entry.ts';
import { citedKind, referencesOf } from '../model/references.ts';
import { wordsOf } from '../search/engine/tokens.ts';
import { synonymsOf } from '../search/index/synonyms.ts';
import { site } from '../site.ts';
import { contentWords, stemOf } from './plain-words.ts';
import { type EntryRule, type LintResult, type RuleContext, valuesOf } from './rule.ts';

/** Fields that are not rendered. */
const hidden = new Set(['searchTerms', 'formerly', 'exceptions', 'sources', 'published', 'updated', 'sourcesChecked']);
/** Fields that name an entry on other pages. */
const names = ['title', 'term', 'name', 'plain', 'alsoCalled', 'clinical', 'variants'];

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const namesOf = (values: Readonly<Record<string, unknown>>) => names.flatMap((field) => stringsIn(values[field]));

/** Text on the page of an entry: its own fields, and the names of entries related in either direction. */
function shownText(entry: ParsedEntry, { find, graph }: RuleContext): string {
  const own = Object.entries(valuesOf(entry)).flatMap(([field, value]) => (hidden.has(field) ? [] : stringsIn(value)));
  const named = referencesOf(entry).flatMap(({ kind, id }) => {
    const other = kind === citedKind ? undefined : find(kind, id);
    return other ? namesOf(valuesOf(other)) : [];
  });
  const listed = graph.find(entry.kind, entry.id);
  const naming = listed ? graph.linksTo(listed).flatMap(({ from }) => namesOf({ ...from.data })) : [];
  return [...own, ...named, ...naming, entry.body].join('\n');
}

/** Whether two words differ by a typing mistake: edit distance 1, or 2 for long words. */
function isSlip(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length);
  return shorter >= 5 && distance(word, other) <= (shorter >= 8 ? 2 : 1);
}

/** Matches a word in a text, also misspelled or joined with its neighbor. */
function wordFinder(text: string): (word: string) => boolean {
  const all = wordsOf(text);
  const words = [...new Set(all)];
  const stems = new Set(words.map(stemOf));
  const joined = all.join('');
  return (word) =>
    stems.has(stemOf(word)) || (word.length > 4 && joined.includes(word)) || words.some((other) => isSlip(word, other));
}

/** Matches a word in a text, or a synonym of it that search uses. */
function answerFinder(text: string): (word: string) => boolean {
  const has = wordFinder(text);
  const synonyms = synonymsOf(site.language);
  return (word) => has(word) || (synonyms.get(word)?.some(has) ?? false);
}

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(' or ');

export const answeredTerms: EntryRule = {
  name: 'answered-terms',
  why: 'A reader who searches for a word and finds a page that does not mention it is misled; where the word is a medicine or an illness, that can cause harm. Each word of a search term must appear in the visible text in some form, or be a synonym of a word that does. Question words such as "what helps" are exempt.',
  scope: 'entry',
  allowsExceptions: true,
  example: {
    file: 'tools/roller.md',
    bad: 'searchTerms:\n  - varicose veins',
    good: 'searchTerms:\n  - rolling my sore leg',
  },
  check: (entry, context) => {
    const terms = valuesOf(entry)['searchTerms'];
    if (!Array.isArray(terms) || terms.length === 0) return [];
    const isAnswered = answerFinder(shownText(entry, context));
    return (terms as unknown[]).flatMap((term, index): LintResult[] => {
      const unanswered = (typeof term === 'string' ? contentWords(term) : []).filter((word) => !isAnswered(word));
      return unanswered.length === 0
        ? []
        : [
            {
              path: ['searchTerms', index],
              message: `a search for "${String(term)}" finds this page, but its text does not contain ${quoted(unanswered)}`,
              fix: 'Cover it in the text, add it to alsoCalled or to the synonyms (src/search/index/synonyms/), or remove the search term.',
            },
          ];
    });
  },
};
