import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexData, packIndex } from './index-scripts.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const data = new Map([
  ['pagefind-entry.json', bytes('{}')],
  ['guide/en.0123456789.json', bytes('{}')],
  ['guide/en-words.0123456789.json', bytes('{}')],
  ['wasm.en.pagefind', bytes('w')],
  ['index/a.pf_index', bytes('i')],
  ['fragment/b.pf_fragment', bytes('f')],
]);

/** Runs index scripts as a page does. */
function unpack(scripts: Iterable<string>) {
  const files: Record<string, string> = {};
  let isComplete = false;
  const guidePack = (more: Record<string, string>, isLast: boolean) => {
    for (const [path, text] of Object.entries(more)) files[path] = Buffer.from(text, 'base64').toString();
    isComplete ||= isLast;
  };
  for (const script of scripts) new Function('guidePack', script)(guidePack);
  return { files, isComplete };
}

test('puts the index of a small guide in one script', () => {
  const packs = packIndex(data, 200);
  assert.deepEqual([...packs.keys()], ['start.js']);
  assert.equal(unpack(packs.values()).isComplete, true);
  assert.deepEqual(unpack(packs.values()).files['fragment/b.pf_fragment'], 'f');
});

test('splits the index of a large guide into scripts loaded on demand', () => {
  const packs = packIndex(data, 201);
  assert.deepEqual(
    [...packs.keys()],
    [
      'start.js',
      'pagefind-entry.json.js',
      'guide/en-words.0123456789.json.js',
      'wasm.en.pagefind.js',
      'index/a.pf_index.js',
      'fragment/b.pf_fragment.js',
    ],
  );
  assert.deepEqual(Object.keys(unpack([packs.get('start.js') ?? '']).files), ['guide/en.0123456789.json']);
  assert.equal(Object.keys(unpack(packs.values()).files).length, 6);
  assert.equal(unpack(packs.values()).isComplete, false);
});

test('excludes programs and pages from the index', () => {
  const files = new Map([
    ['pagefind/pagefind.js', bytes('')],
    ['pagefind/index/a.pf_index', bytes('i')],
    ['icon.svg', bytes('')],
  ]);
  const source = {
    paths: () => [...files.keys()],
    has: (path: string) => files.has(path),
    read: (path: string) => files.get(path),
  };
  assert.deepEqual([...indexData(source).keys()], ['index/a.pf_index']);
});
