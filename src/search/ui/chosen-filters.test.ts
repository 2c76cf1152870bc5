import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenIn, type Chosen } from './chosen-filters.ts';

const urls: [query: string, chosen: Chosen][] = [
  ['?q=knots', {}],
  ['?q=knots&kind=Technique&body=Neck', { kind: 'Technique', body: 'Neck' }],
  ['?for=Back+pain&who=Yourself&age=Adults', { for: 'Back pain', who: 'Yourself', age: 'Adults' }],
  ['?body+part=Neck', { body: 'Neck' }],
  ['?body%20part=Neck', { body: 'Neck' }],
  ['?used+for=Back+pain', { for: 'Back pain' }],
  ['?done+by=Massage+therapist', { who: 'Massage therapist' }],
  ['?body+part=Neck&body=Knee', { body: 'Knee' }],
  ['?body=&body+part=Neck', { body: 'Neck' }],
  ['?body=', {}],
  ['?color=red&exact=1', {}],
];
for (const [query, chosen] of urls)
  test(`reads ${JSON.stringify(chosen)} from ${query}`, () =>
    assert.deepEqual(chosenIn(new URLSearchParams(query)), chosen));
