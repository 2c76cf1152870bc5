/** Strings of the back-to-top link, loaded with its script. */
export const toTopWords = { label: 'Back to top' };
