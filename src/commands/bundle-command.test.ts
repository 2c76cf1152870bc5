import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { changed, writeSample } from '../../test/fixtures/sample-content.ts';
import { bundleCommand, findBundle } from './bundle-command.ts';

/** A project with a command of two modules. */
function project(context: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'hands-on-quick-'));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'src/commands'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  writeFileSync(join(root, 'src/word.ts'), "export const word: string = 'soft';");
  writeFileSync(
    join(root, 'src/commands/say.ts'),
    "import { word } from '../word.ts';\nconsole.log(word, process.argv.slice(2).join(), import.meta.filename.split(/[\\\\/]/).pop());",
  );
  return root;
}

/** Output of the command when it is run by way of its bundle. */
const say = (root: string) =>
  spawnSync(process.execPath, [resolve('src/commands/quick.mjs'), 'say', 'twice'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: '1' },
  }).stdout.trim();

test('runs a command from its bundle, with its arguments', async (context) => {
  const root = project(context);
  assert.equal(findBundle(root, 'say'), undefined);
  assert.equal(say(root), 'soft twice say.ts');
  await bundleCommand(root, 'say');
  assert.match(say(root), /^soft twice say-[0-9a-f]+\.mjs$/);
});

const changes: [what: string, change: (root: string) => void][] = [
  ['one of its inputs', (root) => writeFileSync(join(root, 'src/word.ts'), "export const word = 'firm';")],
  [
    'what is installed',
    (root) => writeFileSync(join(root, 'node_modules/.package-lock.json'), '{ "lockfileVersion": 3 }'),
  ],
  ['the one file, which is gone', (root) => rmSync(findBundle(root, 'say') ?? '')],
  ['the one file, which is cut off', (root) => writeFileSync(findBundle(root, 'say') ?? '', 'const')],
  [
    'its record, which is cut off',
    (root) => writeFileSync(join(root, 'node_modules/.cache/hands-on/say.json'), '{ "name": "sa'),
  ],
];

for (const [what, change] of changes)
  test(`runs the source modules after a change of ${what}, and bundles again`, async (context) => {
    const root = project(context);
    await bundleCommand(root, 'say');
    change(root);
    assert.equal(findBundle(root, 'say'), undefined);
    assert.match(say(root), /^(soft|firm) twice say\.ts$/);
    await bundleCommand(root, 'say');
    assert.notEqual(findBundle(root, 'say'), undefined);
    assert.equal(readdirSync(join(root, 'node_modules/.cache/hands-on')).length, 2);
  });

test('runs without a bundle if the cache is not writable', (context) => {
  const root = project(context);
  writeFileSync(join(root, 'node_modules/.cache'), 'a file where the folder would be');
  const { stdout, stderr } = spawnSync(process.execPath, [resolve('src/commands/quick.mjs'), 'say'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: '' },
  });
  assert.equal(stdout.trim() + stderr, 'soft  say.ts');
});

test('prints the same from the bundled check as from its modules', async () => {
  await bundleCommand(process.cwd(), 'check');
  const sample = writeSample(changed('techniques/kneading.md', 'pressure: varies', 'pressure: hard'));
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: sample.dir, TODAY: '2026-02-01' },
    });
    return { status, stdout, stderr };
  };
  const quick = run('src/commands/quick.mjs', 'check', '--format', 'json');
  const slow = run('src/commands/check.ts', '--format', 'json');
  sample.remove();
  assert.equal(quick.status, 1);
  assert.deepEqual(quick, slow);
});
