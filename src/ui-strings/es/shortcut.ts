import type { shortcutStrings as english } from '../en/shortcut.ts';
import type { Translated } from '../translated.ts';

/** Strings of the keyboard shortcut switch, loaded with its script. */
export const shortcutStrings: Translated<typeof english> = {
  label: 'Teclado',
  slash: 'La tecla “/” lleva a la búsqueda',
};
