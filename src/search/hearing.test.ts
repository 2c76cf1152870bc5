import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soundingLike } from './hearing.ts';

const words = new Set([
  'knots',
  'headache',
  'fibromyalgia',
  'lymphedema',
  'sciatica',
  'pain',
  'cane',
  'keeping',
  'days',
  'shoulders',
]);

const heard: [written: string, meant: string[]][] = [
  ['nots', ['knots']],
  ['limfedema', ['lymphedema']],
  ['hedake', ['headache']],
  ['headake', ['headache']],
  ['fibermyalsha', ['fibromyalgia']],
  ['sighatica', ['sciatica']],
  ['pane', ['pain']],
  ['cain', ['cane']],
  ['cupping', []],
  ['pin', []],
  ['sliders', []],
];
for (const [written, meant] of heard)
  test(`"${written}" sounds like ${meant.length > 0 ? `"${meant.join('", "')}"` : 'nothing here'}`, () =>
    assert.deepEqual(soundingLike(written, words), meant));
