import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { hostingFile, operatorFolder } from './host-files.ts';
import { hostingOf } from './hosting.ts';
import { serveSite } from './server.ts';

/** Serves a site of one page; the file beside it must not be reachable. */
async function serveSample(t: TestContext): Promise<AddressInfo & { dir: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'hands-on-serve-'));
  const dir = join(folder, 'dist');
  for (const made of [dir, operatorFolder(dir)]) mkdirSync(made);
  writeFileSync(join(dir, 'index.html'), 'home');
  writeFileSync(join(dir, '404.html'), 'missing');
  writeFileSync(join(folder, 'secret'), 'secret');
  const hosting = hostingOf([], "default-src 'none'", '/', 'off');
  writeFileSync(join(operatorFolder(dir), hostingFile), JSON.stringify(hosting));
  const server = await serveSite(dir, 0);
  t.after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  return { ...(server.address() as AddressInfo), dir };
}

const ask = (port: number, path: string, host = `localhost:${port}`): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers: { host }, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });

test('listens on loopback only, and rejects other host names', async (t) => {
  const { address, port } = await serveSample(t);
  assert.equal(address, '127.0.0.1');
  assert.deepEqual(await ask(port, '/'), { status: 200, text: 'home' });
  assert.deepEqual(await ask(port, 'http://localhost/'), { status: 200, text: 'home' });
  assert.equal((await ask(port, '/', 'rebound.example')).status, 403);
  assert.equal((await ask(port, 'http://rebound.example/')).status, 403);
});

test('serves no file outside of the folder', async (t) => {
  const { port } = await serveSample(t);
  for (const path of ['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/..%5csecret', '//secret', '/./../secret'])
    for (const before of ['', 'http://localhost'])
      assert.deepEqual(await ask(port, before + path), { status: 404, text: 'missing' }, before + path);
});

test('answers 503 while the site is incomplete or deleted, and serves it again afterwards', async (t) => {
  const { port, dir } = await serveSample(t);
  rmSync(join(dir, '404.html'));
  assert.equal((await ask(port, '/missing/')).status, 503);
  rmSync(dir, { recursive: true });
  const { status, text } = await ask(port, '/');
  assert.equal(status, 503);
  assert.match(text, /There is no built site in .*: run `npm run build` first\.\n$/);
  mkdirSync(dir);
  writeFileSync(join(dir, 'index.html'), 'new');
  assert.deepEqual(await ask(port, '/'), { status: 200, text: 'new' });
});
