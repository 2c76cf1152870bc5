import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParsedEntry } from './entry.ts';
import { passagesOf, sentencesOf, wordsOf } from './sentences.ts';

const cases: [text: string, count: number][] = [
  ['One sentence.', 1],
  ['One. Two? Three.', 3],
  ['Ask Dr. Smith first.', 1],
  ['About 2.5 in 10 people.', 1],
  ['A roller, e.g. a firm one, or St. John’s wort.', 1],
  ['“Stop,” she said. “It hurts.” He stopped.', 3],
  ['It helps (a little). It may not last.', 2],
  ['It costs more. $40 is common. 3 in 10 pay less.', 3],
  ['no capital. and no second sentence', 1],
];

for (const [text, count] of cases)
  test(`counts ${count} words in: ${text}`, () =>
    assert.equal(sentencesOf(text).length, count, sentencesOf(text).join(' | ')));

test('counts a word with a hyphen, an apostrophe or a decimal as one', () => {
  assert.deepEqual(wordsOf('It’s a follow-up, in 2.5 hours – ok?'), [
    'It’s',
    'a',
    'follow-up,',
    'in',
    '2.5',
    'hours',
    'ok',
  ]);
});

test('splits a body into paragraphs and list items, without markup and citations', () => {
  const body = '## Heading\n\nSee [a **roller**](/tools/roller/) [@smith2020].\n\n- one item\n';
  const entry = { kind: 'tools', file: 'a.md', raw: { feels: 'x' }, body } as unknown as ParsedEntry;
  assert.deepEqual(
    passagesOf(entry).map(({ text, offset }) => [offset, text]),
    [
      [12, 'See a roller.'],
      [body.indexOf('one'), 'one item'],
    ],
  );
});
