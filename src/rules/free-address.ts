import { hasPage, pathOf } from '../model/routes.ts';
import { derivedPages } from './derived-pages.ts';
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

const taken: ReadonlySet<string> = new Set([...derivedPages, ...madeFolders]);

export const freeAddress: GuideRule = {
  name: 'free-address',
  why: 'Where the guide makes something at an address, an entry with the same address would be lost without a word.',
  scope: 'guide',
  example: {
    bad: 'pages/search.md',
    good: 'pages/how-to-search.md',
  },
  check: ({ guide, find }) =>
    guide.entries
      .filter((entry) => hasPage(entry) && taken.has(pathOf(entry)))
      .map((entry) => ({
        draft: find(entry.kind, entry.id),
        message: `the guide itself has something at /${pathOf(entry)}, and this page would be lost`,
        fix: 'Give the file another name.',
      })),
};
