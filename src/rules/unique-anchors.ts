import type { EntryRule } from './rule.ts';
import { valuesOf } from './rule.ts';

const lists = ['claims', 'facts'] as const;

export const uniqueAnchors: EntryRule = {
  name: 'unique-anchors',
  why: 'The id of a claim or fact is its address on the page: two of them cannot share it.',
  scope: 'entry',
  example: {
    file: 'pages/cost.mdx',
    bad: 'facts:\n  - id: share\n    label: Your share\n    value: Half of it.\n    region: US\n    asOf: 2026-01-01\n    recheckBy: 2026-12-31\n    sources:\n      - smith2020\n  - id: share',
    good: 'facts:\n  - id: share',
  },
  check: (entry) =>
    lists.flatMap((list) => {
      const items = valuesOf(entry)[list];
      if (!Array.isArray(items)) return [];
      const ids = items.map((item: { id?: unknown } | null) => item?.id);
      return ids.flatMap((id, index) =>
        id !== undefined && ids.indexOf(id) < index
          ? [
              {
                path: [list, index, 'id'],
                message: `the id "${String(id)}" is used twice in ${list}`,
                fix: 'Give each its own id.',
              },
            ]
          : [],
      );
    }),
};
