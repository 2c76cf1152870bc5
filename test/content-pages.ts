/** The pages of content of a built site, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface PageFile {
  /** Address within the guide: `tools/foam-roller/`, '' for the home page. */
  path: string;
  /** Where the file is. */
  file: string;
  html: string;
}

/** What web search engines are to leave out is no content: the search, and pages that only send readers on. */
const isContent = ({ html }: PageFile) => !html.includes('<meta name="robots" content="noindex"');

/** The pages of a built site that hold content, in the order of their addresses. */
export const contentPages = (root: string): PageFile[] =>
  readdirSync(root, { recursive: true })
    .map((name) => String(name).split(sep).join('/'))
    .filter((name) => /(^|\/)index\.html$/.test(name) && !/^(pagefind|download)\//.test(name))
    .toSorted()
    .map((name) => {
      const file = join(root, name);
      return { path: name.slice(0, -'index.html'.length), file, html: readFileSync(file, 'utf8') };
    })
    .filter(isContent);
