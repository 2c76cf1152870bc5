import type { GuideRule } from './rule.ts';

export const uniqueIds: GuideRule = {
  name: 'unique-ids',
  why: 'Two files with the same id become one page, and the other is silently lost.',
  scope: 'guide',
  example: {
    bad: 'tools/roller.md and tools/Roller.md, or roller.md and roller.mdx',
    good: 'one file of each name',
  },
  check: ({ parsedEntries }) => {
    const groups = Map.groupBy(parsedEntries, (parsedEntry) => `${parsedEntry.kind}/${parsedEntry.id.toLowerCase()}`);
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .flatMap((group) =>
        group.slice(1).map((parsedEntry) => ({
          parsedEntry,
          message: `the id "${parsedEntry.id}" is already used by ${group[0]?.file}`,
          fix: 'Rename or remove one of the two files.',
        })),
      );
  },
};
