import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEnvironment } from './environment.ts';

const bases: [written: string | undefined, base: string][] = [
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['guide', '/guide/'],
  ['/guide', '/guide/'],
  ['/guide/', '/guide/'],
  ['//a//b/', '/a/b/'],
];

for (const [written, base] of bases) {
  test(`BASE_PATH ${JSON.stringify(written)} is ${base}`, () =>
    assert.equal(readEnvironment({ BASE_PATH: written }).base, base));
}

for (const wrong of ['my guide', '/a?b', '/../x', 'https://example.org/guide', 'é', '<x>']) {
  test(`refuses BASE_PATH ${JSON.stringify(wrong)} in a sentence`, () =>
    assert.throws(() => readEnvironment({ BASE_PATH: wrong }), /BASE_PATH is ".*", which is not a path/));
}

test('SITE_URL is the host alone', () => {
  assert.equal(readEnvironment({ SITE_URL: 'https://example.org/' }).siteUrl, 'https://example.org');
  assert.equal(readEnvironment({}).siteUrl, undefined);
});

test('refuses a SITE_URL without scheme, and one with a path', () => {
  assert.throws(() => readEnvironment({ SITE_URL: 'example.org' }), /write it with its scheme/);
  assert.throws(() => readEnvironment({ SITE_URL: 'javascript:alert(1)' }), /not a web address/);
  assert.throws(() => readEnvironment({ SITE_URL: 'https://example.org/guide' }), /the path in BASE_PATH/);
});

test('HSTS is for the host alone, unless it is written otherwise', () => {
  assert.equal(readEnvironment({}).https, 'host');
  assert.equal(readEnvironment({ HSTS: 'preload' }).https, 'preload');
  assert.throws(() => readEnvironment({ HSTS: 'yes' }), /write one of off, host, domain, preload/);
});

test('a guide that is served over http promises no https', () =>
  assert.equal(readEnvironment({ SITE_URL: 'http://example.org' }).https, 'off'));

test('TODAY is a day', () => {
  assert.equal(readEnvironment({ TODAY: '2026-02-01' }).today, '2026-02-01');
  assert.match(readEnvironment({}).today, /^\d{4}-\d{2}-\d{2}$/);
  assert.throws(() => readEnvironment({ TODAY: 'tomorrow' }), /write it as YYYY-MM-DD/);
});
