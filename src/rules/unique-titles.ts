import { type GuideRule, valuesOf } from './rule.ts';

const fields = ['title', 'label', 'term'] as const;

export const uniqueTitles: GuideRule = {
  name: 'unique-titles',
  why: 'Two pages with one title cannot be told apart in a list, a tab or a search result.',
  scope: 'guide',
  example: {
    file: 'tools/roller.md',
    bad: 'title: Kneading',
    good: 'title: Roller',
  },
  check: ({ drafts }) => {
    const titled = drafts.flatMap((draft) => {
      if (draft.kind === 'sources') return [];
      const field = fields.find((name) => typeof valuesOf(draft)[name] === 'string');
      if (!field) return [];
      const family = draft.kind === 'topics' || draft.kind === 'glossary' ? draft.kind : 'page';
      const title = String(valuesOf(draft)[field]).normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
      return [{ draft, field, key: `${family}: ${title}` }];
    });
    return [...Map.groupBy(titled, ({ key }) => key).values()].flatMap((group) =>
      group.slice(1).map(({ draft, field }) => ({
        draft,
        path: [field],
        message: `"${String(valuesOf(draft)[field])}" is also the ${field} of ${group[0]?.draft.file}`,
        fix: 'Give one of the two a name of its own.',
      })),
    );
  },
};
