/** The pages of the built site, from its files. */
import { readdirSync } from 'node:fs';
import { isPagePath } from '../src/report/site-pages.ts';
import { sites } from '../tools/test-runner/sites.ts';

/** The page that prints the whole guide: all others in one, each of which is looked at by itself. */
export const wholeGuide = 'print/';

/** Paths of all other pages, relative to the root of the guide, in every language. */
export const pagePaths: string[] = readdirSync(sites.root.dir, { recursive: true })
  .map((name) => String(name).split('\\').join('/'))
  .filter(isPagePath)
  .map((name) => name.replace(/(^|\/)index\.html$/, '$1'))
  .filter((path) => path !== wholeGuide)
  .toSorted();
