import { nameOf } from '../model/entry.ts';
import { dueOn } from '../model/freshness.ts';
import type { GuideRule } from './rule.ts';

export const fresh: GuideRule = {
  name: 'fresh',
  why: 'Prices, rules and evidence age; a page must not be published as current when nobody has checked it for long.',
  scope: 'guide',
  alsoGives: 'warning',
  example: {
    file: 'pages/cost.mdx',
    bad: 'recheckBy: 2026-01-31',
    good: 'recheckBy: 2026-12-31',
  },
  check: ({ graph, parsedEntries, today }) => {
    const byName = new Map(parsedEntries.map((parsedEntry) => [nameOf(parsedEntry), parsedEntry]));
    return dueOn(graph.entries, today).map(({ entry, path, subject, by, state }) => ({
      parsedEntry: byName.get(nameOf(entry)),
      path,
      severity: state === 'overdue' ? ('error' as const) : ('warning' as const),
      message:
        subject === 'fact' ? `this fact was due for a check by ${by}` : `the sources were due for a check by ${by}`,
      fix:
        subject === 'fact'
          ? 'Check it, correct it, and update asOf and recheckBy.'
          : 'Compare the page with its sources, and update sourcesChecked.',
    }));
  },
};
