import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { largestFile, readFolder, type FolderItem } from './content-folder.ts';
import { contentOf } from './layered-content.ts';

function folder(t: TestContext, ...names: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'guide-folder-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'tools'));
  for (const name of names) writeFileSync(join(root, name), name);
  return root;
}

const itemsOf = (item: FolderItem | undefined) => (item?.is === 'folder' ? item.items : new Map<string, FolderItem>());
const namesIn = (item: FolderItem | undefined) => [...itemsOf(item).keys()];

test('reads files unchanged, sorted by name', (t) => {
  const root = folder(t, 'sources.yaml', 'tools/b.md', 'tools/a.md', 'tools/a.svg');
  const { item } = readFolder(root);
  writeFileSync(join(root, 'tools/a.md'), 'later');
  rmSync(join(root, 'sources.yaml'));
  assert.deepEqual(namesIn(item), ['sources.yaml', 'tools']);
  const tools = itemsOf(itemsOf(item).get('tools'));
  assert.deepEqual([...tools.keys()], ['a.md', 'a.svg', 'b.md']);
  assert.deepEqual(tools.get('a.md'), { is: 'file', size: 10, bytes: Buffer.from('tools/a.md') });
});

test('skips files that are not content: images, large files, leftovers of editors and systems', (t) => {
  const root = folder(t, 'tools/photo.jpg', 'tools/.a.md.swp', '.DS_Store', 'tools/.lost.md');
  writeFileSync(join(root, 'tools/large.md'), Buffer.alloc(largestFile + 1));
  const tools = itemsOf(itemsOf(readFolder(root).item).get('tools'));
  assert.deepEqual([...tools.keys()], ['.lost.md', 'large.md', 'photo.jpg']);
  assert.deepEqual(tools.get('large.md'), { is: 'file', size: largestFile + 1, bytes: undefined });
  assert.deepEqual(tools.get('photo.jpg'), { is: 'file', size: 15, bytes: undefined });
});

test('does not follow, open or wait for anything but regular files', { skip: process.platform === 'win32' }, (t) => {
  const root = folder(t, 'tools/a.md');
  for (const name of ['urls.yaml', 'faq', 'tools/b.md', 'tools/a.svg']) symlinkSync('/etc/hostname', join(root, name));
  spawnSync('mkfifo', [join(root, 'tools/pipe.md'), join(root, 'sources.yaml')]);
  const problems = contentOf(readFolder(root)).problems.map(
    ({ file, rule }) => `${file.slice(root.length + 1)} ${rule}`,
  );
  for (const name of ['urls.yaml', 'faq', 'tools/b.md', 'tools/a.svg'])
    assert.ok(problems.includes(`${name} no-links`), `${name}: ${problems.join()}`);
  for (const name of ['tools/pipe.md', 'sources.yaml'])
    assert.ok(problems.includes(`${name} encoding`), `${name}: ${problems.join()}`);
});

test('reads no content where the folder is missing or a file', (t) => {
  const root = folder(t, 'file.txt');
  for (const name of ['nothing', 'file.txt'])
    assert.deepEqual(
      contentOf(readFolder(join(root, name))).problems.map(({ message }) => message),
      ['there is no such content folder'],
    );
});

test('reports unreadable files', { skip: process.getuid?.() === 0 }, (t) => {
  const root = folder(t, 'sources.yaml');
  const messagesNow = () => contentOf(readFolder(root)).problems.map(({ message }) => message);
  const allow = (mode: number) => ['tools', 'sources.yaml'].forEach((name) => chmodSync(join(root, name), mode));
  allow(0);
  const below = messagesNow();
  allow(0o700);
  chmodSync(root, 0);
  const all = messagesNow();
  chmodSync(root, 0o700);
  assert.deepEqual(below, ['the folder cannot be read (EACCES)', 'the file cannot be read (EACCES)']);
  assert.deepEqual(all, ['the folder cannot be read (EACCES)']);
});
