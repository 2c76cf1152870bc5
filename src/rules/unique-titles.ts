import { type GuideRule, valuesOf } from './rule.ts';

const fields = ['title', 'label', 'term'] as const;

export const uniqueTitles: GuideRule = {
  name: 'unique-titles',
  why: 'Two pages with the same title cannot be told apart in a list, a tab or a search result.',
  scope: 'guide',
  example: {
    file: 'tools/roller.md',
    bad: 'title: Kneading',
    good: 'title: Roller',
  },
  check: ({ parsedEntries }) => {
    const titled = parsedEntries.flatMap((parsedEntry) => {
      if (parsedEntry.kind === 'sources') return [];
      const field = fields.find((name) => typeof valuesOf(parsedEntry)[name] === 'string');
      if (!field) return [];
      const family = parsedEntry.kind === 'topics' || parsedEntry.kind === 'glossary' ? parsedEntry.kind : 'page';
      const title = String(valuesOf(parsedEntry)[field]).normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
      return [{ parsedEntry, field, key: `${family}: ${title}` }];
    });
    return [...Map.groupBy(titled, ({ key }) => key).values()].flatMap((group) =>
      group.slice(1).map(({ parsedEntry, field }) => ({
        parsedEntry,
        path: [field],
        message: `"${String(valuesOf(parsedEntry)[field])}" is also the ${field} of ${group[0]?.parsedEntry.file}`,
        fix: 'Rename one of the two.',
      })),
    );
  },
};
