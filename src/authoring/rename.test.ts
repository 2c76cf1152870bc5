import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createContentGraph } from '../model/graph.ts';
import { entriesOf, readContent } from '../model/read.ts';
import { legacyAnchors, redirectsOf } from '../model/redirects.ts';
import { checkContent } from '../rules/check-content.ts';
import { drawingStart } from '../model/drawing/drawing-form.ts';
import { sampleDay, sampleFiles, writeSample } from '../../test/fixtures/sample-content.ts';
import { addUrls } from './published-urls.ts';
import { planRename } from './rename.ts';
import { errorsAfter, writeChanges } from './write-changes.ts';

const roller = sampleFiles['tools/roller.md'] ?? '';

/** The sample with every form of reference to the renamed entry, after a first publication. */
function makeGuideFolder(t: TestContext, changes: Record<string, string> = {}) {
  const sample = writeSample({
    'tools/roller.md': roller
      .replace('type: massage', '# What it is.\ntype: massage')
      .replace('Text.', 'Text [@smith2020; @smith2020-more], [here][k].\n\n[k]: /techniques/kneading/#research'),
    'sources.yaml': `${sampleFiles['sources.yaml']}\n${(sampleFiles['sources.yaml'] ?? '').replace('smith2020', '# More.\nsmith2020-more').replace('/kneading', '/more')}`,
    ...changes,
  });
  t.after(sample.remove);
  const list = addUrls('', entriesOf(readContent(sample.dir).parsedEntries));
  writeFileSync(join(sample.dir, 'urls.yaml'), list.text);
  const read = (file: string) => readFileSync(join(sample.dir, file), 'utf8');
  return {
    dir: sample.dir,
    read,
    rename: (name: string, id: string) => {
      const plan = planRename({ ...readContent(sample.dir), read: (file) => readFileSync(file, 'utf8') }, name, id);
      writeChanges(plan.changes, sample.dir);
      return plan;
    },
    errors: () =>
      checkContent({ contentDir: sample.dir, today: sampleDay }).problems.filter(
        ({ severity }) => severity === 'error',
      ),
    graph: () => createContentGraph(entriesOf(readContent(sample.dir).parsedEntries)),
    all: () =>
      Object.fromEntries(
        readdirSync(sample.dir, { recursive: true })
          .map(String)
          .filter((name) => /\.\w+$/.test(name))
          .toSorted()
          .map((name) => [name, read(name)]),
      ),
  };
}

/** Lines that differ: − for the first text, + for the second. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

test('moves the drawing with its entry', (t) => {
  const drawing = `${drawingStart}<path d="M0 0h9"/></svg>\n`;
  const alt = 'drawing:\n  alt: A roller lies under a thigh and rolls along it.\n';
  const guide = makeGuideFolder(t, {
    'tools/roller.md': roller.replace('type: massage', `${alt}type: massage`),
    'tools/roller.svg': drawing,
  });
  guide.rename('tools/roller', 'firm-roller');
  assert.deepEqual(guide.errors(), []);
  assert.equal(existsSync(join(guide.dir, 'tools/roller.svg')), false);
  assert.equal(guide.read('tools/firm-roller.svg'), drawing);
});

test('renames a technique with its fields, links and definitions, and changes nothing else', (t) => {
  const guide = makeGuideFolder(t);
  const before = guide.all();
  guide.rename('techniques/kneading', 'petrissage');
  assert.equal(existsSync(join(guide.dir, 'techniques/kneading.md')), false);
  assert.deepEqual(difference(before['techniques/kneading.md'] ?? '', guide.read('techniques/petrissage.md')), [
    '+formerly:',
    '+  - /techniques/kneading/',
  ]);
  assert.deepEqual(difference(before['faq/does-it-hurt.md'] ?? '', guide.read('faq/does-it-hurt.md')), [
    '-  - techniques/kneading',
    '+  - techniques/petrissage',
  ]);
  assert.deepEqual(difference(before['tools/roller.md'] ?? '', guide.read('tools/roller.md')), [
    '-[k]: /techniques/kneading/#research',
    '+[k]: /techniques/petrissage/#research',
  ]);
  assert.equal(guide.read('topics/neck.md'), before['topics/neck.md']);
  assert.deepEqual(guide.errors(), []);
});

test('renames a source in place with its citations, and no others', (t) => {
  const guide = makeGuideFolder(t);
  const before = guide.all();
  guide.rename('sources/smith2020', 'smith2020-kneading');
  assert.match(guide.read('tools/roller.md'), /Text \[@smith2020-kneading; @smith2020-more\]/);
  assert.match(guide.read('techniques/kneading.md'), /by hand \[@smith2020-kneading\]/);
  assert.deepEqual(difference(before['sources.yaml'] ?? '', guide.read('sources.yaml')), [
    '-smith2020:',
    '+smith2020-kneading:',
    '+  formerly:',
    '+    - /sources/#smith2020',
  ]);
  assert.match(guide.read('sources.yaml'), /formerly:\n    - \/sources\/#smith2020\n\n# More\.\nsmith2020-more:/);
  assert.deepEqual(guide.errors(), []);
  assert.deepEqual(
    legacyAnchors(guide.graph()).map(({ page, was, now }) => [page, was, now]),
    [['sources/', 'smith2020', 'smith2020-kneading']],
  );
});

test('redirects directly after several renames, and drops a redirect from a reused name', (t) => {
  const guide = makeGuideFolder(t);
  const before = guide.all();
  const redirects = () => redirectsOf(guide.graph()).map(({ from, to }) => `${from} ${to}`);
  const publish = () =>
    writeFileSync(join(guide.dir, 'urls.yaml'), addUrls(guide.read('urls.yaml'), guide.graph().entries).text);
  guide.rename('topics/neck', 'cervical');
  assert.deepEqual(redirects(), ['body/neck/ body/cervical/']);
  publish();
  guide.rename('topics/cervical', 'nape');
  assert.deepEqual(redirects(), ['body/cervical/ body/nape/', 'body/neck/ body/nape/']);
  assert.deepEqual(guide.errors(), []);
  guide.rename('topics/nape', 'neck');
  assert.deepEqual(redirects(), ['body/cervical/ body/neck/']);
  assert.deepEqual(guide.errors(), []);
  const lines = guide.read('topics/neck.md').replace('formerly:\n  - /body/cervical/\n', '');
  assert.equal(lines, before['topics/neck.md']);
});

test('adds no redirect from a name that was never published', (t) => {
  const guide = makeGuideFolder(t);
  const before = guide.all();
  guide.rename('tools/roller', 'tube');
  guide.rename('tools/tube', 'log');
  assert.deepEqual(
    redirectsOf(guide.graph()).map(({ from }) => from),
    ['tools/roller/'],
  );
  guide.rename('tools/log', 'roller');
  assert.deepEqual(guide.all(), before);
});

test('preserves CRLF line endings', (t) => {
  const guide = makeGuideFolder(t, { 'tools/roller.md': roller.replaceAll('\n', '\r\n') });
  guide.rename('tools/roller', 'tube');
  const text = guide.read('tools/tube.md');
  assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
  assert.match(text, /\r\nformerly:\r\n {2}- \/tools\/roller\/\r\n---\r\n/);
});

const refused: [why: string, name: string, id: string, expected: RegExp][] = [
  ['an entry that is not there', 'tools/rolle', 'x', /There is no tools\/rolle\. Did you mean "tools\/roller"\?/],
  ['an id without its kind', 'roller', 'x', /is not an entry: write kind\/id\. Did you mean "tools\/roller"\?/],
  ['a kind that is not there', 'toolz/roller', 'x', /"toolz\/roller" is not an entry.*Did you mean "tools"\?/],
  ['an id that is taken', 'topics/neck', 'back-pain', /topics\/back-pain already exists/],
  ['an id that climbs', 'tools/roller', '../../x', /A tool cannot change its kind|cannot be an id/],
  ['another kind', 'tools/roller', 'techniques/roller', /A tool cannot change its kind/],
  ['a name that Windows cannot hold', 'tools/roller', 'con', /"con" is a reserved device name.*Add a word to it\.$/],
];
for (const [why, name, id, expected] of refused)
  test(`rejects ${why}`, (t) => assert.throws(() => makeGuideFolder(t).rename(name, id), expected));

for (const name of ['tool/roller', '/tools/roller/'])
  test(`resolves ${name} to tools/roller`, (t) =>
    assert.match(makeGuideFolder(t).rename(name, 'tube').newPath, /^\/tools\/tube\/$/));

test('checks the renamed content before writing', (t) => {
  const guide = makeGuideFolder(t, {
    'tools/ball.md': roller.replace('title: Roller', 'title: Ball\nformerly:\n  - /tools/tube/'),
  });
  const { changes } = planRename(
    { ...readContent(guide.dir), read: (file) => readFileSync(file, 'utf8') },
    'tools/roller',
    'tube',
  );
  const errors = errorsAfter(changes, guide.dir, sampleDay);
  assert.match(errors[0]?.message ?? '', /\/tools\/tube\/ is the URL of an existing page/);
});

test('changes no file if one cannot be written', (t) => {
  const guide = makeGuideFolder(t);
  const before = guide.all();
  const { changes } = planRename(
    { ...readContent(guide.dir), read: (file) => readFileSync(file, 'utf8') },
    'techniques/kneading',
    'petrissage',
  );
  const last = { file: join(guide.dir, 'care.yaml'), to: join(guide.dir, 'care.yaml', 'no-folder.md'), text: '' };
  assert.throws(() => writeChanges([...changes, last], guide.dir));
  assert.deepEqual(guide.all(), before);
});

test('prints the plan with --dry-run, and writes it without', (t) => {
  const guide = makeGuideFolder(t);
  const before = guide.all();
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['src/commands/rename.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: guide.dir, TODAY: sampleDay },
    });
  const plan = run('tools/roller', 'tube', '--dry-run');
  assert.match(
    plan.stdout,
    /Would change:[^]*roller\.md → .*tube\.md[^]*\/tools\/roller\/ redirects to \/tools\/tube\//,
  );
  assert.deepEqual(guide.all(), before);
  assert.equal(run('tools/roller', 'tube').status, 0);
  assert.deepEqual(guide.errors(), []);
  assert.match(run('tools/roller').stderr, /^Give the entry and its new id\./);
});
