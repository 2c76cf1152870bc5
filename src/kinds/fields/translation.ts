/**
 * How a field is translated that is not prose (all prose is): `text` for a text, `region` for a record of texts by
 * country, of which a guide needs that of its own, `words` for a list that each language has its own words for,
 * `source-only` for what makes sense in the source language only and is left out of translations.
 */
export type FieldTranslation = 'text' | 'region' | 'words' | 'source-only';

/** Metadata of such a field, for `.meta()`. */
export const translatedAs = (translation: FieldTranslation) => ({ translation });

/** Metadata of text that may harm a reader where its translation is outdated. */
export const safety = { safety: true } as const;
