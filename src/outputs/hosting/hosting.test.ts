import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostFiles, operatorFiles } from './host-files.ts';
import { allHeaders, headersOf, hostingOf } from './hosting.ts';

const policy = "default-src 'none'";
const hosting = hostingOf(['_astro/a.B8YToIqT.js', 'index.html'], policy, '/guide/', 'host');
const files = { ...hostFiles(hosting), ...operatorFiles(hosting, 'My guide') };

test('revalidates pages, and caches hashed files forever', () => {
  assert.equal(headersOf(hosting, 'tools/index.html')['Cache-Control'], 'public, max-age=0, must-revalidate');
  assert.equal(headersOf(hosting, '_astro/a.B8YToIqT.js')['Cache-Control'], 'public, max-age=31536000, immutable');
  assert.equal(headersOf(hosting, 'service-worker.js')['Cache-Control'], 'no-cache');
});

test('sends the policy with every file, since workers have their own', () => {
  for (const rule of hosting.rules) assert.equal(allHeaders(hosting, rule)['Content-Security-Policy'], policy);
});

test('sends no-transform on hosts that compress themselves', () => {
  const { 'nginx.conf': nginx = '', Caddyfile: caddy = '', _headers, '.htaccess': apache = '' } = files;
  for (const value of ['public, max-age=0, must-revalidate', 'public, max-age=31536000, immutable', 'no-cache'])
    for (const file of [nginx, apache]) assert.ok(file.includes(`Cache-Control "${value}, no-transform"`), value);
  assert.ok(/Cache-Control \(\.\+\) "\$1, no-transform"\n\s*defer\n/.test(caddy));
  assert.doesNotMatch(_headers ?? '', /no-transform/);
});

test('rejects long caching of a file without a hash in its name', () => {
  assert.throws(() => hostingOf(['_astro/menu.js'], policy, '/', 'host'), /no hash in their names: _astro\/menu\.js/);
});

test('sends each header by one rule per file, since Cloudflare merges rules', () => {
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

test('sends HSTS as configured', () => {
  const promise = (https: Parameters<typeof hostingOf>[3]) =>
    headersOf(hostingOf([], policy, '/', https), '')['Strict-Transport-Security'];
  assert.equal(promise('off'), undefined);
  assert.equal(promise('host'), 'max-age=63072000');
  assert.equal(promise('preload'), 'max-age=63072000; includeSubDomains; preload');
});

test('configures all headers for every host', () => {
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

test('repeats all headers in every nginx location that sets one', () => {
  const blocks = files['nginx.conf']?.split(/^ *location /m).filter((block) => block.includes('add_header')) ?? [];
  // The path without its trailing slash has them too.
  assert.equal(blocks.length, hosting.rules.length + 1);
  for (const block of blocks) assert.match(block, /add_header Content-Security-Policy .* always;/);
});

test('includes the media types of files that a guide may add for nginx', () => {
  for (const [end, type] of [
    ['woff', 'font/woff'],
    ['mp4', 'video/mp4'],
    ['csv', 'text/csv'],
    ['css', 'text/css'],
    ['md', 'text/markdown'],
  ])
    assert.ok(files['nginx.conf']?.includes(` ${type} ${end};`), end);
});

test('affects only paths of the guide below a base path', () => {
  const outside = (text = '') => {
    let depth = 0;
    return text.split('\n').filter((line) => {
      const isOutside = depth === 0 && line.trim() !== '' && !line.startsWith('#');
      depth += (line.match(/\{$/g) ?? []).length - (/^\s*\}$/.test(line) ? 1 : 0);
      return isOutside && line !== '}';
    });
  };
  for (const name of ['nginx.conf', 'nginx-brotli.conf'] as const)
    assert.deepEqual(outside(files[name]), ['location = /guide {', 'location ^~ /guide/ {'], name);
  assert.deepEqual(outside(files['Caddyfile']), [
    '@guide-guide-path-slash path_regexp ^/guide$',
    'handle @guide-guide-path-slash {',
    '@guide-guide-path path_regexp ^/guide/',
    'handle @guide-guide-path {',
  ]);
  for (const name of ['_headers', '_redirects'])
    for (const line of (files[name] ?? '').split('\n').filter((text) => /^\S/.test(text)))
      assert.match(line, /^\/guide(\/|$)/, name);
  assert.equal(hostFiles(hostingOf([], policy, '/', 'host'))['_redirects'], undefined);
});

test('escapes paths in patterns', () => {
  const { 'cloudfront-function.js': code = '', 'nginx.conf': nginx } = operatorFiles(
    hostingOf([], policy, '/a.b/', 'host'),
    'My guide',
  );
  assert.match(code, /\/a\\\.b\\\//);
  assert.match(nginx ?? '', /"\^\(\/a\\\.b\//);
});

test('rejects configuration that Cloudflare would silently ignore', () => {
  assert.throws(
    () => hostFiles(hostingOf([], 'x'.repeat(2000), '/', 'host')),
    /Cloudflare Pages takes 100 rules of 2000/,
  );
});

test('maps URLs to files in CloudFront', () => {
  const handler = new Function(`${files['cloudfront-function.js']}; return handler;`)() as (event: unknown) => {
    uri?: string;
    headers?: Record<string, { value: string }>;
  };
  const ask = (uri: string, querystring = {}) => {
    const { uri: file, headers } = handler({ request: { uri, querystring } });
    if (file) return file;
    for (const [name, value] of Object.entries(hosting.rules[0].headers))
      if (name !== 'Content-Security-Policy') assert.equal(headers?.[name.toLowerCase()]?.value, value, name);
    assert.match(headers?.['content-security-policy']?.value ?? '', /^default-src 'none'/);
    return `→ ${headers?.['location']?.value}`;
  };
  for (const [url, expected] of [
    ['/guide/', '/guide/index.html'],
    ['/guide', '→ /guide/'],
    ['/guide/tools', '→ /guide/tools/'],
    ['/guide/tools/index.html', '→ /guide/tools/'],
    ['/guide/icon.svg', '/guide/icon.svg'],
    ['/guide/download/SUMS', '/guide/download/SUMS'],
    ['//a.example/index.html', '//a.example/index.html'],
    // Other paths of the host, if the function is associated with all of them.
    ['/', '/'],
    ['/booking', '/booking'],
    ['/booking/index.html', '/booking/index.html'],
    ['/guide-other', '/guide-other'],
    ['/guide-other/', '/guide-other/'],
  ] as const)
    assert.equal(ask(url), expected, url);
  const asked = { q: { value: 'stiff%20neck' }, page: { value: '2', multiValue: [{ value: '2' }, { value: '3' }] } };
  assert.equal(ask('/guide/search', asked), '→ /guide/search/?q=stiff%20neck&page=2&page=3');
});
