import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetWithin } from './target.ts';

const cases: [link: string, from: string, base: string, expected: ReturnType<typeof targetWithin>][] = [
  ['/tools/', '', '/', { path: 'tools/', query: '', fragment: '' }],
  ['/guide/tools/ball/#how', 'faq/', '/guide/', { path: 'tools/ball/', query: '', fragment: 'how' }],
  ['#how', 'tools/ball/', '/guide/', { path: 'tools/ball/', query: '', fragment: 'how' }],
  ['../cane/', 'tools/ball/', '/', { path: 'tools/cane/', query: '', fragment: '' }],
  ['/search/?q=a%20b#all', '', '/', { path: 'search/', query: '?q=a%20b', fragment: 'all' }],
  ['#caf%C3%A9', '', '/', { path: '', query: '', fragment: 'café' }],
  ['/a%zz/#%', '', '/', { path: 'a%zz/', query: '', fragment: '%' }],
  ['/other/', '', '/guide/', { path: '../other/', query: '', fragment: '' }],
  ['https://example.org/', '', '/', undefined],
  ['//example.org/', '', '/', undefined],
  ['mailto:a@example.org', '', '/', undefined],
  ['data:,a', '', '/', undefined],
];

for (const [link, from, base, expected] of cases)
  test(`resolves ${link} on /${from} below ${base} to ${expected ? `"${expected.path}"` : 'another site'}`, () => {
    assert.deepEqual(targetWithin(link, from, base), expected);
  });
