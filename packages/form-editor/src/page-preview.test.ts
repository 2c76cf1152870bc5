import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { writeSample } from '../../../test/fixtures/sample-content.ts';
import { previewOf } from './page-preview.ts';

/** A server that has one path. */
async function serveOnly(path: string) {
  const server = createServer(({ url }, response) => void response.writeHead(url === path ? 200 : 404).end());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

for (const [what, path, isRunning] of [
  ['shows the page on a development server', '/@vite/client', true],
  ['does not show the built site, which can be old', '/', false],
] as const)
  test(what, async (t) => {
    const sample = writeSample();
    const { server, url } = await serveOnly(path);
    t.after(() => {
      server.close();
      sample.remove();
    });
    assert.deepEqual(await previewOf(sample.dir, url, 'tools/roller'), { url: `${url}tools/roller/`, isRunning });
    assert.deepEqual(await previewOf(sample.dir, url, 'tools/none'), { isRunning });
  });
