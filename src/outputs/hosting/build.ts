/** Writes the configuration of hosts, from the needs of the finished pages. */
import { noticesFile, noticesText } from '../../build/notices/notices-text.ts';
import type { BuiltPage } from '../../build/built-page.ts';
import type { BuildContext } from '../../build/context.ts';
import { findElement } from '../../build/each-element.ts';
import type { Files } from '../../build/site-files.ts';
import type { TranslatedSite } from '../../build/translated-site.ts';
import { site } from '../../site.ts';
import { hostFiles, operatorFiles } from './host-files.ts';
import { hostingOf, type Hosting } from './hosting.ts';
import { needsOf, needsOfPage, type PageNeeds } from './needs.ts';
import { headerPolicy, pagePolicy } from './policy.ts';

/**
 * The needs of a page. For hosts without custom headers, a page has a meta element with its own policy, narrower than
 * that of the site: after the character encoding, before everything it governs.
 */
export function readPolicy(page: BuiltPage, policyInPages: boolean): PageNeeds {
  const needs = needsOfPage(page.tree, page.html);
  if (!policyInPages) return needs;
  const charset = findElement(page.tree, ({ properties }) => 'charSet' in properties);
  if (!charset) throw new Error(`/${page.path}: a page without a character set cannot say its policy.`);
  page.insertAfter(charset, {
    type: 'element',
    tagName: 'meta',
    properties: { httpEquiv: ['content-security-policy'], content: pagePolicy(needsOf([needs], [page.file])) },
    children: [],
  });
  return needs;
}

/**
 * The hosting settings of a site.
 * @param pages needs of all pages
 * @param languages translations in folders of the site
 */
export function hostingFor(
  pages: readonly PageNeeds[],
  languages: readonly TranslatedSite[],
  { environment, files }: BuildContext,
): Hosting {
  const paths = files.paths();
  const styles = paths.filter((path) => path.endsWith('.css')).map((path) => files.readText(path));
  return hostingOf(paths, headerPolicy(needsOf(pages, paths, styles)), environment.base, environment.https, [
    '',
    ...languages.map(({ folder }) => `${folder}/`),
  ]);
}

/** Files inside the site for its host, and beside it for its operator. */
export const hostingFiles = (hosting: Hosting): { site: Files; operator: Files } => ({
  site: new Map(Object.entries(hostFiles(hosting))),
  operator: new Map([...Object.entries(operatorFiles(hosting, site.name)), [noticesFile, noticesText()]]),
});
