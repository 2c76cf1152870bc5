/** Built pages as data for the rules that look at the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { BuiltPage, BuiltSite } from './rule.ts';
import { isUnnamed } from './unnamed.ts';

const listFiles = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .toSorted();

/** Elements whose address is in `href`. */
const hasHref = new Set(['a', 'link', 'use']);

function readPage(root: string, file: string): BuiltPage {
  const ids = new Set<string>();
  const links: { href: string; line: number; column: number }[] = [];
  const unnamed: { what: string; line: number; column: number }[] = [];
  visit(fromHtml(readFileSync(join(root, file), 'utf8')), 'element', (element: Element) => {
    const { id, href, src } = element.properties;
    if (typeof id === 'string') ids.add(id);
    const target = hasHref.has(element.tagName) ? href : src;
    const { line, column } = element.position?.start ?? { line: 1, column: 1 };
    const isCanonical = Array.isArray(element.properties['rel']) && element.properties['rel'].includes('canonical');
    if (typeof target === 'string' && !isCanonical) links.push({ href: target, line, column });
    if (isUnnamed(element)) unnamed.push({ what: element.tagName, line, column });
  });
  return { path: file.replace(/(^|\/)index\.html$/, '$1'), file, ids, links, unnamed };
}

/** Reads a built site. */
export function readSite(root: string, base: string): BuiltSite {
  const files = listFiles(root);
  const pages = files
    .filter((file) => file.endsWith('.html') && !/^(pagefind|download)\//.test(file))
    .map((file) => readPage(root, file));
  return { pages, files: new Set(files), base };
}
