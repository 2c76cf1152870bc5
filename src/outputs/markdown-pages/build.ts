/** A Markdown version of every content page, and llms.txt. */
import type { BuiltPage } from '../../build/built-page.ts';
import type { BuildContext } from '../../build/context.ts';
import type { Files } from '../../build/site-files.ts';
import { absolute, href } from '../../model/routes.ts';
import { targetWithin } from '../../model/target.ts';
import { llmsFullText, llmsText, markdownPathOf } from './llms.ts';
import { markdownOf } from './markdown.ts';

/** Absolute URL where SITE_URL is set, else an absolute path. */
const urlOf = (path: string) => absolute(path) ?? href(path);

/** Markdown of a page, with resolved links; undefined for pages without content. */
export function markdownOfPage(
  page: BuiltPage,
  { environment: { base, siteUrl } }: Pick<BuildContext, 'environment'>,
): string | undefined {
  if (!page.isContent) return undefined;
  return markdownOf(page.tree, (link) => {
    const target = link.startsWith('#') ? undefined : targetWithin(link, page.path, base);
    if (!target) return link;
    // A page of another language is outside of the folder of this one.
    const url = target.path.startsWith('../') ? `${siteUrl ?? ''}${target.path.slice(2)}` : urlOf(target.path);
    return `${url}${target.query}${target.fragment && `#${target.fragment}`}`;
  });
}

/** @param texts page path → Markdown */
export const markdownFiles = (texts: ReadonlyMap<string, string>, { graph }: BuildContext): Files =>
  new Map([
    ...[...texts].map(([path, text]) => [markdownPathOf(path), text] as const),
    ['llms.txt', llmsText(graph, urlOf)],
    ['llms-full.txt', llmsFullText(graph, (path) => texts.get(path) ?? '')],
  ]);
