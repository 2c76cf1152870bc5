/** What the check lets pass is built into exactly one page an entry: none is lost, none is there twice, none came of nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { readEnvironment } from '../../src/environment.ts';
import type { Entry } from '../../src/model/entry.ts';
import { createContentGraph } from '../../src/model/graph.ts';
import { entriesOf, readContent } from '../../src/model/read.ts';
import { redirectsOf, splitFragment } from '../../src/model/redirects.ts';
import { hasPage, pathOf } from '../../src/model/routes.ts';
import { titleOf } from '../../src/model/titles.ts';
import { generatedRoutes } from '../../src/rules/generated-routes.ts';
import { generatedFolders } from '../../src/rules/reserved-paths.ts';
import { builtLanguages } from '../../src/report/site-pages.ts';
import { isTranslated } from '../content-pages.ts';
import { readSite } from '../read-dist.ts';
import { kindNames, kinds } from '../../src/kinds/index.ts';

const graph = createContentGraph(entriesOf(readContent(readEnvironment().contentDir).parsedEntries));

/** Texts of the elements of one name. */
function textsOf(html: string, name: string): string[] {
  const texts: string[] = [];
  visit(fromHtml(html), 'element', (element: Element) => {
    if (element.tagName === name) texts.push(toString(element).replace(/\s+/g, ' ').trim());
  });
  return texts;
}

const countOf = (html: string, id: string) => html.split(` id="${id}"`).length - 1;

for (const [dir, base] of [
  ['dist', '/'],
  ['test-results/site-below', '/guide/'],
] as const) {
  const site = readSite(dir, base);
  const read = (path: string) => readFileSync(join(dir, path, 'index.html'), 'utf8');

  for (const kind of kindNames)
    test(`below ${base}, publishes each of the ${kinds[kind].many} once, at its path`, () => {
      for (const entry of graph.all(kind) as Entry[]) {
        const { page, anchor } = splitFragment(pathOf(entry));
        if (hasPage(entry)) assert.deepEqual(textsOf(read(page), 'h1'), [titleOf(entry)], pathOf(entry));
        else assert.equal(countOf(read(page), anchor), 1, pathOf(entry));
      }
    });

  test(`below ${base}, has only pages of entries and generated pages`, () => {
    const moved = new Set(redirectsOf(graph).map(({ from }) => from));
    const own = new Set<string>([...generatedRoutes, ...generatedFolders, '404.html']);
    const built = site.pages.map(({ path }) => path).filter((path) => !isTranslated(path));
    const left = built.filter((path) => !own.has(path) && !moved.has(path) && !path.endsWith('/handout/'));
    assert.deepEqual(left.toSorted(), graph.entries.filter(hasPage).map(pathOf).toSorted());
  });

  test(`below ${base}, has the same pages in every language`, () => {
    const moved = new Set(redirectsOf(graph).map(({ from }) => from));
    const paths = site.pages.map(({ path }) => path);
    for (const language of builtLanguages(dir)) {
      const theirs = paths.filter((path) => path.startsWith(`${language}/`));
      const own = paths.filter((path) => !isTranslated(path) && !moved.has(path));
      assert.deepEqual(theirs.map((path) => path.slice(language.length + 1)).toSorted(), own.toSorted());
    }
  });

  test(`below ${base}, reserves every generated folder`, () => {
    const first = new Set([...site.files].filter((file) => file.includes('/')).map((file) => `${file.split('/')[0]}/`));
    const known = new Set<string>([...generatedRoutes, ...generatedFolders, ...graph.entries.map(pathOf)]);
    const ids = [...first].filter((folder) => /^[a-z0-9-]+\/$/.test(folder));
    assert.deepEqual(
      ids.filter((folder) => !known.has(folder)),
      [],
    );
  });
}
