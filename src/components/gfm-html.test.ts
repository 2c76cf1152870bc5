import assert from 'node:assert/strict';
import { test } from 'node:test';
import { satteri } from '@astrojs/markdown-satteri';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { uiStrings } from '../ui-strings.ts';
import { adaptGfm } from './gfm-html.ts';

/** Rendered as Astro renders the body of an entry. */
const renderer = await satteri().createRenderer({ syntaxHighlight: false, gfm: true, smartypants: true });

async function shown(markdown: string): Promise<string> {
  const { code } = await renderer.render(markdown, {});
  const tree = fromHtml(code, { fragment: true });
  adaptGfm(tree);
  return toHtml(tree);
}

const table = '| A | B | C | D |\n| :-- | --: | :-: | --- |\n| a | b | c | *d* |\n';

test('table alignment is a class, not an inline style', async () => {
  const html = await shown(table);
  assert.doesNotMatch(html, /style=|align=/);
  assert.match(
    html,
    /<th class="align-left">A<\/th>\s*<th class="align-right">B<\/th>\s*<th class="align-center">C<\/th>/,
  );
  assert.match(
    html,
    /<td class="align-left">a<\/td>\s*<td class="align-right">b<\/td>\s*<td class="align-center">c<\/td>/,
  );
  assert.match(html, /<th>D<\/th>/);
});

test('a table is in a focusable region named by its columns', async () => {
  const open = /^<div class="wide-table" role="group" aria-label="([^"]*)" tabindex="0"><table>/;
  assert.equal(open.exec(await shown(table))?.[1], 'Table: A, B, C, D');
  assert.equal(open.exec(await shown('|  | |\n|--|--|\n| a | b |\n'))?.[1], uiStrings.body.tableWithoutNames);
});

test('tables in lists and with footnotes are adapted', async () => {
  const html = await shown(`- a\n\n  | A |\n  | --: |\n  | b[^1] |\n\n[^1]: c\n`);
  assert.match(html, /<li>[\s\S]*<div class="wide-table"[\s\S]*<td class="align-right">b<a [^>]*role="doc-noteref"/);
});

test('a task checkbox is an image with a name', async () => {
  const html = await shown('- [ ] open\n- [x] done\n\n  1. [X] within\n');
  assert.doesNotMatch(html, /<input/);
  assert.equal(html.match(/<span class="task" role="img" aria-label="To do"[^>]*>☐<\/span>/g)?.length, 1);
  assert.equal(html.match(/<span class="task done" role="img" aria-label="Done"[^>]*>☑<\/span>/g)?.length, 2);
  assert.equal(html.match(/<[uo]l class="contains-task-list">/g)?.length, 2);
});

test('a code block is a focusable region', async () => {
  assert.match(
    await shown('```sh\na\n```\n'),
    /^<pre role="group" aria-label="Code" tabindex="0"><code class="language-sh">a/,
  );
});

test('footnotes have names from the UI strings, and no heading', async () => {
  const html = await shown('a[^x] b[^x] c[^y]\n\n[^x]: one\n[^y]: two\n');
  assert.match(html, /<section class="footnotes" role="doc-endnotes" aria-label="Footnotes">/);
  assert.doesNotMatch(html, /<h2|footnote-label|aria-describedby|Back to reference/);
  const named = (role: string) =>
    [...html.matchAll(new RegExp(`role="${role}" aria-label="([^"]*)"`, 'g'))].map(([, name]) => name);
  assert.deepEqual(named('doc-noteref'), ['1', '1', '2'].map(uiStrings.body.footnote));
  assert.deepEqual(named('doc-backlink'), ['1', '1-2', '2'].map(uiStrings.body.backTo));
});

test('other HTML is unchanged', () => {
  const html = '<h2 id="a">A</h2>\n<p>b <strong>c</strong> <a href="/d/">d</a></p>';
  const tree = fromHtml(html, { fragment: true });
  adaptGfm(tree);
  assert.equal(toHtml(tree), html);
});
