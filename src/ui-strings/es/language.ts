export const uiLanguage = 'es';
