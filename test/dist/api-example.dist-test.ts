/** The example of the documentation, run as a reader would: against a built site on a host. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { readHosting, serveSite } from '../../src/outputs/hosting/server.ts';

const guide = readFileSync('docs/api.md', 'utf8');
const [, example = ''] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];
const placeholder = 'https://guide.example/';

for (const dir of ['dist', 'test-results/site-below'])
  test(`${dir}: runs the documented example, which prints cautions and notices`, async (t) => {
    const server = await serveSite(dir, 0);
    t.after(() => server.close());
    const { base } = readHosting(dir);
    const root = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
    assert.ok(example.includes(placeholder));
    // A site that knows its host names it in every URL: there, this server replaces it.
    const code = example
      .replace(placeholder, root)
      .replace('new URL(url, root)', `new URL(url.replace('https://example.org${base}', ''), root)`);
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
    assert.match(stdout, /^Foam roller: check first\n- you have a blood clot.* \(do-not\)\n/);
    const { notice, emergency } = JSON.parse(readFileSync(`${dir}/api/v1/index.json`, 'utf8')) as Record<
      string,
      string
    >;
    for (const sentence of [notice, emergency]) assert.ok(sentence && stdout.includes(sentence), sentence);
    assert.match(stdout, /, edition of \d{4}-\d\d-\d\d, CC BY 4\.0: https?:\/\/\S+\/tools\/foam-roller\/\n$/);
  });

test('produces every file that docs/api.md names', () => {
  for (const name of ['index.json', 'graph.json', 'sources.json', 'tools/foam-roller.json', 'schemas/tools.json'])
    assert.ok(existsSync(`dist/api/v1/${name}`), name);
});
