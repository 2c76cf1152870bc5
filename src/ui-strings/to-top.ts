/** The words of the way back to the top: the browser loads them with their script. */
export const toTopWords = { label: 'Back to top' };
