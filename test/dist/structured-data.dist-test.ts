/** What the built pages say to programs, against what they say to readers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { contentPages } from '../content-pages.ts';

/** Keys whose values are words of schema.org, languages or URLs, not text. */
const notText = new Set(['@context', '@type', 'inLanguage', 'license', 'item', 'url', 'target', 'query-input']);
const enumerations = new Set(['specialty', 'relevantSpecialty']);

interface Page {
  text: string;
  days: string[];
  data: unknown[];
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const isHidden = (node: Nodes) =>
  node.type === 'element' && (/^(script|style|noscript)$/.test(node.tagName) || 'hidden' in node.properties);
/** What readers see, without the numbers of sources. */
const textOf = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : isHidden(node) || (node.type === 'element' && String(node.properties['className']) === 'cite')
      ? ''
      : 'children' in node
        ? node.children.map(textOf).join('')
        : '';

function read(html: string): Page {
  const page: Page = { text: '', days: [], data: [] };
  visit(fromHtml(html), 'element', (element: Element) => {
    const { tagName, properties, children } = element;
    if (tagName === 'body') page.text = plain(textOf(element));
    if (tagName === 'time') page.days.push(String(properties['dateTime']));
    const [first] = children;
    if (properties['type'] === 'application/ld+json' && first?.type === 'text') page.data.push(JSON.parse(first.value));
  });
  return page;
}

/** Every text of the data, with the name of its property. */
const textsIn = (value: unknown, key = ''): [key: string, text: string][] =>
  typeof value === 'string'
    ? [[key, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? key : name))
      : [];

for (const [dir, host] of [
  ['dist', undefined],
  ['test-results/site-below', 'https://example.org/guide/'],
] as const) {
  const pages = contentPages(dir).map(({ path, html }) => ({ path, ...read(html) }));

  test(`${dir}: shows every text of the structured data on the page`, () => {
    assert.ok(pages.length > 50);
    const missing = pages.flatMap(({ path, text, days, data }) =>
      textsIn(data)
        .filter(([key]) => !notText.has(key) && !enumerations.has(key))
        .filter(([key, value]) => (key === 'dateModified' ? !days.includes(value) : !text.includes(plain(value))))
        .map(([key, value]) => `${path}: ${key}: ${value}`),
    );
    assert.deepEqual(missing, []);
  });

  test(`${dir}: has one block of data per page, and one FAQPage`, () => {
    const none = pages.filter(({ data }) => data.length !== 1).map(({ path }) => path);
    assert.deepEqual(none, ['offline/']);
    const types = pages.map(({ path, data: [first] }) => [
      path,
      (first as { '@type'?: string } | undefined)?.['@type'],
    ]);
    assert.deepEqual(
      types.filter(([, type]) => type === 'FAQPage').map(([path]) => path),
      ['faq/'],
    );
  });

  test(`${dir}: has absolute URLs, or none if the host is unknown`, () => {
    const urls = pages.flatMap(({ data }) => textsIn(data).filter(([key]) => ['item', 'url', 'target'].includes(key)));
    assert.equal(urls.length > 0, host !== undefined);
    for (const [, url] of urls) assert.ok(host && url.startsWith(host), url);
  });
}
