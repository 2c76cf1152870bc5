import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelOfPath } from './labels.ts';

test('names a field in words, with items counted from 1', () => {
  assert.equal(labelOfPath('summary'), 'Summary');
  assert.equal(labelOfPath('claims.0.ratedBy'), 'Research findings 1, certainty rated by');
  assert.equal(labelOfPath('bodyAreas.2'), 'Body areas 3');
  assert.equal(labelOfPath('funders.0.doi'), 'Funders 1, DOI');
});
