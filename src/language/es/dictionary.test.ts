import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

test('the Spanish search knows forms of Spanish words, and no misspellings', () => {
  const asked = ['rodillas', 'tuerce', 'dolerme', 'rodila', 'tuersen'];
  const script = `import { dictionaryWords } from './src/search/index/dictionary.ts';
const words = dictionaryWords('es');
console.log(JSON.stringify(${JSON.stringify(asked)}.map((word) => words.has(word))));`;
  const known = execFileSync(process.execPath, ['--conditions=es', '--input-type=module', '--eval', script]);
  assert.deepEqual(JSON.parse(String(known)), [true, true, true, false, false]);
});
