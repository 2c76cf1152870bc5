/** Special files in the content folder neither block a command nor are written to. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { skipTest } from '../../test/skip-test.ts';
import { checkContent } from '../rules/check-content.ts';
import { sampleDay, sampleFiles, writeSample } from '../../test/fixtures/sample-content.ts';
import { problemsAfter } from './write-changes.ts';

/** Long enough for the slowest machine: a blocked read never ends. */
const patience = { timeout: 300_000, encoding: 'utf8' } as const;

const noPipes = spawnSync('mkfifo', ['--version']).error && skipTest('there is no mkfifo here');

/** Runs a command, or a code snippet, on a content folder. */
const run = (dir: string, ...args: string[]) =>
  spawnSync(process.execPath, args, { ...patience, env: { ...process.env, CONTENT_DIR: dir, TODAY: sampleDay } });

const code = (text: string) => ['--input-type=module', '-e', text];

/** Files that editors and commands read, each a named pipe. */
const pipes = [
  'tools/pipe.md',
  'tools/pipe.mdx',
  'tools/roller.svg',
  'specialties/hand-therapy.md',
  'glossary.yaml',
  'sources.yml',
  'urls.yaml',
  'pipe',
  'faq',
];

function sampleWithPipes(t: TestContext): string {
  const { dir, remove } = writeSample();
  t.after(remove);
  for (const name of pipes) {
    rmSync(join(dir, name), { recursive: true, force: true });
    assert.equal(spawnSync('mkfifo', [join(dir, name)]).status, 0);
  }
  return dir;
}

test('reports named pipes without waiting for them', { skip: noPipes }, (t) => {
  const dir = sampleWithPipes(t);
  const checked = run(dir, 'src/commands/check.ts');
  assert.equal(checked.status, 1, checked.stderr);
  for (const name of pipes) assert.ok(checked.stdout.includes(`${join(dir, name)}:1:1`), `${name}\n${checked.stdout}`);
  for (const [said, ...args] of [
    [/this is not a regular file/, 'src/commands/rename.ts', 'tools/roller', 'tube'],
    [/tools\/pipe already exists/, 'src/commands/new.ts', 'tool', 'Pipe'],
    [/glossary\.yaml: this is not a regular file/, 'src/commands/new.ts', 'term', 'Fascia'],
    [/this is not a regular file/, 'src/commands/urls.ts'],
    [/1 error|errors/, 'src/commands/check.ts', '--fix'],
    [/./, 'src/commands/freshness.ts'],
    [/Wrote \d+ files/, 'src/commands/schemas.ts'],
  ] as const) {
    const { status, stdout, stderr } = run(dir, ...args);
    assert.notEqual(status, null, `${args.join(' ')} waits`);
    assert.match(stdout + stderr, said, args.join(' '));
  }
});

test('does not wait for a named pipe in the form editor', { skip: noPipes }, (t) => {
  const dir = sampleWithPipes(t);
  const module = resolve('packages/form-editor/src/entry-file.ts');
  const { stdout, status } = run(
    dir,
    ...code(`const { openEntry, changeFile } = await import(${JSON.stringify(module)});
      const tried = (act) => { try { return act(); } catch ({ message }) { return message; } };
      const dir = process.env.CONTENT_DIR;
      const entry = { values: {}, body: '', revision: '' };
      console.log(JSON.stringify([
        tried(() => openEntry(dir, 'tools', 'pipe')),
        tried(() => changeFile(dir, { ...entry, kind: 'tools', id: 'pipe' })),
        tried(() => changeFile(dir, { ...entry, kind: 'glossary', id: 'fascia' })),
      ]));`),
  );
  assert.equal(status, 0);
  for (const said of JSON.parse(stdout) as string[])
    assert.match(said, /: this is not a regular file\. Replace it by a text file/);
});

test('reports sockets, folders, links to devices, link loops and huge files', async (t) => {
  const { dir, remove } = writeSample();
  t.after(remove);
  const at = (name: string) => join(dir, name);
  symlinkSync('/dev/zero', at('tools/zero.md'));
  symlinkSync('/dev/zero', at('urls.yaml'));
  symlinkSync('.', at('tools/loop'));
  symlinkSync('roller.md', at('tools/tube.md'));
  symlinkSync('../..', at('glossary.yaml'));
  rmSync(at('people.yaml'));
  symlinkSync('nowhere', at('people.yaml'));
  mkdirSync(at('tools/folder.md'));
  mkdirSync(at('tools/deep/deeper'), { recursive: true });
  writeFileSync(at('tools/huge.md'), '');
  truncateSync(at('tools/huge.md'), 50_000_000_000);
  const socket = createServer().listen(at('tools/socket.md'));
  await new Promise((listening) => socket.once('listening', listening));
  t.after(() => socket.close());
  const linesOf = (problems: { file: string; message: string }[]) =>
    problems.map(({ file, message }) => `${relative(dir, resolve(file))}: ${message}`).toSorted();
  const found = linesOf(checkContent({ contentDir: dir, today: sampleDay }).problems);
  for (const line of [
    'urls.yaml: this is a symbolic link',
    'glossary.yaml: this is a symbolic link',
    'people.yaml: this is a symbolic link',
    'tools/folder.md: folders are not allowed here',
    'tools/huge.md: the file has 50000000000 bytes',
    'tools/loop: this file is not an entry',
    'tools/socket.md: this is not a regular file',
    'tools/tube.md: this is a symbolic link',
    'tools/zero.md: this is a symbolic link',
  ])
    assert.ok(found.includes(line), `${line}\n${found.join('\n')}`);
  // The trial check before writing finds it.
  const path = at('tools/roller.md');
  const change = { file: path, to: path, text: sampleFiles['tools/roller.md'] ?? '' };
  const tried = linesOf(problemsAfter([change], { contentDir: dir, today: sampleDay }));
  assert.deepEqual(tried, found);
});

test('does not write through symbolic links', (t) => {
  const outside = writeSample();
  const { dir, remove } = writeSample({ 'sources.yaml': null });
  t.after(() => [outside.remove(), remove()]);
  symlinkSync(join(outside.dir, 'sources.yaml'), join(dir, 'sources.yaml'));
  symlinkSync(join(outside.dir, 'glossary.yaml'), join(dir, 'glossary.yaml'));
  rmSync(join(dir, 'specialties'), { recursive: true, force: true });
  symlinkSync(join(outside.dir, 'specialties'), join(dir, 'specialties'));
  mkdirSync(join(outside.dir, 'specialties'), { recursive: true });
  const before = readFileSync(join(outside.dir, 'sources.yaml'), 'utf8');
  for (const [path, ...args] of [
    ['specialties', 'new.ts', 'specialty', 'Hand therapy'],
    ['glossary.yaml', 'new.ts', 'term', 'Fascia'],
    ['sources.yaml', 'rename.ts', 'tools/roller', 'tube'],
  ] as const) {
    const { status, stderr } = run(dir, `src/commands/${args[0]}`, ...args.slice(1));
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`${path}.* is a symbolic link`), args.join(' '));
  }
  assert.equal(readFileSync(join(outside.dir, 'sources.yaml'), 'utf8'), before);
  for (const name of ['glossary.yaml', 'specialties/hand-therapy.md'])
    assert.throws(() => readFileSync(join(outside.dir, name)), /ENOENT/, name);
});
