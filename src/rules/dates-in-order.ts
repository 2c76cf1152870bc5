import { addMonths } from '../model/freshness.ts';
import type { EntryRule, LintResult } from './rule.ts';
import { valuesOf } from './rule.ts';

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

type Day = { path: (string | number)[]; day: string };

/** All dates in an entry that must be in the past. */
function pastDays(value: unknown, path: (string | number)[] = []): Day[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (['published', 'updated', 'sourcesChecked', 'asOf', 'checked', 'agreedOn', 'on'].includes(key) && isDay(item))
      return [{ path: here, day: item }];
    return pastDays(item, here);
  });
}

/** Web sources are younger; an earlier date is a typing mistake. */
const earliest = '1990-01-01';
/** Prices and rules change every year. */
const longestMonths = 24;

function outOfReason(values: Record<string, unknown>, today: string): LintResult[] {
  const year = values['year'];
  const early = pastDays(values)
    .filter(({ day }) => day < earliest)
    .map(({ path, day }) => ({ path, message: `${day} is implausibly early`, fix: 'Check the year.' }));
  return typeof year === 'number' && year > Number(today.slice(0, 4)) + 1
    ? [...early, { path: ['year'], message: `${year} is in the future`, fix: 'Write the year of publication.' }]
    : early;
}

const before = (path: (string | number)[], name: string, other: string, day: string): LintResult => ({
  path,
  message: `"${name}" is before "${other}", ${day}`,
  fix: 'Correct one of the two dates.',
});

const tooLate = (path: (string | number)[], last: string): LintResult => ({
  path,
  message: `"recheckBy" is more than ${longestMonths} months away`,
  fix: `Write a date up to ${last}: nobody is reminded before it.`,
});

function factsInOrder(values: Record<string, unknown>, today: string): LintResult[] {
  const last = addMonths(today, longestMonths);
  const facts = [
    ...(Array.isArray(values['facts'])
      ? values['facts'].map((fact: unknown, i) => ({ fact, path: ['facts', i] }))
      : []),
    { fact: values['price'], path: ['price'] },
  ];
  return facts.flatMap(({ fact, path }) => {
    const { asOf, recheckBy } = (fact ?? {}) as Record<string, unknown>;
    if (!isDay(asOf) || !isDay(recheckBy)) return [];
    if (recheckBy <= asOf) return [before([...path, 'recheckBy'], 'recheckBy', 'asOf', asOf)];
    return recheckBy > last ? [tooLate([...path, 'recheckBy'], last)] : [];
  });
}

export const datesInOrder: EntryRule = {
  name: 'dates-in-order',
  why: 'Dates that contradict each other, are in the future or are too far away make every other date on the page doubtful.',
  scope: 'entry',
  example: {
    file: 'techniques/kneading.md',
    bad: 'updated: 2026-01-09',
    good: 'updated: 2026-01-12',
  },
  check: (entry, { today }) => {
    const values = valuesOf(entry);
    const { published, updated, review } = values as {
      published?: unknown;
      updated?: unknown;
      review?: { status?: string; on?: unknown };
    };
    const found = factsInOrder(values, today);
    if (isDay(published) && isDay(updated) && updated < published)
      found.push(before(['updated'], 'updated', 'published', published));
    if (review?.status === 'clinically-reviewed' && isDay(review.on) && isDay(updated) && review.on < updated) {
      found.push({
        path: ['review', 'on'],
        message: `the page was changed on ${updated}, after its clinical review`,
        fix: 'Have it reviewed again, or remove "review".',
      });
    }
    const future = pastDays(values)
      .filter(({ day }) => day > today)
      .map(({ path, day }) => ({ path, message: `${day} is in the future`, fix: `Write a date up to ${today}.` }));
    return [...found, ...future, ...outOfReason(values, today)];
  },
};
