/** Footnotes in HTML, plain text, Markdown and the search index. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { satteri } from '@astrojs/markdown-satteri';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { markdownOf } from '../outputs/markdown-pages/markdown.ts';
import type { PageReferences } from '../model/page-references.ts';
import { proseHtml } from './prose-html.ts';

const renderer = await satteri().createRenderer({ syntaxHighlight: false, gfm: true, smartypants: true });
const noReferences = { numberOf: () => 0, termsFirstIn: () => [] } as unknown as PageReferences;

const htmlOf = async (markdown: string) => proseHtml((await renderer.render(markdown, {})).code, noReferences);

const twice = 'About 10[^1] visits, or 12[^1].\n\nSo 3[^a]\n\n[^1]: On *the* floor.\n\n    And more.\n\n[^a]: Or not.';

test('plain text separates a footnote reference from a number before it', async () => {
  const text = toString(fromHtml(await htmlOf(twice), { fragment: true }));
  assert.match(text, /About 10\[note 1\] visits, or 12\[note 1\]\.\s+So 3\[note 2\]\s/);
  assert.match(text, /Note 1: On the floor\.\s+And more\.[\s\S]*Note 2: Or not\./);
});

test('search excludes footnote references, and Markdown has them in brackets', async () => {
  const html = await htmlOf(twice);
  assert.match(html, /10<a [^>]*data-pagefind-ignore=""[^>]*>\[note 1\]<\/a> visits/);
  const markdown = markdownOf(fromHtml(`<main>${html}</main>`), String);
  assert.match(markdown, /^About 10\\\[note 1\] visits, or 12\\\[note 1\]\.$/m);
  assert.match(markdown, /^1\. {1,2}Note 1: On \*the\* floor\.\n\n {3,4}And more\.\n\n2\. {1,2}Note 2: Or not\.$/m);
});

test('a footnote without a paragraph has a label too', async () => {
  assert.match(await htmlOf('A[^1].\n\n[^1]:\n    - One\n    - Two'), /<li id="[^"]+">Note 1: \s*<ul>/);
});
