/** Visits and rewrites all URLs in a page. */
import type { Element, Root } from 'hast';
import { eachElement } from '../build/each-element.ts';
import { targetWithin } from '../model/target.ts';

/** Attributes with one URL, as in hast. */
const single = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'xLinkHref'] as const;

/** Rewrites a URL. */
export type Rewrite = (url: string, element: Element) => string;

const inCss = /url\((["']?)([^"')]+)\1\)/g;

function rewriteElement(element: Element, rewrite: Rewrite): void {
  const { properties } = element;
  for (const name of single) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = rewrite(value, element);
  }
  if (Array.isArray(properties['srcSet']) || typeof properties['srcSet'] === 'string')
    properties['srcSet'] = String(properties['srcSet'])
      .split(/,\s+/)
      .map((part) => part.trim().replace(/^\S+/, (url) => rewrite(url, element)))
      .join(', ');
  if (element.tagName === 'meta' && String(properties['httpEquiv']) === 'refresh')
    properties['content'] = String(properties['content']).replace(
      /(url=)(.+)$/i,
      (_, key: string, url: string) => key + rewrite(url, element),
    );
}

/** Rewrites all URLs of a page, including those in style sheets. */
export function rewriteLinks(tree: Root, rewrite: Rewrite): void {
  eachElement(tree, (element) => {
    rewriteElement(element, rewrite);
    if (element.tagName !== 'style') return;
    for (const child of element.children)
      if (child.type === 'text')
        child.value = child.value.replace(
          inCss,
          (_, quote: string, url: string) => `url(${quote}${rewrite(url, element)}${quote})`,
        );
  });
}

/** All URLs of a page, in order. */
export function linksOf(tree: Root): string[] {
  const found: string[] = [];
  rewriteLinks(tree, (url) => {
    found.push(url);
    return url;
  });
  return found;
}

/** Paths within the guide that a page links to, without duplicates, in order. @param at path of the page */
export const linkedPaths = (tree: Root, at: string, base: string): string[] => [
  ...new Set(linksOf(tree).flatMap((link) => targetWithin(link, at, base)?.path ?? [])),
];
