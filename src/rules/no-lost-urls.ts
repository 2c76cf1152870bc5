import { pathOf, hasPage } from '../model/routes.ts';
import { redirectsOf } from '../model/redirects.ts';
import { generatedRoutes } from './generated-routes.ts';
import type { GuideRule } from './rule.ts';

export const noLostUrls: GuideRule = {
  name: 'no-lost-urls',
  why: 'People have saved or printed URLs that were published: each must still work, redirect, or be listed as gone with a reason.',
  scope: 'guide',
  alsoGives: 'warning',
  example: {
    file: 'urls.yaml',
    bad: 'published:\n  - /tools/tube/',
    good: 'published:\n  - /tools/tube/\ngone:\n  /tools/tube/: It was recalled by its maker.',
  },
  check: ({ graph, parsedEntries, urlList }) => {
    if (!urlList) return [];
    const { file, locate, published, gone } = urlList;
    const pages = new Set([...generatedRoutes, ...graph.entries.filter(hasPage).map(pathOf)].map((path) => `/${path}`));
    const moved = new Set(redirectsOf(graph).map(({ from }) => `/${from}`));
    // With an invalid entry, its page only seems to be missing.
    const isComplete = parsedEntries.every((parsedEntry) => parsedEntry.data);
    const vanished = published.flatMap((url, index) =>
      !isComplete || pages.has(url) || moved.has(url) || url in gone
        ? []
        : [
            {
              parsedEntry: undefined,
              at: { file, ...locate(['published', index]) },
              message: `${url} was published and no longer exists`,
              fix: `Add "  - ${url}" to "formerly:" in the entry that readers should find instead, or "  ${url}: the reason" to "gone:" in ${file}.`,
            },
          ],
    );
    const there = Object.keys(gone).filter((url) => pages.has(url) || moved.has(url));
    const unlisted = [...pages].filter((url) => !published.includes(url));
    return [
      ...vanished,
      ...there.map((url) => ({
        parsedEntry: undefined,
        at: { file, ...locate(['gone', url]) },
        message: `${url} exists, but "gone" says that it does not`,
        fix: 'Remove it from "gone".',
      })),
      ...(unlisted.length === 0
        ? []
        : [
            {
              parsedEntry: undefined,
              at: { file, ...locate(['published']) },
              severity: 'warning' as const,
              message: `${unlisted.length === 1 ? `${unlisted[0]} is` : `${unlisted.length} URLs are`} not on the list of published URLs`,
              fix: 'Run npm run urls before the guide goes out.',
            },
          ]),
    ];
  },
};
