import { stringsOf } from '../model/strings.ts';
import type { Prose } from '../model/references.ts';
import type { EntryRule, LintResult } from './rule.ts';

/** Toll-free numbers belong to organizations. */
const tollFree = /^\D*(?:1\D*)?(?:8(?:00|33|44|55|66|77|88))\b/;

/** Personal data, after the recognizers of Microsoft Presidio. */
const details: readonly { what: string; pattern: RegExp; isFine?: (match: string) => boolean }[] = [
  {
    what: 'an e-mail address',
    pattern: /\b[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\b/gi,
    isFine: (match) => /[@.]example\.(?:com|org|net)$/i.test(match),
  },
  {
    what: 'a telephone number',
    pattern: /(?<![\d.\-/])(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?![\d.-]*\d)/g,
    isFine: (match) => tollFree.test(match),
  },
  {
    what: 'a telephone number',
    pattern: /(?<![\w+])\+(?!1\D?[2-9]\d\d)[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?!\d)/g,
  },
  { what: 'a social security number', pattern: /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g },
  { what: 'a medical record number', pattern: /\b(?:MRN|medical record (?:number|no\.?))\W{0,3}\d{4,}/gi },
  {
    what: 'a date of birth',
    pattern:
      /\b(?:DOB|date of birth|born on)\b\W{0,3}(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|[A-Z][a-z]+ \d{1,2},? \d{4})/gi,
  },
];

/** Fast path: texts without any of these have no personal data. */
const trace = /[a-z0-9]@[a-z]|(?<![a-z])\d{4}(?!-\d\d-\d\d$)|\+\d|\bMRN|\b(?:DOB|birth|born)\b/i;

/** Identifiers of publications are long numbers. */
const isIdentifier = ({ path }: Prose) => ['url', 'doi', 'pmid'].includes(String(path?.at(-1)));

const detailsIn = ({ path, text }: Prose): LintResult[] =>
  details.flatMap(({ what, pattern, isFine }) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => !isFine?.(match))
      .map(({ index }) => ({
        path,
        bodyOffset: index,
        message: `this looks like ${what}`,
        fix: 'Remove whatever identifies a person. For the public contact of an organization, add an exception with the reason.',
      })),
  );

export const privateData: EntryRule = {
  name: 'private-data',
  why: 'Personal contact or health data must not get into a public guide by accident. Emergency and toll-free numbers are allowed.',
  scope: 'entry',
  allowsExceptions: true,
  example: {
    file: 'tools/roller.md',
    bad: 'Ask Ms. Smith at (415) 555-0132.',
    good: 'Call 911, or 800-555-0132 for advice.',
  },
  check: (entry) =>
    stringsOf(entry)
      .filter((prose) => trace.test(prose.text) && !isIdentifier(prose))
      .flatMap(detailsIn),
};
