import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingIds } from './heading-ids.ts';

const cases: [what: string, headings: string[], ids: string[]][] = [
  ['words', ['What to bring'], ['what-to-bring']],
  ['marks between words', ['Heat & cold – or both?'], ['heat-cold-or-both']],
  ['the same twice, and what the second would be called', ['A b', 'A b', 'A b 1'], ['a-b', 'a-b-1', 'a-b-1-1']],
  ['letters of other scripts', ['がん', 'Łódź', 'علاج طبيعي'], ['がん', 'łódź', 'علاج-طبيعي']],
  ['a number in front', ['2026', '1. First'], ['section-2026', 'section-1-first']],
  [
    'no letters',
    ['🎉', '???', '—', '', '👩‍⚕️', '__', '\u0301'],
    ['section', ...[1, 2, 3, 4, 5, 6].map((n) => `section-${n}`)],
  ],
  ['an emoji before a word', ['🎉 Party', 'Party 🎉'], ['party', 'party-1']],
];

for (const [what, headings, ids] of cases)
  test(`gives ids to headings with ${what}`, () => assert.deepEqual(headingIds(headings), ids));

test('gives a unique id to a heading of any length', () => {
  const long = 'word '.repeat(2000);
  const ids = headingIds([long, long, 'W'.repeat(5000)]);
  assert.equal(new Set(ids).size, 3);
  assert.ok(ids.every((id) => id && !/\s/.test(id)));
});
