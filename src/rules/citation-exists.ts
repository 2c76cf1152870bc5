import { citationsOf, citedKind } from '../model/references.ts';
import { suggestion } from '../model/suggest.ts';
import { lacksEntries } from './enough-entries.ts';
import type { EntryRule } from './rule.ts';

export const citationExists: EntryRule = {
  name: 'citation-exists',
  why: 'A citation of a missing source is worse than no citation.',
  scope: 'entry',
  example: {
    file: 'techniques/kneading.md',
    bad: 'It is done by hand [@smyth2020].',
    good: 'It is done by hand [@smith2020].',
  },
  check: (entry, context) => {
    const { find, idsOf } = context;
    if (lacksEntries(citedKind, context)) return [];
    return citationsOf(entry)
      .filter(({ source }) => !find(citedKind, source))
      .map(({ source, path, offset }) => ({
        path,
        bodyOffset: offset,
        message: `[@${source}] cites a source that is not in sources.yaml`,
        fix: suggestion(source, idsOf(citedKind)) || 'Add the source, or use the id of an existing one.',
      }));
  },
};
