/** The guide as a PDF, read as a reader, a screen reader and a printer do. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { pagesOf } from '../../src/offline/print/pdf-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'hands-on-pdf-test-'));
after(() => rmSync(folder, { recursive: true }));

let bytes: Uint8Array;
let pages: string[];
before(async () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/pdf.ts', '--to', folder], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  const [name = ''] = readdirSync(folder);
  assert.match(name, /^hands-on-\d{4}-\d\d-\d\d\.pdf$/);
  bytes = new Uint8Array(readFileSync(join(folder, name)));
  pages = (await extractText(await getDocumentProxy(bytes.slice()))).text;
});

interface Bookmark {
  title: string;
  items: Bookmark[];
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

test('lists each chapter with its page number in the contents', async () => {
  const places = await pagesOf(bytes);
  // After the cover, up to the first chapter.
  const contents = plain(pages.slice(1, (places.get('conditions') ?? 0) - 1).join(' '));
  for (const [id, title] of [
    ['tools-foam-roller', 'Foam roller'],
    ['safety', 'Safety: is massage safe for you?'],
    ['conditions-stroke', 'Stroke'],
    ['goals-relax', 'Relax'],
  ] as const) {
    const page = places.get(id) ?? 0;
    assert.ok(page > 3, id);
    assert.match(contents, new RegExp(`${RegExp.escape(title)} ?${page}(?!\\d)`), title);
    assert.ok(plain(pages[page - 1] ?? '').includes(title), `${title} on page ${page}`);
  }
});

test('has bookmarks in order, tags, a language and a title', async () => {
  const pdf = await getDocumentProxy(bytes.slice());
  const outline = (await pdf.getOutline()) as Bookmark[];
  const [whole] = outline;
  assert.match(whole?.title ?? '', /^Hands On: /);
  const groups = whole?.items ?? [];
  assert.deepEqual(
    groups.slice(0, 3).map(({ title }) => title),
    ['Conditions', 'Techniques', 'Tools to use at home'],
  );
  assert.ok(groups[2]?.items.some(({ title }) => title === 'Foam roller'));
  assert.equal((await pdf.getMarkInfo())?.Marked, true);
  const { info } = await pdf.getMetadata();
  const { Title, Language, CreationDate } = info as Record<string, unknown>;
  assert.match(String(Title), /^Hands On: /);
  assert.equal(Language, 'en-US');
  assert.match(String(CreationDate), /^D:\d{8}000000/);
});

test('has no empty page, and page number and edition on each but the cover', () => {
  assert.ok(pages.length > 50);
  for (const [i, text] of pages.entries()) {
    if (i === 0) continue;
    assert.match(text, /This is the edition of/, `page ${i + 1}`);
    assert.match(text, new RegExp(`(^|\\D)${i + 1}(\\D|$)`), `page ${i + 1}`);
    // A page may hold one line, or a drawing with two labels, beside the edition and the number.
    const own = text.replace(/^.*This is the edition of [^.]*\./, '').replace(String(i + 1), '');
    assert.notEqual(own.trim(), '', `page ${i + 1}: ${text}`);
  }
});
