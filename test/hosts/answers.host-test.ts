/** Tests responses of web servers: headers, types, redirects, compression, conditional requests. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersOf, untransformed } from '../../src/outputs/hosting/hosting.ts';
import { readHosting } from '../../src/outputs/hosting/server.ts';
import { ask, plain } from './ask.ts';
import { describeHosts } from './describe-hosts.ts';
import type { BuiltSite, Host, Running } from './host.ts';

const unpack: Record<string, (body: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

/** One file of each kind. */
function filesToAsk(dir: string): string[] {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(dir.length + 1))
    .filter((file) => !/(^|\/)\.|^_(headers|redirects)$|404\.html$/.test(file))
    .toSorted();
  const kindOf = (file: string) => `${file.split('/').slice(0, -1)[0] ?? ''} ${file.split('.').at(-1)}`;
  return [...new Map(files.map((file) => [kindOf(file), file])).values(), 'service-worker.js'];
}

const urlOf = (host: Host, base: string, file: string) =>
  base + file.replace(/(^|\/)index\.html$/, '$1').replace(host.redirectsExtensions ? /\.html$/ : /$^/, '');

function answersRightly(host: Host, site: BuiltSite, running: () => Running): void {
  const hosting = readHosting(site.dir);
  const at = (path: string, headers?: Record<string, string>, method?: string) =>
    ask(running().origin, site.base + path, headers, method);
  const page = 'tools/foam-roller/';

  test('serves every kind of file completely, with its headers and type', async () => {
    for (const file of filesToAsk(site.dir)) {
      const { status, headers, body } = await ask(running().origin, urlOf(host, site.base, file));
      assert.equal(status, 200, file);
      assert.ok(body.equals(readFileSync(join(site.dir, file))), file);
      const expected = headersOf(hosting, file);
      for (const [name, value] of Object.entries(host.sendsNoTransform ? untransformed(expected) : expected))
        assert.equal(plain(headers[name.toLowerCase()]), plain(value), `${file}: ${name}`);
      const end = file.split('.').at(-1) ?? '';
      const [type = '', charset] = plain(hosting.types[end] ?? headers['content-type']).split(';');
      // Equivalent media types (RFC 9239, RFC 7303).
      const sent = plain(headers['content-type'])
        .replace('application/javascript', 'text/javascript')
        .replace('text/xml', 'application/xml');
      assert.equal(sent.split(';')[0], type, file);
      if (charset && /^text\/(html|plain|markdown)/.test(type)) assert.match(sent, /charset=utf-8/, file);
    }
  });

  test('does not serve configuration files', { skip: !host.hidesConfigFiles }, async () => {
    for (const path of ['_headers', '_redirects', '.htaccess']) assert.equal((await at(path)).status, 404, path);
  });

  test('never redirects to another host', async () => {
    for (const path of [
      '//elsewhere.example/index.html',
      '//elsewhere.example/..',
      '/\\elsewhere.example/index.html',
      '/%5Celsewhere.example/index.html',
      '/%2Felsewhere.example/index.html',
      '//elsewhere.example',
      '/%2F%2Felsewhere.example/tools',
    ]) {
      const { location } = (await ask(running().origin, path)).headers;
      const target = location && new URL(location, running().origin);
      assert.ok(!target || target.origin === running().origin, `${path} leads to ${location}`);
    }
  });

  test('compresses text by Accept-Encoding', async () => {
    for (const [accepted, expected] of [
      ['br, gzip', host.encodings[0]],
      ['gzip', 'gzip'],
    ] as const) {
      const { headers, body } = await at(page, { 'accept-encoding': accepted });
      assert.equal(headers['content-encoding'], expected);
      const text = unpack[String(expected)]?.(body) ?? body;
      assert.ok(text.equals(readFileSync(join(site.dir, page, 'index.html'))));
    }
    const { headers } = await at(page, { 'accept-encoding': 'identity' });
    assert.equal(headers['content-encoding'], undefined);
  });

  test('answers a conditional request for an unchanged file with 304', async () => {
    const { headers } = await at(page, { 'accept-encoding': 'gzip' });
    const { status, body } = await at(page, { 'accept-encoding': 'gzip', 'if-none-match': String(headers.etag) });
    assert.equal(status, 304);
    assert.equal(body.length, 0);
    assert.equal((await at(page, { 'if-none-match': '"another"' })).status, 200);
    if (!host.supportsLastModified) return;
    const date = { 'if-modified-since': String(headers['last-modified']) };
    assert.equal((await at(page, date)).status, 304);
    assert.equal((await at(page, { 'if-modified-since': new Date(0).toUTCString() })).status, 200);
  });

  test('answers HEAD like GET without a body', async () => {
    const { status, headers, body } = await at(page, {}, 'HEAD');
    assert.equal(status, 200);
    assert.equal(body.length, 0);
    assert.match(String(headers['content-type']), /^text\/html/);
  });

  test('treats percent-encoded paths as equal, and capitals as different', async () => {
    const { status, headers, body } = await at('%74ools/');
    const isSame = status === 200 && body.equals(readFileSync(join(site.dir, 'tools/index.html')));
    assert.ok(
      isSame || new URL(headers.location ?? '', running().origin).pathname === `${site.base}tools/`,
      `${status}`,
    );
    for (const path of ['Tools/', 'tools%2Ffoam-roller/x', '..%2Fpackage.json', '%2e%2e/package.json', '%zz'])
      assert.ok([301, 307, 308, 400, 404].includes((await at(path)).status), path);
  });

  test('resumes an interrupted download, or restarts it', async () => {
    const name = readdirSync(join(site.dir, 'download')).find((file) => file.endsWith('.zip')) ?? '';
    const whole = readFileSync(join(site.dir, 'download', name));
    const { status, headers, body } = await at(`download/${name}`, { range: `bytes=${whole.length - 100}-` });
    if (status === 206) assert.match(String(headers['content-range']), new RegExp(`/${whole.length}$`));
    else assert.equal(status, 200);
    assert.ok(body.equals(status === 206 ? whole.subarray(-100) : whole));
  });
}

describeHosts(answersRightly);
