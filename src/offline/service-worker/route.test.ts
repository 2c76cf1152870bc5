import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edition } from './edition.ts';
import { routeOf, type Asked, type Route } from './route.ts';

const edition: Edition = {
  version: 'a1',
  day: '2026-05-03',
  dayInWords: 'May 3, 2026',
  language: 'en-US',
  files: { '': 'aa', 'tools/': 'bb', 'tools/caf%C3%A9/': 'cc', '_astro/box.12345678.js': 'dd', 'search/': 'ee' },
  top: ['_astro', 'cost', 'download', 'index.html', 'robots.txt', 'search', 'tools'],
  headers: {},
};

const scopes = ['https://guide.example/', 'https://clinic.example/guide/'];
const route = (scope: string, path: string, asked: Partial<Asked> = {}) =>
  routeOf({ url: scope + path, method: 'GET', mode: 'no-cors', hasRange: false, ...asked }, scope, edition);

const opened: [path: string, expected: Route][] = [
  ['', { kind: 'page', path: '' }],
  ['?a=b#c', { kind: 'page', path: '' }],
  ['tools/', { kind: 'page', path: 'tools/' }],
  ['tools/#first', { kind: 'page', path: 'tools/' }],
  ['search/?q=stiff/neck', { kind: 'page', path: 'search/' }],
  ['tools/caf%c3%a9/', { kind: 'page', path: 'tools/caf%C3%A9/' }],
  ['tools/café/', { kind: 'page', path: 'tools/caf%C3%A9/' }],
  ['tools', { kind: 'unsaved', instead: 'tools/' }],
  ['search?q=stiff#c', { kind: 'unsaved', instead: 'search/?q=stiff' }],
  ['tools/index.html', { kind: 'unsaved', instead: 'tools/' }],
  ['index.html', { kind: 'unsaved', instead: '' }],
  ['tools/no-such-thing/', { kind: 'unsaved', instead: undefined }],
  ['cost/', { kind: 'unsaved', instead: undefined }],
  ['download/guide.zip', { kind: 'unsaved', instead: undefined }],
];

for (const scope of scopes)
  for (const [path, expected] of opened)
    test(`routes a navigation to ${scope}${path}`, () =>
      assert.deepEqual(route(scope, path, { mode: 'navigate' }), expected));

test('routes requests of a page for files of its own or another edition', () => {
  for (const scope of scopes) {
    assert.deepEqual(route(scope, '_astro/box.12345678.js'), { kind: 'part', path: '_astro/box.12345678.js' });
    assert.deepEqual(route(scope, '_astro/box.87654321.js'), { kind: 'part', path: '_astro/box.87654321.js' });
    assert.deepEqual(route(scope, 'tools/'), { kind: 'part', path: 'tools/' });
  }
});

test('passes navigations and requests of other applications through', () => {
  for (const scope of scopes)
    for (const path of [
      'booking/',
      'booking/tools/',
      'toolsmith/',
      'Tools/',
      '/tools/',
      '%74ools%2F',
      '%E0%A4%A',
      'constructor',
      '__proto__/',
    ])
      for (const mode of ['navigate', 'cors', 'no-cors'])
        assert.deepEqual(route(scope, path, { mode }), { kind: 'pass' }, `${path} ${mode}`);
});

test('passes other origins and paths outside the scope through', () => {
  for (const url of [
    'https://other.example/tools/',
    'https://guide.example.evil/tools/',
    'https://guide.example:8443/',
    'data:text/html,x',
  ])
    assert.deepEqual(route('', '', { url, mode: 'navigate' }).kind === 'pass' || url, true);
  const below = 'https://clinic.example/guide/';
  for (const url of ['https://clinic.example/', 'https://clinic.example/guide', 'https://clinic.example/guidebook/'])
    assert.deepEqual(
      routeOf({ url, method: 'GET', mode: 'navigate', hasRange: false }, below, edition),
      { kind: 'pass' },
      url,
    );
});

test('passes other methods and range requests through', () => {
  for (const scope of scopes)
    for (const mode of ['navigate', 'cors']) {
      for (const method of ['POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])
        assert.deepEqual(route(scope, 'tools/', { mode, method }), { kind: 'pass' }, method);
      assert.deepEqual(route(scope, 'tools/', { mode, hasRange: true }), { kind: 'pass' });
    }
});
