import { suggestion } from '../model/suggest.ts';
import { site } from '../site.ts';
import type { GuideRule } from './rule.ts';

export const publisherKnown: GuideRule = {
  name: 'publisher-known',
  why: 'Every page says who writes the guide; without the entry, it would say nothing, and nobody would notice.',
  scope: 'guide',
  example: {
    file: 'people.yaml',
    bad: 'somebody-else:\n  kind: organization',
    good: `${site.publisher}:\n  kind: organization`,
  },
  check: ({ idsOf }) => {
    const known = idsOf('people');
    if (known.includes(site.publisher)) return [];
    return [
      {
        parsedEntry: undefined,
        within: 'people.yaml',
        message: `"${site.publisher}", who publishes the guide by src/site.ts, is not here`,
        fix: `Add it, or write another id as publisher in src/site.ts. ${suggestion(site.publisher, known)}`.trim(),
      },
    ];
  },
};
