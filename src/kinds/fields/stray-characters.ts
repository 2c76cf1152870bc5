import { strayCharacters } from '../characters.ts';

/** Whether a text has no invisible or look-alike characters. */
export const isClean = (value: string) => strayCharacters(value).length === 0;

/** Message for the first such character in a text. */
export const stray = {
  error: ({ input }: { input?: unknown }) => {
    const [first] = strayCharacters(String(input));
    const fix = first?.fix.replace(/\.$/, '') ?? '';
    return `has ${first?.description}: ${fix.charAt(0).toLowerCase()}${fix.slice(1)}`;
  },
};
