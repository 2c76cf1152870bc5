import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OpenPages, withoutClosed, type OpenedIn } from './open-pages.ts';
import { StoredRecord } from './stored-record.ts';

/** The clients that a browser lists. */
function makePages(...open: string[]) {
  const list = new Set(open);
  // Without the Cache API, state is in memory.
  const record = new StoredRecord<OpenedIn>('state', 'https://guide.example/?open', {});
  return { list, record, pages: new OpenPages(record, () => Promise.resolve([...list])) };
}

test('forgets closed pages, and keeps those that are being opened', () => {
  const table = { a: '1', b: '1', c: '2' };
  assert.deepEqual(withoutClosed(table, new Set(['a']), new Set(['c'])), { a: '1', c: '2' });
});

test('remembers pages that are opened concurrently', async () => {
  const { pages } = makePages();
  await Promise.all(['a', 'b', 'c'].map((id, i) => pages.remember(id, String(i))));
  for (const [i, id] of ['a', 'b', 'c'].entries()) assert.equal(await pages.editionOf(id), String(i));
  assert.equal(await pages.editionOf('d'), undefined);
});

test('ignores a page without a client id', async () => {
  const { pages, record } = makePages();
  await pages.remember('', '1');
  assert.deepEqual(await record.read(), {});
});

test('counts an edition as in use while one of its pages is open or being opened', async () => {
  const { pages, list } = makePages();
  await pages.remember('a', '1');
  assert.deepEqual(await pages.inUse(), new Set(['1']), 'answered, and not yet listed');
  list.add('a');
  assert.deepEqual(await pages.inUse(), new Set(['1']));
  list.delete('a');
  assert.deepEqual(await pages.inUse(), new Set(), 'closed');
  assert.equal(await pages.editionOf('a'), undefined);
});
