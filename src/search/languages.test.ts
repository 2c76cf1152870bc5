import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { openIndex } from './disk.ts';
import { indexPages } from './index-pages.ts';
import { ask } from './query.ts';

const page = (language: string, title: string, names: string, text: string) =>
  `<!doctype html><html lang="${language}"><body><main data-pagefind-body><div hidden data-index data-pagefind-ignore><span data-pagefind-meta="kind">tools</span><span data-level="entry"></span><span data-pagefind-meta="names">${names}</span></div><h1>${title}</h1><p>${text}</p></main></body></html>`;

const site = mkdtempSync(join(tmpdir(), 'two-languages-'));
after(() => rmSync(site, { recursive: true }));
const { files } = await indexPages([
  { url: '/rolle/', html: page('de', 'Faszienrolle', 'Massagerolle', 'Ein Schmerz im Nacken, what ein Schmerz.') },
  { url: '/roller/', html: page('en', 'Foam roller', 'foam tube', 'A Schmerz is German for a pain in the neck.') },
]);
for (const { path, content } of files) {
  const file = join(site, 'pagefind', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
const german = await openIndex(site, 'de');
const english = await openIndex(site, 'en');
const urls = async (engine: typeof german, text: string) =>
  (await (await ask(engine, text)).hits(0, 5)).map(({ url }) => url);

test('each language finds its own pages and no others', async () => {
  assert.deepEqual(await urls(german, 'Faszienrolle'), ['/rolle/']);
  assert.deepEqual(await urls(english, 'Faszienrolle'), []);
  assert.deepEqual(await urls(english, 'foam roller'), ['/roller/']);
});

test('words are mended to words of their own language', async () => {
  assert.deepEqual((await ask(german, 'Faszienrole')).understood.mended, [{ from: 'faszienrole', to: 'faszienrolle' }]);
  assert.deepEqual((await ask(english, 'Faszienrole')).understood.missing, ['faszienrole']);
});

test('forms of a word are those of the language of the page', async () => {
  assert.equal(await german.knowledge.has('schmerzen'), true);
  assert.equal(await english.knowledge.has('schmerzen'), false);
});

test('the words of questions and what words mean are those of the language of the page', async () => {
  assert.ok((await ask(german, 'what Schmerz')).understood.words.includes('what'));
  assert.ok(!(await ask(english, 'what pain')).understood.words.includes('what'));
  assert.deepEqual((await ask(english, 'nape')).understood.alike, []);
  assert.deepEqual((await ask(german, 'nape')).understood.missing, ['nape']);
});
