import { patternOf } from '../model/page-references.ts';
import { passagesOf, type Passage } from '../model/sentences.ts';
import { measures } from '../kinds/fields/claim.ts';
import { site } from '../site.ts';
import { isNoAbbreviation, isShouted } from './capitals.ts';
import type { EntryRule, RuleContext } from './rule.ts';
import { valuesOf } from './rule.ts';

/** Known to every reader, and effect measures, which pages explain. */
const everyday: ReadonlySet<string> = new Set([...site.everydayAbbreviations, ...measures]);

/** Longer runs of capitals are emphasis; those in a code, URL or name such as "AT&T" are not abbreviations. */
const pattern =
  /(?<![\p{L}\p{N}\-#+_@&\\]|[\p{L}\p{N}][./])\p{Lu}[\p{Lu}\d]{1,11}s?(?![\p{L}\p{N}_@]|&\p{L}|\.\p{L})|(?<=\p{Lu}\/)\p{Lu}{2,11}s?(?![\p{L}\p{N}_@]|&\p{L}|\.\p{L})/gu;

/** "health savings account (HSA)", "HSA (health savings account)" */
const isExplained = (word: string, text: string) =>
  new RegExp(`\\([^()]{0,200}\\b${word}s?\\b[^()]{0,200}\\)|\\b${word}\\b \\((?=[^)]{0,200}\\p{Ll})`, 'u').test(text);

function shortForms({ graph }: RuleContext): Set<string> {
  const names = graph.entries.flatMap(({ data }) => [
    ...('alsoCalled' in data ? data.alsoCalled : []),
    ...('trademark' in data && data.trademark ? [data.trademark] : []),
  ]);
  return new Set(names.flatMap((name) => [...name.matchAll(pattern)].map(([word]) => word)));
}

const known = new WeakMap<RuleContext, { forms: Set<string>; isTerm: (word: string) => boolean }>();

function knownIn(context: RuleContext) {
  const made = known.get(context);
  if (made) return made;
  const terms = context.graph.all('glossary').map(patternOf);
  const fresh = { forms: shortForms(context), isTerm: (word: string) => terms.some((term) => term.test(word)) };
  known.set(context, fresh);
  return fresh;
}

/** The passage of each abbreviation's first use. */
function firstUses(passages: readonly Passage[]): Map<string, Passage> {
  const first = new Map<string, Passage>();
  for (const passage of passages)
    for (const { 0: word, index } of passage.text.matchAll(pattern)) {
      const bare = word.replace(/s$/, '');
      if (!first.has(bare) && !isNoAbbreviation(bare, passage.text.slice(0, index))) first.set(bare, passage);
    }
  return first;
}

export const abbreviations: EntryRule = {
  name: 'abbreviations',
  why: 'Readers who do not know an abbreviation are lost. Explain it in the glossary, or in the text where it is first used.',
  scope: 'entry',
  severity: 'warning',
  allowsExceptions: true,
  example: {
    file: 'tools/roller.md',
    bad: 'It can make soreness (muscle ache) and DOMS milder.',
    good: 'It can make delayed soreness (DOMS) milder.',
  },
  check: (entry, context) => {
    const passages = passagesOf(entry);
    const { forms, isTerm } = knownIn(context);
    const own = JSON.stringify(valuesOf(entry)['title'] ?? valuesOf(entry)['term'] ?? '');
    return [...firstUses(passages)].flatMap(([word, { path, offset, text }]) => {
      if (everyday.has(word) || forms.has(word) || own.includes(word) || isTerm(word) || isExplained(word, text))
        return [];
      if (isShouted(word, passages)) return [];
      return [
        {
          path,
          bodyOffset: offset,
          quote: word,
          message: `the abbreviation "${word}" is not explained`,
          fix: 'Write the words with the abbreviation in parentheses after them, or add it to glossary.yaml.',
        },
      ];
    });
  },
};
