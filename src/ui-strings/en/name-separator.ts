/** Separator of names in the index data of a page. */
export const nameSeparator = ' · ';
