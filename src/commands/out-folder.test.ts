import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { checkOutFolder } from './out-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'hands-on-out-'));
after(() => rmSync(folder, { recursive: true }));
for (const file of [
  'project/src/content/a.md',
  'project/public/icon.svg',
  'project/dist/index.html',
  'project/dist-operator/hosting.json',
  'project/gone-operator/hosting.json',
  'project/gone-offline/index.html',
  'project/swapped-operator/hosting.json',
  'project/swapped/letter',
  'other/index.html',
  'letter',
  'new-operator/letter',
]) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), '');
}
mkdirSync(join(folder, 'empty'));
const root = join(folder, 'project');
symlinkSync('project/dist', join(folder, 'link'), 'junction');
symlinkSync('nowhere', join(folder, 'loose'), 'junction');
symlinkSync('empty', join(folder, 'linked-offline'), 'junction');

for (const out of [
  'project/dist',
  'project/gone',
  'project/sub/new',
  'elsewhere',
  'empty',
  '..dots',
  'project/src-site',
])
  test(`a site may be put into ${out}`, () => checkOutFolder(root, join(folder, out)));

const refused: [out: string, said: RegExp][] = [
  ['project', /is this project or holds it/],
  ['.', /is this project or holds it/],
  ['project/src', /is in src\/, which a build only reads/],
  ['project/src/content/new', /is in src\/, which a build only reads/],
  ['project/public/guide', /is in public\//],
  ['project/.git/x', /is in \.git\//],
  ['letter', /letter is a file; a build needs a folder/],
  ['other', /holds other things than a site that was built here/],
  ['link', /link is a link, .*: --out .*project.dist\.$/],
  ['loose', /loose is a link/],
  ['linked', /linked-offline is a link/],
  ['letter/site', /letter is a file, and .*site cannot be in it/],
  ['letter/a/b/site', /letter is a file/],
  ['new', /new-operator holds other things/],
  ['project/swapped', /swapped holds other things/],
];
for (const [out, said] of refused)
  test(`a site may not be put into ${out}`, () => assert.throws(() => checkOutFolder(root, join(folder, out)), said));

test('the top of the disk is refused too', () => assert.throws(() => checkOutFolder(root, '/'), /holds it/));
