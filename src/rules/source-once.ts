import type { ParsedEntry } from '../model/entry.ts';
import { type GuideRule, valuesOf } from './rule.ts';

/** Normalized identifiers of a publication. */
const marks: Readonly<Record<string, (value: string) => string>> = {
  doi: (doi) => doi.toLowerCase(),
  pmid: (pmid) => pmid,
  url: (url) =>
    url
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/\/(?=$|[?#])/, '')
      .toLowerCase(),
};

function twice(field: string, sources: readonly ParsedEntry[]) {
  const normal = marks[field] ?? String;
  const having = sources.filter((parsedEntry) => typeof valuesOf(parsedEntry)[field] === 'string');
  const groups = Map.groupBy(having, (parsedEntry) => normal(String(valuesOf(parsedEntry)[field])));
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((parsedEntry) => ({ parsedEntry, field, first: first?.id ?? '' })),
  );
}

export const sourceOnce: GuideRule = {
  name: 'source-once',
  why: 'One publication under two ids is counted twice on a page, and is corrected in one place only.',
  scope: 'guide',
  allowsExceptions: true,
  example: {
    file: 'sources.yaml',
    bad: 'smith2021:\n  title: Kneading, a study\n  type: survey\n  url: https://www.example.org/kneading/\n  read: abstract\n  checked: 2026-01-02\n  plain: A study of 20 people.',
    good: 'smith2021:\n  title: Kneading, a study\n  type: survey\n  url: https://www.example.org/kneading-2/\n  read: abstract\n  checked: 2026-01-02\n  plain: A study of 20 people.',
  },
  check: ({ parsedEntries }) => {
    const sources = parsedEntries.filter(({ kind }) => kind === 'sources');
    const found = Object.keys(marks).flatMap((field) => twice(field, sources));
    // One result per pair of sources, however many fields they share.
    const pairs = new Map(found.toReversed().map((one) => [`${one.parsedEntry.id} ${one.first}`, one]));
    return [...pairs.values()].map(({ parsedEntry, field, first }) => ({
      parsedEntry,
      path: [field],
      message: `"${first}" is the same publication: it has this ${field.toUpperCase()}`,
      fix: 'Keep one of the two, and cite it in both places.',
    }));
  },
};
