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
]);
const ask = (base: string, address: string) =>
  answerOf(hostingOf([], '', base, 'off'), address, (file) => files.has(file));

const answers: [base: string, address: string, answer: Answer][] = [
  ['/', '/', { file: 'index.html' }],
  ['/', '/tools/', { file: 'tools/index.html' }],
  ['/', '/tools/?q=a', { file: 'tools/index.html' }],
  ['/', '/tools', { moved: '/tools/', status: 301 }],
  ['/', '/tools?q=a/b', { moved: '/tools/?q=a/b', status: 301 }],
  ['/', '/tools/index.html?q=a', { moved: '/tools/?q=a', status: 301 }],
  ['/', '/index.html', { moved: '/', status: 301 }],
  ['/', '/icon.svg', { file: 'icon.svg' }],
  ['/', '/icon.svg/', 'missing'],
  ['/', '/download/SUMS', { file: 'download/SUMS' }],
  ['/', '/a%20b.txt', { file: 'a b.txt' }],
  ['/', '/nothing/', 'missing'],
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
  ['/guide/', '/guide', { moved: '/guide/', status: 301 }],
  ['/guide/', '/guide?q=a', { moved: '/guide/?q=a', status: 301 }],
  ['/guide/', '/', { moved: '/guide/', status: 302 }],
  ['/guide/', '/guide/tools', { moved: '/guide/tools/', status: 301 }],
  ['/guide/', '/tools/', 'missing'],
  ['/guide/', '/guidelines', 'missing'],
];

for (const [base, address, answer] of answers)
  test(`${address} of a guide at ${base}: ${JSON.stringify(answer)}`, () =>
    assert.deepEqual(ask(base, address), answer));
