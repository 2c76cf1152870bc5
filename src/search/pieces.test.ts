import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { decode, encode } from 'cborg';
import * as pagefind from 'pagefind';
import { dictionaryWords } from './index/dictionary.ts';
import { openIndex } from './disk.ts';
import { pack, unpack, type IndexFile } from './packed.ts';
import { cut, inPieces } from './pieces.ts';

const common = [...dictionaryWords('en')].filter((word) => /^[a-z]{2,}$/.test(word));
const words = [...new Set([...common.slice(0, 4000), 'lying', 'dying', 'icing', 'using', 'skies'])];

const halves = [words.slice(0, 2500).join(' '), words.slice(1500).join(' ')];

async function indexOf(language: string, texts: readonly string[]): Promise<IndexFile[]> {
  const { index } = await pagefind.createIndex({ writePlayground: false });
  for (const [i, text] of texts.entries())
    await index?.addHTMLFile({
      url: `/${i}/`,
      content: `<html lang="${language}"><body><p>${text}</p></body></html>`,
    });
  const { files = [] } = (await index?.getFiles()) ?? {};
  await pagefind.close();
  return files;
}

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Opens an index, without names. */
async function open(files: readonly IndexFile[], language = 'en') {
  const site = mkdtempSync(join(tmpdir(), 'pieces-'));
  folders.push(site);
  const data = [
    { path: `guide/${language}/names.json`, content: encodeText({ language, pages: [], alerts: [] }) },
    {
      path: `guide/${language}/details.json`,
      content: encodeText({ pages: [], ids: [], more: [], facets: [] }),
    },
  ];
  for (const { path, content } of [...files, ...data]) {
    const file = join(site, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const asked: string[] = [];
  const { api } = await openIndex(site, language, (path) => void asked.push(path));
  return { api, asked };
}

const encodeText = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const pathsOf = (files: readonly IndexFile[], folder: string) =>
  files.map(({ path }) => path).filter((path) => path.startsWith(folder));

const english = await indexOf('en', halves);
const small = inPieces(english);
/** No piece has more than the words with the same first letters. */
const smallest = inPieces(english, 1);

test('words that start alike stay together, and a piece is closed before it is too large', () => {
  const pieces = cut([['ab'], ['abc'], ['ac'], ['ad'], ['b']], 12);
  assert.deepEqual(pieces, [[['ab'], ['abc']], [['ac'], ['ad']], [['b']]]);
});

test('words that start alike are not parted, however many', () =>
  assert.deepEqual(cut([['ab'], ['abc'], ['abd']], 1), [[['ab'], ['abc'], ['abd']]]));

test('an index without words has no pieces', () => assert.deepEqual(cut([], 1), []));

test('one word loads one small piece', async () => {
  const { api, asked } = await open(small);
  asked.length = 0;
  await api.search('massage');
  const loaded = asked.filter((path) => path.startsWith('index/'));
  assert.equal(loaded.length, 1);
  assert.ok(pathsOf(small, 'index/').length > 8);
  const bytes = (path: string) => small.find((file) => file.path === path)?.content.length ?? Infinity;
  assert.ok(loaded.every((path) => bytes(path) < 6000));
});

/** What each text finds, with its score. */
async function answers(files: readonly IndexFile[], texts: readonly string[], language = 'en') {
  const { api } = await open(files, language);
  const found: [text: string, ...results: [id: string, score: number][]][] = [];
  for (const text of texts) {
    const { results } = await api.search(text);
    found.push([text, ...results.map(({ id, score }): [string, number] => [id, score])]);
  }
  return found;
}

test('every word finds in the pieces what it finds in the whole', async () => {
  const found = await answers(small, words);
  assert.deepEqual(found, await answers(english, words));
  assert.ok(found.every(({ length }) => length > 1));
});

for (const text of ['mas', 'kn', 'hea', 'th', 'icing', 'lying', 'tying', 'little girl', 'lying down', '"dying"', 'zz'])
  test(`asked first, "${text}" finds in the pieces what it finds in the whole`, async () =>
    assert.deepEqual(await answers(smallest, [text]), await answers(english, [text])));

test('the list of pieces has a new name, and the old files are gone', () => {
  const hash = (files: readonly IndexFile[]) =>
    (
      JSON.parse(new TextDecoder().decode(files.find(({ path }) => path === 'pagefind-entry.json')?.content)) as {
        languages: Record<string, { hash: string }>;
      }
    ).languages['en']?.hash;
  assert.notEqual(hash(small), hash(english));
  assert.deepEqual(
    pathsOf(small, 'pagefind.').filter((path) => path.endsWith('_meta')),
    [`pagefind.${hash(small)}.pf_meta`],
  );
  assert.deepEqual(
    pathsOf(english, 'index/').filter((path) => pathsOf(small, 'index/').includes(path)),
    [],
  );
});

test('the same words make the same files', async () => {
  assert.deepEqual(inPieces(await indexOf('en', halves)), small);
});

const foreign: [language: string, text: string, asked: string[]][] = [
  [
    'de',
    'Übungen für den Rücken und die Hände, Äpfel und Öl. Schmerzen im Knie, Dehnen der Wade, Massagen.',
    ['übung', 'Übungen', 'ubungen', 'hande', 'Hände', 'äpfel', 'öl', 'schmerz', 'rücken', 'massage'],
  ],
  [
    'fr',
    'Élan, étirements et épaules. Œdème du genou, çà et là, naïveté, douleurs, mâchoire.',
    ['étirement', 'etirements', 'épaule', 'œdème', 'douleur', 'machoire', 'élan'],
  ],
  ['ru', 'Массаж спины и шеи. Упражнения для колен.', ['массажа', 'спина', 'упражнение']],
  ['zh', '按摩可以缓解肌肉疼痛。膝盖 疼痛', ['按摩', '疼痛', '膝盖']],
];
for (const [language, text, asked] of foreign)
  test(`in ${language} the pieces answer as the whole does`, async () => {
    const index = await indexOf(language, [text]);
    const found: string[] = [];
    for (const word of asked) {
      const [some] = await answers(inPieces(index, 1), [word], language);
      assert.deepEqual([some], await answers(index, [word], language));
      if (some && some.length > 1) found.push(word);
    }
    assert.ok(found.length > asked.length / 2, found.join());
  });

/** The index with one file changed. */
const changed = (pattern: RegExp, change: (file: IndexFile) => IndexFile) =>
  english.map((file) => (pattern.test(file.path) ? change(file) : file));

test('an index in another format is refused, and the file is named', () => {
  const packedOtherwise = ({ path, content }: IndexFile) => ({ path, content: new Uint8Array(content).fill(0, 0, 2) });
  assert.throws(() => inPieces(changed(/pf_meta$/, packedOtherwise)));
  const withoutPieces = (file: IndexFile) => {
    const [version, pages] = decode(unpack(file)) as unknown[];
    return pack(file.path, encode([version, pages]));
  };
  assert.throws(() => inPieces(changed(/pf_meta$/, withoutPieces)), /changed its format: pagefind\..*pf_meta/);
  const noIndex = english.filter(({ path }) => !path.endsWith('.pf_index'));
  assert.throws(() => inPieces(noIndex), /changed its format: it has no index\//);
});
