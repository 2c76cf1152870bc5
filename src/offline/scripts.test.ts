import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageModules } from './page-scripts.ts';
import { classicScript, pagefindScript } from './scripts.ts';
import { fromHtml } from 'hast-util-from-html';

test('bundles a module with its static and dynamic imports into one script', async () => {
  const modules = new Map([
    ['a/main.js', "import { b } from './b.js'; globalThis.found = b; void import('../c.js');"],
    ['a/b.js', 'export const b = 1;'],
    ['c.js', 'globalThis.later = 2;'],
  ]);
  const code = await classicScript('a/main.js', { modules });
  assert.doesNotMatch(code, /\bimport\b/);
  const found = { globalThis: {} as { found?: number; later?: number } };
  new Function('globalThis', code)(found.globalThis);
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(found.globalThis, { found: 1, later: 2 });
});

test('bundles a module that shares code with a dynamic import', async () => {
  const modules = new Map([
    ['a.js', "export const shared = 1; void import('./b.js');"],
    ['b.js', "import { shared } from './a.js'; globalThis.found = shared;"],
  ]);
  const found = { globalThis: {} as { found?: number } };
  new Function('globalThis', await classicScript('a.js', { modules }))(found.globalThis);
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(found.globalThis, { found: 1 });
});

test('rejects a module that uses import.meta.url', async () => {
  const modules = new Map([['a.js', 'console.log(import.meta.url)']]);
  await assert.rejects(classicScript('a.js', { modules }), /a\.js cannot become one classic script/);
});

const wayIn = 'export const search = (a) => fetch(a);';
const program = (code: string) => pagefindScript(code);

test('makes the shipped Pagefind load its files from the bundle', async () => {
  const code = await program(wayIn);
  assert.match(code, /guideFetch/);
  assert.match(code, /guidePagefind/);
});

for (const [what, code] of [
  ['with another kind of request', `${wayIn} new XMLHttpRequest()`],
  ['without any request', 'export const search = 1;'],
] as const)
  test(`fails with a helpful message for a Pagefind ${what}`, async () => {
    await assert.rejects(program(code), /Pagefind loads its files in a new way .* src\/offline\/scripts\.ts/);
  });

test('lists each module of a page once', () => {
  const script = '<script type="module" src="/_astro/a.js"></script>';
  assert.deepEqual(pageModules(fromHtml(`${script}<script>1</script>${script}`), 'b/', '/'), ['_astro/a.js']);
});
