/** Checks that links in Markdown pages point to existing files and anchors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { filesIn } from '../../src/report/folder-files.ts';
import type { Validator } from './validator.ts';

/** URLs of all links in a Markdown text. */
function linksIn(text: string): string[] {
  const links: string[] = [];
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url);
  });
  return links;
}

/**
 * Broken links of a Markdown text.
 * @param root URL of the guide: absolute or root-relative
 * @param htmlOf text of a file of the site; undefined where there is none
 */
export function linkErrors(
  name: string,
  text: string,
  root: string,
  htmlOf: (path: string) => string | undefined,
): string[] {
  return linksIn(text).flatMap((link) => {
    if (/^(https?|mailto|tel|sms):/.test(link) && !link.startsWith(root)) return [];
    if (!link.startsWith(root)) return [`${name}: ${link} leads nowhere from outside the page`];
    const [url = '', fragment] = link.slice(root.length).split('#');
    const path = decodeURI(url.replace(/\?.*$/, ''));
    const html = htmlOf(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (html === undefined) return [`${name}: ${link} points to a missing file`];
    const hasAnchor =
      !fragment || new RegExp(`\\sid="?${RegExp.escape(decodeURIComponent(fragment))}["\\s>]`).test(html);
    return hasAnchor ? [] : [`${name}: ${link} points to a missing anchor`];
  });
}

export const markdownLinks: Validator = {
  name: 'Markdown (links of Markdown pages and llms.txt)',
  validate: (dir) => {
    const files = filesIn(dir);
    const read = (path: string) => readFileSync(join(dir, path), 'utf8');
    const texts = files.filter((path) => path.endsWith('.md') || /^llms.*\.txt$/.test(path));
    const pages = new Map(files.map((path) => [path, undefined as string | undefined]));
    const htmlOf = (path: string) => {
      if (!pages.has(path)) return undefined;
      const html = pages.get(path) ?? (/\.(html|md)$/.test(path) ? read(path) : '');
      pages.set(path, html);
      return html;
    };
    const { graph } = JSON.parse(read('api/v1/index.json')) as { graph: string };
    const root = graph.slice(0, -'api/v1/graph.json'.length);
    return { count: texts.length, errors: texts.flatMap((path) => linkErrors(path, read(path), root, htmlOf)) };
  },
};
