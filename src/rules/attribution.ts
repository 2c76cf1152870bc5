import { site } from '../site.ts';
import type { AdaptedFrom } from '../ui-strings/attribution.ts';
import type { GuideRule } from './rule.ts';

/** The attribution that LICENSE-CONTENT asks for, for the text that comes with the generator. */
const firstAuthors = 'Hands On contributors';

const isOnWeb = (address: string) => {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.');
};

/** Problems of an attribution, one sentence each. */
export function attributionProblems({ name, url, license, changed }: AdaptedFrom): string[] {
  return [
    ...(name.trim() ? [] : ['"name" is to say who made what this guide was made from']),
    ...(isOnWeb(url) ? [] : ['"url" is to be the web address of what this guide was made from']),
    ...(license.name.trim() && isOnWeb(license.url) ? [] : ['"license" is to have a name and a web address']),
    ...(changed.trim() ? [] : ['"changed" is to say what is different here']),
  ];
}

/** Whether a guide states neither its source nor that its text is original. */
export const isUnattributed = (publisher: string, adaptedFrom: AdaptedFrom | false | null): boolean =>
  adaptedFrom === null && publisher !== firstAuthors;

export const attribution: GuideRule = {
  name: 'attribution',
  why: 'Who makes a guide from another one has to name it, link to its license and say what was changed.',
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
        message: `adaptedFrom of src/site.ts: ${problem}`,
        fix: 'Write it there; LICENSE-CONTENT says what the license asks for.',
      })),
      ...(typeof name === 'string' && isUnattributed(name, site.adaptedFrom)
        ? [
            {
              parsedEntry: publisher,
              path: ['name'],
              severity: 'warning' as const,
              message: `nothing says whether the text is that of ${firstAuthors}, who ask to be named`,
              fix: 'Say what the guide was made from in adaptedFrom of src/site.ts, or write false there if all of its text is your own.',
            },
          ]
        : []),
    ];
  },
};
