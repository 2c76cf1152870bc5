import { suggestion } from '../model/suggest.ts';
import { valuesOf, type EntryRule } from './rule.ts';

export const namedChanges: EntryRule = {
  name: 'named-changes',
  why: 'A page names who changed it; without an entry of that person, the name would silently be missing.',
  scope: 'entry',
  example: {
    bad: 'tools/foam-roller:\n  summary: …\n  change:\n    by: nobody-known',
    good: 'tools/foam-roller:\n  summary: …\n  change:\n    by: jo-doe',
  },
  check: ({ local }, { find, parsedEntries, today }) => {
    if (!local?.change || !local.at) return [];
    const { by, on } = local.change;
    const person = find('people', by);
    const people = parsedEntries.filter(
      ({ kind, ...entry }) => kind === 'people' && valuesOf({ kind, ...entry })['kind'] === 'person',
    );
    const ids = people.map(({ id }) => id);
    const problem = { path: [], at: local.at };
    if (!person || !ids.includes(by))
      return [
        {
          ...problem,
          message: person ? `"${by}" is an organization; a person decides` : `there is no person "${by}"`,
          fix:
            suggestion(by, ids) ||
            'Add the person to people.yaml, with a license and the day on which they agreed to be named.',
        },
      ];
    return on > today
      ? [{ ...problem, message: `the change is of ${on}, a day to come`, fix: 'Write the day of the decision.' }]
      : [];
  },
};
