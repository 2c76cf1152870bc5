import { citationsOf, citedKind, proseOf } from '../model/references.ts';
import { suggestion } from '../model/suggest.ts';
import { isMissingList } from './lists-there.ts';
import type { EntryRule } from './rule.ts';

/** Brackets that look like a citation; some are none, such as `[@ wu2021]` or `[@wu2021, @chen2021]`. */
const bracketed = /\[\s*@[^\][]*\]|\(@[a-z0-9-]+\)/g;
const wellFormed = /^\[@[^\s;,\]]+(?:\s*;\s*@[^\s;,\]]+)*\]$/;

export const citationExists: EntryRule = {
  name: 'citation-exists',
  why: 'A number that leads to no source is worse than no number.',
  scope: 'entry',
  example: {
    file: 'techniques/kneading.md',
    bad: 'It is done by hand [@smyth2020].',
    good: 'It is done by hand [@smith2020].',
  },
  check: (entry, around) => {
    const { find, idsOf } = around;
    const unknown = (isMissingList(citedKind, around) ? [] : citationsOf(entry))
      .filter(({ source }) => !find(citedKind, source))
      .map(({ source, path, offset }) => ({
        path,
        bodyOffset: offset,
        message: `[@${source}] cites no source that is in sources.yaml`,
        fix: suggestion(source, idsOf(citedKind)) || 'Add the source, or take the id of one that is there.',
      }));
    const malformed = proseOf(entry)
      .filter(({ text }) => text.includes('@'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(bracketed)]
          .filter((match) => !wellFormed.test(match[0]))
          .map((match) => ({
            path,
            bodyOffset: match.index,
            message: `${match[0]} is not a citation`,
            fix: 'Write [@source-id], or [@one; @two] for several.',
          })),
      );
    return [...unknown, ...malformed];
  },
};
