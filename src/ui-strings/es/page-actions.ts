import type { actionStrings as english } from '../en/page-actions.ts';
import type { Translated } from '../translated.ts';

/** Strings of the buttons below the title, loaded with their script. */
export const actionStrings: Translated<typeof english> = {
  print: 'Imprimir',
  copy: 'Copiar enlace',
  copied: 'Copiado',
  share: 'Compartir',
};
