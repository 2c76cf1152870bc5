import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { explainWriteError, writeChanges } from './write-changes.ts';

function makeFolder(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'guide-write-'));
  t.after(() => rmSync(dir, { recursive: true }));
  return dir;
}

/** Changes that replace the text of files in place. */
const changesOf = (...paths: string[]) => paths.map((path) => ({ file: path, to: path, text: 'new' }));

test('keeps the permissions of a rewritten file, and leaves no temporary files', (t) => {
  const path = join(makeFolder(t), 'a.md');
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  writeChanges(changesOf(path), dirname(path));
  assert.equal(readFileSync(path, 'utf8'), 'new');
  assert.equal(statSync(path).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(join(path, '..')), ['a.md']);
});

test('opens no file if a temporary file cannot be written', (t) => {
  const dir = makeFolder(t);
  const paths = ['a.md', 'b.md'].map((name) => join(dir, name));
  for (const path of paths) writeFileSync(path, 'old');
  const times = () => paths.map((path) => statSync(path, { bigint: true }).mtimeNs);
  const before = times();
  // Simulates a full disk at the second file.
  mkdirSync(join(dir, `.${process.pid}-1.new`));
  assert.throws(() => writeChanges(changesOf(...paths), dir), /b\.md could not be written: .*No file was changed\.$/);
  assert.deepEqual(times(), before);
  assert.deepEqual(
    paths.map((path) => readFileSync(path, 'utf8')),
    ['old', 'old'],
  );
  assert.ok(!readdirSync(dir).includes(`.${process.pid}-0.new`));
});

test('explains file system errors in plain words', () => {
  const messageFor = (code: string) => explainWriteError(Object.assign(new Error(`${code}: bad, open 'x'`), { code }));
  assert.equal(messageFor('ENOSPC'), 'the disk is full');
  assert.equal(messageFor('EROFS'), 'that disk can only be read');
  assert.equal(messageFor('EXYZ'), "EXYZ: bad, open 'x'");
  assert.equal(explainWriteError(new Error('No such entry.')), undefined);
});
