import { strayCharacters } from '../characters.ts';

/** Whether a text is free of characters that nobody sees or types on purpose. */
export const isClean = (value: string) => strayCharacters(value).length === 0;

/** Says which such character a text has, and what to do. */
export const stray = {
  error: ({ input }: { input?: unknown }) => {
    const [first] = strayCharacters(String(input));
    const fix = first?.fix.replace(/\.$/, '') ?? '';
    return `has ${first?.what}: ${fix.charAt(0).toLowerCase()}${fix.slice(1)}`;
  },
};
