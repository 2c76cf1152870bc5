import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readAlike } from './alike.ts';
import { synonymsFor } from './synonyms.ts';

const named = new Set(['fine', 'motor', 'cost', 'crayons']);
const synonyms = readAlike(synonymsFor('en-US', named));

test('a word that no name has leads to the words of names that mean it', () => {
  assert.deepEqual(synonyms.get('crayon'), ['fine', 'motor']);
  assert.deepEqual(synonyms.get('quid'), ['cost']);
});

test('a word that a name has is no synonym, and none leads to a word that no name has', () => {
  assert.equal(synonyms.get('crayons'), undefined);
  assert.deepEqual(
    [...synonyms.values()].flat().filter((word) => !named.has(word)),
    [],
  );
});

test('a language without a list has none', () => assert.equal(synonymsFor('de', named), ''));

test('every line of the list says words of one group and what they mean, and no word stands twice', () => {
  const lines = readFileSync(new URL('./synonyms/en.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  assert.deepEqual(
    lines.filter((line) => !/^[a-z0-9]+( [a-z0-9]+)*: [a-z0-9]+( [a-z0-9]+){0,2}$/.test(line)),
    [],
  );
  const said = lines.flatMap((line) => line.split(': ')[0]?.split(' ') ?? []);
  assert.deepEqual(
    said.filter((word, i) => said.indexOf(word) !== i),
    [],
  );
});
