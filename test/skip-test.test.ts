import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skipTest } from './skip-test.ts';

test('skips a check with its reason, unless ALL_CHECKS is set', (t) => {
  const before = process.env['ALL_CHECKS'];
  t.after(() => {
    if (before === undefined) delete process.env['ALL_CHECKS'];
    else process.env['ALL_CHECKS'] = before;
  });
  delete process.env['ALL_CHECKS'];
  assert.equal(skipTest('Java is not here'), 'Java is not here');
  process.env['ALL_CHECKS'] = '1';
  assert.throws(() => skipTest('Java is not here'), /wants all: Java is not here\./);
});
