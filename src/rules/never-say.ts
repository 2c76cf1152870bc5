import { proseOf, type Prose } from '../model/references.ts';
import type { ParsedEntry } from '../model/entry.ts';
import { neverSay, type Forbidden } from './never-say-list.ts';
import type { EntryRule, LintResult } from './rule.ts';
import { valuesOf } from './rule.ts';

const denial =
  /\b(no|not|never|nobody|nothing|neither|nor|cannot|without|unproven|unlikely|rather than|instead of)\b|n['’]t\b/i;
/** Findings of claims that refute a statement. */
const answering = new Set(['not-supported', 'unclear', 'mixed', 'little-or-no-difference']);

/** The sentence around an offset. */
function sentenceAt(text: string, offset: number): string {
  const start = Math.max(
    ...['. ', '? ', '\n\n', '.\n'].map(
      (mark) => text.lastIndexOf(mark, offset - 1) + (text.lastIndexOf(mark, offset - 1) < 0 ? 1 : mark.length),
    ),
  );
  const end = /[.?!](\s|$)|\n\n/.exec(text.slice(offset));
  return text.slice(start, end ? offset + end.index + 1 : undefined);
}

function inAnsweringClaim(entry: ParsedEntry, { path }: Prose): boolean {
  if (path?.[0] !== 'claims') return false;
  const claim = (valuesOf(entry)['claims'] as { finding?: string }[] | undefined)?.[Number(path[1])];
  return answering.has(claim?.finding ?? '');
}

function allowed(forbidden: Forbidden, match: RegExpExecArray, prose: Prose, entry: ParsedEntry): boolean {
  if (!forbidden.deniable) return false;
  if (inAnsweringClaim(entry, prose)) return true;
  const sentence = sentenceAt(prose.text, match.index);
  return denial.test(sentence.replace(match[0], '')) || sentence.trimEnd().endsWith('?');
}

const findIn = (entry: ParsedEntry, prose: Prose): LintResult[] =>
  neverSay.flatMap((forbidden) => {
    const match = forbidden.pattern.exec(prose.text);
    if (!match || allowed(forbidden, match, prose, entry)) return [];
    return [
      {
        path: prose.path,
        bodyOffset: match.index,
        message: `"${match[0].trim()}" is on the list of words that the guide does not use`,
        fix: forbidden.instead,
      },
    ];
  });

export const neverSayRule: EntryRule = {
  name: 'never-say',
  why: 'Some words promise what no study shows, talk down to readers, or claim a review that did not happen.',
  scope: 'entry',
  example: {
    file: 'tools/roller.md',
    bad: 'Rolling releases toxins.',
    good: 'There is no evidence that rolling releases toxins.',
  },
  check: (entry) => proseOf(entry).flatMap((prose) => findIn(entry, prose)),
};
