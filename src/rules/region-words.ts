import { configName } from '../config/folders.ts';
import { kinds } from '../kinds/index.ts';
import { sentenceAround } from '../model/called-numbers.ts';
import { emergencyNumbers } from '../model/emergency-numbers.ts';
import type { ParsedEntry } from '../model/entry.ts';
import type { Path } from '../model/problem.ts';
import type { Prose } from '../model/references.ts';
import { valueAt } from '../model/value-at.ts';
import { isRecord, walk } from '../model/walk.ts';
import { regions } from '../regions/index.ts';
import type { Region, Rewording } from '../regions/region.ts';
import { editsFor, hide } from '../regions/rewrite.ts';
import { site } from '../site.ts';
import type { GuideRule, LintResult } from './rule.ts';

type Found = LintResult & { bodyOffset: number; severity: 'error' | 'warning' };

const none: Rewording = { terms: {}, spelling: {}, exact: {}, measures: [] };

/** Words of other regions that this one words differently; a spelling harms nobody. */
function reworded(text: string, { code, from }: Region): Found[] {
  return Object.values(from).flatMap((rewording) => {
    const { spelling } = rewording;
    const find = (words: Rewording, severity: 'error' | 'warning') =>
      editsFor(text, words).map(({ start, was, now }) => ({
        bodyOffset: start,
        message: `"${was}" is not how readers in ${code} say it (region in ${configName})`,
        fix: `Write "${now}".`,
        severity,
      }));
    return [...find({ ...rewording, spelling: {} }, 'error'), ...find({ ...none, spelling }, 'warning')];
  });
}

/** Prices, programs and services of other regions, except in a sentence that names another country. */
function foreign(text: string, { code, foreign: words }: Region): Found[] {
  const shown = hide(text);
  return words.flatMap(({ pattern, instead }) =>
    [...shown.matchAll(new RegExp(pattern, pattern.flags.replace('g', '') + 'g'))].map(({ 0: word, index }) => ({
      bodyOffset: index,
      message: `"${word}" means little to readers in ${code} (region in ${configName})`,
      fix: `${instead} A sentence about another country must name it.`,
      severity: 'error' as const,
    })),
  );
}

const headings = /^#{1,6} .*$/gm;
const otherCountries = /\b(?:other|many|most|some) countries\b/i;

/** Whether the sentence around a word, or the heading above it, names another country. */
function isAboutOthers(text: string, offset: number, region: string): boolean {
  const { before, after } = sentenceAround(text, offset, offset);
  const heading = [...text.matchAll(headings)].findLast(({ index }) => index <= offset)?.[0] ?? '';
  const around = `${heading} ${before}${after}`;
  return (
    otherCountries.test(around) ||
    Object.entries(emergencyNumbers).some(([code, { names }]) => code !== region && names.test(around))
  );
}

/** What is wrong in a text for readers of a region. */
export function regionWordsIn(text: string, region: Region): Found[] {
  return [...foreign(text, region), ...reworded(text, region)].filter(
    ({ bodyOffset }) => !isAboutOthers(text, bodyOffset, region.code),
  );
}

/** Facts say for which country they hold. */
const isOfOther = ({ raw }: ParsedEntry, path: Path, region: string) =>
  path.some((_, index) => {
    const item = valueAt(raw, path.slice(0, index));
    return isRecord(item) && typeof item['region'] === 'string' && item['region'] !== region;
  });

/** The texts of an entry that readers see, without other names and search terms: these may be those of other countries. */
function textsOf(entry: ParsedEntry, region: string): Prose[] {
  const texts: Prose[] = [];
  walk(kinds[entry.kind].schema, entry.raw, (value, path, { prose, translation }) => {
    const isOwn = translation === 'region' ? path.at(-1) === region : prose || translation === 'text';
    if (typeof value === 'string' && isOwn && !isOfOther(entry, path, region)) texts.push({ path, text: value });
  });
  return [...texts, { path: undefined, text: entry.body }];
}

/** Settings that readers see. */
const settings = () => [
  ['tagline', site.tagline] as const,
  ['subject', site.subject] as const,
  ...site.menu.map(({ label }) => ['menu', label] as const),
  ...site.suggestedSearches.map((search) => ['suggestedSearches', search] as const),
];

/** The rule for a region; no words are known of one without a folder in `src/regions/`. */
export const regionWordsFor = (code: string): GuideRule => ({
  name: 'region-words',
  why: 'A price in dollars, a public program of another country or a title that nobody has here sends readers astray. A guide has the words of its region (`src/regions/`); spelling is a warning only.',
  scope: 'guide',
  alsoGives: 'warning',
  allowsExceptions: true,
  example: {
    file: 'tools/roller.md',
    bad: 'Ask your GP.',
    good: 'Ask your doctor.',
  },
  check: ({ parsedEntries }) => {
    const region = regions[code];
    if (!region) return [];
    const ofSettings = settings().flatMap(([name, text]) =>
      regionWordsIn(text, region).map(({ message, fix, severity }) => ({
        parsedEntry: undefined,
        message: `${name} in ${configName}: ${message}`,
        fix,
        severity,
      })),
    );
    const ofEntries = parsedEntries.flatMap((parsedEntry) =>
      textsOf(parsedEntry, code).flatMap(({ path, text }) =>
        regionWordsIn(text, region).map((found) => ({ ...found, path, parsedEntry })),
      ),
    );
    return [...ofSettings, ...ofEntries];
  },
});

export const regionWords = regionWordsFor(site.region);
