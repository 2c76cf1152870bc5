/** The pages of the built site that the tests open, chosen from its files: a new kind need not be named here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openedPages } from '../test/opened-pages.ts';
import { sites, urlOf } from '../tools/test-runner/sites.ts';
import { pagePaths } from './pages.ts';

const htmlOf = (path: string) =>
  readFileSync(join(sites.root.dir, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');

/** Pages that only send readers on are left before anything can be looked at. */
export const isMoved = (path: string) => /<html[^>]* data-moved/.test(htmlOf(path));

export const { onePerKind, translatedPerKind, opened } = openedPages(
  pagePaths.filter((path) => !isMoved(path)).map((path) => ({ path, html: htmlOf(path) })),
);

/** Letters of a page beyond which it is a long list of the same elements. */
const long = 200_000;

/** Whether a page is so long that what takes more than linear time is tested on its counterpart in the sample guide. */
export const hasShorter = (path: string): boolean =>
  htmlOf(path).length > long && existsSync(join(sites.sample.dir, path, 'index.html'));

/** URL of a page, or of its shorter counterpart. */
export const shorterUrl = (path: string): string => urlOf(hasShorter(path) ? 'sample' : 'root', path);
