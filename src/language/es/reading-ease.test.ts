import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflesz, syllablesIn } from './reading-ease.ts';

for (const [word, syllables] of [
  ['agua', 2],
  ['rodilla', 3],
  ['que', 1],
  ['seguir', 2],
  ['guía', 2],
  ['vergüenza', 3],
  ['fisioterapia', 5],
  ['leer', 2],
  ['ciudad', 2],
  ['muy', 1],
  ['día', 2],
  ['país', 2],
  ['ayuda', 3],
  ['TENS', 1],
] as const)
  test(`${word} has ${syllables} syllables`, () => assert.equal(syllablesIn(word), syllables));

test('scores short words and sentences as easier', () => {
  const easy = inflesz.scoreOf('Ruede despacio sobre el muslo'.split(' '), 1);
  const hard = inflesz.scoreOf('Administración intraoperatoria farmacológicamente controlada'.split(' '), 1);
  assert.ok(easy > inflesz.least, String(easy));
  assert.ok(hard < inflesz.least, String(hard));
});
