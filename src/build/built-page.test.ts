import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { BuiltPage } from './built-page.ts';
import { cloneTree } from './clone-tree.ts';
import { findElement } from './each-element.ts';

const html =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head>\n<body><main id="m" data-x="1"><p>a  &amp; b</p>\n<ul id="l"><li>c</ul></main></body></html>';

const mark = (name: string): Element => ({
  type: 'element',
  tagName: 'i',
  properties: { id: name, title: "it's" },
  children: [],
});

type Change = (page: BuiltPage, get: (tagName: string) => Element) => void;

const changes: [what: string, change: Change, before: string, after: string][] = [
  ['prepended', (page, get) => page.prepend(get('p'), mark('a')), '<p>a', `<p><i id="a" title="it's"></i>a`],
  ['appended', (page, get) => page.append(get('p'), mark('a')), ' b</p>', ` b<i id="a" title="it's"></i></p>`],
  ['before', (page, get) => page.insertBefore(get('ul'), mark('a')), '<ul', `<i id="a" title="it's"></i><ul`],
  ['behind', (page, get) => page.insertAfter(get('p'), mark('a')), '</p>', `</p><i id="a" title="it's"></i>`],
  ['taken out', (page, get) => page.remove(get('ul')), '<ul id="l"><li>c</ul>', ''],
  ['an attribute taken out', (page, get) => page.removeAttribute(get('main'), 'dataX'), ' data-x="1"', ''],
  [
    'prepended one after another',
    (page, get) => ['a', 'b'].forEach((name) => page.prepend(get('p'), mark(name))),
    '<p>a',
    `<p><i id="b" title="it's"></i><i id="a" title="it's"></i>a`,
  ],
  [
    'before one after another',
    (page, get) => ['a', 'b'].forEach((name) => page.insertBefore(get('p'), mark(name))),
    '<p>a',
    `<i id="a" title="it's"></i><i id="b" title="it's"></i><p>a`,
  ],
  [
    'put into what is taken out',
    (page, get) => {
      page.prepend(get('li'), mark('a'));
      page.remove(get('ul'));
    },
    '<ul id="l"><li>c</ul>',
    '',
  ],
];

for (const [what, change, before, after] of changes)
  test(`${what}: changes only that part of the text and the tree`, () => {
    const page = new BuiltPage('x/index.html', html);
    change(page, (name) => findElement(page.tree, ({ tagName }) => tagName === name) as Element);
    assert.equal(page.html, html.replace(before, after));
    assert.equal(toHtml(cloneTree(page.tree)), toHtml(fromHtml(page.html)));
  });

test('reports positions in the published page', () => {
  const page = new BuiltPage('x/index.html', html);
  const get = (name: string) => findElement(page.tree, ({ tagName }) => tagName === name) as Element;
  page.prepend(get('main'), mark('a'));
  page.removeAttribute(get('main'), 'dataX');
  page.insertAfter(get('meta'), mark('b'));
  const positionOf = page.positions();
  const lines = page.html.split('\n');
  for (const [name, text] of [
    ['title', '<title'],
    ['main', '<main'],
    ['p', '<p>'],
    ['li', '<li>'],
  ] as const) {
    const { line, column } = positionOf(get(name));
    assert.ok(lines[line - 1]?.slice(column - 1).startsWith(text), `${name}: ${line}:${column}`);
  }
});

test('rejects a page whose text and tree differ', () => {
  const page = new BuiltPage('x/index.html', '<html><body><!-- <p data-entry> --></body>');
  assert.throws(() => page.tree, /\/x\/: hasEntry is true by its text and false by its tree/);
});

test('does not parse a page again after it was released', () => {
  const page = new BuiltPage('x/index.html', html);
  assert.equal(page.tree, page.tree);
  page.release();
  assert.throws(() => page.tree, /\/x\/ was parsed before/);
  assert.equal(page.html, html);
});
