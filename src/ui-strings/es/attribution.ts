import type { attributionStrings as english } from '../en/attribution.ts';
import type { Translated } from '../translated.ts';

/** Attribution with links. */
export const attributionStrings: Translated<typeof english> = {
  from: 'Adaptado de la obra de',
  under: 'con la licencia',
  changed: 'Qué se cambió:',
  sentence: ({ name, url, license, changed }) =>
    `Adaptado de la obra de ${name} (${url}), con la licencia ${license.name} (${license.url}). Qué se cambió: ${changed}`,
};
