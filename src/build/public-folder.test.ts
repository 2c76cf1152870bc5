import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { mergePublic } from './public-folder.ts';

test('replaces static files of the engine by those of the guide', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'public-'));
  t.after(() => rmSync(root, { recursive: true }));
  for (const [name, text] of [
    ['engine/public/icon.svg', 'engine'],
    ['engine/public/favicon.ico', 'engine'],
    ['guide/public/icon.svg', 'guide'],
    ['guide/public/photos/a.jpg', 'guide'],
  ] as const) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const merged = mergePublic(['engine', 'guide', 'none'].map((name) => join(root, name)));
  assert.deepEqual(readdirSync(merged, { recursive: true }).toSorted(), [
    'favicon.ico',
    'icon.svg',
    'photos',
    join('photos', 'a.jpg'),
  ]);
  assert.equal(readFileSync(join(merged, 'icon.svg'), 'utf8'), 'guide');
  assert.equal(readFileSync(join(merged, 'favicon.ico'), 'utf8'), 'engine');
});
