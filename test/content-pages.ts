/** The pages of content of a built site, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { sourceSite } from '../src/site.ts';
import { isPagePath } from '../src/report/site-pages.ts';

export interface PageFile {
  /** Path within the guide: `tools/foam-roller/`, '' for the home page. */
  path: string;
  /** Path of the file. */
  file: string;
  html: string;
}

/** Whether a path is in the folder of a translation. */
export const isTranslated = (path: string): boolean => Object.hasOwn(sourceSite.translations, path.split('/')[0] ?? '');

/** Pages with noindex are not content: search, and redirects. */
const isContent = ({ html }: PageFile) => !html.includes('<meta name="robots" content="noindex"');

/** The content pages of a built site in the language that others are translated from, sorted by path. */
export const contentPages = (root: string): PageFile[] =>
  readdirSync(root, { recursive: true })
    .map((name) => String(name).split(sep).join('/'))
    .filter((name) => /(^|\/)index\.html$/.test(name) && isPagePath(name) && !isTranslated(name))
    .toSorted()
    .map((name) => {
      const file = join(root, name);
      return { path: name.slice(0, -'index.html'.length), file, html: readFileSync(file, 'utf8') };
    })
    .filter(isContent);
