import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openedPages, type BuiltPage } from './opened-pages.ts';

const page = (path: string, lang: string, body = '<p>Some text</p>'): BuiltPage => ({
  path,
  html: `<!doctype html><html lang="${lang}"><body>${body}</body></html>`,
});

const long = '<p>Some text, and then some more text</p>';
const own = [
  page('', 'en-US'),
  page('about/', 'en-US'),
  page('tools/', 'en-US'),
  page('tools/ball/', 'en-US'),
  page('tools/roller/', 'en-US', long),
  page('tools/ball/handout/', 'en-US', long),
  page('tools/roller/handout/', 'en-US'),
];
const spanish = own.map(({ path, html }) => ({ path: `es/${path}`, html: html.replace('en-US', 'es') }));

const kinds = ['', 'about/', 'tools/', 'tools/roller/', 'tools/ball/handout/'];

test('opens all pages of one language, and of each kind of handout the largest', () => {
  assert.deepEqual(openedPages(own), {
    onePerKind: kinds,
    translatedPerKind: [],
    opened: ['', 'about/', 'tools/', 'tools/ball/', 'tools/ball/handout/', 'tools/roller/'],
  });
});

test('opens of another language the largest page of each kind', () => {
  const { onePerKind, translatedPerKind, opened } = openedPages([...own, ...spanish]);
  const inSpanish = kinds.map((path) => `es/${path}`);
  assert.deepEqual(onePerKind, kinds);
  assert.deepEqual(translatedPerKind, inSpanish);
  assert.deepEqual(opened, [...openedPages(own).opened, ...inSpanish].toSorted());
});

for (const [what, body, isOpened] of [
  ['with the longest word of its kind', '<p>electroestimulación</p>', true],
  ['with an element that no opened page has', '<ul></ul>', true],
  ['with a class that no opened page has', '<p class="warn">a</p>', true],
  ['with an attribute that no opened page has', '<p hidden>a</p>', true],
  ['with other words in the same elements', '<p>More text</p>', false],
  ['with a longer script', '<script>electroestimulacion</script>', false],
] as const)
  test(`${isOpened ? 'opens' : 'does not open'} a page of another language ${what}`, () => {
    const script = page('es/about/', 'es', '<script>1</script>');
    const pages = [...own, ...spanish.filter(({ path }) => path !== script.path), script];
    const { opened } = openedPages([...pages, page('es/tools/band/', 'es', body)]);
    assert.equal(opened.includes('es/tools/band/'), isOpened);
  });
