/** Every address that an element of a page holds: to be followed, or written anew. */
import type { Element, Root } from 'hast';
import { eachElement } from '../build/each-element.ts';
import { targetWithin } from '../model/target.ts';

/** Attributes that hold one address, as hast names them. */
const single = ['href', 'src', 'action', 'formAction', 'poster', 'data', 'xLinkHref'] as const;

/** Gives an address another form; what it returns takes its place. */
export type Rewrite = (address: string, element: Element) => string;

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
      .map((part) => part.trim().replace(/^\S+/, (address) => rewrite(address, element)))
      .join(', ');
  if (element.tagName === 'meta' && String(properties['httpEquiv']) === 'refresh')
    properties['content'] = String(properties['content']).replace(
      /(url=)(.+)$/i,
      (_, key: string, address: string) => key + rewrite(address, element),
    );
}

/** Rewrites every address of a page, its style sheets included. */
export function rewriteLinks(tree: Root, rewrite: Rewrite): void {
  eachElement(tree, (element) => {
    rewriteElement(element, rewrite);
    if (element.tagName !== 'style') return;
    for (const child of element.children)
      if (child.type === 'text')
        child.value = child.value.replace(
          inCss,
          (_, quote: string, address: string) => `url(${quote}${rewrite(address, element)}${quote})`,
        );
  });
}

/** The addresses of a page, in order. */
export function linksOf(tree: Root): string[] {
  const found: string[] = [];
  rewriteLinks(tree, (address) => {
    found.push(address);
    return address;
  });
  return found;
}

/** Paths within the guide that a page links to, each once, in order. @param at its own path */
export const linkedPaths = (tree: Root, at: string, base: string): string[] => [
  ...new Set(linksOf(tree).flatMap((link) => targetWithin(link, at, base)?.path ?? [])),
];
