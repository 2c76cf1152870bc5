import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { sourceFolders } from './authoring/source-folders.ts';

/** The stages in dependency order: a folder imports only itself and earlier ones. */
const stages = [
  'regions',
  'kinds',
  'model',
  'build',
  'rules',
  'components',
  'social',
  'templates',
  'pages',
  'outputs',
  'search',
  'offline',
  'report',
  'authoring',
  'commands',
];
const roots: readonly string[] = sourceFolders;
/** Modules that every stage may import. */
const shared = new Set([
  'src/site.ts',
  'src/guide.config.ts',
  'src/environment.ts',
  'src/ui-strings.ts',
  'test/skip-test.ts',
  'src/local-server.ts',
]);
const isShared = (file: string) => shared.has(file) || /^src\/(?:ui-strings|config)\//.test(file);
/** Exceptions between folders of the project, each with its reason. */
const rootExceptions: Record<string, string> = {
  'e2e/online/search-bytes.e2e.ts → bench': 'budgets are settings, and this test measures against them',
};
/** Exceptions between stages, each with its reason. */
const exceptions: Record<string, string> = {
  'src/rules/answered-terms.ts → search': 'a synonym of the search answers a search term',
  'src/rules/plain-words.ts → search': 'search terms are read as the search reads them',
  'src/templates/Base.astro → search':
    'a template loads the search box for the browser, and says what a page is to a search',
  'src/templates/Base.astro → offline': 'every page tells readers who keep the guide of a newer edition',
  'src/pages/search/index.astro → search': 'the search page is a page',
  'src/pages/offline/index.astro → offline': 'the page that offers copies keeps one in the browser',
  'src/build/process-pages.ts → outputs': 'it hands the former ids of each page to the steps',
  'src/build/process-pages.ts → offline': 'pages of offline editions embed pictures',
  ...Object.fromEntries(
    ['steps', 'page-steps'].flatMap((list) =>
      ['rules', 'outputs', 'search', 'offline'].map((stage) => [
        `src/build/${list}.ts → ${stage}`,
        'the lists of the steps of a build name them all',
      ]),
    ),
  ),
};

const withTests = readdirSync('src', { recursive: true })
  .map((name) => join('src', String(name)))
  .filter((name) => /\.(ts|astro)$/.test(name) && !name.startsWith(join('src', 'content', '/')));
const files = withTests.filter((name) => !name.endsWith('.test.ts'));
/** Descriptors belong to the first stage; templates in the same folder belong to the templates. */
const stageOf = (file: string) =>
  file.startsWith('src/kinds/') && file.endsWith('.astro') ? 'templates' : (file.split('/')[1] ?? '');
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );

test('imports only from earlier folders', () => {
  const against = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => normalize(join(dirname(file), target)))
      .filter(
        (target) =>
          !isShared(target) &&
          [file, target].every((path) => stages.includes(stageOf(path))) &&
          stages.indexOf(stageOf(target)) > stages.indexOf(stageOf(file)),
      )
      .filter((target) => !(`${file} → ${stageOf(target)}` in exceptions))
      .map((target) => `${file} imports ${target}`),
  );
  assert.deepEqual(against, []);
});

const isUnitTest = (file: string) => file.endsWith('.test.ts') || /^packages\/[^/]+\/test\//.test(file);
const rootOf = (file: string) => file.split('/')[0] ?? '';

test('keeps tools, tests and benchmarks out of the product, and their imports in order', () => {
  const all = roots.flatMap((root) =>
    readdirSync(root, { recursive: true })
      .map((name) => join(root, String(name)))
      .filter((name) => /\.(ts|astro|mjs)$/.test(name) && !name.includes('node_modules')),
  );
  const against = all.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => rootOf(normalize(join(dirname(file), target))))
      .filter((target) => roots.indexOf(target) > roots.indexOf(rootOf(file)))
      // Unit tests may use shared fixtures and validators.
      .filter((target) => !(isUnitTest(file) && ['test', 'tools'].includes(target)))
      .map((target) => `${file} → ${target}`),
  );
  assert.deepEqual([...new Set(against)].toSorted(), Object.keys(rootExceptions).toSorted());
});

test('finds every file that is referenced by URL', () => {
  const named = withTests.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/new URL\('(\.[^']+)', import\.meta\.url\)/g)].map(([, path = '']) =>
      normalize(join(dirname(file), path)),
    ),
  );
  assert.ok(named.length >= 5, named.join());
  assert.deepEqual(
    named.filter((path) => !existsSync(path)),
    [],
  );
});

test('has no unused exceptions', () => {
  for (const edge of Object.keys(exceptions)) {
    const [file = '', stage = ''] = edge.split(' → ');
    const targets = importsOf(file).map((target) => stageOf(normalize(join(dirname(file), target))));
    assert.ok(targets.includes(stage), `${edge} is no longer there`);
  }
});

test('keeps content, kinds and rules out of search', () => {
  const wrong = files
    .filter((file) => file.startsWith('src/search/'))
    .flatMap((file) =>
      importsOf(file).filter(
        (target) => /\.\.\/(model|rules|kinds|content)/.test(target) && !target.endsWith('/routes.ts'),
      ),
    );
  assert.deepEqual(wrong, []);
});

test('parses whole pages in one module only', () => {
  assert.deepEqual(files.filter((file) => importsOf(file).includes('hast-util-from-html')).toSorted(), [
    'src/build/built-page.ts',
    'src/components/headings.ts',
    'src/components/prose-html.ts',
    'src/offline/read-site.ts',
    'src/search/index/dev-server.ts',
  ]);
});

test('imports astro:content in one file only', () => {
  assert.deepEqual(files.filter((file) => importsOf(file).includes('astro:content')).toSorted(), [
    'src/model/entry-body.ts',
  ]);
});

test('reads drawings in one module only', () => {
  const naming = (text: RegExp) => files.filter((file) => text.test(readFileSync(file, 'utf8')));
  assert.deepEqual(naming(/'@rgrove\/parse-xml'/), ['src/model/drawing/parse-drawing.ts']);
  assert.deepEqual(naming(/\bdrawing\??\.source\b/), ['src/authoring/rename.ts']);
  assert.deepEqual(naming(/space: 'svg'/), []);
});

test('imports only zod and other kinds in kinds, so that Node can load them', () => {
  const foreign = files
    .filter((file) => file.startsWith('src/kinds/') && file.endsWith('.ts'))
    .flatMap((file) =>
      // Type-only imports of the strings are allowed.
      importsOf(file).filter(
        (target) => target !== 'zod' && !/^src[/\\](kinds|ui-strings)/.test(normalize(join(dirname(file), target))),
      ),
    );
  assert.deepEqual(foreign, []);
  const texts = files.filter((file) => file.startsWith('src/kinds/') && file.endsWith('.ts'));
  assert.deepEqual(
    texts.filter((file) => /^import (?!type).*ui-strings/m.test(readFileSync(file, 'utf8'))),
    [],
  );
});

test('has no file of more than 300 lines, and none named utils, helpers or lib', () => {
  const long = withTests.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
  assert.deepEqual(long, []);
  assert.deepEqual(
    files.filter((file) => /(^|\/)(utils?|helpers?|lib)(\/|\.)/.test(file)),
    [],
  );
});

test('finds every path that the README names', () => {
  const named = [
    ...readFileSync('README.md', 'utf8').matchAll(
      /`((?:src|packages|tools|test|e2e|bench|public|\.ci)\/[^`\s<*]*|[a-zA-Z.-]+\.(?:md|ts|mjs|json))`/g,
    ),
  ].map((match) => match[1] ?? '');
  assert.ok(named.length > 10, 'the README has its map');
  assert.deepEqual(
    named.filter((path) => !existsSync(path.replace(/\/$/, ''))),
    [],
  );
});
