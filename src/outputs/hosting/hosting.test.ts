import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostFiles, operatorFiles } from './host-files.ts';
import { allHeaders, headersOf, hostingOf } from './hosting.ts';

const policy = "default-src 'none'";
const hosting = hostingOf(['_astro/a.B8YToIqT.js', 'index.html'], policy, '/guide/', 'host');
const files = { ...hostFiles(hosting), ...operatorFiles(hosting, 'My guide') };

test('a page is asked for again each time, a hashed file never', () => {
  assert.equal(headersOf(hosting, 'tools/index.html')['Cache-Control'], 'public, max-age=0, must-revalidate');
  assert.equal(headersOf(hosting, '_astro/a.B8YToIqT.js')['Cache-Control'], 'public, max-age=31536000, immutable');
  assert.equal(headersOf(hosting, 'service-worker.js')['Cache-Control'], 'no-cache');
});

test('every file carries the policy: the worker of a page obeys its own', () => {
  for (const rule of hosting.rules) assert.equal(allHeaders(hosting, rule)['Content-Security-Policy'], policy);
});

test('a file that would be kept for a year needs a hash in its name', () => {
  assert.throws(() => hostingOf(['_astro/menu.js'], policy, '/', 'host'), /no hash in their names: _astro\/menu\.js/);
});

test('no two rules send the same header for one file: Cloudflare would send both', () => {
  const [all, ...parts] = hosting.rules;
  for (const { path, headers } of parts) {
    assert.deepEqual(
      Object.keys(headers).filter((name) => name in all.headers),
      [],
    );
    assert.deepEqual(
      parts.filter((other) => other.path !== path && other.path.startsWith(path)),
      [],
    );
  }
});

test('https is promised as far as the operator says', () => {
  const promise = (https: Parameters<typeof hostingOf>[3]) =>
    headersOf(hostingOf([], policy, '/', https), '')['Strict-Transport-Security'];
  assert.equal(promise('off'), undefined);
  assert.equal(promise('host'), 'max-age=63072000');
  assert.equal(promise('preload'), 'max-age=63072000; includeSubDomains; preload');
});

test('every host that sends headers is told all of them', () => {
  const {
    'nginx.conf': nginx,
    Caddyfile: caddy,
    _headers,
    '.htaccess': apache,
    'cloudfront-headers.json': cloudFront,
  } = files;
  for (const [name, value] of Object.entries(hosting.rules[0].headers)) {
    assert.ok(_headers?.includes(`  ${name}: ${value}\n`), name);
    for (const file of [nginx, caddy, apache]) assert.ok(file?.includes(`${name} "${value}"`), name);
    if (name !== 'X-Content-Type-Options' && name !== 'Strict-Transport-Security')
      assert.ok(cloudFront?.includes(JSON.stringify(value)), name);
  }
});

test('nginx repeats all headers in every location, because one there drops the rest', () => {
  const locations = files['nginx.conf']?.split('\nlocation ').filter((block) => block.includes('add_header')) ?? [];
  assert.equal(locations.length, hosting.rules.length);
  for (const block of locations) assert.match(block, /add_header Content-Security-Policy .* always;/);
});

test('a guide below a path leaves the top of its host to lead there', () => {
  assert.equal(files['_redirects'], '/ /guide/ 302\n');
  assert.equal(hostFiles(hostingOf([], policy, '/', 'host'))['_redirects'], undefined);
});

test('what Cloudflare would drop without a word stops the build', () => {
  assert.throws(
    () => hostFiles(hostingOf([], 'x'.repeat(2000), '/', 'host')),
    /Cloudflare Pages takes 100 rules of 2000/,
  );
});

test('before a bucket, CloudFront leads addresses to files', () => {
  const handler = new Function(`${files['cloudfront-function.js']}; return handler;`)() as (event: unknown) => {
    uri?: string;
    headers?: { location: { value: string } };
  };
  const ask = (uri: string) => {
    const { uri: file, headers } = handler({ request: { uri } });
    return file ?? `→ ${headers?.location.value}`;
  };
  assert.deepEqual(
    [
      '/guide/',
      '/guide/tools',
      '/guide/tools/index.html',
      '/guide/icon.svg',
      '/guide/download/SUMS',
      '//a.example/index.html',
    ].map(ask),
    [
      '/guide/index.html',
      '→ /guide/tools/',
      '→ /guide/tools/',
      '/guide/icon.svg',
      '/guide/download/SUMS',
      '//a.example/index.html',
    ],
  );
});
