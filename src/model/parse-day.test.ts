import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay } from './parse-day.ts';

const days: [written: string, meant: string | undefined][] = [
  ['28/11/2026', '2026-11-28'],
  ['11/28/2026', '2026-11-28'],
  ['28.11.2026', '2026-11-28'],
  ['2026-11-8', '2026-11-08'],
  ['2026/1/2', '2026-01-02'],
  ['28 Nov 2026', '2026-11-28'],
  ['28 November 2026', '2026-11-28'],
  ['November 28, 2026', '2026-11-28'],
  ['5/5/2026', '2026-05-05'],
  ['3/4/2026', undefined],
  ['30/2/2026', undefined],
  ['30 Feb 2026', undefined],
  ['2026-02-30', undefined],
  ['28 Novomber', undefined],
  ['28 Xyz 2026', undefined],
  ['next Tuesday', undefined],
  ['', undefined],
];
for (const [written, meant] of days)
  test(`parses "${written}" ${meant ? `as ${meant}` : 'as no unambiguous date'}`, () =>
    assert.equal(parseDay(written), meant));
