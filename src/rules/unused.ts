import type { ParsedEntry, Entry } from '../model/entry.ts';
import { nameOf } from '../model/entry.ts';
import { patternOf } from '../model/page-references.ts';
import { citationsOf, referencesOf } from '../model/references.ts';
import { stringsOf } from '../model/strings.ts';
import { kinds } from '../kinds/index.ts';
import type { GuideRule, RuleContext } from './rule.ts';

/** A term is used by occurring in a text, other entries by references. */
function unusedTerms({ graph, parsedEntries, hidden }: RuleContext): Entry[] {
  // What only a hidden entry uses is no oversight.
  const texts = [...parsedEntries, ...[...hidden.values()].map(({ entry }) => entry)].map((parsedEntry) => {
    // Search terms are not rendered.
    const text = stringsOf(parsedEntry)
      .filter(({ path }) => path?.[0] !== 'searchTerms')
      .map((range) => range.text)
      .join('\n');
    return { name: nameOf(parsedEntry), text, small: text.toLowerCase() };
  });
  return graph.all('glossary').filter((term) => {
    const pattern = patternOf(term);
    const forms = [term.data.term, ...term.data.variants].map((form) => form.toLowerCase());
    // Substring search first: the whole-word pattern is slow.
    return !texts.some(
      ({ name, text, small }) =>
        name !== nameOf(term) && forms.some((form) => small.includes(form)) && pattern.test(text),
    );
  });
}

/** `kind/id` of what hidden entries refer to or cite. */
const usedByHidden = ({ hidden }: RuleContext): ReadonlySet<string> =>
  new Set(
    [...hidden.values()].flatMap(({ entry }) => [
      ...referencesOf(entry).map(nameOf),
      ...citationsOf(entry).map(({ source }) => `sources/${source}`),
    ]),
  );

function unnamed(context: RuleContext): Entry[] {
  const { graph } = context;
  const before = usedByHidden(context);
  const named = [...graph.all('sources'), ...graph.all('cautions'), ...graph.all('care'), ...graph.all('topics')];
  return named.filter(
    (entry: Entry) =>
      graph.linksTo(entry).length === 0 &&
      !before.has(nameOf(entry)) &&
      // Search shows it as an alert.
      !(entry.kind === 'care' && 'searchTerms' in entry.data && entry.data.searchTerms.length > 0),
  );
}

export const unused: GuideRule = {
  name: 'unused',
  why: 'An unused entry is usually an oversight: a source that was meant to be cited, a caution that was meant to be listed. The page of an unused topic is empty.',
  scope: 'guide',
  severity: 'warning',
  allowsExceptions: true,
  example: {
    file: 'cautions.yaml',
    bad: 'fever:\n  name: Fever\n  plain: you have a fever\n  level: ask-first\n  where: anywhere\n  why: You may be ill.\n  sources:\n    - smith2020',
    good: 'fever:\n  name: Fever\n  plain: you have a fever\n  level: ask-first\n  where: anywhere\n  why: You may be ill.\n  sources:\n    - smith2020\n  exceptions:\n    - rule: unused\n      reason: The first technique for it is being written.',
  },
  check: (context) => {
    // With an invalid entry, its references are unknown.
    if (context.parsedEntries.some((parsedEntry: ParsedEntry) => !parsedEntry.data)) return [];
    return [...unnamed(context), ...unusedTerms(context)].map(({ kind, id }) => ({
      parsedEntry: context.find(kind, id),
      path: [],
      message: `no entry uses this ${kinds[kind].one}`,
      fix:
        kind === 'glossary' ? 'Remove it, or use the word in a text.' : 'Refer to it where it belongs, or remove it.',
    }));
  },
};
