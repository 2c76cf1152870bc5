import { suggestion } from '../model/suggest.ts';
import { configName } from '../config/folders.ts';
import { site } from '../site.ts';
import type { GuideRule } from './rule.ts';

export const publisherKnown: GuideRule = {
  name: 'publisher-known',
  why: 'Every page names the publisher of the guide; without this entry the name would silently be missing.',
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
        message: `"${site.publisher}", the publisher in ${configName}, is not in this file`,
        fix: `Add it, or set another id as publisher in ${configName}. ${suggestion(site.publisher, known)}`.trim(),
      },
    ];
  },
};
