/** The page that prints the whole guide, as a step of the build: every written page of the finished site, in order. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { readEnvironment } from '../environment.ts';
import { words } from '../ui-strings.ts';
import { chaptersOf } from './book/chapters.ts';
import { entryOf, partId, printPart } from './print-part.ts';
import { readSite, type Site } from './read-site.ts';

const printFile = 'print/index.html';
/** Where the parts stand; the page of the site says so. */
const place = /<div data-whole-guide>[\s\S]*?<\/div>/;

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const contents = (parts: readonly { path: string; title: string }[]): Element =>
  element('nav', { ariaLabel: words.book.contents }, [
    element(
      'ol',
      {},
      parts.map(({ path, title }) =>
        element('li', {}, [element('a', { href: `#${partId(path)}` }, [{ type: 'text', value: title }])]),
      ),
    ),
  ]);

/** The contents and all parts, as HTML. */
export function wholeGuide(site: Site): string {
  const parts = chaptersOf(site).flatMap(({ path, tree, title }) => {
    const entry = entryOf(tree);
    return entry ? [{ path, title, entry }] : [];
  });
  const paths = new Set(parts.map(({ path }) => path));
  const isPart = (path: string) => paths.has(path);
  const articles = parts.map(({ path, entry }) => printPart(entry, path, site.base, isPart));
  return toHtml(element('div', { dataWholeGuide: true }, [contents(parts), ...articles]));
}

/** @throws Error when the page has no place for the guide */
export function withWholeGuide(html: string, guide: string): string {
  if (!place.test(html)) throw new Error(`${printFile} has no <div data-whole-guide> for the guide to stand in.`);
  return html.replace(place, () => guide);
}

export const printing = (): AstroIntegration => ({
  name: 'printing',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const file = join(root, printFile);
      writeFileSync(
        file,
        withWholeGuide(readFileSync(file, 'utf8'), wholeGuide(readSite(root, readEnvironment().base))),
      );
    },
  },
});
