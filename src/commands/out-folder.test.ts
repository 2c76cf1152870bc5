import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { checkOutFolder, refuseCompleteSite } from './out-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'hands-on-out-'));
after(() => rmSync(folder, { recursive: true }));
for (const file of [
  'project/src/content/a.md',
  'project/public/icon.svg',
  'project/dist/index.html',
  'project/dist-operator/hosting.json',
  'project/dist-operator/SHA256SUMS',
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
mkdirSync(join(folder, 'home/ann'), { recursive: true });
mkdirSync(join(folder, 'content/tools'), { recursive: true });
const project = {
  root: join(folder, 'project'),
  contentDir: join(folder, 'content'),
  home: join(folder, 'home/ann'),
};
symlinkSync('project/src', join(folder, 'to-src'), 'junction');
symlinkSync('content', join(folder, 'to-content'), 'junction');
symlinkSync('.', join(folder, 'to-all'), 'junction');
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
  'home/ann/site',
  'contents',
])
  test(`accepts the output folder ${out}`, () => checkOutFolder(project, join(folder, out)));

const refused: [out: string, message: RegExp][] = [
  ['project', /is or contains this project/],
  ['.', /is or contains this project/],
  ['project/src', /is in src\/, which a build only reads/],
  ['project/src/content/new', /is in src\/, which a build only reads/],
  ['project/public/guide', /is in public\//],
  ['project/.git/x', /is in \.git\//],
  ['project/node_modules/site', /is in node_modules\//],
  ['content', /is or contains the content/],
  ['content/site', /is in the content folder/],
  ['content/tools/site', /is in the content folder/],
  ['to-content/site', /is in the content folder/],
  ['to-src/site', /is in src\//],
  ['to-all/project', /is or contains this project/],
  ['to-all/home', /is or contains your home folder/],
  ['home/ann', /is or contains your home folder/],
  ['home', /is or contains your home folder/],
  ['letter', /letter is a file; a build needs a folder/],
  ['other', /contains files that are not from an earlier build/],
  ['link', /link is a symbolic link, .*: --out .*project.dist\.$/],
  ['loose', /loose is a symbolic link/],
  ['linked', /linked-offline is a symbolic link/],
  ['letter/site', /letter is a file, and .*site cannot be in it/],
  ['letter/a/b/site', /letter is a file/],
  ['new', /new-operator contains files/],
  ['project/swapped', /swapped contains files/],
];
for (const [out, message] of refused)
  test(`rejects the output folder ${out}`, () =>
    assert.throws(() => checkOutFolder(project, join(folder, out)), message));

for (const [what, contentDir, out] of [
  ['the copy beside a site', 'site-offline', 'site'],
  ['in the operator’s folder of a site', 'site-operator/content', 'site'],
  ['where a new site is made', '.site-new', 'site'],
] as const)
  test(`protects content ${what}`, () => {
    const where = { ...project, contentDir: join(folder, contentDir) };
    assert.throws(() => checkOutFolder(where, join(folder, out)), /is or contains the content/);
  });

test('protects content behind a symbolic link', () => {
  const where = { ...project, contentDir: join(folder, 'to-content') };
  assert.throws(() => checkOutFolder(where, join(folder, 'content/site')), /is in the content folder/);
  assert.throws(() => checkOutFolder(where, join(folder, 'content')), /is or contains the content/);
});

test('does not replace a complete site by a partial one', () => {
  assert.throws(() => refuseCompleteSite(join(folder, 'project/dist')), /is a complete site/);
  for (const name of ['project/gone', 'nowhere'])
    assert.doesNotThrow(() => refuseCompleteSite(join(folder, name)), name);
});

test('rejects the root of the file system', () => assert.throws(() => checkOutFolder(project, '/'), /is or contains/));
