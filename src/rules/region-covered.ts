import { configName } from '../config/folders.ts';
import { site } from '../site.ts';
import type { EntryRule } from './rule.ts';
import { valuesOf } from './rule.ts';

export const regionCovered: EntryRule = {
  name: 'region-covered',
  why: 'A care card without the emergency number of the reader’s country does not help.',
  scope: 'entry',
  example: {
    file: 'care.yaml',
    bad: 'GB: "Call 999 if you have:"',
    good: 'US: "Call 911 if you have:"',
  },
  check: (entry) => {
    const { heading, level } = valuesOf(entry);
    if (typeof heading !== 'object' || heading === null || level === undefined || site.region in heading) return [];
    return [
      {
        path: ['heading'],
        message: `there is no heading for ${site.region}, the region in ${configName}`,
        fix: `Add a line "${site.region}: …".`,
      },
    ];
  },
};
