import { hasPage, pathOf } from '../model/routes.ts';
import { generatedRoutes } from './generated-routes.ts';
import type { GuideRule } from './rule.ts';

/** First parts of the addresses of what the guide makes besides pages to be read. */
export const madeFolders = [
  '404/',
  'api/',
  'design/',
  'download/',
  'drawings/',
  'index/',
  'offline/not-saved/',
  'pagefind/',
  'social/',
] as const;

const taken: ReadonlySet<string> = new Set([...generatedRoutes, ...madeFolders]);

/** Pages that are made may have others below them; nothing stands below what is only made for the build. */
const closed = madeFolders.filter((folder) => !folder.includes('/', folder.indexOf('/') + 1));

/** Hosts answer `/tools/index/` as `/tools/`, and `/404/` as a page that is not there. */
const ofHosts = /(?:^|\/)(?:index|404)\/$/;

/** Whether the build itself puts something at an address, or a host answers it in its own way. */
export const isTaken = (path: string): boolean =>
  taken.has(path) || ofHosts.test(path) || closed.some((folder) => path.startsWith(folder));

export const reservedPaths: GuideRule = {
  name: 'reserved-paths',
  why: 'Where the guide makes something at an address, an entry with the same address would be lost without a word.',
  scope: 'guide',
  example: {
    bad: 'pages/search.md',
    good: 'pages/how-to-search.md',
  },
  check: ({ guide, find }) =>
    guide.entries
      .filter((entry) => hasPage(entry) && isTaken(pathOf(entry)))
      .map((entry) => ({
        parsedEntry: find(entry.kind, entry.id),
        message: `the guide itself has something at /${pathOf(entry)}, and this page would be lost`,
        fix: 'Give the file another name.',
      })),
};
