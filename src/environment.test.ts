import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environmentWarnings, readEnvironment, siteWarnings } from './environment.ts';

const bases: [written: string | undefined, base: string][] = [
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['guide', '/guide/'],
  ['/guide', '/guide/'],
  ['/guide/', '/guide/'],
  ['guide/', '/guide/'],
  [' /guide/ ', '/guide/'],
  ['//a//b/', '/a/b/'],
  ['/v1.2/my_guide~a/', '/v1.2/my_guide~a/'],
];

for (const [written, base] of bases) {
  test(`reads BASE_PATH ${JSON.stringify(written)} as ${base}`, () =>
    assert.equal(readEnvironment({ BASE_PATH: written }).base, base));
}

for (const wrong of [
  'my guide',
  '/a?b',
  '/../x',
  '/./',
  '..',
  'https://example.org/guide',
  'é',
  '%20',
  '<x>',
  'a\\b',
  'a\0b',
]) {
  test(`rejects BASE_PATH ${JSON.stringify(wrong)} with a message`, () =>
    assert.throws(() => readEnvironment({ BASE_PATH: wrong }), /BASE_PATH is ".*", which is not a path/));
}

const siteUrls: [written: string | undefined, siteUrl: string | undefined][] = [
  [undefined, undefined],
  ['', undefined],
  [' ', undefined],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['HTTPS://Example.org', 'https://example.org'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
  [' https://example.org\n', 'https://example.org'],
  ['https://my-guide.example:8443', 'https://my-guide.example:8443'],
  ['http://192.168.1.20', 'http://192.168.1.20'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
];

for (const [written, siteUrl] of siteUrls) {
  test(`reads SITE_URL ${JSON.stringify(written)} as ${siteUrl}`, () =>
    assert.equal(readEnvironment({ SITE_URL: written }).siteUrl, siteUrl));
}

const wrongSiteUrls: [written: string, message: RegExp][] = [
  ['example.org', /write it with its scheme, such as https:\/\/example\.org/],
  ['//example.org', /write it with its scheme/],
  ['https://', /not a URL/],
  ['https://exa mple.org', /not a URL/],
  ['https://*.example.org', /not a URL/],
  ['https://ex"ample.org', /not a URL/],
  ["https://ex'ample.org", /not a URL/],
  ['https://a;b.example', /not a URL/],
  ['https://a{b}.example', /not a URL/],
  ['https://a$b.example', /not a URL/],
  ['https://example.org\nelsewhere', /not a URL/],
  ['https://example..org', /not a URL/],
  ['https://-example.org', /not a URL/],
  ['https://example.org:port', /not a URL/],
  ['javascript:alert(1)', /not a URL/],
  ['ftp://example.org', /not a URL/],
  ['https://example.org/guide', /set it to https:\/\/example\.org, and the path in BASE_PATH/],
  ['https://example.org/?a=b', /set it to https:\/\/example\.org,/],
  ['https://example.org/#a', /set it to https:\/\/example\.org,/],
  ['https://me:secret@example.org', /contains a user name or password/],
];

for (const [written, message] of wrongSiteUrls) {
  test(`rejects SITE_URL ${JSON.stringify(written)} with a message`, () =>
    assert.throws(() => readEnvironment({ SITE_URL: written }), message));
}

test('limits HSTS to the host unless set otherwise', () => {
  assert.equal(readEnvironment({}).https, 'host');
  assert.equal(readEnvironment({ HSTS: 'preload' }).https, 'preload');
  // Below a base path, HSTS would affect other applications of the host.
  assert.equal(readEnvironment({ BASE_PATH: '/guide/' }).https, 'off');
  assert.equal(readEnvironment({ BASE_PATH: '/guide/', HSTS: 'host' }).https, 'host');
  assert.throws(() => readEnvironment({ HSTS: 'yes' }), /write one of off, host, domain, preload/);
});

test('sends no HSTS for a guide served over http', () =>
  assert.equal(readEnvironment({ SITE_URL: 'http://example.org' }).https, 'off'));

test('reads TODAY as a date, and rejects other values', () => {
  assert.equal(readEnvironment({ TODAY: '2026-02-01' }).today, '2026-02-01');
  assert.match(readEnvironment({}).today, /^\d{4}-\d{2}-\d{2}$/);
  for (const wrong of ['tomorrow', '2026-02-30', '2026-2-1', '2026-02-01T00:00'])
    assert.throws(() => readEnvironment({ TODAY: wrong }), /write it as YYYY-MM-DD/);
});

test('accepts only 0 and 1 for POLICY_IN_PAGES', () => {
  assert.deepEqual(
    [undefined, '', '0', '1'].map((written) => readEnvironment({ POLICY_IN_PAGES: written }).policyInPages),
    [false, false, false, true],
  );
  assert.throws(() => readEnvironment({ POLICY_IN_PAGES: 'yes' }), /POLICY_IN_PAGES is "yes": set it to 1/);
});

const warnings: [siteUrl: string, message: RegExp][] = [
  ['', /^SITE_URL is not set: .*no sitemap/],
  ['http://guide.example', /^SITE_URL begins with http: /],
  ['http://localhost.example', /^SITE_URL begins with http: /],
  ['http://localhost:8080', /^$/],
  ['http://[::1]:8080', /^$/],
  ['https://guide.example', /^$/],
];

for (const [siteUrl, message] of warnings)
  test(`warns with SITE_URL ${JSON.stringify(siteUrl)}: ${message.source}`, () =>
    assert.match(environmentWarnings(readEnvironment({ SITE_URL: siteUrl })).join('\n'), message));

test('warns if contact is not set', () => {
  assert.match(siteWarnings(null).join('\n'), /^contact is not set/);
  assert.deepEqual(siteWarnings('guide@example.org'), []);
});

test('allows saved copies unless SAVED_COPY is off', () => {
  assert.equal(readEnvironment({}).savedCopy, true);
  assert.equal(readEnvironment({ SAVED_COPY: 'on' }).savedCopy, true);
  assert.equal(readEnvironment({ SAVED_COPY: 'off' }).savedCopy, false);
  assert.throws(() => readEnvironment({ SAVED_COPY: '0' }), /SAVED_COPY is "0": set it to off/);
});
