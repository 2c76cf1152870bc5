import { configName } from '../config/folders.ts';
import { site } from '../site.ts';
import { descriptorOf } from '../kinds/index.ts';
import { hasPage, pathOf } from '../model/routes.ts';
import { generatedRoutes } from './generated-routes.ts';
import type { GuideRule } from './rule.ts';

/** Paths that all pages link to, besides the menu: in the footer and from entries. */
export const linkedEverywhere: readonly string[] = ['about/', 'getting-care/', 'cost/', 'safety/'];

export const neededPages: GuideRule = {
  name: 'needed-pages',
  why: 'The menu, the footer and the entries link to these pages; without them every page has broken links.',
  scope: 'guide',
  example: {
    bad: 'pages/ without about.md',
    good: 'pages/about.md',
  },
  check: ({ graph, parsedEntries, hidden }) => {
    const own = new Set(graph.entries.filter(hasPage).map(pathOf));
    const isThere = (path: string) =>
      own.has(path) ||
      generatedRoutes.some((derived) => derived === path) ||
      // The entry exists and is invalid, which is reported elsewhere.
      parsedEntries.some(({ kind, id }) => descriptorOf(kind).page?.routes.includes('[id]') && `${id}/` === path);
    return [...new Set([...site.menu.map(({ path }): string => path), ...linkedEverywhere])]
      .filter((path) => !isThere(path))
      .map((path) => {
        const one = hidden.get(`pages/${path.slice(0, -1)}`);
        return {
          parsedEntry: undefined,
          ...(one && { at: one.at }),
          message: one
            ? `the page /${path} is hidden, but every page links to it`
            : `there is no page /${path}, but every page links to it`,
          fix: `${one ? 'Remove "hidden: true"' : `Write pages/${path.slice(0, -1)}.md`}, or, if only the menu links to it, remove it from the menu in ${configName}.`,
        };
      });
  },
};
