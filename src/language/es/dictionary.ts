/** The Hunspell dictionary of the language, an npm package whose data may be redistributed. */
export const dictionaryPackage = 'dictionary-es';
