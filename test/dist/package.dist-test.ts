/** A guide in a folder of its own that installs the engine from the tarball of `npm pack`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { completeSample } from '../built-sample.ts';
import { sampleDay } from '../fixtures/sample-content.ts';

const guide = mkdtempSync(join(tmpdir(), 'guide # of a clinic-'));
const engine = join(guide, 'node_modules/hands-on');

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(guide, name)), { recursive: true });
  writeFileSync(join(guide, name), text);
};

const run = (program: string, args: readonly string[], { cwd = guide, today = sampleDay } = {}) => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TODAY: today, CONTENT_DIR: '', SITE_URL: '', BASE_PATH: '', CI: '1' },
  });
  return { status, output: stdout + stderr };
};
const command = join(engine, 'src/commands/hands-on.mjs');
const handsOn = (...args: string[]) => run(process.execPath, [command, ...args]);

/** The file of settings. @param fields lines of further fields */
const settings = (fields = '') => `import type { GuideConfig } from 'hands-on';

export default {
  name: 'Riverside Physio',
  region: 'US',
  emergency: 'In an emergency, call 911.',
  publisher: 'hands-on',
  adaptedFrom: false,
${fields}} satisfies GuideConfig;
`;

before(() => {
  mkdirSync(join(guide, 'node_modules'));
  // What npm would install beside the engine.
  for (const name of readdirSync('node_modules'))
    if (name !== '.cache') symlinkSync(resolve('node_modules', name), join(guide, 'node_modules', name));
  const packed = run('npm', ['pack', '--silent', '--pack-destination', guide], { cwd: process.cwd() });
  assert.equal(packed.status, 0, packed.output);
  const tarball = readdirSync(guide).find((name) => name.endsWith('.tgz')) ?? '';
  mkdirSync(engine);
  assert.equal(run('tar', ['xzf', tarball, '-C', engine, '--strip-components=1']).status, 0);
  write('package.json', '{ "name": "riverside", "private": true, "type": "module" }\n');
  write('guide.config.ts', settings());
  for (const [name, text] of Object.entries(completeSample)) write(`content/${name}`, text);
});
after(() => rmSync(guide, { recursive: true, force: true }));

test('packs the program without its tests', () => {
  const files = readdirSync(engine, { recursive: true }).map(String);
  assert.deepEqual(
    files.filter((name) => /\.(dist-|host-)?test\.ts$|^e2e|^test\/dist/.test(name)),
    [],
  );
  assert.ok(files.includes('src/content/cautions.yaml'));
});

test('lists the commands, and names one that does not exist', () => {
  const { status, output } = handsOn('biuld');
  assert.equal(status, 2);
  assert.match(output, /no command "biuld"/);
  assert.match(handsOn('--help').output, /build, check.*preview/);
});

test('leaves a folder that is no guide as it was', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'no-guide-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'photo.jpg'), '');
  for (const [args, message] of [
    [['check'], /no guide\.config\.ts here/],
    [['init', '--yes'], /has files already \(photo\.jpg\)/],
  ] as const) {
    const { status, output } = run(process.execPath, [command, ...args], { cwd: folder });
    assert.notEqual(status, 0);
    assert.match(output, message);
    assert.deepEqual(readdirSync(folder), ['photo.jpg']);
  }
});

test('checks the content of the guide, with its own paths', () => {
  assert.deepEqual(handsOn('check'), { status: 0, output: handsOn('check').output });
  write('content/tools/Bad Name.md', '---\n---\n');
  const { status, output } = handsOn('check');
  rmSync(join(guide, 'content/tools/Bad Name.md'));
  assert.equal(status, 1);
  assert.match(output, /^content\/tools\/Bad Name\.md/m);
});

test('reports problems of the settings at their line', () => {
  write('guide.config.ts', settings("  contct: 'me@example.org',\n"));
  const { status, output } = handsOn('check');
  write('guide.config.ts', settings());
  assert.equal(status, 1);
  assert.match(output, /^guide\.config\.ts:9:3 .*contct/m);
  assert.match(output, /contact/);
});

test('builds the site and its offline editions beside the content, with the static files of the guide', () => {
  write('public/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>');
  const { status, output } = handsOn('build');
  assert.equal(status, 0, output);
  for (const path of ['dist/index.html', 'dist/tools/roller/index.html', 'dist/pagefind/pagefind.js', 'dist-offline'])
    assert.ok(existsSync(join(guide, path)), path);
  const home = readFileSync(join(guide, 'dist/index.html'), 'utf8');
  assert.match(home, /<title>[^<]*Riverside Physio/);
  assert.match(home, /call 911/);
  assert.match(readFileSync(join(guide, 'dist/icon.svg'), 'utf8'), /M0 0h9v9z/);
  assert.match(handsOn('build').output, /Nothing has changed/);
});

test('extends the reference guide by entries of its own, and keeps its cautions', () => {
  const people =
    'riverside:\n  kind: organization\n  name: Riverside Physio\n  clinical: true\n  interests: None declared.\n';
  rmSync(join(guide, 'content'), { recursive: true });
  write('content/people.yaml', people);
  write(
    'guide.config.ts',
    settings('  extendsReference: true,\n').replace("publisher: 'hands-on'", "publisher: 'riverside'"),
  );
  const roller = readFileSync('src/content/tools/foam-roller.md', 'utf8');
  write('content/tools/foam-roller.md', roller);
  write('content/tools/foam-roller.svg', readFileSync('src/content/tools/foam-roller.svg', 'utf8'));
  write('content/overrides.yaml', 'tools/massage-gun:\n  hidden: true\n');
  // The sample's day is before those of the reference guide.
  const check = () => run(process.execPath, [command, 'check', '--allow-stale'], { today: '' });
  const checked = check();
  assert.equal(checked.status, 0, checked.output);
  assert.match(checked.output, /[5-9]\d\d entries checked, no problems/);
  write('content/tools/foam-roller.md', roller.replace(/^cautions:\n(?: {2}.*\n)+/m, 'cautions: []\n'));
  const lost = check();
  assert.equal(lost.status, 1);
  assert.match(
    lost.output,
    /content\/tools\/foam-roller\.md:\d+:\d+ the caution "blood-clot" of the reference guide is missing/,
  );
});

for (const [starter, region] of [
  ['reference', 'GB'],
  ['sample', 'US'],
] as const)
  test(`makes the folder of a guide that passes the check: ${starter}, ${region}`, () => {
    const folder = join(guide, `new-${starter}`);
    const made = handsOn(
      'init',
      folder,
      '--name',
      'Riverside Physio',
      '--starter',
      starter,
      '--region',
      region,
      '--yes',
    );
    assert.equal(made.status, 0, made.output);
    symlinkSync(join(guide, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const checked = run(process.execPath, [command, 'check', '--allow-stale'], { cwd: folder, today: '' });
    assert.equal(checked.status, 0, checked.output);
    const again = handsOn('init', folder, '--yes');
    assert.equal(again.status, 2);
    assert.match(again.output, /has files already/);
  });
