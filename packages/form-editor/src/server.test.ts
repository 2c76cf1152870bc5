import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sampleDay } from '../../../test/fixtures/sample-content.ts';
import { serveForm } from './server.ts';
import { address, ask, key, open, port, put, read, roller, sample } from '../test/served-sample.ts';

test('accepts requests only from this machine and its own origin', async () => {
  assert.equal(address, '127.0.0.1');
  for (const headers of [
    { origin: 'https://example.org' },
    { origin: 'null' },
    { host: 'evil.example' },
    { origin: 'http://localhost:1' },
    // A picture or a script of another site says no origin.
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])
    assert.equal((await ask('/api/kinds', { headers })).status, 403, JSON.stringify(headers));
  assert.equal((await ask('/api/kinds', { headers: { origin: `http://127.0.0.1:${port}` } })).status, 200);
});

test('reads and writes nothing without the key of the run', async () => {
  const before = read(roller);
  const entry = await open('tools', 'roller');
  const near = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
  for (const authorization of [[], '', 'Bearer', 'Bearer ', `Bearer ${near}`, `Bearer ${key} `.repeat(2), key])
    for (const [method, path, sent] of [
      ['GET', '/api/kinds'],
      ['GET', '/api/form?kind=tools'],
      ['GET', '/api/entry?kind=tools&id=roller'],
      ['GET', '/api/new?kind=tools&name=Ball'],
      ['PUT', '/api/trial', { ...entry, values: { ...entry.values, title: 'Mine now' } }],
      ['PUT', '/api/entry', { ...entry, values: { ...entry.values, title: 'Mine now' } }],
      ['PUT', '/api/entry', 'x'.repeat(9_000_000)],
      ['GET', '/api/what-comes-later'],
    ] as const) {
      const { status, value } = await ask(path, { method, sent, headers: { authorization } });
      assert.equal(status, 401, `${method} ${path} with ${JSON.stringify(authorization)}`);
      assert.match(value.error ?? '', /no key .* npm run edit printed/);
    }
  assert.equal(read(roller), before);
});

test('makes a long random key per run, and never serves it', async (t) => {
  const other = await serveForm(
    { contentDir: sample.dir, today: sampleDay, devServer: 'http://127.0.0.1:1/', saved: () => undefined },
    0,
  );
  t.after(() => other.server.close());
  assert.notEqual(other.key, key);
  assert.ok(Buffer.from(key, 'base64url').length >= 16);
  assert.equal(other.url, `http://127.0.0.1:${other.port}/#key=${other.key}`);
  assert.equal((await ask('/api/kinds', { headers: { authorization: `Bearer ${other.key}` } })).status, 401);
  for (const path of ['/', '/form.js', '/form.css', '/json-editor.js']) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    assert.equal(response.status, 200, path);
    assert.ok(!(await response.text()).includes(key), path);
    assert.equal(response.headers.get('set-cookie'), null, 'every server of this machine is sent its cookies');
  }
});

test('rejects an id that a host cannot store before writing', async () => {
  const entry = await open('tools', 'roller');
  const source = await open('sources', 'smith2020');
  for (const id of ['con', 'nul', 'com1', 'aux', 'roller.', 'roller ', '.roller', '', 'a'.repeat(101), 'Roller', 'a:b'])
    for (const options of [entry, source]) {
      const { status, value } = await put({ ...options, id, revision: '' });
      assert.deepEqual(
        [status, /cannot be an id|reserved device name|101 characters/.test(value.error ?? '')],
        [400, true],
        id,
      );
      assert.deepEqual((await put({ ...options, id, revision: '' }, true)).status, 400, id);
    }
  assert.deepEqual(readdirSync(join(sample.dir, 'tools')), ['roller.md']);
  assert.doesNotMatch(read('sources.yaml'), /^(con|nul|aux)/m);
});

test('forbids framing by other sites', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'sec-fetch-site': 'cross-site' } });
  assert.equal(response.status, 200, 'a link to it may stand anywhere');
  assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
});

test('rejects an invalid URL and a text that is too long, and continues', async () => {
  assert.equal((await ask('//')).status, 404);
  assert.equal((await ask('/api/kinds/../../package.json')).status, 404);
  const entry = await open('tools', 'roller');
  const { status, value } = await put({ ...entry, body: 'x'.repeat(9_000_000) });
  assert.equal(status, 400);
  assert.match(value.error ?? '', /too much text/);
  assert.equal((await ask('/api/kinds')).status, 200);
});

test('neither reads nor writes through symbolic links', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'guide-outside-'));
  writeFileSync(join(outside, 'secret.md'), '---\ntitle: Secret\n---\n');
  symlinkSync(join(outside, 'secret.md'), join(sample.dir, 'tools/linked.md'));
  const { value } = await ask('/api/entry?kind=tools&id=linked');
  assert.match(value.error ?? '', /linked\.md is a symbolic link/);
  rmSync(join(sample.dir, 'tools/linked.md'));
  const { value: begun } = await ask('/api/new?kind=specialties&name=Hand%20therapy');
  renameSync(join(sample.dir, 'specialties'), join(outside, 'specialties'));
  symlinkSync(join(outside, 'specialties'), join(sample.dir, 'specialties'));
  assert.match((await put(begun)).value.error ?? '', /specialties is a symbolic link/);
  rmSync(join(sample.dir, 'specialties'));
  renameSync(join(outside, 'specialties'), join(sample.dir, 'specialties'));
  rmSync(outside, { recursive: true });
});

test('rejects an existing name, an unknown kind and a path outside the content', async () => {
  assert.match((await ask('/api/new?kind=tools&name=Roller')).value.error ?? '', /tools\/roller already exists/);
  for (const name of ['%E6%8C%87', 'CON', '%20']) {
    const { error = '' } = (await ask(`/api/new?kind=tools&name=${name}`)).value;
    assert.match(error, /^[^-]+\.$/, 'nobody here has a command line');
  }
  assert.equal((await ask('/api/new?kind=tools&name=%E6%8C%87&id=finger-pressure')).value.id, 'finger-pressure');
  assert.match((await ask('/api/new?kind=recipes&name=Soup')).value.error ?? '', /no kind "recipes"/);
  const entry = await open('tools', 'roller');
  assert.match((await put({ ...entry, id: '../../evil', revision: '' })).value.error ?? '', /cannot be an id/);
  assert.equal((await ask('/api/entry?kind=tools&id=..%2Fcare')).status, 400);
});
