import { pathOf, hasPage } from '../model/routes.ts';
import { redirectsOf } from '../model/redirects.ts';
import { generatedRoutes } from './generated-routes.ts';
import type { GuideRule } from './rule.ts';

export const noLostUrls: GuideRule = {
  name: 'no-lost-urls',
  why: 'Somebody has kept or printed an address that was published: it leads somewhere, or somebody has said why not.',
  scope: 'guide',
  alsoGives: 'warning',
  example: {
    file: 'addresses.yaml',
    bad: 'published:\n  - /tools/tube/',
    good: 'published:\n  - /tools/tube/\ngone:\n  /tools/tube/: It was recalled by its maker.',
  },
  check: ({ guide, parsedEntries, addresses }) => {
    if (!addresses) return [];
    const { file, locate, published, gone } = addresses;
    const pages = new Set([...generatedRoutes, ...guide.entries.filter(hasPage).map(pathOf)].map((path) => `/${path}`));
    const moved = new Set(redirectsOf(guide).map(({ from }) => `/${from}`));
    // With an invalid entry, its page only seems to be missing.
    const isComplete = parsedEntries.every((parsedEntry) => parsedEntry.data);
    const vanished = published.flatMap((address, index) =>
      !isComplete || pages.has(address) || moved.has(address) || address in gone
        ? []
        : [
            {
              parsedEntry: undefined,
              at: { file, ...locate(['published', index]) },
              message: `${address} was published and is not there any more`,
              fix: `Write "  - ${address}" below "formerly:" in the entry that readers should find instead, or "  ${address}: why it has gone" below "gone:" in ${file}.`,
            },
          ],
    );
    const there = Object.keys(gone).filter((address) => pages.has(address) || moved.has(address));
    const unlisted = [...pages].filter((address) => !published.includes(address));
    return [
      ...vanished,
      ...there.map((address) => ({
        parsedEntry: undefined,
        at: { file, ...locate(['gone', address]) },
        message: `${address} is there, and "gone" says that it is not`,
        fix: 'Take it out of "gone".',
      })),
      ...(unlisted.length === 0
        ? []
        : [
            {
              parsedEntry: undefined,
              at: { file, ...locate(['published']) },
              severity: 'warning' as const,
              message: `${unlisted.length === 1 ? `${unlisted[0]} is` : `${unlisted.length} addresses are`} not on the list of published addresses`,
              fix: 'Run npm run addresses before the guide goes out.',
            },
          ]),
    ];
  },
};
