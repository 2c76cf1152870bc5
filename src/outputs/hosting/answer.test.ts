import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, type Answer } from './answer.ts';
import { hostingOf } from './hosting.ts';

const files = new Set([
  'index.html',
  'tools/index.html',
  'icon.svg',
  'download/SUMS',
  '_headers',
  '.htaccess',
  'a b.txt',
  '.well-known/security.txt',
]);
const ask = (base: string, url: string) => answerOf(hostingOf([], '', base, 'off'), url, (file) => files.has(file));

const answers: [base: string, url: string, answer: Answer][] = [
  ['/', '/', { file: 'index.html' }],
  ['/', '/tools/', { file: 'tools/index.html' }],
  ['/', '/tools/?q=a', { file: 'tools/index.html' }],
  ['/', '/tools', { moved: '/tools/' }],
  ['/', '/tools?q=a/b', { moved: '/tools/?q=a/b' }],
  ['/', '/tools/index.html?q=a', { moved: '/tools/?q=a' }],
  ['/', '/index.html', { moved: '/' }],
  ['/', '/icon.svg', { file: 'icon.svg' }],
  ['/', '/icon.svg/', 'missing'],
  ['/', '/download/SUMS', { file: 'download/SUMS' }],
  ['/', '/a%20b.txt', { file: 'a b.txt' }],
  ['/', '/nothing/', 'missing'],
  ['/', '/download/', 'missing'],
  ['/', '/download', 'missing'],
  ['/', '/nothing/index.html', { moved: '/nothing/' }],
  ['/', '/.well-known/security.txt', { file: '.well-known/security.txt' }],
  ['/', '/_headers', 'missing'],
  ['/', '/.htaccess', 'missing'],
  ['/', '/%zz', 'missing'],
  ['/', '//elsewhere.example/index.html', 'missing'],
  ['/', '//tools', 'missing'],
  ['/', '/\\elsewhere.example', 'missing'],
  ['/', '/../package.json', 'missing'],
  ['/', '/%2e%2e/package.json', 'missing'],
  ['/', '/tools%00', 'missing'],
  ['/guide/', '/guide/', { file: 'index.html' }],
  ['/guide/', '/guide', { moved: '/guide/' }],
  ['/guide/', '/guide?q=a', { moved: '/guide/?q=a' }],
  ['/guide/', '/', 'elsewhere'],
  ['/guide/', '/guide/index.html?q', { moved: '/guide/?q' }],
  ['/guide/', '/guide/tools', { moved: '/guide/tools/' }],
  ['/guide/', '/tools/', 'elsewhere'],
  ['/guide/', '/guidelines', 'elsewhere'],
  ['/guide/', '/guide-other/', 'elsewhere'],
  ['/guide/', '/booking/index.html', 'elsewhere'],
];

for (const [base, url, answer] of answers)
  test(`answers ${url} of a guide at ${base} with ${JSON.stringify(answer)}`, () =>
    assert.deepEqual(ask(base, url), answer));
