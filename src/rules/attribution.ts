import { configName } from '../config/folders.ts';
import { site } from '../site.ts';
import type { AdaptedFrom } from '../config/schema.ts';
import type { GuideRule } from './rule.ts';

/** The attribution that LICENSE-CONTENT asks for, for the text that comes with the generator. */
const firstAuthors = 'Hands On contributors';

const isOnWeb = (text: string) => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.');
};

/** Problems of an attribution, one sentence each. */
export function attributionProblems({ name, url, license, changed }: AdaptedFrom): string[] {
  return [
    ...(name.trim() ? [] : ['"name" must say who made the original guide']),
    ...(isOnWeb(url) ? [] : ['"url" must be the URL of the original guide']),
    ...(license.name.trim() && isOnWeb(license.url) ? [] : ['"license" must have a name and a URL']),
    ...(changed.trim() ? [] : ['"changed" must say what differs from the original']),
  ];
}

/** Whether a guide states neither its source nor that its text is original. */
export const isUnattributed = (publisher: string, adaptedFrom: AdaptedFrom | false | null): boolean =>
  adaptedFrom === null && publisher !== firstAuthors;

export const attribution: GuideRule = {
  name: 'attribution',
  why: 'A guide that is adapted from another one must name it, link to its license and say what was changed.',
  scope: 'guide',
  alsoGives: 'warning',
  example: {
    file: 'people.yaml',
    bad: 'name: The clinic',
    good: `name: ${firstAuthors}`,
  },
  check: ({ find }) => {
    const publisher = find('people', site.publisher);
    const name = (publisher?.raw as { name?: unknown } | null | undefined)?.name;
    const problems = site.adaptedFrom ? attributionProblems(site.adaptedFrom) : [];
    return [
      ...problems.map((problem) => ({
        parsedEntry: undefined,
        message: `adaptedFrom of ${configName}: ${problem}`,
        fix: 'Correct it there; LICENSE-CONTENT explains what the license requires.',
      })),
      ...(typeof name === 'string' && isUnattributed(name, site.adaptedFrom)
        ? [
            {
              parsedEntry: publisher,
              path: ['name'],
              severity: 'warning' as const,
              message: `the guide does not say whether its text comes from ${firstAuthors}, whose license requires attribution`,
              fix: `Name the original in adaptedFrom in ${configName}, or set it to false if all of the text is your own.`,
            },
          ]
        : []),
    ];
  },
};
