/** A guide in two languages, as it is built: the pages of a translation, and what connects them with the others. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startBuild, whenEnded } from '../../tools/project-copy.ts';
import { buildSample, completeSample, type BuiltSample } from '../built-sample.ts';
import { sampleDay } from '../fixtures/sample-content.ts';
import { confirmedFile, translationFile } from '../fixtures/translated-sample.ts';

const env = { SITE_URL: 'https://example.org', BASE_PATH: '/guide/' };
const roller = 'tools/roller/index.html';

let built: BuiltSample | undefined;
const read = (path: string) => readFileSync(join(built?.root ?? '', 'dist', path), 'utf8');

before(async () => {
  built = await buildSample({
    files: {
      ...completeSample,
      // The note of a caution has changed since it was translated.
      'tools/roller.md': (completeSample['tools/roller.md'] ?? '').replace('Not on that leg.', 'Never on that leg.'),
      [translationFile]: confirmedFile({ after: (end) => void process.once('exit', end as () => void) }),
    },
    settings: (text) => text.replace('draft: true', 'draft: false'),
    env,
  });
});
after(() => built?.remove());

test('has each page in both languages, at the same path', () => {
  assert.match(read(roller), /<html[^>]* lang="en-US"/);
  const page = read(`es/${roller}`);
  assert.match(page, /<html[^>]* lang="es-US"/);
  assert.match(page, /<h1>Rodillo<\/h1>/);
  assert.match(page, /Póngalo debajo de la pierna\./);
  assert.match(page, /data-translation="machine"/);
});

test('says on the handout, in Markdown and on lists that a program translated them', () => {
  for (const path of ['es/tools/roller/handout/index.html', 'es/tools/roller/index.md', 'es/glossary/index.html'])
    assert.match(read(path), /programa de computadora/, path);
  assert.match(read('es/tools/roller/index.md'), /\(https:\/\/example\.org\/guide\/tools\/roller\/\)/);
});

test('shows an outdated caution, and an entry without a translation, in English and marked so', () => {
  assert.match(read(`es/${roller}`), /<span lang="en-US">Never on that leg\./);
  assert.doesNotMatch(read(`es/${roller}`), /No lo use en esa pierna/);
  const other = read('es/techniques/kneading/index.html');
  assert.match(other, /<h1 lang="en-US">Kneading<\/h1>/);
  assert.match(other, /data-translation="none"/);
});

test('links the languages, and tells web search engines of real translations only', () => {
  const url = 'https://example.org/guide/';
  for (const path of [roller, `es/${roller}`]) {
    assert.match(read(path), new RegExp(`hreflang="?es-US"? href="?${url}es/tools/roller/`), path);
    assert.match(read(path), new RegExp(`hreflang="?x-default"? href="?${url}tools/roller/`), path);
  }
  assert.match(read(roller), /href="?\/guide\/es\/tools\/roller\/"?[^>]*>\s*Español/);
  assert.match(read('robots.txt'), new RegExp(`Sitemap: ${url}sitemap.xml\nSitemap: ${url}es/sitemap.xml\n`));
  const other = read('es/techniques/kneading/index.html');
  assert.match(other, new RegExp(`rel="canonical" href="${url}techniques/kneading/"`));
  assert.doesNotMatch(other, /rel="alternate" hreflang/);
});

test('gives each language its search and its offline editions, and hosts one configuration', () => {
  for (const path of ['dist/es/search/index.html', 'dist/es/pagefind/pagefind.js', 'dist-offline/es/tools/roller'])
    assert.ok(existsSync(join(built?.root ?? '', path)), path);
  assert.match(read('_headers'), /^\/guide\/es\/_astro\/\*$/m);
  assert.equal(existsSync(join(built?.root ?? '', 'dist/es/_headers')), false);
});

test('keeps the last good site if a translation has an error', async () => {
  const root = built?.root ?? '';
  const home = read('index.html');
  const file = join(root, 'src/content', translationFile);
  writeFileSync(file, readFileSync(file, 'utf8').replace('steps.0:', 'step.0:'));
  const settings = { TODAY: sampleDay, CONTENT_DIR: 'src/content', ...env };
  const { status, output } = await whenEnded(startBuild(root, { env: settings }));
  assert.equal(status, 1);
  assert.match(output, /es\/tools\/roller\.md:\d+:\d+ .*the English entry has no text "step\.0"/);
  assert.equal(read('index.html'), home);
});
