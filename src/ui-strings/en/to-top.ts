/** Strings of the back-to-top link, loaded with its script. */
export const toTopStrings = { label: 'Back to top' };
