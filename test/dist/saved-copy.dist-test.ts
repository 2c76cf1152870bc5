import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { copyProject, startBuild, whenEnded } from '../../tools/project-copy.ts';
import { sampleDay, sampleFiles } from '../fixtures/sample-content.ts';
import { fileOfPath } from '../../src/build/page-path.ts';
import { notSavedPage, type Edition } from '../../src/offline/service-worker/edition.ts';

const editionOf = (dir: string) =>
  JSON.parse(
    /^self\.savedEdition=(.*);$/m.exec(readFileSync(join(dir, 'service-worker.js'), 'utf8'))?.[1] ?? '',
  ) as Edition;

for (const dir of ['dist', 'test-results/site-below'])
  test(
    `the worker of ${dir} keeps the files that are there, with the headers of the site`,
    { skip: !existsSync(dir) },
    () => {
      const { files, headers } = editionOf(dir);
      for (const [path, digest] of Object.entries(files)) {
        const bytes = readFileSync(join(dir, decodeURIComponent(fileOfPath(path))));
        assert.ok(createHash('sha256').update(bytes).digest('hex').startsWith(digest), path);
      }
      for (const path of ['', 'search/', 'offline/', notSavedPage, 'pagefind/pagefind.js'])
        assert.ok(path in files, path);
      assert.deepEqual(
        Object.keys(files).filter((path) => /^(api|download|social)\/|\.(md|xml|txt)$/.test(path)),
        [],
        'nothing that is for programs and hosts',
      );
      assert.match(headers['Content-Security-Policy'] ?? '', /default-src 'none'/);
      assert.equal(headers['Strict-Transport-Security'], undefined);
    },
  );

test('offers nothing, and removes saved copies, with SAVED_COPY=off', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'hands-on-no-saved-copy-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  copyProject(root);
  const content = join(root, 'content');
  for (const [name, text] of Object.entries(sampleFiles)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
  const env = { TODAY: sampleDay, CONTENT_DIR: content, SAVED_COPY: 'off' };
  const { status, output } = await whenEnded(startBuild(root, { env }));
  assert.equal(status, 0, output);
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  assert.equal(read('dist/service-worker.js'), read('dist-operator/service-worker-off.js'));
  assert.match(read('dist/service-worker.js'), /unregister\(\)/);
  assert.doesNotMatch(read('dist/offline/index.html'), /data-keep|Keep this guide/);
  assert.match(read('dist/offline/index.html'), /data-download="folder"/);
});
