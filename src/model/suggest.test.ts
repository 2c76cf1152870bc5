import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean } from './suggest.ts';

const ids = ['neck-pain', 'low-back-pain', 'shoulder-pain', 'stroke', 'techniques/kneading'];
const meant: [written: string, id: string | undefined][] = [
  ['back pain', 'low-back-pain'],
  ['Back-Pain', 'low-back-pain'],
  ['neck-pian', 'neck-pain'],
  ['strok', 'stroke'],
  ['kneading techniques', 'techniques/kneading'],
  ['pain', undefined],
  ['knee pain', undefined],
  ['', undefined],
];
for (const [written, id] of meant)
  test(`suggests ${id ?? 'nothing'} for "${written}"`, () =>
    assert.equal(didYouMean(written, ids), id ? `Did you mean "${id}"?` : ''));
