import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sampleContent } from '../../tools/test-runner/sites.ts';

const dir = mkdtempSync(join(tmpdir(), 'guide-moved-'));
const [contentDir, out] = [join(dir, 'content'), join(dir, 'site')];
const run = (command: string, ...args: string[]) => {
  const env = { ...process.env, CONTENT_DIR: contentDir, BASE_PATH: '/guide/', SITE_URL: 'https://example.org' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
    encoding: 'utf8',
    env,
  });
  assert.equal(status, 0, stdout + stderr);
};
const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');

test('redirects a moved page from its old URL only', async (t) => {
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(sampleContent, contentDir, { recursive: true });
  run('rename', 'tools/foam-roller', 'roller-for-muscles');
  run('rename', 'glossary/fascia', 'wrapping');
  const file = join(contentDir, 'tools/massage-gun.md');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('\n---', '\nformerAnchors:\n  - was: how-to\n    now: steps\n---'),
  );
  run('build', '--out', out);

  await t.test('redirects readers and search engines', () => {
    const html = page('tools/foam-roller');
    assert.match(html, /<meta http-equiv="refresh" content="0; url=\/guide\/tools\/roller-for-muscles\/">/);
    assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/guide\/tools\/roller-for-muscles\/">/);
    assert.match(html, /<meta name="robots" content="noindex">/);
    assert.match(html, /<a href="\/guide\/tools\/roller-for-muscles\/">Foam roller<\/a>/);
  });
  await t.test('is in no list, search or bundle', () => {
    assert.equal(/\/tools\/foam-roller\//.test(page('a-to-z')), false);
    const index = readdirSync(join(out, 'pagefind/guide'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(join(out, 'pagefind/guide', name), 'utf8'))
      .join();
    assert.match(index, /tools\/roller-for-muscles\//);
    assert.doesNotMatch(index, /tools\/foam-roller\//);
    const copies = readdirSync(`${out}-offline`, { recursive: true }).map(String);
    assert.ok(copies.some((name) => name.startsWith('tools/roller-for-muscles')));
    assert.equal(
      copies.some((name) => name.startsWith('tools/foam-roller')),
      false,
    );
  });
  await t.test('keeps old anchors beside the new ones', () => {
    assert.match(page('glossary'), /id="wrapping"><span id="fascia"><\/span>/);
    assert.match(page('tools/massage-gun'), /id="steps"><span id="how-to"><\/span>/);
  });
});
