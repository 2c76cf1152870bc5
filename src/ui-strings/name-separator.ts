/** Stands between names in a page's block of index data. */
export const nameSeparator = ' · ';
