import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeSample } from '../../test/fixtures/sample-content.ts';
import { addMonths, dueOn } from './freshness.ts';
import { entriesOf, readContent } from './read.ts';

const months: [day: string, months: number, expected: string][] = [
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-23', 12, '2027-11-23'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-01', 1, '2027-01-01'],
];
for (const [day, count, expected] of months) {
  test(`adds ${count} months to ${day}: ${expected}`, () => assert.equal(addMonths(day, count), expected));
}

const sample = writeSample();
const entries = entriesOf(readContent(sample.dir).parsedEntries);
sample.remove();
const states = (today: string) => new Set(dueOn(entries, today).map(({ subject, state }) => `${subject} ${state}`));

const days: [today: string, expected: string[]][] = [
  ['2026-02-01', []],
  ['2026-12-31', []],
  ['2027-01-01', ['fact overdue']],
  ['2027-01-12', ['fact overdue', 'page due']],
  ['2027-07-12', ['fact overdue', 'page overdue']],
];
for (const [today, expected] of days) {
  test(`on ${today}: ${expected.join(', ') || 'nothing is due'}`, () =>
    assert.deepEqual([...states(today)].toSorted(), expected));
}
