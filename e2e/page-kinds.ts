/** The pages of the built site that the tests open, chosen from its files: a new kind need not be named here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openedPages } from '../test/opened-pages.ts';
import { sites } from '../tools/test-runner/sites.ts';
import { pagePaths } from './pages.ts';

const htmlOf = (path: string) =>
  readFileSync(join(sites.root.dir, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');

/** Pages that only send readers on are left before anything can be looked at. */
export const isMoved = (path: string) => /<html[^>]* data-moved/.test(htmlOf(path));

export const { onePerKind, translatedPerKind, opened } = openedPages(
  pagePaths.filter((path) => !isMoved(path)).map((path) => ({ path, html: htmlOf(path) })),
);
