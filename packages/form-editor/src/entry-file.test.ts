import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContent } from '../../../src/model/read.ts';
import { kinds } from '../../../src/kinds/index.ts';
import { nameOf } from '../../../src/model/entry.ts';
import { changeText, type Opened } from './entry-file.ts';

const { parsedEntries } = readContent('src/content');
const asOpened = ({ kind, id, file, raw, body }: (typeof parsedEntries)[number]): Opened => ({
  kind,
  id,
  file,
  values: raw as Opened['values'],
  body,
  revision: '',
});

test('saves unchanged entries of the guide with the same bytes', () => {
  // A whole YAML file is written for one of its entries: a few of them will do.
  const some = parsedEntries.filter(({ kind }, index) => kinds[kind].store === 'folder' || index % 25 === 0);
  assert.ok(some.length > 100);
  const files = new Map([...new Set(some.map(({ file }) => file))].map((file) => [file, readFileSync(file, 'utf8')]));
  const changed = some.filter(
    (parsedEntry) =>
      changeText(files.get(parsedEntry.file) ?? '', asOpened(parsedEntry)) !== files.get(parsedEntry.file),
  );
  assert.deepEqual(changed.map(nameOf), []);
});

test('changes one line for one changed value, for every kind', () => {
  for (const [kind, group] of Map.groupBy(parsedEntries, (parsedEntry) => parsedEntry.kind)) {
    const parsedEntry = group[0];
    assert.ok(parsedEntry);
    const source = readFileSync(parsedEntry.file, 'utf8');
    const opened = asOpened(parsedEntry);
    const [field = '', old] = Object.entries(opened.values).find(([, value]) => typeof value === 'string') ?? [];
    const lines = changeText(source, {
      ...opened,
      values: { ...opened.values, [field]: `${String(old)} indeed` },
    }).split('\n');
    const before = source.split('\n');
    assert.equal(lines.length, before.length, kind);
    assert.equal(lines.filter((line, index) => line !== before[index]).length, 1, kind);
  }
});
