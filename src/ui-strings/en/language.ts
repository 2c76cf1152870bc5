/** BCP 47 language of these strings. */
export const uiLanguage: string = 'en';
