import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageReferences } from '../model/page-references.ts';
import { proseHtml } from './prose-html.ts';

const fascia = {
  kind: 'glossary' as const,
  id: 'fascia',
  file: 'x',
  body: '',
  data: { term: 'fascia', variants: [], plain: 'thin layer', means: 'A thin layer.' },
};
const references = {
  numberOf: (id: string) => ({ one: 1, two: 2 })[id] ?? 0,
  termsFirstIn: () => [fascia],
} as unknown as PageReferences;

const cases: [name: string, html: string, expected: RegExp][] = [
  [
    'a citation becomes a numbered link',
    '<p>It helps [@two].</p>',
    /It helps<a class="cite" href="#source-two" aria-label="Source 2" data-pagefind-ignore="">\[2\]<\/a>\./,
  ],
  ['several citations become several links', '<p>It [@one; @two].</p>', /\[1\]<\/a><a class="cite"[^>]*>\[2\]/],
  ['a citation of an unknown source is removed', '<p>It helps [@none].</p>', /<p>It helps\.<\/p>/],
  [
    'the first use of a term is a popover button, the second is text',
    '<p>The fascia and the fascia.</p>',
    /The <button type="button" class="term" popovertarget="word-fascia">fascia<\/button> and the fascia\./,
  ],
  [
    'a term in a heading or link is not marked',
    '<h2>Fascia</h2><p><a href="#x">fascia</a></p>',
    /<h2 id="fascia">Fascia<\/h2><p><a href="#x">fascia<\/a><\/p>/,
  ],
  ['comments are removed', '<p>a<!-- b --><!-- c --> d</p><!-- e -->', /^<p>a d<\/p>$/],
  ['a root-relative link starts with the base path', '<p><a href="/tools/">tools</a></p>', /<a href="\/tools\/">/],
  [
    'an external link has rel="external noopener"',
    '<p><a href="https://example.org/">x</a></p>',
    /rel="external noopener"/,
  ],
  ['text is escaped', '<p>a &lt;b&gt; [@one]</p>', /a &#x3C;b<span class="unbroken">><a class="cite"/],
];

for (const [name, html, expected] of cases) test(name, () => assert.match(proseHtml(html, references), expected));
