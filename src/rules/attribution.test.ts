import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributionProblems, isUnattributed } from './attribution.ts';

const whole = {
  name: 'Hands On contributors',
  url: 'https://hands-on.example/',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  changed: 'Prices are those of the United Kingdom.',
};

test('requires a name, a URL, a license and the changes', () => {
  assert.deepEqual(attributionProblems(whole), []);
  for (const [part, expected] of [
    [{ name: ' ' }, /"name"/],
    [{ url: '' }, /"url"/],
    [{ url: 'javascript:alert(1)' }, /"url"/],
    [{ url: '/home/me/hands-on' }, /"url"/],
    [{ license: { name: '', url: whole.license.url } }, /"license"/],
    [{ license: { name: 'CC BY 4.0', url: 'CC BY' } }, /"license"/],
    [{ changed: '' }, /"changed"/],
  ] as const) {
    const problems = attributionProblems({ ...whole, ...part });
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', expected);
  }
});

test('requires an attribution, or false, from another publisher', () => {
  assert.equal(isUnattributed('Hands On contributors', null), false);
  assert.equal(isUnattributed('The clinic', null), true);
  assert.equal(isUnattributed('The clinic', whole), false);
  assert.equal(isUnattributed('The clinic', false), false);
});
